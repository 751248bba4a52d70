import type { NameHit } from './names';

/** "Current Scale:", "AI Investment Scale:": a word that any adjective may stand before, as the last of a label. */
const labelBefore = /(?:^|[\s*])[A-Z][A-Za-z-]{1,20} $/;
/** "Scale: 230,000 GPUs": what a label of one word measures, where that is no money. */
const counted = /^: ?[~\u2248]?\d[\d.,]{0,11}(?: ?(?:million|billion|[KMkm]))?\+? (?!(?:million|billion|US|dollars|euros|pounds))[A-Za-z]/;
/** "Scale, October 2026", "Scale (planned)": a column's title with what it holds for. */
const columnTitle = /^(?:, (?:[A-Z][a-z]{2,8} |[QH][1-4] |FY ?|end of |mid-|early |late )?20\d\d| \((?:planned|current|target|expected|announced|estimated|approx\.?|in [A-Za-z]{2,10})\))$/;
/** "Scale that to a year", "Scale up and …": what is done to something. */
const asVerb = /^ (?:that|this|it|them|these|those|up|down|back) /;
/** "Scale questions", "Scale matters": what stands behind the word of every day and behind no firm's name. */
const asNoun = /^ (?:questions?|markers?|matters|economies|effects|advantages?|capped|limits|alone|methods|techniques|research|comes first)(?!\w)/;

/** Whether the words right beside a name that is a word of every day leave it just that: a label, a column's title, a verb. */
export function isEverydayUse(text: string, { start, end }: NameHit): boolean {
  const behind = text.slice(end, end + 30);
  if (start === 0) return asVerb.test(behind) || asNoun.test(behind) || counted.test(behind) || (text.length < end + 30 && columnTitle.test(behind));
  const before = text.slice(Math.max(0, start - 24), start);
  if (behind.startsWith(':')) return labelBefore.test(before);
  // "explainable models (XAI)": what it is short for stands before it.
  if (behind.startsWith(')') && before.endsWith('(')) return true;
  return opensSentence.test(before) && (asVerb.test(behind) || asNoun.test(behind));
}

const opensSentence = /[.!?:] $/;
