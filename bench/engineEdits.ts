// One key at a time in a short and in a long draft, of news and of nothing but figures; a fence opened at the top; beside one call for the whole text.
import { checkDraft } from '../src/core/check/checkDraft';
import { DraftSession } from '../src/core/check/draftSession';
import { bundledClaims } from '../src/packs/bundled';
import { newsArticle, Seeded } from './corpusNews';
import { median, quantile, row, timed, title } from './measure';

const claims = bundledClaims();

/** What a writer types: so many characters in one place after another. */
interface Typing {
  readonly text: string;
  readonly inOnePlace: number;
}

/** News as the draft has it, about two sentences in a place. */
const news: Typing = { text: newsArticle(100_000, 23).replace(/\n+#*/g, ' '), inOnePlace: 200 };

/** Hardly anything but figures: nothing else makes so many keys dear. */
const figures: Typing = { text: 'a billion or so, said $6 million', inOnePlace: 40 };

/** Microseconds of many keystrokes in one round, and of what is done in the pauses before and after them. */
interface Round {
  readonly keys: readonly number[];
  /** What is read when the caret comes to a place. */
  readonly approaches: readonly number[];
  /** What is checked in slices behind those keys that lead farther than their paragraph. */
  readonly slices: readonly number[];
}

function microseconds(work: () => unknown): number {
  return timed(work) * 1000;
}

const strokes = 6000;

/** One round: a writer puts the caret in one place after another and types there, the same in every round. */
function round(draft: string, { text: keys, inOnePlace }: Typing): Round {
  const session = new DraftSession(draft, claims);
  session.findings();
  const random = new Seeded(11);
  const times: number[] = [];
  const approaches: number[] = [];
  const slices: number[] = [];
  let place = 0;
  for (let stroke = 0; stroke < strokes; stroke += 1) {
    if (stroke % inOnePlace === 0) {
      place = 1000 + random.below(session.length - 2000);
      approaches.push(microseconds(() => session.approach(place)));
    }
    const text = stroke % 10 === 9 ? '' : keys.charAt(stroke % keys.length);
    const change = text === '' ? { start: place - 1, end: place, text } : { start: place, end: place, text };
    times.push(microseconds(() => {
      const outcome = session.edit([change]);
      if (outcome.changed) session.findingsIn(outcome.fromLine, outcome.toLine);
    }));
    if (!session.finished) slices.push(microseconds(() => { while (session.advance()); }));
    place += text === '' ? -1 : 1;
  }
  return { keys: times.slice(strokes >> 2), approaches, slices };
}

/** The same keystrokes in several rounds: of each the median, so that what others do on the machine meanwhile is left out. */
function rounds(draft: string, typing: Typing): Round {
  const rounds = Array.from({ length: 5 }, () => round(draft, typing));
  const alike = (of: (round: Round) => readonly number[]): number[] => of(rounds[0] as Round).map((_, at) => median(rounds.map((times) => of(times)[at] ?? 0)));
  return { keys: alike(({ keys }) => keys), approaches: alike(({ approaches }) => approaches), slices: alike(({ slices }) => slices) };
}

function main(): void {
  const short = newsArticle(10_000);
  const long = newsArticle(1_000_000);
  const lines = long.split('\n');
  const wholeText = (): number => lines.join('\n').length;
  // A writer's thousandth key, not the first: by then V8 has compiled what keys need.
  for (let time = 0; time < 3; time += 1) for (const draft of [short, long]) for (const typing of [news, figures]) round(draft, typing);
  const { keys: inShort } = rounds(short, news);
  const { keys: inLong, approaches, slices } = rounds(long, news);
  const { keys: ofFigures } = rounds(long, figures);
  const joined = Array.from({ length: 60 }, () => timed(wholeText) * 1000);
  const getText = median(joined);

  title('One key');
  row('10 kB, median / 99th percentile', `${median(inShort).toFixed(1)} / ${quantile(inShort, 0.99).toFixed(0)} µs`);
  row('1 MB, median / 99th percentile', `${median(inLong).toFixed(1)} / ${quantile(inLong, 0.99).toFixed(0)} µs`);
  row('the same, where nothing but figures is typed', `${median(ofFigures).toFixed(1)} / ${quantile(ofFigures, 0.99).toFixed(0)} µs`);
  row('before a place\u2019s first key, median / 99th percentile', `${median(approaches).toFixed(0)} / ${quantile(approaches, 0.99).toFixed(0)} µs`);
  row('behind keys that lead on, how many of 6,000', String(slices.length));
  row('the same, in slices, median / 99th percentile', `${median(slices).toFixed(0)} / ${quantile(slices, 0.99).toFixed(0)} µs`);
  row('one getText() of 1 MB (lines joined)', `${getText.toFixed(0)} µs`);
  const growth = median(inLong) / median(inShort);
  row('median at 1 MB ÷ at 10 kB', growth.toFixed(2), { words: 'at most 1.5 (aim 1.2)', met: growth <= 1.5 });
  const tail = quantile(inLong, 0.99) / getText;
  row('99th percentile at 1 MB ÷ getText()', tail.toFixed(3), { words: 'at most 1/7 = 0.143 (aim 0.04)', met: tail <= 1 / 7 });
  row('the same, where nothing but figures is typed', (quantile(ofFigures, 0.99) / getText).toFixed(3));

  const cold = median(Array.from({ length: 5 }, () => timed(() => checkDraft(long, claims))));
  const fences: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const session = new DraftSession(long, claims);
    session.findings();
    fences.push(timed(() => { session.edit([{ start: 0, end: 0, text: '```\n' }]); session.findings(); }));
    fences.push(timed(() => { session.edit([{ start: 0, end: 4, text: '' }]); session.findings(); }));
  }
  const fence = Math.max(median(fences.filter((_, index) => index % 2 === 0)), median(fences.filter((_, index) => index % 2 === 1)));
  title('A fence at the top of 1 MB');
  row('opened, closed (the slower) ÷ whole check', (fence / cold).toFixed(2), { words: 'at most 1', met: fence <= cold });
}

main();
