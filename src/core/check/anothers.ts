import type { ClaimIndex } from '../claims/claim';
import { kin } from '../claims/metricTraits';
import type { Mention } from '../figures/figure';
import type { Reading } from '../reading/reading';
import { reportsGiving } from '../reading/names/reports';
import { namedRule } from '../reading/rules';
import type { Assessment } from './assess';
import { asContext, factsOfClaim } from './claimFacts';
import { asContextAlone } from './matter';

const hedges = '(?:(?:about|around|some|roughly|nearly|almost|over|up to|just) ){0,2}';
/** What may stand between an owner and the figure right behind it: "Google 224,000 chips", "Google: about 224,000", "Google (224,000)". */
const rightBefore = new RegExp(`^(?: |: | \\(| [–—] |, )${hedges}$`);
/** The same with the verb of one who gets chips: what is raised for somebody has such a verb too. */
const gets = new RegExp(`^ (?:alone )?(?:took|bought|got|gets|had|has|ordered|received|purchased) ${hedges}$`);
const farthest = 30;

/** Whether whom a figure was read as stands right before it in the text, so that nobody else is meant. */
export function isRightBehind(text: string, { entity }: Reading, { figure, start }: Mention): boolean {
  if (entity?.rule !== namedRule || entity.span === null || entity.span.end > start || start - entity.span.end > farthest) return false;
  const between = text.slice(entity.span.end, start);
  return rightBefore.test(between) || (figure.kind === 'accelerator-count' && gets.test(between));
}

/**
 * The assessment, or `unreported` where a figure would differ that a report gives to the digit, on the same quantity, of somebody
 * else named in the block: "Pimco and Blue Owl are to raise $29 billion for Meta". It was read as the wrong one's, unless that one stands right
 * before the figure. `names` are those of the figure's block, whose text is `text`.
 */
export function unlessAnothers(
  assessment: Assessment,
  mention: Mention,
  reading: Reading,
  names: readonly string[],
  text: string,
  claims: ClaimIndex,
): Assessment {
  const { entity, metric } = reading;
  if (assessment.standing !== 'differs' || entity === null || metric === null || assessment.notices.length > 0) return assessment;
  if (isRightBehind(text, reading, mention)) return assessment;
  for (const name of names) {
    if (name === entity.value) continue;
    const theirs = reportsGiving(claims, name, mention.figure).find((report) => report.claim.position === 'asserts' && kin(metric.value, report.metric));
    if (theirs === undefined) continue;
    const plain = asContextAlone(assessment);
    return { ...plain, claims: [asContext(factsOfClaim(theirs.claim, claims), 'same-value'), ...plain.claims] };
  }
  return assessment;
}
