import type { Metric } from '../../claims/claim';
import type { Figure } from '../../figures/figure';
import { division, otherBusiness } from '../parts/businesses';
import { dealObject, ofItsObject, partyBefore } from './dealObjects';
import type { EntityFile } from '../names/entityFile';
import { thingOfHeader } from './headerThings';
import { thingIntroduced } from '../owners/introductions';
import type { Lexicon } from '../names/lexicon';
import { keyOf } from '../names/names';
import { orderBook } from '../metrics/orderBooks';
import { otherGoods } from './otherGoods';
import { forOthers } from '../parts/parts';
import { oneOfThings, pointsAtThing, productBefore } from '../sentence/products';
import type { Part, Period, Reading } from '../reading';
import { businessRule, carriedRule, claimRule, namedRule, unfiledRule } from '../rules';
import { allRounds } from '../parts/runningTotals';
import type { RunningSentence } from '../runningSentence';
import { figureBefore, kindBit, namesAround, says } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import type { Settled } from '../owners/settle';
import { isTotal } from '../sentence/siblings';
import { readSubject } from './subjects';
import { partOfFirm } from '../parts/firmParts';
import type { Thread } from '../thread';
import { lowerAt } from '../words/tokens';
import { asUnfiled } from './unfiledNames';
import { thingOfWhich } from './unfiledObjects';
import { placeOfFigure } from './unfiledPlaces';
import { unfiledThing } from './unfiledThings';
import { wordSet, WordTest } from '../words/words';

/** Which model, site, deal or round of its owner the figure at token `at` is about. */
export function subjectAt(run: RunningSentence, at: number, figure: Figure, settled: Settled, period: Part<Period> | null): Reading['subject'] {
  const { view, text, readings, product, thread, context, lexicon, place } = run;
  const { owner } = settled;
  const named = withoutDates(view, wholeNamed(view, at, settled.named));
  if (owner === null || sumsUpSeveral(view, at, readings) || (figure.kind !== 'money' && isWholeOfPart(view, at))) return null;
  const metric = settled.metric?.value ?? null;
  const file = lexicon.files.of(owner.entity);
  const told = readSubject(run, at, figure, owner, metric, period, named);
  // Words that a report's subject shares say less than goods that are named, or than being the same sum once more.
  const goods = metric === null ? null : otherGoods(view, at, metric) ?? (isSumAgain(view, at) ? asBefore(readings, view, at, owner.entity) : null);
  const read = goods !== null && (told === null || told.rule === claimRule) ? goods : told;
  return placeNearer(view, at, read, settled, text, lexicon)
    ?? forOthers(view, at, text)
    ?? unfiledAt(view, thingOfWhich(view, at))
    ?? (metric !== null && context.table !== null ? thingOfHeader(context.table, owner.entity, metric, lexicon) : null)
    ?? (metric === 'funding-raised' && context.table !== null ? allRounds(context.table, owner.entity, metric, figure, lexicon) : null)
    ?? (metric === 'revenue' ? otherBusiness(view, at, file.subjectsOf(metric), text) ?? sameBusiness(readings, view, at, owner.entity) : null)
    ?? (read === null && metric !== null ? partOfFirm(owner, metric, file, context.table, place?.rowGoverns === true, lexicon) : null)
    ?? (metric === 'contract-value' ? orderBook(view, at, read, file, text) : null)
    ?? ofItsObject(view, at, read ?? ofNoReport(view, at, figure, settled, text, lexicon), dealObject(view, at, owner.entity, metric, text, file))
    ?? asBefore(readings, view, at, owner.entity)
    ?? thingIntroduced(thread.introduced, view, at, owner.entity, metric, text, lexicon)
    ?? partyBefore(view, at, file, metric, named, thread.recent, context.heading?.entity ?? null, period)
    ?? askedAbout(thread.asked, owner.entity, file, metric)
    ?? unfiledAt(view, oneOfThings(view, at))
    ?? productBefore(product, figure, lowerAt(view.tokens, at), owner.entity, file, metric, product !== null && pointsAtThing(view, at, product));
}

/** "Hyperion is four times the cost of its Kuna, Idaho, campus at $800 million": a site told by its place alone that stands nearer than the one by name. */
function placeNearer(view: SentenceView, at: number, read: Reading['subject'], { owner, metric }: Settled, text: string, lexicon: Lexicon): Reading['subject'] {
  if (read === null || read.rule !== namedRule || owner === null || metric === null || (view.kinds & kindBit.site) === 0) return null;
  let site = -1;
  for (const place of namesAround(view, at)) if (place < at && view.tokens[place]?.name?.kind === 'site') site = place;
  if (site < 0) return null;
  const run = placeOfFigure({ view, at, entity: owner.entity, metric: metric.value, lent: false, text, lexicon }, site + 1, at);
  // "Rainier, a data center in Indiana, runs on": the place of the site itself.
  return run === null || run.last >= at || !further.has(lowerAt(view.tokens, run.first - 1)) ? null : asUnfiled(view, run, text);
}

const further: ReadonlySet<string> = new Set(['its', 'their', 'another']);

/** "$10 billion to Google, $14 billion to CoreWeave and $20 billion to Oracle, $44 billion in all": what sums up deals or sites is of none of them. */
function sumsUpSeveral(view: SentenceView, at: number, readings: readonly Reading[]): boolean {
  const { length } = readings;
  return length > 1 && isTotal(view, at) && readings[length - 1]?.subject?.value !== readings[length - 2]?.subject?.value;
}

const parts: ReadonlySet<string> = new Set(['part', 'parts', 'half', 'share', 'slice', 'portion', 'fraction']);

/** "Loughton gets 23,040 GPUs, a part of the 58,640": whether a figure is the whole of which what was named before is a part. */
function isWholeOfPart({ tokens }: SentenceView, at: number): boolean {
  const article = lowerAt(tokens, at - 1);
  return (article === 'the' || article === 'its') && lowerAt(tokens, at - 2) === 'of' && parts.has(lowerAt(tokens, at - 3));
}

/** "£11 billion, or about $15 billion": whether a figure gives the sum before it once more. */
function isSumAgain(view: SentenceView, at: number): boolean {
  const before = figureBefore(view, at) ?? -1;
  if (before < 0 || at - before > 5) return false;
  const link = lowerAt(view.tokens, before + 1);
  return link === 'or' || link === '(' || (link === ',' && lowerAt(view.tokens, before + 2) === 'or');
}

/** How sure a metric is at most that a report lends, or faint words give. */
const lentSure = 0.65;

/** What the figure at token `at` is of that no report is on; null where the words name no such thing. */
function ofNoReport(view: SentenceView, at: number, figure: Figure, { owner, metric }: Settled, text: string, lexicon: Lexicon): Reading['subject'] {
  if (owner === null || metric === null) return null;
  const asked = { view, at, entity: owner.entity, metric: metric.value, lent: metric.sure <= lentSure, text, lexicon };
  return unfiledThing(asked, figure);
}

/** Those named around a figure, without those that only its parts name: "£31 billion, of which Microsoft gives £22 billion". */
function wholeNamed({ tokens, names, figures }: SentenceView, at: number, named: ReadonlySet<string>): ReadonlySet<string> {
  if (figures[figures.length - 1] === at) return named;
  let parts = at + 1;
  while (parts < at + longestOfWhole && !(lowerAt(tokens, parts) === 'of' && lowerAt(tokens, parts + 1) === 'which' && lowerAt(tokens, parts - 1) === ',')) {
    if (tokens[parts]?.kind === 'figure') return named;
    parts += 1;
  }
  if (parts === at + longestOfWhole) return named;
  const own = new Set<string>();
  for (const place of names) {
    const name = place < parts ? tokens[place]?.name : null;
    if (name != null) own.add(keyOf(name));
  }
  return own;
}

const since = new WordTest(new Set(['since']));

/** Those named, without whom only the last such deal was with: "one of its largest purchases since WhatsApp". */
function withoutDates(view: SentenceView, named: ReadonlySet<string>): ReadonlySet<string> {
  if (!says(view, since)) return named;
  let own: Set<string> | null = null;
  for (const place of view.names) {
    const name = view.tokens[place]?.name;
    const behind = view.tokens[place + 1];
    if (name == null || lowerAt(view.tokens, place - 1) !== 'since' || !(behind === undefined || behind.kind === 'mark')) continue;
    (own ??= new Set(named)).delete(keyOf(name));
  }
  return own ?? named;
}

/** Words between a whole and its parts at most: "for Britain,". */
const longestOfWhole = 7;

/** The thing whose noun stands at `noun`, of which no report is; null where there is no such noun. */
function unfiledAt(view: SentenceView, noun: number): Reading['subject'] {
  if (noun < 0) return null;
  const value = lowerAt(view.tokens, noun);
  return { value, words: value, span: null, rule: unfiledRule, sure: 0.75 };
}

/**
 * "Movie Gen took 1.7 million hours, and another 180,000 for the small one": the thing that the figure before is of, which no report names,
 * where the sentence goes on with no other name and no mark of a new clause; null elsewhere.
 */
function asBefore(readings: readonly Reading[], view: SentenceView, at: number, entity: string): Reading['subject'] {
  const last = readings[readings.length - 1];
  if (last?.subject?.rule !== unfiledRule || last.entity?.value !== entity) return null;
  for (let place = at - 1; place >= 0 && view.tokens[place]?.kind !== 'figure'; place -= 1) {
    if (view.tokens[place]?.kind === 'name' || lowerAt(view.tokens, place) === ';') return null;
  }
  return last.subject;
}

const linking: ReadonlySet<string> = wordSet('and , in for of the a by its fiscal year financial calendar first second third fourth last quarter half then about around roughly some nearly almost just over only to from up after against following');

/**
 * "Nvidia's data-centre business took in $15 billion in fiscal 2023 and $47.5 billion in fiscal 2024": the business that the figure before is of, where
 * nothing but its time and another one stands between; null elsewhere.
 */
function sameBusiness(readings: readonly Reading[], view: SentenceView, at: number, entity: string): Reading['subject'] {
  const last = readings[readings.length - 1];
  if (last === undefined || last.subject === null || last.metric?.value !== 'revenue' || last.entity?.value !== entity) return null;
  if (last.subject.rule !== businessRule && !division.test(last.subject.value)) return null;
  for (let place = at - 1; place >= 0 && view.tokens[place]?.kind !== 'figure'; place -= 1) {
    if (view.tokens[place]?.kind !== 'number' && !linking.has(lowerAt(view.tokens, place))) return null;
  }
  return last.subject;
}

/** The product or site that the sentence before asked about, where it is the owner's and such figures of it are on file. */
function askedAbout(asked: Thread['asked'], entity: string, file: EntityFile, metric: Metric | null): Reading['subject'] {
  if (
    asked === null
    || asked.subject === null
    || asked.entity !== entity
    || metric !== asked.metric
    || file.held?.get(metric)?.has(asked.subject) !== true
  ) {
    return null;
  }
  return { value: asked.subject, words: '', span: null, rule: carriedRule, sure: 0.72 };
}
