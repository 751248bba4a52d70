import assert from 'node:assert/strict';
import { join, relative } from 'node:path';
import { checkSync } from 'recheck';
import { builtPatterns, filesBelow, literalsIn, writtenPatterns } from '../support/patternsOf';

declare const PROJECT_ROOT: string;

/**
 * The expression with its long bounded repeats made endless. It can backtrack in every way the bounded one can and in more,
 * so that its proof holds for both; bounds of hundreds would have to be written out for the proof.
 */
function loosened(source: string): string {
  return source.replace(/\{(\d+),(\d{2,})\}/g, (whole, least: string, most: string) => (Number(most) >= 20 ? `{${least},}` : whole));
}

/** Whether time grows with the text and no faster, for a search from every position: harder than where it is held to one. */
function proveLinear(pattern: RegExp): string {
  const flags = pattern.flags.replace('y', '');
  const prove = (source: string, seconds: number) => checkSync(source, flags, { checker: 'automaton', timeout: seconds * 1000 });
  const proof = prove(pattern.source, 3);
  if (proof.status !== 'unknown') return proof.status;
  // Some look-aheads have no automaton; hostile texts are searched for instead.
  if (proof.error.kind === 'unsupported') return checkSync(pattern.source, flags, { checker: 'fuzz', timeout: 60_000 }).status;
  return prove(loosened(pattern.source), 20).status === 'safe' ? 'safe' : prove(pattern.source, 120).status;
}

suite('Regular expressions', () => {
  test('are told from divisions, strings, comments and templates', () => {
    const found = (code: string): string[] => literalsIn(code).map(String);
    assert.deepEqual(found('a = b / c / d; e = /x+/g.test(f) ? 1 / 2 : [/y/, /[/"]/];'), ['/x+/g', '/y/', '/[/"]/']);
    assert.deepEqual(found('// it\'s /a/\n/* /b/ */ return /c\\/d/i; "/e/" + \'/f/\' + (g) / h / i'), ['/c\\/d/i']);
    assert.deepEqual(found('`/a/ ${/b/.test(`${{ c: /d/ }}`) ? "/e/" : f} /g/` + /h/'), ['/b/', '/d/', '/h/']);
  });

  test('none can backtrack more than linearly', async function () {
    this.timeout(400_000);
    const src = join(PROJECT_ROOT, 'src');
    const files = filesBelow(src);
    const places = new Map<string, { readonly pattern: RegExp; readonly place: string }>();
    for (const file of files) {
      for (const pattern of await writtenPatterns(file)) places.set(String(pattern), { pattern, place: relative(src, file) });
    }
    assert.ok(places.size > 400, `only ${places.size} expressions were found`);
    const built = await builtPatterns(files.filter((file) => relative(src, file).startsWith('core')), src);
    assert.ok(built.length > 50, `only ${built.length} expressions were put together`);
    for (const pattern of built) places.set(String(pattern), { pattern, place: 'put together from strings' });
    const doubtful = [...places.values()].map(({ pattern, place }) => ({ place, pattern: String(pattern), told: proveLinear(pattern) }));
    assert.deepEqual(doubtful.filter(({ told }) => told !== 'safe'), []);
  });
});
