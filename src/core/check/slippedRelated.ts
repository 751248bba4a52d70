import type { Claim, ClaimIndex, Qualifier } from '../claims/claim';
import type { Figure } from '../figures/figure';
import { isSameValue, powerOfTen } from '../figures/roundOff';
import { certain } from '../reading/reading';
import type { Reading } from '../reading/reading';
import { besideRule } from '../reading/rules';
import { holdsNear, reportsNear, reportsOn } from '../reading/names/reports';
import type { Assessment } from './assess';
import { isAsked } from './asked';
import type { CheckedMention } from './checkedMention';
import { isCalledWrong, isDenied } from './denied';
import { digitsOf, swapped } from './digits';
import { figureInterval } from './interval';
import { sharedWords, tellingStems } from './reportWords';
import { sentenceAround } from './sentenceAround';
import { slipNotice } from './slip';
import type { Slip } from './slip';
import { joined } from './opposing';
import { isSupposed } from './supposed';

/** How far from the figure that another report gives one may stand, in UTF-16 code units. */
const reach = 250;
/** How many times as much as a report's number a slip of it may be. */
const thousand = 1000;
/** How much of the report's words the sentence of one must share. */
const needed = 0.3;

/** What is told flat, or about: bounds come and go with the level of a thing. */
const flat: ReadonlySet<Qualifier> = new Set<Qualifier>(['exact', 'about']);

/** A report of which a figure is a slip, and of which kind. */
type Slipped = Pick<Slip, 'claim' | 'kind'>;

/** How a figure stands that is such a slip, and whose it is. */
export interface SlipRead {
  readonly assessment: Assessment;
  readonly reading: Reading;
}

/**
 * How a figure of which nothing is told stands to a report on its owner's quantity that belongs to one which a figure beside it gives, and has its
 * digits with two exchanged, or a thousand times as much: "warned of charges of up to $5.5 billion. In May the charge came to $5.4 billion" of 4.5.
 * Null where there is no such report or are several, where the figure's own number is on file, and where the block gives the report's too. `text` is
 * the block's.
 */
export function asSlipOfRelated(checked: CheckedMention, others: readonly CheckedMention[], text: string, claims: ClaimIndex): SlipRead | null {
  const { assessment, figure, entity, metric, mention } = checked;
  if (assessment.standing !== 'unreported' || assessment.notices.length > 0 || checked.cited || entity === null || metric === null) return null;
  const { low, high, unit, per, step } = figure;
  if (figure.vague || figure.ambiguous || per !== null || low !== high || !(low > 0) || !flat.has(figure.hedge ?? 'exact')) return null;
  // Of what several do together the reports are on any of them.
  const parties = low >= 10 * step ? new Set([entity.value, ...checked.home.names]) : [entity.value];
  const own = [...parties].filter((party) => reportsOn(claims, party, unit).all.length > 0);
  if (own.some((party) => holdsNear(reportsOn(claims, party, unit), low, low))) return null;
  let found: Slipped | null = null;
  let stems: ReadonlySet<string> | null = null;
  for (const claim of own.flatMap((party) => slippable(figure, metric.value, party, claims))) {
    if (others.some((other) => other.figure.low === claim.low)) continue;
    if (!others.some((other) => other !== checked && gives(other, claim, mention.start, entity.sure < certain))) continue;
    const kind = powerOfTen(claim.low) === powerOfTen(low) ? 'swapped-digits' : 'factor-thousand';
    // A million may be raised from anybody: what the report tells of its billion the sentence must tell too.
    if (kind === 'factor-thousand' && sharedWords(claim, stems ??= stemsBeside(checked), claims) < needed) continue;
    if (found !== null && found.claim.low !== claim.low) return null;
    found ??= { claim, kind };
  }
  if (found === null || isDenied(text, mention) || isCalledWrong(text, mention) || isSupposed(text, mention) || isAsked(text, mention)) return null;
  const { claim } = found;
  const related = assessment.claims.filter((shown) => shown.claim !== claim);
  const slipped: Assessment = {
    standing: 'differs',
    claims: [{ claim, stance: 'differs', rule: 'slip' }, ...related],
    notices: [slipNotice(found, { interval: figureInterval(figure) })],
  };
  const owner = { value: claim.entity, words: claim.entity, span: null, rule: besideRule, sure: certain };
  return { assessment: slipped, reading: claim.entity === entity.value ? checked.reading : { ...checked.reading, entity: owner, subject: null } };
}

function stemsBeside({ home: { block }, start, end }: CheckedMention): ReadonlySet<string> {
  return tellingStems(sentenceAround(block, start).replace(block.prose.text.slice(start, end), ' '));
}

/** The reports on an owner's quantity whose digits a figure has with two exchanged, or a thousand times as much or as little. */
function slippable({ low, unit, hedge }: Figure, metric: Claim['metric'], entity: string, claims: ClaimIndex): readonly Claim[] {
  const reports = reportsOn(claims, entity, unit);
  const digits = digitsOf(low);
  const power = 10 ** powerOfTen(low);
  const mayBe = (claim: Claim): boolean => claim.metric === metric && claim.low === claim.high && flat.has(claim.qualifier) && !claim.slip
    && claim.position === 'asserts';
  const near = digits.length < 2 ? [] : reportsNear(reports, power, power * 10);
  const exchanged = near.filter(({ claim }) => mayBe(claim) && swapped(digits, digitsOf(claim.low)));
  const moved = [low * thousand, low / thousand].flatMap((value) => reportsNear(reports, value * 0.999, value * 1.001)
    // One digit may be anybody's: it must be hedged, as the report's is.
    .filter(({ claim }) => mayBe(claim) && isSameValue(claim.low, value) && (digits.length > 1 || (hedge !== null && hedge === claim.qualifier))));
  return [...exchanged, ...moved].map(({ claim }) => claim);
}

/** Whether another figure near by gives the number of a report that belongs to this one; it must be read as its owner's where whose the slip is `isOpen`. */
function gives({ figure, assessment, entity, start }: CheckedMention, claim: Claim, at: number, isOpen: boolean): boolean {
  if (Math.abs(start - at) > reach || (isOpen && entity?.value !== claim.entity)) return false;
  return assessment.claims.some(({ claim: other, stance }) =>
    stance === 'agrees' && !other.slip && other.high === figure.high && other.unit === claim.unit && isJoined(claim, other));
}

/** Whether two reports belong together: by a relation, by what both are about, or by the time for which both tell of a whole firm. */
function isJoined(claim: Claim, other: Claim): boolean {
  if (joined(claim, other, 'context') || joined(claim, other, 'supersedes')) return true;
  const { entity, subject, period } = claim;
  if (subject !== other.subject) return false;
  if (subject === null) return entity === other.entity && period !== null && period === other.period;
  // Two sides of one round or deal: its name, which names one of them.
  return entity === other.entity || subject.includes(entity) || subject.includes(other.entity);
}
