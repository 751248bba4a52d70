import assert from 'node:assert/strict';
import { join, relative } from 'node:path';
import { checkSync } from 'recheck';
import { builtPatterns, filesBelow, patternsIn, writtenPatterns } from '../support/patternsOf';

declare const PROJECT_ROOT: string;

/**
 * The expression with its repeats of `from` times and more made endless. It can backtrack in every way the bounded one can and in more,
 * so that its proof holds for both; bounds of hundreds would have to be written out for the proof.
 */
function loosened(source: string, from: number): string {
  return source.replace(/\{(\d+),(\d+)\}/g, (whole, least: string, most: string) => (Number(most) >= from ? `{${least},}` : whole));
}

/** No text holds it: what stands before it is tried in every way and then fails. */
const nowhere = '\\uffff';

/** Where the group that opens at `at` ends, behind its bracket. */
function endOfGroup(source: string, at: number): number {
  let depth = 0;
  let inClass = false;
  for (let next = at; next < source.length; next += 1) {
    const sign = source[next];
    if (sign === '\\') next += 1;
    else if (inClass) inClass = sign !== ']';
    else if (sign === '[') inClass = true;
    else if (sign === '(') depth += 1;
    else if (sign === ')' && (depth -= 1) === 0) return next + 1;
  }
  return source.length;
}

/** An expression cut at its look-aheads: what stands between them, and what they look for. */
function cutAtLookAheads(source: string): { readonly between: readonly string[]; readonly aheads: readonly string[] } {
  const between = [''];
  const aheads: string[] = [];
  let inClass = false;
  for (let at = 0; at < source.length; at += 1) {
    if (!inClass && /^\(\?[=!]/.test(source.slice(at, at + 3))) {
      const end = endOfGroup(source, at);
      aheads.push(source.slice(at + 3, end - 1));
      between.push('');
      at = end - 1;
      continue;
    }
    const taken = source[at] === '\\' ? source.slice(at, at + 2) : source.charAt(at);
    if (taken === '[') inClass = true;
    else if (taken === ']') inClass = false;
    between[between.length - 1] += taken;
    at += taken.length - 1;
  }
  return { between, aheads };
}

/**
 * Expressions that together backtrack in every way this one can, and have no look-aheads, for which there is no automaton: it
 * without them, and with one of them at a time as words to be read; each goes on to fail, for a look-ahead may make it so.
 */
function withoutLookAheads(source: string): readonly string[] {
  const { between, aheads } = cutAtLookAheads(source);
  if (aheads.length === 0) return [source];
  const withOne = (one: number): string => `(?:${between.map((part, place) => (place - 1 === one ? `(?:${aheads[one]}${nowhere})` : '') + part).join('')})${nowhere}`;
  return [-1, ...aheads.keys()].map(withOne);
}

/** Whether time grows with the text and no faster, for a search from every position: harder than where it is held to one. */
function proveLinear(pattern: RegExp): string {
  const flags = pattern.flags.replace('y', '');
  // By proof alone: a search for hostile texts takes chances, and calls one of forty good expressions bad.
  const prove = (source: string, seconds: number): string => checkSync(source, flags, { checker: 'automaton', timeout: seconds * 1000 }).status;
  for (const source of withoutLookAheads(pattern.source)) {
    // Most are proved in a moment; of the others their looser form mostly is.
    let status = prove(source, 4);
    for (const from of [20, 5]) if (status === 'unknown' && prove(loosened(source, from), 60) === 'safe') status = 'safe';
    if (status === 'unknown') status = prove(source, 120);
    if (status !== 'safe') return status;
  }
  return 'safe';
}

suite('Regular expressions', () => {
  test('are told from divisions, strings, comments and templates', () => {
    const found = (code: string): string[] => patternsIn(code).map(String);
    assert.deepEqual(found('a = b / c / d; e = /x+/g.test(f) ? 1 / 2 : [/y/, /[/"]/];'), ['/x+/g', '/y/', '/[/"]/']);
    assert.deepEqual(found('// it\'s /a/\n/* /b/ */ return /c\\/d/i; "/e/" + \'/f/\' + (g) / h / i'), ['/c\\/d/i']);
    assert.deepEqual(found('`/a/ ${/b/.test(`${{ c: /d/ }}`) ? "/e/" : f} /g/` + /h/'), ['/b/', '/d/', '/h/']);
  });

  test('are proved with their look-aheads, wherever these stand and whatever they look for', () => {
    for (const linear of [/^(?!during|being)[a-z]{2,}ing$/, /^(`{3,}(?=[^`]*$)|~{3,})/, /\((?!\w [(?=])b{3}c/, /^\(?=b+c/, /^a+(?!b)/]) assert.equal(proveLinear(linear), 'safe', String(linear));
    for (const more of [/^(?!x)(?:a+)+b$/, /a*a*(?!b)/, /^(?=(?:a|a)*b)a/, /^a*(?!a*b)/, /^a(?!b)c+c+(?=d)/]) assert.equal(proveLinear(more), 'vulnerable', String(more));
  }).timeout(300_000);

  test('none can backtrack more than linearly', async function () {
    this.timeout(600_000);
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
