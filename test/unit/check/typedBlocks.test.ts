import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { checkDraft } from '../../../src/core/check/checkDraft';
import { checkBlocks } from '../../../src/core/check/checkedBlock';
import type { CheckedBlock } from '../../../src/core/check/checkedBlock';
import type { CheckedMention } from '../../../src/core/check/checkedMention';
import { DraftSession } from '../../../src/core/check/draftSession';
import { SharedReadings } from '../../../src/core/check/sharedReadings';
import { TypedBlocks } from '../../../src/core/check/typedBlocks';
import { buildLexicon } from '../../../src/core/reading/names/buildLexicon';
import { emptyContext } from '../../../src/core/reading/context';
import { parseBlocks } from '../../../src/core/text/parseBlocks';
import { bundledClaims } from '../../../src/packs/bundled';

const claims = bundledClaims();

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** A session in which words are typed and taken back, key by key, with a whole check beside it after each. */
class Typist {
  readonly #session: DraftSession;
  #text: string;

  constructor(text: string) {
    this.#text = text;
    this.#session = new DraftSession(text, claims);
    this.#session.findings();
  }

  get length(): number {
    return this.#text.length;
  }

  approach(at: number): void {
    this.#session.approach(at);
  }

  key(start: number, end: number, text: string): void {
    this.#text = this.#text.slice(0, start) + text + this.#text.slice(end);
    this.#session.edit([{ start, end, text }]);
    assert.deepEqual(plain(this.#session.findings()), plain(checkDraft(this.#text, claims)), JSON.stringify(this.#text));
  }

  type(at: number, words: string): void {
    for (let key = 0; key < words.length; key += 1) this.key(at + key, at + key, words.charAt(key));
  }

  takeBack(end: number, count: number): void {
    for (let key = 0; key < count; key += 1) this.key(end - key - 1, end - key, '');
  }
}

/** What is typed at `‸`, in a paragraph whose other sentences lean on it, or only seem to. */
const typed: Readonly<Record<string, readonly (readonly [draft: string, words: string])[]>> = {
  'whom "it" and "the company" mean': [
    ['So‸ Meta, OpenAI said. It spent $40 billion. Nobody minded. Its loss was $5 billion.', ' for'],
    ['OpenAI‸ said so, Meta did. Nobody minded. The company spent $40 billion. It lost $5 billion.', '-backed labs'],
    ['The bill was $40 billion. OpenAI‸ minded. Meta did not.', '-backed labs'],
    ['‸The lab spoke. It spent $6 million on the run. Its bill for hardware was $1.6 billion.', 'DeepSeek built it. '],
    ['OpenAI raised $6.6 billion. Nobody ‸minded. The company lost $5 billion in 2024.', 'but Anthropic '],
    ['OpenAI raised $6.6 billion. The rival is Meta‸. It spent $40 billion in 2024. The company paid $14 billion.', ' and Nvidia'],
    ['Anthropic is small. Its rival‸ is not. It raised $4 billion. It raised another $2 billion.', ', OpenAI,'],
    ['OpenAI wants chips. It paid $1 billion for them‸. It paid $2 billion more, and Meta paid $3 billion. It was valued at $157 billion.', ', to Nvidia'],
  ],
  'whom "he" and "she" mean': [
    ['Elon Musk wants chips. ‸Sam Altman spoke. He raised $6.6 billion. Nobody minded. He spent $5 billion on chips.', 'With '],
    ['‸He spoke first. He raised $6.6 billion. He spent $5 billion on chips. Nobody minded.', 'Sam Altman came. '],
    ['Elon Musk wants chips. ‸He spent $1 billion on them. He plans to spend $10 billion.', 'Sam Altman does not. '],
  ],
  'what a question asks': [
    ['What does a gigawatt of data centre cost‸ About $50 billion. In 2024 it was $35 billion.', '?'],
    ['‸Nobody asked. About $50 billion. It earned $4 billion.', 'What was the revenue of OpenAI? '],
  ],
  'the quantity and the time that later figures go on about': [
    ['A bill came‸. OpenAI raised $6.6 billion. It lost $5 billion. Meta spent $40 billion.', ' of $7 million, all told'],
    ['Revenue at OpenAI was‸ $3.7 billion in 2024. A year before it was $1 billion. By 2029 it will be $100 billion.', ' not'],
    ['OpenAI had a year. Its ‸was $3.7 billion in 2024, and then came $5 billion.', 'loss '],
    ['In 2024‸ OpenAI lost $5 billion. Its revenue was $3.7 billion. Its costs were $8.7 billion.', ', and in 2025,'],
  ],
  'words that make a name, or something else, of common words': [
    ['Britain pledged $2 billion. It spent $5 billion. Anthropic spoke of ‸.', 'chips'],
    ['Scale sold a stake for $14.3 billion. It is worth $29 billion. Nobody ‸minded.', 'at the AI start-up '],
    ['Amazon paid $4 billion. The ‸rain came. It cost $8 billion.', 'Amazon rainforest and the '],
    ['Britain pledged $2 billion for it. It will spend $5 billion. Nobody spoke of ‸roads.', 'GPUs and '],
    ['Arm earned $1 billion. It spoke of ‸it.', 'revenue and earnings of '],
  ],
  'a firm that is not on file': [
    ['‸It rents chips. It raised $6 million. The company paid $1.6 billion.', 'Northwind Systems, a start-up in Leeds, is new. '],
    ['Northwind‸ Inc. rents chips. It raised $6 million.', ' Systems'],
    ['Northwind‸ sold more kit than ever. It spent $80 billion. The company paid $1.6 billion.', ', which cools what Microsoft builds,'],
  ],
  'the very number of a report': [
    ['The run cost $5.576 million. Meta minded‸. It spent $1.6 billion.', ' what DeepSeek did'],
    ['DeepSeek trained R1. Meta‸ did not. The run cost $5.576 million, on 2,048 chips. It took 2.788 million GPU-hours.', ' and Microsoft'],
    ['SemiAnalysis counted. The ‸had 50,000 Hopper GPUs, 10,000 H800s and 10,000 H100s among them. It spent $1.6 billion.', 'company DeepSeek '],
  ],
  'quotation marks, titles, denials and hedges': [
    ['OpenAI raised $6.6 **billion*‸. It lost $5 billion. It earned $3.7 billion.', '*'],
    ['#‸ DeepSeek spent $6 million on R1. It paid $1.6 billion.', '#'],
    ['It trained.[^1]\n\n[^1]: ‸The first. The $7 million model” <https://x.example/a>, CNBC.', '“'],
    ['‸The report cost $6 million" was out. DeepSeek spent $6 million. It spent $7 million.', '"'],
    ['DeepSeek spent $6 million‸. It spent $6 million. Nobody said it spent $1.6 billion.', ' at most'],
    ['DeepSeek did‸ spend $6 million. It spent $6 million. And $1.6 billion.', ' not'],
    ['Meta will spend up to $65 billion. It could‸ spend $65 billion. It spent $65 billion.', ' not'],
  ],
  'sums and changes': [
    ['They paid $2 million‸. DeepSeek spent $7 million on R1 in 2025.', ' and $5 million'],
    ['They paid $2 million and $5 million. So‸ it went. DeepSeek spent $7 million on R1 in 2025.', ' far away, for all that anybody in the town, or in the next one, or in any of those that lie between the two and the sea has ever been able to tell those who came and asked about it on the many days on which somebody came to ask about it at all,'],
    ['DeepSeek has 10,000 H800s, 10,000 H100s and 30,000 H20s, 50,000 in all. It paid $1 billion and $2 billion, $4 billion together. Nobody ‸minded.', 'there '],
    ['Nobody ‸minded. OpenAI doubled its revenue from $3.7 billion to $13 billion. It lost $5 billion.', 'there '],
  ],
  'what the draft says elsewhere': [
    ['# DeepSeek spent $6 million on R1\n\nDeepSeek spent $‸6 million on R1 in 2025. It did. It spent $1.6 billion on hardware.\n\nDeepSeek spent $7 million on R1 in 2025.', '1'],
    ['## Open‸\n\nIt raised $6.6 billion. It was valued at $157 billion.\n\n- It lost $5 billion in 2024.\n- The company earned $3.7 billion.', 'AI'],
    ['- DeepSeek‸\n- spent $6 million. It paid $1.6 billion. \n- It did.\n\n| Cost | DeepSeek |\n|--|--|\n| R1 | $6 million |', ', OpenAI'],
  ],
  'what a figure beside it tells of a figure': [
    ['OpenAI has closed a ‸round. Of the money, $30 billion is to come from SoftBank.', '$40 billion '],
    ['OpenAI has closed a $40 billion‸ round. Of the money, $30 billion is to come from SoftBank. Nobody minded.', ' or $50 billion'],
    ['OpenAI has closed a $40 billion round. Of the money, $30 billion is to come from SoftBank. ‸Nobody minded.', 'Of Microsoft '],
    ['Nvidia lost $589 billion of market value on ‸27 January 2025. US stocks as a whole lost over $1 trillion.', '2'],
    ['US stocks as a whole lost over $1 trillion‸. Nobody minded.', ' when Nvidia shed $593.7 billion in market value on 27 January 2025'],
    ['---\ndate: 2024-01-19\n---\nMeta will have ‸H100s by the end of the year. At $25,000 apiece, they will cost Meta nearly $9 billion.', '350,000 '],
  ],
  'where sentences end': [
    ['Meta has 5,000‸ H100s. It paid $1 billion for 20,000 units. It paid $2 billion.', 'th'],
    ['OpenAI raised $6.6 billion‸ It lost $5 billion. It earned $3.7 billion.', '. '],
    ['OpenAI raised $6.6 billion in the U.S‸ It lost $5 billion. It earned $3.7 billion.', '. Meta'],
    ['OpenAI lost‸ $5 billion. It paid $2 bn. It earned $3.7 billion.', ' 1. '],
  ],
};

suite('blocks that are typed in', () => {
  for (const [what, cases] of Object.entries(typed)) {
    test(`${what}: after every key all is as a whole check has it`, () => {
      for (const [draft, words] of cases) {
        const at = draft.indexOf('‸');
        const typist = new Typist(draft.replace('‸', ''));
        typist.type(at, words);
        typist.takeBack(at + words.length, words.length);
        typist.type(at, words);
        const approaching = new Typist(draft.replace('‸', ''));
        approaching.approach(at);
        approaching.type(at, words);
      }
    });
  }

  test('a figure told with a report of whom the words before were about is told anew where they are about another', () => {
    const draft = (about: string): string => `${about} came.\n\nOpenAI, Meta, xAI and Anthropic met. OpenAI raised $6.6 billion. Meta sold flowers for $5.576 million.`;
    const shown = (text: string): readonly string[] | undefined => checkDraft(text, claims).at(-1)?.claims.map(({ claim }) => claim.entity);
    assert.ok(shown(draft('DeepSeek'))?.includes('DeepSeek') && shown(draft('Nvidia'))?.includes('DeepSeek') === false);
    const typist = new Typist(draft('Nvidia'));
    for (const [was, is] of [['Nvidia', 'Microsoft'], ['Microsoft', 'DeepSeek'], ['DeepSeek', 'Oracle']] as const) typist.key(0, was.length, is);
  });

  test('a figure that one beside it tells of is told anew where that one comes, becomes another and goes', () => {
    const share = 'Of the money, $30 billion is to come from SoftBank.';
    const standing = (text: string): string | undefined => checkDraft(text, claims).at(-1)?.standing;
    assert.equal(standing(`OpenAI has closed a $40 billion round. ${share}`), 'conflict');
    assert.equal(standing(`OpenAI has closed a $50 billion round. ${share}`), 'unreported');
    for (const approaching of [false, true]) {
      const typist = new Typist(`OpenAI has closed a round. ${share} Nobody minded.`);
      const at = 'OpenAI has closed a '.length;
      if (approaching) typist.approach(at);
      typist.type(at, '$40 billion ');
      typist.key(at + 1, at + 2, '5');
      typist.key(at + 1, at + 2, '4');
      // Words before it, between the two and behind both move one or the other.
      typist.type(0, 'So ');
      typist.takeBack(3, 3);
      typist.type(at + '$40 billion round'.length, ', it says');
      typist.takeBack(at + '$40 billion round, it says'.length, ', it says'.length);
      typist.type(typist.length - 'minded.'.length, 'there ');
      typist.takeBack(typist.length - 'minded.'.length, 'there '.length);
      typist.type(at + `$40 billion round. ${share}`.length - 'SoftBank.'.length, 'Microsoft or ');
      typist.takeBack(at + `$40 billion round. ${share}`.length - 'SoftBank.'.length + 'Microsoft or '.length, 'Microsoft or '.length);
      typist.takeBack(at + '$40 billion '.length, '$40 billion '.length);
      typist.type(at, '$40 billion ');
      typist.key(0, at + '$40 billion round. '.length, '');
    }
  });

  test('any words typed anywhere in a paragraph of sentences that lean on each other give what a whole check gives', () => {
    const sentences = fc.constantFrom(...new Set(Object.values(typed).flatMap((cases) => cases.flatMap(([draft]) => draft.replace('‸', '').split(/(?<=[.?]) |\n+/))).filter((sentence) => /^[A-Z].*[.?]$/.test(sentence))));
    const words = fc.constantFrom('OpenAI ', 'He', ' not', '. ', '? ', '"', '$6 million', ' billion', 'the company', ', up to ', '1', '\n', '*', 'Meta and ', ' in 2024', 'GPUs', '- ', ' Inc. ');
    const paragraph = fc.array(sentences, { minLength: 2, maxLength: 7 }).map((chosen) => chosen.join(' '));
    fc.assert(
      fc.property(paragraph, paragraph, fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), words, fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 3 }), (first, second, places) => {
        const typist = new Typist(`${first}\n\n${second}`);
        for (const [part, chosen, back, approaching] of places) {
          const at = Math.floor(part * typist.length);
          if (approaching) typist.approach(at);
          typist.type(at, chosen);
          if (back) typist.takeBack(at + chosen.length, chosen.length);
        }
      }),
      { numRuns: 80 },
    );
  });

  const ground = { claims, lexicon: buildLexicon(claims.entities, claims), shared: new SharedReadings(1000) };

  /** The words of readings that are other objects than before, where `draft` becomes `next`. */
  function readAnew(typedBlocks: TypedBlocks, last: CheckedBlock, next: string): { readonly checked: CheckedBlock; readonly anew: readonly string[] } {
    const [placed] = parseBlocks(next);
    assert.ok(placed);
    const checked = typedBlocks.check(placed.block, 0, last.before, last);
    const anew = checked.mentions.filter(({ entity, metric, figure }) => !last.mentions.some((old) => old.figure === figure && old.entity === entity && old.metric === metric));
    return { checked, anew: anew.map(({ start, end }) => next.slice(start, end)) };
  }

  test('what stands before the words that are typed keeps its readings, and so does what stands behind, moved on', () => {
    const text = 'DeepSeek spent $6 million on R1. Nobody minded. OpenAI raised $6.6 billion, and Meta spent $40 billion.';
    const [first] = checkBlocks(parseBlocks(text), emptyContext(), ground);
    assert.ok(first);
    const typedBlocks = new TypedBlocks(ground);
    const { checked, anew } = readAnew(typedBlocks, first, text.replace('minded', 'minded much'));
    assert.deepEqual(anew, ['$6.6 billion', '$40 billion']);
    for (const [at, { entity, assessment, start }] of checked.mentions.entries()) {
      const before: CheckedMention | undefined = first.mentions[at];
      assert.equal(assessment, before?.assessment);
      if (at > 0) assert.equal((entity?.span?.start ?? 0) - start, (before?.entity?.span?.start ?? 0) - (before?.start ?? 0));
    }
    assert.deepEqual(readAnew(typedBlocks, checked, text.replace('minded', 'minded lots')).anew, []);
  });

  test('where the caret stood before the first key, that key checks no sentence but the one it changes', () => {
    const text = 'Meta spent $40 billion. DeepSeek spent $6 million on R1.';
    const next = text.replace('spent $40', 'spent up to $40');
    const [first] = checkBlocks(parseBlocks(text), emptyContext(), ground);
    assert.ok(first);
    const approached = new TypedBlocks(ground);
    approached.prepare(first);
    for (const [typedBlocks, kept] of [[new TypedBlocks(ground), false], [approached, true]] as const) {
      const { checked } = readAnew(typedBlocks, first, next);
      assert.equal(checked.mentions[1]?.assessment === first.mentions[1]?.assessment, kept);
    }
  });
});
