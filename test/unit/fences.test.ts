import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import * as esbuild from 'esbuild';

declare const PROJECT_ROOT: string;
const src = join(PROJECT_ROOT, 'src');

/** Which rooms each room may import from. `core/*` rooms are listed by name; a room may always import itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'core/text': [],
  'core/figures': ['core/text'],
  'core/claims': ['core/text', 'core/figures'],
  'core/reading': ['core/text', 'core/figures', 'core/claims'],
  'core/check': ['core/text', 'core/figures', 'core/claims', 'core/reading'],
  'core/wording': ['core/text', 'core/figures', 'core/claims', 'core/reading', 'core/check'],
  'core/report': ['core/text', 'core/figures', 'core/claims', 'core/reading', 'core/check', 'core/wording'],
  packs: ['core/*'],
  panel: ['core/*', 'packs'],
  editor: ['core/*', 'packs', 'panel'],
  cli: ['core/*', 'packs'],
  'extension.ts': ['core/*', 'packs', 'panel', 'editor'],
  desktop: [],
  'desktop.ts': ['desktop', 'editor'],
};

/** The inner rooms of `core/reading`, from what sees least to what sees most; the last two settle together. What stands beside them is shared by all. */
const ofReading: readonly string[] = ['words', 'names', 'sentence', 'parts', 'times', 'metrics', 'owners', 'subjects'];
const together: readonly string[] = ['owners', 'subjects'];
/** What leans the other way all the same: one file asks one question of a room that sees more. */
const leaning: readonly string[] = [
  'names/admitNames → sentence/products', 'names/stems → sentence/sentenceView', 'names/profiles → parts/salesLands', 'sentence/sentenceView → metrics/governors',
  'metrics/fortunes → owners/persons',
];

/** Packages a room may import, beside relative files; `node:` stands for every Node built-in. */
const packages: Readonly<Record<string, readonly string[]>> = {
  'core/text': ['@lezer/markdown', '@lezer/common'],
  packs: ['zod', 'jsonc-parser'],
  panel: ['vscode'],
  editor: ['vscode'],
  cli: ['node:', 'commander'],
  'extension.ts': ['vscode'],
  desktop: ['node:'],
  'desktop.ts': ['vscode', 'node:'],
};

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.(ts|mts|mjs)$/.test(entry.name) ? [path] : [];
  });
}

function roomOf(file: string): string {
  const parts = relative(src, file).split(/[\\/]/);
  return parts[0] === 'core' ? `core/${parts[1]}` : parts[0]!;
}

function importsOf(text: string): string[] {
  return [...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^'";]{0,2000}?from\s*['"]([^'"]+)['"]|(?:^|[^.\w])(?:import|require)\s*\(\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g)]
    .map((match) => match[1] ?? match[2] ?? match[3]!);
}

suite('The rooms of the house', () => {
  const files = sourceFiles(src);

  test('every source file stands in a room that the plan names', () => {
    for (const file of files) assert.ok(roomOf(file) in mayImport, `${relative(src, file)} stands in no known room`);
  });

  test('imports point one way', () => {
    const wrong: string[] = [];
    for (const file of files) {
      const room = roomOf(file);
      const allowed = mayImport[room] ?? [];
      for (const name of importsOf(readFileSync(file, 'utf8'))) {
        if (!name.startsWith('.')) {
          const known = packages[room] ?? [];
          if (!known.some((one) => (one.endsWith(':') ? name.startsWith(one) : name === one))) wrong.push(`${relative(src, file)} imports ${name}`);
          continue;
        }
        const target = resolve(dirname(file), name);
        if (!target.startsWith(src)) {
          if (!/[\\/](seeds)[\\/]/.test(target)) wrong.push(`${relative(src, file)} reaches outside src: ${name}`);
          continue;
        }
        const other = roomOf(target);
        const fits = other === room || allowed.includes(other) || (other.startsWith('core/') && allowed.includes('core/*'));
        if (!fits) wrong.push(`${relative(src, file)} (${room}) imports ${name} (${other})`);
      }
    }
    assert.deepEqual(wrong, []);
  });

  test('within reading they lean one way too', () => {
    const reading = join(src, 'core', 'reading');
    const wrong: string[] = [];
    for (const file of files.filter((one) => one.startsWith(join(reading, '/')))) {
      const [own = ''] = relative(reading, file).split(/[\\/]/);
      if (own.endsWith('.ts')) continue;
      assert.ok(ofReading.includes(own), `${relative(src, file)} stands in no known room`);
      for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/(?:^|\n)import (?!type )[^'";]{0,2000}?from '(\.[^']+)'/g)) {
        const target = relative(reading, resolve(dirname(file), name)).split(/[\\/]/);
        const [other = ''] = target;
        if (target.length < 2 || other === '..' || ofReading.indexOf(other) <= ofReading.indexOf(own) || (together.includes(own) && together.includes(other))) continue;
        wrong.push(`${relative(reading, file).replace(/\.ts$/, '')} → ${target.join('/')}`);
      }
    }
    assert.deepEqual(wrong.sort(), [...leaning].sort());
  });

  test('zod is imported as a namespace, so that its locales stay out of the bundle', () => {
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      if (/from 'zod'/.test(text)) assert.match(text, /import (type )?\* as z from 'zod'/, relative(src, file));
    }
  });

  test('the engine bundles for no platform at all', async () => {
    const entry = files.filter((file) => roomOf(file).startsWith('core/')).map((file) => `export * from ${JSON.stringify(file)};`);
    // Distinct names are not the point here, only that nothing of a platform is reached.
    const stdin = entry.map((line, index) => line.replace('export *', `export * as room${index}`)).join('\n');
    const result = await esbuild.build({
      stdin: { contents: stdin, resolveDir: src, loader: 'ts' },
      bundle: true,
      write: false,
      platform: 'neutral',
      mainFields: ['module', 'main'],
      logLevel: 'silent',
    });
    assert.equal(result.errors.length, 0);
  });

  test('no source file has a default export or the type any', () => {
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      assert.doesNotMatch(text, /(^|\n)export default\b/, relative(src, file));
      assert.doesNotMatch(text, /[:<,|&(]\s*any\b(?!\s*[a-z])/, relative(src, file));
    }
  });

  test('nothing reads the clock or chance inside the engine', () => {
    for (const file of files.filter((one) => roomOf(one).startsWith('core/'))) {
      assert.doesNotMatch(readFileSync(file, 'utf8'), /\bDate\.now\(|new Date\(\s*\)|Math\.random\(|performance\.now\(/, relative(src, file));
    }
  });
});
