import assert from 'node:assert/strict';
import { findMentions } from '../../../src/core/figures/findMentions';
import { emptyContext } from '../../../src/core/reading/context';
import type { Context } from '../../../src/core/reading/context';
import { KeptSentences } from '../../../src/core/reading/keptSentences';
import type { Name } from '../../../src/core/reading/names/names';
import type { Surroundings } from '../../../src/core/reading/surroundings';
import { isReadAlike } from '../../../src/core/reading/readAlike';
import type { BlockToRead } from '../../../src/core/reading/readAlike';
import { isSentenceAt } from '../../../src/core/reading/sentence/sentence';
import type { Sentence, SentencePlace } from '../../../src/core/reading/sentence/sentence';
import { copyOfThread, sameThread } from '../../../src/core/reading/thread';
import type { Thread } from '../../../src/core/reading/thread';
import { changedStretch } from '../../../src/core/text/changedStretch';
import { parseBlocks } from '../../../src/core/text/parseBlocks';
import { makePart } from '../../support/makeFinding';
import { bundledLexicon } from './readMarked';

/** For each field, other values that it may have: a field that is missing does not compile. */
type Others<Thing> = { readonly [Field in keyof Thing]: readonly Thing[Field][] };

const altman: Name = { spelling: 'Altman', name: 'Sam Altman', kind: 'person', entity: 'OpenAI', subject: null, common: false };
const claude: Name = { spelling: 'Claude', name: 'Claude', kind: 'model', entity: 'Anthropic', subject: 'Claude', common: true };
const period = (text: string): NonNullable<Thread['told']> => makePart({ text, from: text, to: text, future: false, runRate: false });

const thread: Thread = {
  focus: { entity: 'OpenAI', subject: null }, old: false, recent: ['OpenAI', 'Meta', 'xAI'], person: { name: altman, alone: true }, product: claude, metric: 'revenue', countMetric: 'gpu-count',
  told: period('2024'), stretch: 'H1 2024', year: '2024', asked: null, introduced: 'Movie Gen', land: 'France', figures: false,
};
const otherThreads: Others<Thread> = {
  focus: [null, { entity: 'Meta', subject: null }, { entity: 'OpenAI', subject: 'Stargate' }], old: [true], recent: [[], ['OpenAI', 'Meta'], ['OpenAI', 'xAI', 'Meta'], ['OpenAI', 'Meta', 'xAI', 'Nvidia']],
  person: [null, { name: altman, alone: false }, { name: { ...altman }, alone: true }], product: [null, { ...claude }], metric: [null, 'net-loss'], countMetric: [null, 'gpu-shipments'],
  told: [null, period('2025')], stretch: [null, 'Q1 2025'], year: [null, '2023', 'FY2024'], asked: [{ entity: 'OpenAI', subject: null, metric: 'revenue' }], introduced: [null, 'Whisper'], land: [null, '', 'India'], figures: [true],
};

const context: Context = {
  date: '2025-08-20', title: { entity: 'OpenAI', subject: null }, heading: { entity: 'Meta', subject: null }, section: false, focus: { entity: 'xAI', subject: null }, recent: ['xAI', 'Meta'],
  sectionTime: { level: 2, time: period('Q3 2025') }, leadTime: period('2024'), stretch: 'H1 2024', above: ['Meta'], metric: 'revenue', countMetric: 'gpu-count', announced: 'revenue', announcedAlone: false, titleWords: null, established: ['Meta', 'OpenAI'],
};
const otherContexts: Others<Context> = {
  date: [null, '2025-08-21'], title: [null, { entity: 'Meta', subject: null }], heading: [null, { entity: 'OpenAI', subject: null }], section: [true], focus: [null, { entity: 'xAI', subject: 'Colossus' }],
  recent: [[], ['Meta', 'xAI']], sectionTime: [null, { level: 3, time: period('Q3 2025') }, { level: 2, time: period('Q2 2025') }], leadTime: [null, period('2025')], stretch: [null, 'Q1 2025'], above: [[], ['Meta', 'xAI']], metric: [null, 'net-loss'], countMetric: [null, 'gpu-shipments'], announced: [null, 'net-loss'], announcedAlone: [true], titleWords: ['OpenAI'], established: [[], ['Meta']],
};

const surroundings: Surroundings = {
  date: '2025-08-20', yearEnd: '2024-12-31', title: { entity: 'OpenAI', subject: null }, heading: { entity: 'Meta', subject: null }, section: false, ahead: { entity: 'xAI', subject: null }, above: ['Meta'], announced: 'revenue', announcedAlone: false, named: ['xAI', 'Meta'],
  gate: { trade: false }, kind: 'paragraph', quoted: false, table: null,
};
const otherSurroundings: Others<Surroundings> = {
  date: [null, '2025-08-21'], yearEnd: [null, '2023-12-31'], title: [null, { entity: 'Meta', subject: null }], heading: [null, { entity: 'OpenAI', subject: null }], section: [true], ahead: [null, { entity: 'Meta', subject: null }], above: [[], ['xAI']], announced: [null, 'net-loss'], announcedAlone: [true],
  named: [['xAI'], ['Meta', 'xAI'], ['xAI', 'Meta', 'Nvidia']], gate: [{ trade: true }], kind: ['list-item'], quoted: [true], table: [{ column: 'Cost', row: 'R1', role: '', source: '', party: '', time: '' }],
};

/** Each way in which one field alone is another. */
function variants<Thing extends object>(thing: Thing, others: Others<Thing>): { readonly field: keyof Thing; readonly other: Thing }[] {
  return (Object.keys(others) as (keyof Thing)[]).flatMap((field) => others[field].map((value) => ({ field, other: { ...thing, [field]: value } })));
}

function sentence(words: string): Sentence {
  return { words, length: words.length, figures: findMentions(words), names: [{ name: claude, start: 0, end: 6 }] };
}

/** Where a sentence stands that is all of its block. */
function whole({ length, figures, names }: Sentence): SentencePlace {
  return { start: 0, end: length, from: 0, to: figures.length, first: 0, last: names.length };
}

/** Whether a sentence stands as another in a block that says nothing else. */
function stands(own: Sentence, other: Sentence): boolean {
  return isSentenceAt(own, other.words, whole(other), other.figures, other.names);
}

/** The only block of a draft, as it is read behind `before`. */
function only(draft: string, before: Context = emptyContext()): BlockToRead {
  const [placed] = parseBlocks(draft);
  assert.ok(placed);
  return { block: placed.block, mentions: findMentions(placed.block.prose.text), found: null, context: before };
}

const known = sentence('Claude cost $6 million to train.');

suite('What readings are kept by', () => {
  test('threads lead to the same when and only when they are the same in every field', () => {
    assert.ok(sameThread(thread, { ...copyOfThread(thread), recent: [...thread.recent], told: period('2024'), focus: { entity: 'OpenAI', subject: null } }));
    for (const { field, other } of variants(thread, otherThreads)) {
      assert.ok(!sameThread(thread, other), `${field}: ${JSON.stringify(other[field])}`);
      assert.ok(!sameThread(other, thread), `${field}: ${JSON.stringify(other[field])}`);
    }
  });

  test('sentences are the same when their words, figures and names are, each in its place', () => {
    assert.ok(stands(known, sentence(known.words)));
    const [figure] = known.figures;
    assert.ok(figure);
    const others: readonly Partial<Sentence>[] = [
      { words: known.words.replace('cost', 'lost') }, { length: known.length - 1 }, { figures: [] }, { figures: [{ ...figure, start: figure.start + 1 }] }, { figures: [{ ...figure, figure: { ...figure.figure, hedge: 'about' } }] },
      { figures: [{ ...figure, hedgeSpan: { start: 7, end: 11 } }] }, { names: [] }, { names: [{ name: { ...claude }, start: 0, end: 6 }] }, { names: [{ name: claude, start: 0, end: 7 }] }, { names: [...known.names, { name: altman, start: 7, end: 11 }] },
    ];
    for (const other of others) assert.ok(!stands(known, { ...known, ...other }), JSON.stringify(other));
  });

  test('a sentence stands wherever in its block it comes to, with what of it comes behind its end', () => {
    const text = `It paid $2 million. ${known.words} It was big.`;
    const place = { start: 20, end: 20 + known.length, from: 1, to: 2, first: 0, last: 1 };
    const figures = findMentions(text);
    const names = [{ name: claude, start: 20, end: 26 }];
    assert.ok(isSentenceAt(known, text, place, figures, names));
    assert.ok(!isSentenceAt(known, text, { ...place, start: 19 }, figures, names));
    assert.ok(!isSentenceAt(known, text, { ...place, from: 0 }, figures, names));
    assert.ok(!isSentenceAt(known, text, place, figures, [{ name: claude, start: 20, end: 30 }]));
    const longer = { name: claude, start: 20, end: 20 + known.length + 4 };
    assert.ok(!isSentenceAt(known, text, place, figures, [longer]));
    assert.ok(isSentenceAt({ ...known, words: text.slice(20, longer.end), names: [{ ...longer, start: 0, end: longer.end - 20 }] }, text, place, figures, [longer]));
  });

  test('a sentence keeps its readings amid the same, behind the same thread, and nowhere else', () => {
    const kept = (around: Surroundings, before: Thread, own: Sentence) => {
      const sentences = new KeptSentences();
      sentences.begin(surroundings);
      sentences.keep(known, thread, thread, [], 0);
      sentences.begin(around);
      return sentences.find(own.words, whole(own), own.figures, own.names, before) !== null;
    };
    assert.ok(kept({ ...surroundings }, copyOfThread(thread), sentence(known.words)));
    for (const { field, other } of variants(surroundings, otherSurroundings)) assert.ok(!kept(other, thread, known), `${field}: ${JSON.stringify(other[field])}`);
    assert.ok(!kept(surroundings, { ...thread, figures: true }, known));
    assert.ok(!kept(surroundings, thread, { ...known, names: [] }));
  });

  test('cells of a table are read again', () => {
    const cell: Surroundings = { ...surroundings, table: { column: 'Cost', row: 'R1', role: '', source: '', party: '', time: '' } };
    const sentences = new KeptSentences();
    sentences.begin(cell);
    sentences.keep(known, thread, thread, [], 0);
    sentences.begin(cell);
    assert.equal(sentences.find(known.words, whole(known), known.figures, known.names, thread), null);
  });
});

suite('What blocks are read alike by', () => {
  const alike = (one: BlockToRead, other: BlockToRead) => isReadAlike(one, other, changedStretch(one.block.prose.text, other.block.prose.text).start, bundledLexicon());
  const paragraph = 'OpenAI minded. Nobody spoke. It spent $6 million on the run.';

  test('words of a sentence without figures that lead to the same', () => {
    assert.ok(alike(only(paragraph), only(paragraph.replace('Nobody spoke', 'Nobody said a word'))));
  });

  test('no other context, in whatever it differs', () => {
    assert.ok(alike(only(paragraph, context), only(paragraph, { ...context, recent: [...context.recent] })));
    for (const { field, other } of variants(context, otherContexts)) {
      assert.ok(!alike(only(paragraph, context), only(paragraph, other)), `${field}: ${JSON.stringify(other[field])}`);
      assert.ok(!alike(only(paragraph, other), only(paragraph, context)), `${field}: ${JSON.stringify(other[field])}`);
    }
  });

  test('no title that is still to be read', () => {
    const untitled = { ...context, titleWords: 'OpenAI' };
    assert.ok(!alike(only(paragraph, untitled), only(paragraph, untitled)));
  });

  test('the same owner named first, also where what the sentence leads to is the same', () => {
    assert.ok(alike(only('H100s of Nvidia reached Meta. The bill was $6 million.'), only('H100s of Nvidia had reached Meta. The bill was $6 million.')));
    assert.ok(!alike(only('H100s of Nvidia reached Meta. The bill was $6 million.'), only('H100s of Nvidia-backed labs reached Meta. The bill was $6 million.')));
  });

  for (const [what, one, other] of [
    ['names in another order', 'OpenAI met Meta. It spent $6 million.', 'Meta met OpenAI. It spent $6 million.'],
    ['somebody else who speaks of others', 'SemiAnalysis spoke. OpenAI came. It spent $6 million.', 'CNBC spoke. OpenAI came. It spent $6 million.'],
    ['other names', 'OpenAI came. It spent $6 million.', 'Meta came. It spent $6 million.'],
    ['another figure', 'OpenAI came. It spent $6 million.', 'OpenAI came. It spent $7 million.'],
    ['other words beside a figure', 'OpenAI came. It spent $6 million.', 'OpenAI came. It raised $6 million.'],
    ['a sentence more', 'OpenAI came. It spent $6 million.', 'OpenAI came. So. It spent $6 million.'],
    ['a heading instead', 'OpenAI came. It spent $6 million.', '## OpenAI came. It spent $6 million.'],
    ['a quotation', 'OpenAI came. It spent $6 million.', '> OpenAI came. It spent $6 million.'],
    ['a question', 'What was the revenue of OpenAI. About $6 million.', 'What was the revenue of OpenAI? About $6 million.'],
  ] as const) {
    test(`not with ${what}`, () => assert.ok(!alike(only(one), only(other))));
  }
});
