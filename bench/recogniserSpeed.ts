// How fast figures are recognised in prose, against the digit-anchored regular expression and against
// Recognizers-Text fed by paragraph, all in the same run. Run it with `node bench/recogniser.mjs --speed`.
import { findMentions } from '../src/core/figures/findMentions';
import { newsArticle } from './corpusNews';
import { recognizersText } from './peers';

/** One regular expression for signed amounts and chip counts, anchored on a sign or a digit: what the engine can do at best. */
const reference = /[$€£]\s?\d[\d,.]{0,20}(?:\s?(?:thousand|million|billion|trillion|bn|[kmb])\b)?|(?<![\w.,])\d[\d,.]{0,20}(?:\s[A-Za-z]\w{0,12}){0,2}\s(?:GPUs|chips|H100s)\b/g;

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}

/** Median seconds of processor time of one pass, several cases taking turns: other work on the machine lengthens the clock's time, not this. */
function race(cases: readonly (() => number)[], rounds: number): number[] {
  const times = cases.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    cases.forEach((run, index) => {
      const start = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(start);
      times[index]?.push((user + system) / 1e6);
    });
  }
  return times.map(median);
}

const text = newsArticle(1_000_000, 20260101);
const paragraphs = text.split('\n\n').filter((paragraph) => paragraph !== '');
const megabytes = Buffer.byteLength(paragraphs.join('')) / 1e6;
const [regex = NaN, ours = NaN] = race(
  [
    (): number => paragraphs.reduce((sum, paragraph) => sum + (paragraph.match(reference)?.length ?? 0), 0),
    (): number => paragraphs.reduce((sum, paragraph) => sum + findMentions(paragraph).length, 0),
  ],
  41,
);
const found = paragraphs.reduce((sum, paragraph) => sum + findMentions(paragraph).length, 0);
console.log(`${megabytes.toFixed(2)} MB of news in ${paragraphs.length} paragraphs, ${found} figures`);
console.log(`digit-anchored regex   ${(megabytes / regex).toFixed(0)} MB/s`);
console.log(`findMentions           ${(megabytes / ours).toFixed(1)} MB/s, 1/${(ours / regex).toFixed(1)} of the regex (floor 1/15, aim 1/5)`);

void recognizersText().then((peer) => {
  if (peer === null) {
    console.log('Recognizers-Text       skipped: @microsoft/recognizers-text-number-with-unit is not installed');
    return;
  }
  const sample = paragraphs.slice(0, 40);
  const size = Buffer.byteLength(sample.join('')) / 1e6;
  const [theirs = NaN, same = NaN] = race(
    [
      (): number => sample.reduce((sum, paragraph) => sum + (peer(paragraph) as readonly unknown[]).length, 0),
      (): number => {
        // A hundred passes: one is too short for the clock.
        let sum = 0;
        for (let pass = 0; pass < 100; pass++) for (const paragraph of sample) sum += findMentions(paragraph).length;
        return sum;
      },
    ],
    3,
  );
  console.log(`Recognizers-Text       ${(size / theirs).toFixed(4)} MB/s by paragraph; findMentions is ${((theirs / same) * 100).toFixed(0)} times as fast (floor 1,300)`);
});
