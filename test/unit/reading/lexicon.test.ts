import assert from 'node:assert/strict';
import { buildLexicon } from '../../../src/core/reading/names/buildLexicon';
import { findNames } from '../../../src/core/reading/names/findNames';
import { bundledLexicon } from './readMarked';

/** Entity (or the name of those who own none) of every name found. */
const named = (text: string): string[] => findNames(text, bundledLexicon()).map(({ name }) => name.entity ?? name.name);

const spellings: readonly (readonly [string, readonly string[]])[] = [
  ['OpenAI', ['OpenAI did', 'OPENAI DID', 'Open AI did', '(OpenAI)', 'OpenAI\'s', 'OpenAI\u2019s', 'ChatGPT', 'GPT-4 and', 'GPT4', 'Sam Altman']],
  ['xAI', ['xAI runs', 'x.AI runs', 'Colossus 2', 'Grok 3']],
  ['Google', ['Alphabet', 'Google DeepMind', 'Gemini Ultra', 'PaLM']],
  ['Nvidia', ['NVIDIA', 'Nvidia', 'NVDA', 'H100s', 'GB200 NVL72']],
  ['DeepSeek', ['DeepSeek', 'Deep Seek', 'Deepseek', 'DeepSeek-R1', 'DeepSeek R1', 'DeepSeek-V3', '深度求索']],
  ['Meta', ['Facebook', 'Llama 3.1 405B', 'Llama-3.1-405B', 'Meta Platforms']],
  ['SemiAnalysis', ['SemiAnalysis']],
  ['The Wall Street Journal', ['The Wall Street Journal', 'WSJ']],
];

suite('Names in the lexicon', () => {
  for (const [entity, texts] of spellings) {
    for (const text of texts) test(`"${text}" leads to ${entity}`, () => assert.deepEqual(named(text), [entity]));
  }

  test('the longest name wins', () => {
    const [hit] = findNames('Claude 3.5 Sonnet is out', bundledLexicon());
    assert.equal(hit?.name.subject, 'Claude 3.5 Sonnet');
    assert.deepEqual(named('Google Cloud and Microsoft Azure'), ['Google', 'Microsoft']);
  });

  test('names inside longer words are no names', () => {
    assert.deepEqual(named('Metaphysics, Oracles, Intelligence, Pineapple, Grokking, Scalextric and the exAI lab'), []);
  });

  test('every name is found as it is spelled, and in capitals where it is long enough', () => {
    const { names, small } = bundledLexicon();
    const begunLarge = names.names.filter(({ spelling }) => !/^[a-z\d]/.test(spelling));
    assert.ok(begunLarge.length > 500 && small.rows.length > 10);
    // Where a small-lettered name holds another ("350,000 H100s"), that one is found.
    const begunSmall = small.rows.map(({ name }) => name).filter(({ spelling }) => !/ [A-Z]/.test(spelling));
    for (const { spelling } of [...begunLarge, ...begunSmall]) {
      const [hit] = findNames(`(${spelling}).`, bundledLexicon());
      assert.deepEqual([hit?.start, hit?.end], [1, 1 + spelling.length], spelling);
      if (!/^[A-Z]/.test(spelling) || spelling.length < 4) continue;
      const [loud] = findNames(`${spelling.toUpperCase()}, so`, bundledLexicon());
      assert.deepEqual([loud?.start, loud?.end], [0, spelling.length], spelling);
    }
  });

  test('hits are in order, do not overlap and cover what they name', () => {
    const text = 'xAI, OpenAI and s1 of Stanford: GPT-4, o3 and Kimi K2 Thinking by Moonshot AI';
    const hits = findNames(text, bundledLexicon());
    hits.forEach((hit, at) => {
      assert.ok(hit.start < hit.end && (at === 0 || (hits[at - 1] as { end: number }).end <= hit.start));
      assert.equal(text.slice(hit.start, hit.end).toLowerCase(), hit.name.spelling.toLowerCase());
    });
    assert.equal(hits.length, 8);
  });

  test('a newsroom\'s own entity is found by name, alias and subject', () => {
    const lexicon = buildLexicon([{ name: 'Sable Compute', aliases: ['Sable'], common: false, subjects: [{ name: 'Borealis-9', aliases: [] }] }]);
    assert.deepEqual(findNames('Sable Compute, or Sable, trained Borealis-9', lexicon).map(({ name }) => name.entity), ['Sable Compute', 'Sable Compute', 'Sable Compute']);
  });

  test('subjects that describe instead of naming are no names', () => {
    for (const text of ['Investment in Anthropic', 'Series C', 'IPO', 'Oracle cloud contract']) {
      assert.ok(findNames(text, bundledLexicon()).every(({ name }) => name.spelling !== text), text);
    }
  });
});
