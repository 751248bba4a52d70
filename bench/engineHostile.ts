// Texts that make naive checkers slow: growth with length, and cost beside news.
import { checkDraft } from '../src/core/check/checkDraft';
import { bundledClaims } from '../src/packs/bundled';
import { hostileFamilies } from './corpusHostile';
import { newsArticle } from './corpusNews';
import { row, title, worked } from './measure';

const claims = bundledClaims();
const check = (text: string): unknown => checkDraft(text, claims);

/** What is done in so few milliseconds is cheap however it grows: the clock tells more than the text. */
const cheap = 12;

/** Milliseconds of the fastest of several checks; a short one is easily hit by a collection of garbage, and so is done more often. */
function fastest(text: string): number {
  const first = worked(() => check(text));
  const more = first < 50 ? 9 : 2;
  return Math.min(first, ...Array.from({ length: more }, () => worked(() => check(text))));
}

function main(): void {
  const news = newsArticle(1_000_000);
  check(news);
  const newsTime = fastest(news) / news.length;
  title('Hostile texts: growth from 250 kB to 1 MB, cost per character beside news');
  for (const [name, make] of Object.entries(hostileFamilies)) {
    const small = make(250_000);
    const large = make(1_000_000);
    check(small);
    const whole = fastest(large);
    const growth = (whole / large.length / (fastest(small) / small.length)) * 4;
    const cost = whole / large.length / newsTime;
    row(name, `${growth.toFixed(1)} / ${cost.toFixed(2)}`, { words: 'at most 5 / 10', met: whole < cheap || (growth <= 5 && cost <= 10) });
  }
}

main();
