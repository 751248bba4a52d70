import { kin, passesBetween } from '../claims/metricTraits';
import type { Mention } from '../figures/figure';
import type { Context } from '../reading/context';
import { findNames } from '../reading/names/findNames';
import type { Lexicon } from '../reading/names/lexicon';
import type { Reading } from '../reading/reading';
import { reportsGiving } from '../reading/names/reports';
import { togetherRule } from '../reading/rules';
import type { Block } from '../text/block';
import type { CheckGround } from './checkGround';
import { isAround } from './otherParty';
import { sentenceAround } from './sentenceAround';

/** Who is counted, by the number of them. */
const counted: readonly (readonly [RegExp, number])[] = [
  [/\b(?:pair|duo|two|both|couple)(?!\w)/i, 2],
  [/\b(?:trio|three|threesome)(?!\w)/i, 3],
  [/\b(?:quartet|four|foursome)(?!\w)/i, 4],
];
/** What says that several act or are counted as one, however many they are. */
const asOne = /\b(?:together|combined|jointly|(?:between|among) them|in all|all told|as well as|along(?:side)?(?: with)?|joined by|like|(?:so|as) (?:did|do|does|had|have|has|were|was|is|are)|they|their|them)(?!\w)|^with\b|[,;:(\u2013\u2014-] ?with\b/i;
/** "$5 billion each": the sum is no joint one. */
const toEach = /^,? (?:each|apiece|a head)(?!\w)/;
/** How sure it is that the several on file are meant. */
const sureTogether = 0.8;
/** Kinds of names that are none of a firm or state. */
const noOwner: ReadonlySet<string> = new Set(['person', 'claimant', 'chip', 'market']);

/**
 * The reading as that of several together, of whom a report gives the very number: "Nvidia fell, and so did Broadcom; the pair shed $800 billion",
 * "Amazon keeps building, as do Microsoft, Alphabet and Meta. The four will spend $650 billion". Only where the figure's sentence counts them
 * together and names nobody else, and all of them are named around it. Null anywhere else.
 */
export function asTogether(
  { figure, start, end }: Mention,
  reading: Reading,
  names: readonly string[],
  before: Context,
  block: Block,
  { claims, lexicon }: CheckGround,
): Reading | null {
  const { metric, period, attribution, voice, alsoMetrics, partOfWhole } = reading;
  if (metric === null) return null;
  const isNamed = (member: string): boolean => isAround(member, names, before) || before.recent.includes(member);
  for (const { name, members } of lexicon.joints) {
    if (members.length < 2 || !members.every(isNamed)) continue;
    const report = reportsGiving(claims, name, figure)
      .find(({ claim: { position }, metric: measured }) => position === 'asserts' && (kin(metric.value, measured) || passesBetween(metric.value, measured)));
    if (report === undefined || (figure.unit !== 'accelerator' && toEach.test(block.prose.text.slice(end, end + 12)))) continue;
    if (!isOfAll(members, block, start, names, lexicon)) continue;
    const { claim: { subject } } = report;
    return {
      entity: { value: name, words: name, span: null, rule: togetherRule, sure: sureTogether },
      subject: subject === null ? null : { value: subject, words: subject, span: null, rule: togetherRule, sure: sureTogether },
      metric: { value: report.metric, words: metric.words, span: metric.span, rule: metric.rule, sure: metric.sure },
      period, attribution, voice, alsoMetrics, partOfWhole,
    };
  }
  return null;
}

/** Whether the sentence around a figure counts several together, and names no firm or state but them. `names` are those of its block. */
function isOfAll(
  members: readonly string[],
  block: Block,
  figure: number,
  names: readonly string[],
  lexicon: Lexicon,
): boolean {
  const sentence = sentenceAround(block, figure);
  if (counted.find(([told]) => told.test(sentence))?.[1] !== members.length && !asOne.test(sentence)) return false;
  const isElse = (entity: string): boolean => names.includes(entity) && !members.includes(entity);
  return !findNames(sentence, lexicon).some(({ name: { entity, kind } }) => entity !== null && !noOwner.has(kind) && isElse(entity));
}
