import { kin } from '../claims/metricTraits';
import type { Mention } from '../figures/figure';
import { findNames } from '../reading/names/findNames';
import type { Lexicon } from '../reading/names/lexicon';
import type { Reading } from '../reading/reading';
import { reportsGiving } from '../reading/names/reports';
import { namedRule } from '../reading/rules';
import type { Assessment } from './assess';
import { asContext, factsOfClaim } from './claimFacts';
import type { Block } from '../text/block';
import type { CheckGround } from './checkGround';
import { asContextAlone } from './matter';
import { outright } from './relevance';
import { sentenceAround } from './sentenceAround';

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

/** Whether the sentence itself names a figure's product or site, or dates it, beside its owner and what it measures. */
function isSaidOutright({ entity, subject, metric, period }: Reading): boolean {
  if (entity?.rule !== namedRule || entity.sure < outright || metric === null || metric.sure < outright) return false;
  return subject?.rule === namedRule || (period !== null && period.span !== null && period.sure >= outright);
}

/** Whether the sentence around a mention names an entity, or a thing of its. */
function isInSentence(entity: string, { start }: Mention, block: Block, lexicon: Lexicon): boolean {
  return findNames(sentenceAround(block, start), lexicon).some(({ name }) => name.entity === entity || name.name === entity);
}

/**
 * The assessment, or `unreported` where a figure would differ that a report gives to the digit, on the same quantity, of somebody
 * else named in the block: "Pimco and Blue Owl are to raise $29 billion for Meta". It was read as the wrong one's, unless that one stands right
 * before the figure. `names` are those of the figure's block. A sentence that
 * itself says whose a figure is, of what and when leaves nobody to be meant whom only the sentences around it name.
 */
export function unlessAnothers(
  assessment: Assessment,
  mention: Mention,
  reading: Reading,
  names: readonly string[],
  block: Block,
  { claims, lexicon }: Pick<CheckGround, 'claims' | 'lexicon'>,
): Assessment {
  const { entity, metric } = reading;
  if (assessment.standing !== 'differs' || entity === null || metric === null || assessment.notices.length > 0) return assessment;
  if (isRightBehind(block.prose.text, reading, mention)) return assessment;
  for (const name of names) {
    if (name === entity.value) continue;
    const theirs = reportsGiving(claims, name, mention.figure).find((report) => report.claim.position === 'asserts' && kin(metric.value, report.metric));
    if (theirs === undefined || (isSaidOutright(reading) && !isInSentence(name, mention, block, lexicon))) continue;
    const plain = asContextAlone(assessment);
    return { ...plain, claims: [asContext(factsOfClaim(theirs.claim, claims), 'same-value'), ...plain.claims] };
  }
  return assessment;
}
