import type { Metric } from '../claims/claim';
import type { Figure, Mention } from '../figures/figure';
import { readAttribution } from './owners/attribution';
import { isDifference, isNoLevel } from './parts/differences';
import { isDatedAlone } from './parts/entryLabels';
import { settleAt } from './owners/figureOwners';
import type { Settled } from './owners/settle';
import { subjectAt } from './subjects/figureSubjects';
import { readTime } from './times/figureTimes';
import { inheritedAt, labelAt } from './metrics/inheritedMetric';
import { isRowOfDebt, isRowOfRest } from './parts/firmParts';
import { isGrownDeal } from './parts/grownDeals';
import { isLesser } from './parts/lesserSums';
import { weighMetrics } from './metrics/metrics';
import { isMoneysWorth } from './metrics/moneysWorth';
import type { Lexicon } from './names/lexicon';
import { isInPassing } from './names/names';
import type { Owner } from './owners/owner';
import { isOtherMeasure, mayBeProfit } from './parts/otherMeasures';
import { isForecastOfOthers } from './parts/outsideForecasts';
import { overheadsPaid } from './metrics/paidFor';
import { isForOne, isOfOneStretch, isOfStage, isPart, isShare, isShareOfSales, isInOnePlace, isSomeOf, isSomeOfItsChips } from './parts/parts';
import type { Part, Period, Reading } from './reading';
import { reportsGiving } from './names/reports';
import type { Report } from './names/reports';
import {
  alikeRule, apartRule, businessRule, carriedOverRules, carriedRule, claimRule, descriptionRule, headingBesideRule, leadRule, namedRule, topicRule,
} from './rules';
import type { RunningSentence } from './runningSentence';
import { isOfLand } from './parts/salesLands';
import type { SentenceView } from './sentence/sentenceView';

/** The reading of the next figure of a sentence, which stands at token `at`, in steps; moves the sentence and its thread on behind it. */
export function* readFigure(run: RunningSentence, at: number): Generator<undefined, Reading> {
  const { view, thread, context, place } = run;
  const { figure } = run.mentions[run.readings.length] as Mention;
  const label = labelAt(run, at, figure);
  const inherited = inheritedAt(run, at, figure, label);
  if (figure.kind === 'money') run.lastMoney = at;
  else if (figure.kind === 'accelerator-count') run.lastCount = at;
  const announced = place?.dated === true ? null : context.announced;
  const counted = thread.figures && thread.countMetric !== null;
  const metrics = weighMetrics(view, at, figure, inherited, place?.governors ?? [], counted, label, announced);
  yield;
  const { settled, deal } = settleAt(run, at, figure, metrics);
  yield;
  const heard = readAttribution(view, at, run.text, run.owners);
  const attribution = heard.part === null && heard.voice === 'own' && context.table !== null && context.table.source !== ''
    ? { ...heard, part: place?.source ?? null, voice: 'attributed' as const }
    : heard;
  const metric = settled.metric?.value ?? null;
  yield;
  const period = readTime(run, at, settled);
  yield;
  const subject = deal !== null
    ? { value: deal.subject, words: deal.subject, span: null, rule: claimRule, sure: 0.85 }
    : subjectAt(run, at, figure, settled, period);
  yield;
  const goesOn = context.kind !== 'list-item' && context.kind !== 'table-cell' && isLabelled(view, at);
  const onlyOne = goesOn && isOnlyOneOnFile(settled, subject, run.lexicon);
  const isApart = metric !== null && (
    (metric !== 'market-value-loss' && isNoLevel(view, at))
    || isMoneysWorth(view, at, metric)
    || ((metric === 'gpu-count' || metric === 'gpu-purchases') && subject === null && isInOnePlace(view, at))
    || (run.isSetBack && isOfNothing(run.readings))
    || (context.table !== null && (isRowOfRest(context.table) || isRowOfDebt(context.table)))
    || isOther(run, at, figure, settled, subject, period));
  yield;
  const isForecast = metric !== null && figure.kind === 'money' && isForecastOfOthers(view, at, metric, run.text);
  const isOpen = isForecast || (metric !== null && isGrownDeal(view, at, metric, run.text));
  const isPartly = isApart
    || isForecast
    || (metric !== null && figure.kind === 'money' && mayBeProfit(view, at, metric, run.text))
    || isOfWhole(view, at, metric, subject, period)
    || (metric === 'gpu-count' && isSomeOfItsChips(view, at, run.text))
    || (metric !== null && settled.entity !== null && isLesser(view, at, metric, subject !== null && isOfLand(subject.value)));
  followOwner(run, figure, settled.owner);
  followMetric(run, figure, metric);
  return {
    entity: isLed(run, at, settled) ? { ...settled.entity as Part<string>, rule: leadRule, sure: sureByLead }
      : settled.doubted ? settled.entity : withSubject(goesOn ? pointedBack(settled.entity) : settled.entity, subject),
    subject: goesOn ? pointedBack(subject) : subject,
    metric: settled.metric === null ? null
      : isApart ? { ...settled.metric, rule: apartRule }
      : isOpen ? { ...settled.metric, sure: Math.min(settled.metric.sure, sureOfOpen) }
      : onlyOne && settled.metric.sure < sureByThing ? { ...settled.metric, sure: sureByThing }
      : settled.metric,
    period,
    attribution: attribution.part,
    voice: context.quoted ? 'quoted' : attribution.voice,
    alsoMetrics: onlyOne ? none : settled.alsoMetrics,
    partOfWhole: isPartly,
  };
}

/** How sure an owner is whom the lead-in of a list names for its years. */
const sureByLead = 0.8;

/** "Capital expenditure at Meta, year by year:", "- 2023: $28 billion": whether a list's lead-in names nobody else, and announces what its entries tell. */
function isLed({ view, context: { kind, above, announced, announcedAlone } }: RunningSentence, at: number, { entity, metric }: Settled): boolean {
  if (kind !== 'list-item' || entity?.rule !== carriedRule || !announcedAlone || announced !== metric?.value) return false;
  return above.length === 1 && above[0] === entity.value && isDatedAlone(view, at);
}

/** "Net income was $18.8bn, up from $14.9bn": whether the level that a figure is set back to is of what no metric measures. */
function isOfNothing(readings: readonly Reading[]): boolean {
  const before = readings[readings.length - 1];
  return before !== undefined && before.metric === null && before.entity !== null;
}

/** How sure a metric is at most of which an outsider gives a forecast, or what a deal has grown to: enough to agree with a report, never to differ from one. */
const sureOfOpen = 0.65;

const ofDebt = /\b(?:debt|loans?|notes|bonds)\b/i;

/** Whether a sum measures something else than the reports on its metric do. */
function isOther(
  run: RunningSentence,
  at: number,
  figure: Figure,
  settled: Settled,
  subject: Reading['subject'],
  period: Part<Period> | null,
): boolean {
  const { owner, metric } = settled;
  if (owner === null || metric === null) return false;
  const measured = {
    entity: owner.entity,
    metric: metric.value,
    thing: subject?.value ?? null,
    time: period?.value.text ?? null,
    asBefore: metric.rule === alikeRule,
    hasDebts: (): boolean => hasDebts(run, figure, settled, subject),
  };
  return isOtherMeasure(run.view, at, measured, run.text);
}

const ofRound = /\b(?:round|series|IPO|investment|stake)\b/i;

/** Whether reports on a figure's thing give what was borrowed for it, or what a site was financed with, be it debt or not; or one gives the sum as owed. */
function hasDebts({ lexicon }: RunningSentence, figure: Figure, { owner, metric }: Settled, thing: Reading['subject']): boolean {
  if (owner === null || metric === null) return false;
  const isOwed = ({ metric: measured, claim }: Report): boolean => measured === metric.value && ofDebt.test(claim.statement);
  if (lexicon.claims !== null && reportsGiving(lexicon.claims, owner.entity, figure).some(isOwed)) return true;
  const file = lexicon.files.of(owner.entity);
  return thing !== null && (ofDebt.test(thing.value) || (!ofRound.test(thing.value) && file.held?.get(metric.value)?.has(thing.value) === true));
}

/** Words of a label at most, and between its colon and the figure. */
const longestLabel = 4;
const behindColon = 3;

/** "Projected cost: $200 billion.": whether a figure has a label for its sentence, which goes on about what the one before is about. */
function isLabelled({ tokens, figures }: SentenceView, at: number): boolean {
  if (figures[0] !== at || at > longestLabel + behindColon) return false;
  const colon = tokens.findIndex(({ lower }) => lower === ':');
  if (colon < 1 || colon > longestLabel || at - colon > behindColon) return false;
  for (let place = 0; place < at; place += 1) if (place !== colon && tokens[place]?.kind !== 'word') return false;
  return true;
}

/** What was carried over, for a figure that goes on about just that. */
function pointedBack<Value>(part: Part<Value> | null): Part<Value> | null {
  return part === null || part.rule !== carriedRule ? part : { ...part, rule: descriptionRule, sure: Math.max(part.sure, sureByThing) };
}

const none: readonly Metric[] = [];

/** A quantity that the words leave open is sure where it is the only one of them that reports on the thing give. */
const sureByThing = 0.78;
/** Of a thing that is at least so sure, told by more than words that its reports share. */
const sureOfThing = 0.7;

/** "Hyperion … Projected cost: $200 billion": whether of the quantities that the words allow the thing's reports give just the one that was read. */
function isOnlyOneOnFile({ metric, owner, alsoMetrics }: Settled, subject: Reading['subject'], { files }: Lexicon): boolean {
  if (metric === null || metric.words === '' || owner === null || alsoMetrics.length === 0) return false;
  if (subject === null || subject.rule === claimRule || subject.sure < sureOfThing) return false;
  const { held } = files.of(owner.entity);
  return held?.get(metric.value)?.has(subject.value) === true && alsoMetrics.every((other) => held.get(other)?.has(subject.value) !== true);
}

/** From a product or site of its own that the sentence names, a figure's owner is sure, however it was weighed against others. */
const sureBySubject = 0.75;

function withSubject(entity: Reading['entity'], subject: Reading['subject']): Reading['entity'] {
  // "The chip brought in": its maker is pointed at with it.
  if (subject?.rule === descriptionRule) return pointedBack(entity);
  if (entity === null || subject === null || subject.rule !== namedRule || entity.sure >= sureBySubject || carriedOverRules.has(entity.rule)) return entity;
  return { ...entity, sure: sureBySubject };
}

/** Whether the figure at token `at` is a part of what reports on its metric count. */
function isOfWhole(view: SentenceView, at: number, metric: Metric | null, subject: Reading['subject'], period: Part<Period> | null): boolean {
  return isShare(view, at)
    || isOfStage(view, at, metric)
    || isForOne(view, at, metric)
    || (metric === 'revenue' && isShareOfSales(view, at))
    || (metric === 'operating-cost' && overheadsPaid(view, at) >= 0)
    || isSomeOf(view, at, metric)
    || (metric !== 'market-value-loss' && isDifference(view, at))
    || ((subject === null || subject.rule === businessRule) && isPart(view, at, metric))
    || (period === null && isOfOneStretch(view, at));
}

/** Notes whose a figure was, where the text may go on about it. */
function followOwner(run: RunningSentence, figure: Figure, owner: Owner | null): void {
  const { claims } = run.lexicon;
  if (
    owner === null
    || (owner.rule === topicRule && run.owners.length > 0)
    // Whom a figure without an owner only might be about is nobody that the text goes on about, unless a report gives the figure as that one's.
    || (owner.rule === headingBesideRule && (claims === null || reportsGiving(claims, owner.entity, figure).length === 0))
    || owner.name?.kind === 'chip'
    || (owner.name !== null && isInPassing(owner.name))
    || (owner.preposition !== '' && !owner.possessive)
  ) {
    return;
  }
  run.spoken = owner;
  if (owner === run.plain) run.spokenPlainly = true;
}

/** Notes what a figure was, for those that follow. */
function followMetric(run: RunningSentence, { kind }: Figure, metric: Metric | null): void {
  const { thread } = run;
  if (kind === 'money') {
    if (metric !== null) run.first ??= metric;
    if (metric !== 'unit-price') thread.metric = metric;
  } else if (metric !== null && kind === 'accelerator-count') thread.countMetric = metric;
  // Whoever tells how long chips ran for a model goes on with what that cost.
  else if (metric !== null && kind === 'gpu-hours') thread.metric ??= 'training-cost';
}
