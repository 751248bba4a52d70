import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandIds, contextKeys, viewIds } from '../../src/panel/commandIds';
import { looks } from '../../src/panel/looks';
import { lookStyles } from '../../src/panel/lookStyles';
import { defaultSeverities } from '../../src/editor/settingValues';
import { localised, manifestTables, withTables } from '../support/manifestTables';
import type { Manifest } from '../support/manifestTables';

declare const PROJECT_ROOT: string;

const read = (path: string): string => readFileSync(join(PROJECT_ROOT, path), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest & Readonly<Record<string, unknown>> & { readonly contributes: Readonly<Record<string, unknown>> };
const english = JSON.parse(read('package.nls.json')) as Readonly<Record<string, string>>;
const german = JSON.parse(read('package.nls.de.json')) as Readonly<Record<string, string>>;
const settings = manifest.contributes.configuration.flatMap(({ properties }) => Object.entries(properties));

function sources(folder: string): string[] {
  return readdirSync(join(PROJECT_ROOT, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? sources(join(folder, entry.name)) : entry.name.endsWith('.ts') ? [join(folder, entry.name)] : [],
  );
}

const editorSources = [...sources('src/editor'), ...sources('src/panel'), 'src/extension.ts'].map(read).join('\n');

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const channel = (at: number): number => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

suite('The manifest', () => {
  test('every command the code knows is contributed, and the other way round', () => {
    assert.deepEqual(manifest.contributes.commands.map(({ command }) => command).sort(), [...Object.values(commandIds)].sort());
  });

  test('every command has the one category and a title without an emoji', () => {
    for (const { command, title, category } of manifest.contributes.commands) {
      assert.equal(category, 'Second Source', command);
      assert.doesNotMatch(localised(title, english), /\p{Extended_Pictographic}/u, command);
    }
  });

  test('every command the code knows is registered somewhere in the code', () => {
    for (const name of Object.keys(commandIds)) assert.match(editorSources, new RegExp(`(?:registerCommand|onClaim)\\(\\s*commandIds\\.${name}\\b`), name);
  });

  test('no shortcut is taken', () => {
    assert.equal(manifest.contributes['keybindings'], undefined);
  });

  test('the views are those the code opens, each with a text for when it is empty', () => {
    const ids = Object.values(manifest.contributes.views).flat().map(({ id }) => id);
    assert.deepEqual([...ids].sort(), [...Object.values(viewIds)].sort());
    const welcomed = new Set((manifest.contributes['viewsWelcome'] as { readonly view: string }[]).map(({ view }) => view));
    for (const id of ids) assert.ok(welcomed.has(id), id);
  });

  test('conditions of menus ask only for context keys that are set', () => {
    const whens = [...JSON.stringify(manifest.contributes).matchAll(/"when":"((?:[^"\\]|\\.)*)"/g)].map(([, when]) => when ?? '');
    const known = new Set<string>([...Object.values(contextKeys), ...Object.values(viewIds)]);
    for (const when of whens) for (const [key] of when.matchAll(/secondSource\.\w+/g)) assert.ok(known.has(key), `${key} in ${when}`);
  });

  test('there are at most 25 settings, each with a description, a default and a scope', () => {
    assert.ok(settings.length <= 25, String(settings.length));
    for (const [id, setting] of settings) {
      assert.notEqual(setting.default, undefined, id);
      assert.match(setting.scope, /^(?:resource|window|language-overridable)$/, id);
      assert.ok(localised(setting.markdownDescription, english).length > 20, id);
    }
  });

  test('every setting is clamped by its schema: numbers have bounds, texts a length, words a list', () => {
    for (const [id, setting] of settings) {
      if (setting.type === 'integer') assert.ok(setting.minimum !== undefined && setting.maximum !== undefined, id);
      if (setting.type === 'string') assert.ok(setting.enum !== undefined || setting.maxLength !== undefined, id);
    }
  });

  test('every setting is read in the one file that reads settings, and none other is', () => {
    const text = read('src/editor/settings.ts');
    const asked = new Set([...text.matchAll(/read(?:Once)?\('([\w.]+)'\)/g)].map(([, key]) => `secondSource.${key ?? ''}`));
    assert.deepEqual([...asked].sort(), settings.map(([id]) => id).sort());
    for (const path of sources('src/editor').filter((file) => !file.endsWith('/settings.ts') && !file.endsWith('viewCommands.ts'))) {
      assert.doesNotMatch(read(path), /getConfiguration\(/, path);
    }
  });

  test('the severity map names every kind of problem, and only figures that differ are listed by default', () => {
    const [, map] = settings.find(([id]) => id === 'secondSource.problems.severity') ?? [];
    const properties = (map as unknown as { readonly properties: Readonly<Record<string, unknown>> }).properties;
    assert.deepEqual(Object.keys(properties).sort(), Object.keys(defaultSeverities).sort());
    assert.deepEqual(map?.default, { differs: 'warning' });
    assert.deepEqual(Object.entries(defaultSeverities).filter(([, severity]) => severity !== 'none'), [['differs', 'warning']]);
  });

  test('every text of the manifest is there in English and in German, and none is left over', () => {
    const keys = [...read('package.json').matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key ?? '');
    assert.deepEqual([...new Set(keys)].sort(), Object.keys(english).sort());
    assert.deepEqual(Object.keys(german).sort(), Object.keys(english).sort());
    for (const [key, text] of Object.entries(german)) assert.notEqual(text.trim(), '', key);
  });

  test('commands named in welcome texts and walkthrough steps exist', () => {
    const known = new Set<string>([...Object.values(commandIds), 'workbench.action.openSettings']);
    for (const words of [english, german]) {
      for (const [key, text] of Object.entries(words)) {
        for (const [, command] of text.matchAll(/\(command:([\w.]+)/g)) assert.ok(known.has(command ?? ''), `${command} in ${key}`);
      }
    }
  });

  test('every text the code shows is in the bundles, in English and in German, with the same places to fill', () => {
    const shown = new Set([...editorSources.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, text]) => (text ?? '').replaceAll("\\'", "'")));
    assert.equal([...editorSources.matchAll(/l10n\.t\(/g)].length, [...editorSources.matchAll(/l10n\.t\(\s*'/g)].length, 'a text that is not written out cannot be translated');
    const source = JSON.parse(read('l10n/bundle.l10n.json')) as Readonly<Record<string, string>>;
    const translated = JSON.parse(read('l10n/bundle.l10n.de.json')) as Readonly<Record<string, string>>;
    assert.deepEqual(Object.keys(source).sort(), [...shown].sort());
    assert.deepEqual(Object.keys(translated).sort(), [...shown].sort());
    const places = (text: string): string[] => [...text.matchAll(/\{\d\}/g)].map(([place]) => place).sort();
    for (const [key, text] of Object.entries(translated)) assert.deepEqual(places(text), places(key), key);
  });

  test('no text counts one thing in the plural, seen or heard', () => {
    const texts = Object.keys(JSON.parse(read('l10n/bundle.l10n.json')) as object);
    // All claims that are loaded are never one; what has a text of its own for one is counted by that.
    const counted = texts.filter((text) => /\{\d\} (?:claims|figures|articles|reports)/.test(text) && !/^Search \{0\} claims|against \{2\} claims/.test(text));
    for (const text of counted) assert.ok(texts.includes(text.replace(/\{0\} (\w+)s\b/, '1 $1')), text);
  });

  test('every look has a contributed colour and a line style of its own, and a sign unless the absence of one tells it', () => {
    const colours = manifest.contributes.colors.map(({ id }) => id);
    assert.deepEqual(looks.map((look) => lookStyles[look].colour).sort(), [...colours].sort());
    const drawn = looks.map((look) => `${lookStyles[look].line} ${lookStyles[look].thickness}`);
    assert.equal(new Set(drawn).size, looks.length);
    const signs = looks.map((look) => lookStyles[look].sign);
    assert.equal(new Set(signs).size, looks.length);
    assert.equal(new Set(looks.map((look) => lookStyles[look].icon)).size, looks.length);
    assert.equal(new Set(looks.map((look) => lookStyles[look].gutter)).size, looks.length);
  });

  /** Editor backgrounds of the default themes: Light Modern and Light+, Dark Modern, Dark+, and both high-contrast ones. */
  const backgrounds: readonly { readonly theme: string; readonly key: string; readonly background: string; readonly least: number }[] = [
    { theme: 'light', key: 'light', background: '#FFFFFF', least: 3 },
    { theme: 'dark modern', key: 'dark', background: '#1F1F1F', least: 3 },
    { theme: 'dark plus', key: 'dark', background: '#1E1E1E', least: 3 },
    { theme: 'high contrast', key: 'highContrast', background: '#000000', least: 4.5 },
    { theme: 'high contrast light', key: 'highContrastLight', background: '#FFFFFF', least: 4.5 },
  ];
  for (const { theme, key, background, least } of backgrounds) {
    test(`marks stand out from the background of ${theme}: at least ${least} to 1`, () => {
      for (const { id, defaults } of manifest.contributes.colors) {
        const measured = contrast(defaults[key] ?? '', background);
        assert.ok(measured >= least, `${id}: ${measured.toFixed(2)}`);
      }
    });
  }

  test('the files it names are there', () => {
    const named = [...read('package.json').matchAll(/"((?:\.\/)?(?:media|seeds)\/[^"]+)"/g)].map(([, path]) => path ?? '');
    assert.ok(named.length > 4);
    for (const path of named) assert.ok(existsSync(join(PROJECT_ROOT, path)), path);
  });

  test('the icon is a PNG picture of at least 128 pixels', () => {
    const icon = readFileSync(join(PROJECT_ROOT, 'media/icon.png'));
    assert.equal(icon.subarray(1, 4).toString('latin1'), 'PNG');
    assert.ok(icon.readUInt32BE(16) >= 128 && icon.readUInt32BE(20) >= 128);
  });

  test('it works in untrusted and virtual workspaces, wakes with a draft, and never at start', () => {
    assert.deepEqual(manifest['capabilities'], { untrustedWorkspaces: { supported: true }, virtualWorkspaces: { supported: true } });
    assert.deepEqual(manifest['activationEvents'], ['onLanguage:markdown', 'onLanguage:mdx', 'onLanguage:quarto']);
  });

  test('the README documents every command, setting, colour and view', () => {
    const path = join(PROJECT_ROOT, 'README.md');
    const tables = manifestTables(manifest, english);
    for (const name of Object.keys(tables)) assert.ok(read('README.md').includes(`<!-- ${name}:start -->`), `the README has no place for ${name}`);
    const filled = withTables(read('README.md'), tables);
    if (process.env['GOLDEN'] === '1') writeFileSync(path, filled);
    assert.equal(read('README.md'), filled, 'run the test with GOLDEN=1 to write the tables anew');
  });
});
