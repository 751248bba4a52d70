// Scores the recogniser against a file of annotated passages, one JSON object a line:
//   { id, text, mentions: [{ start, end, kind, unit, low, high, approx, chip?, optional? }] }
// Optional mentions neither reward nor punish. Run it with `node bench/recogniser.mjs FILE [--hedges]`.
import { readFileSync } from 'node:fs';
import type { Hedge, Mention } from '../src/core/figures/figure';
import { findMentions } from '../src/core/figures/findMentions';
import { parseBlocks } from '../src/core/text/parseBlocks';
import { toDraft } from '../src/core/text/prose';
import { readUnitHint } from '../src/core/figures/unitHint';

interface Annotated {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly approx: string | null;
  readonly chip?: string;
  readonly optional?: boolean;
}

interface Passage {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly Annotated[];
}

interface Tally {
  hit: number;
  exact: number;
  missed: number;
  extra: number;
}

const hedges: Readonly<Record<string, Hedge>> = { about: 'about', nearly: 'nearly', 'more than': 'at-least', 'at least': 'at-least', 'up to': 'at-most', 'less than': 'at-most' };

/** The mentions of a whole Markdown passage, offsets into it. */
function mentionsOf(text: string): Mention[] {
  return parseBlocks(text).flatMap(({ block, start }) => {
    const hint = block.table === null ? null : (readUnitHint(block.table.column) ?? readUnitHint(block.table.row));
    return findMentions(block.prose.text, hint).map((mention) => {
      const span = toDraft(block.prose, mention);
      return { ...mention, start: start + span.start, end: start + span.end };
    });
  });
}

const [file, ...flags] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: node bench/recogniser.mjs FILE [--hedges]');
  process.exit(2);
}
const tallies = new Map<string, Tally>();
const tally = (kind: string): Tally => {
  const found = tallies.get(kind) ?? { hit: 0, exact: 0, missed: 0, extra: 0 };
  tallies.set(kind, found);
  return found;
};
let hedged = 0;
let hedgesRight = 0;
let chips = 0;
let chipsRight = 0;
for (const line of readFileSync(file, 'utf8').split('\n')) {
  if (line.trim() === '') continue;
  const { id, text, mentions } = JSON.parse(line) as Passage;
  const found = mentionsOf(text);
  const used = new Set<Mention>();
  const complaints: string[] = [];
  for (const wanted of mentions) {
    const near = found.filter(({ start, end, figure }) => start < wanted.end && end > wanted.start && figure.kind === wanted.kind);
    if (wanted.optional === true) {
      near.forEach((mention) => used.add(mention));
      continue;
    }
    const same = near.find(({ figure }) => figure.unit === wanted.unit && figure.low === wanted.low && figure.high === wanted.high);
    if (same === undefined) {
      tally(wanted.kind).missed++;
      complaints.push(`missed  [${text.slice(wanted.start, wanted.end)}] ${wanted.low}..${wanted.high} ${wanted.unit}${near.map(({ start, end, figure }) => `, read [${text.slice(start, end)}] ${figure.low}..${figure.high} ${figure.unit}`).join('')}`);
      continue;
    }
    used.add(same);
    tally(wanted.kind).hit++;
    if (same.start === wanted.start && same.end === wanted.end) tally(wanted.kind).exact++;
    else complaints.push(`span    [${text.slice(wanted.start, wanted.end)}], read [${text.slice(same.start, same.end)}]`);
    hedged++;
    const hedge = wanted.approx === null ? null : hedges[wanted.approx];
    if (same.figure.hedge === hedge) hedgesRight++;
    else if (flags.includes('--hedges')) complaints.push(`hedge   [${text.slice(wanted.start - 16, wanted.end + 8)}] ${wanted.approx}, read ${same.figure.hedge}`);
    if (wanted.chip !== undefined || same.figure.chip !== null) {
      chips++;
      if (wanted.chip === same.figure.chip) chipsRight++;
      else complaints.push(`chip    [${text.slice(wanted.start, wanted.end)}] ${wanted.chip}, read ${same.figure.chip}`);
    }
  }
  for (const mention of found) {
    if (used.has(mention)) continue;
    tally(mention.figure.kind).extra++;
    complaints.push(`extra   [${text.slice(mention.start, mention.end)}] ${mention.figure.low}..${mention.figure.high} ${mention.figure.unit}`);
  }
  if (complaints.length > 0) console.log(`${id}\n  ${complaints.join('\n  ')}`);
}
const ratio = (part: number, whole: number): string => (whole === 0 ? '  –  ' : (part / whole).toFixed(4));
console.log('\nkind                found  missed  extra  precision  recall  F1      exact-span F1');
for (const [kind, { hit, exact, missed, extra }] of tallies) {
  const whole = 2 * hit + missed + extra;
  console.log(
    `${kind.padEnd(18)} ${String(hit).padStart(6)} ${String(missed).padStart(7)} ${String(extra).padStart(6)}  ${ratio(hit, hit + extra).padEnd(9)}  ${ratio(hit, hit + missed)}  ${ratio(2 * hit, whole)}  ${ratio(2 * exact, whole)}`,
  );
}
console.log(`hedges right ${ratio(hedgesRight, hedged)} of ${hedged}; chip names right ${ratio(chipsRight, chips)} of ${chips}`);
