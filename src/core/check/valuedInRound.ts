import type { Claim, ClaimIndex } from '../claims/claim';
import type { Reading } from '../reading/reading';
import { certain } from '../reading/reading';
import { besideRule } from '../reading/rules';
import type { CheckedMention } from './checkedMention';
import { isWritten } from './comparison';
import { outright } from './relevance';

/** Words between what was raised and what it values the firm at, which leave no doubt that both are of one round. */
const ofOneRound = /\b(?:thereby|thus|hence|with it|which (?:value[sd]?|makes?|made|puts?|gives?|gave|leaves?|left)|valuing|giving it|making it|round (?:puts?|value[sd]|gives?|gave|makes?|made)|at an? (?:(?:value|valuation|price) of )?|(?:for|on) an? (?:value|valuation|price) of )/;
/** "$13 billion in September at": nothing but when, or from whom, the money came stands between. */
const forAll = /^(?: (?:in|on|last|this|from|led by)(?!\w)(?: (?!and |to |or |for |is |was |sold |sells? |sale |shares )[\w’'-]{1,15}){1,4})? at (?:(?:about|around|roughly|some|nearly|almost) )?$/;
/** Words that part the two in time. */
const parting = /\b(?:now|later|since|then|today|before|after|earlier|previous(?:ly)?|from|up|another|next|by)\b|[;.!?]/;
/** Who put in the most is no time. */
const ledBy = / led by [A-Z][\w&’'-]{1,20}(?: [A-Z][\w&’'-]{1,20})?(?= )/;
/** A value before the money is told by a report of its own. */
const beforeMoney = /^.{0,12}\bpre-money\b/;
/** UTF-16 code units between the two at the most. */
const reach = 90;

/**
 * The reading of a value as that of the round of which the figure right before it is on file: "raised $6.6 billion in October and is thereby valued at
 * $157 billion". Null where the words do not tie the two together, where they name a round, or where no report values the firm in that one. `text` is the
 * block's.
 */
export function asValuedInRound(checked: CheckedMention, before: CheckedMention | undefined, text: string, claims: ClaimIndex): Reading | null {
  const { metric, subject, entity, period, figure, assessment } = checked;
  if (
    before === undefined
    || metric?.value !== 'valuation'
    || entity === null
    || checked.cited
    || figure.vague
    || figure.ambiguous
    || assessment.notices.length > 0
  ) {
    return null;
  }
  if (before.metric?.value !== 'funding-raised' || before.entity?.value !== entity.value) return null;
  if (assessment.standing !== 'unreported' && assessment.standing !== 'agrees' && assessment.standing !== 'superseded') return null;
  const between = text.slice(before.end, checked.start).replace(ledBy, ' ');
  if (between.length > reach || !(ofOneRound.test(between) || forAll.test(between)) || parting.test(between)) return null;
  if (beforeMoney.test(text.slice(checked.end, checked.end + 30))) return null;
  let round: string | null = null;
  for (const { claim, stance, rule } of before.assessment.claims) {
    if (stance !== 'agrees' || !isWritten(rule) || claim.slip || claim.entity !== entity.value || claim.metric !== 'funding-raised') continue;
    if (claim.subject === null || (round !== null && round !== claim.subject)) return null;
    round = claim.subject;
  }
  if (subject !== null && subject.sure >= certain && subject.value !== round) return null;
  // What agrees with a report on this very round stands.
  if (round === null || assessment.claims.some(({ claim, stance }) => stance === 'agrees' && claim.subject === round)) return null;
  const valued = claims.about(entity.value, 'valuation').find((claim) =>
    claim.subject === round
    && claim.unit === figure.unit
    && claim.position === 'asserts'
    && !claim.slip
    && claim.span?.future !== true
    && claim.period?.includes('pre-money') !== true);
  if (valued === undefined) return null;
  return {
    ...checked.reading,
    // Whom the round values is who raised it, be it an "it" by now.
    entity: { value: entity.value, words: entity.words, span: entity.span, rule: before.entity.rule, sure: Math.max(entity.sure, certain) },
    subject: { value: round, words: round, span: null, rule: besideRule, sure: outright },
    period: period ?? timeOf(valued),
  };
}

/** The time of the round, as the report on it has it. */
function timeOf({ period, span }: Claim): Reading['period'] {
  if (period === null || span == null) return null;
  const { from, to, runRate } = span;
  return { value: { text: period, from, to, future: false, runRate }, words: period, span: null, rule: besideRule, sure: certain };
}
