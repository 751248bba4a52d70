import type { Metric } from '../../claims/claim';
import { isOfNoModel, isOfTraining } from '../../claims/metricTraits';
import type { Figure } from '../../figures/figure';
import type { TablePlace } from '../../text/block';
import type { EntityFile } from '../names/entityFile';
import type { Lexicon } from '../names/lexicon';
import { nearestSubject } from './nearestSubject';
import { siteByNumber } from './numberedSites';
import { endOfOwn, isAnothers, isOfNextDoer, isOfOneAlone, isOfOtherChips, isOfOtherSum, saysEverywhere, saysOtherYear, sharersOf } from './otherSubjects';
import type { Owner } from '../owners/owner';
import { dealListed } from './partnerDeals';
import { decisive } from '../names/profiles';
import type { SubjectProfile } from '../names/profiles';
import type { Part, Period } from '../reading';
import { chipRule, claimRule, echoRule, namedRule, tableRules, unfiledRule } from '../rules';
import type { ReadingRule } from '../rules';
import type { RunningSentence } from '../runningSentence';
import { isSoldIn } from '../parts/salesLands';
import { endOfFigure } from '../sentence/convertedSums';
import type { SentenceView } from '../sentence/sentenceView';
import { apart, firstPlace, namesAround } from '../sentence/sentenceView';
import { isByParties } from '../owners/roundParties';
import { isSaleByHolders, saleOnFile } from '../metrics/shareSales';
import { isSaid, noteStems, stemOf } from '../names/stems';
import { isState } from '../names/states';
import type { ToldStem } from '../names/stems';
import { allNamed, dealByNumber, roundByNumber, subjectByNumber } from './subjectsByNumber';
import { wordsOfHeader } from '../sentence/tableCells';
import { toldMonth } from '../times/toldMonths';
import { lowerAt } from '../words/tokens';
import { furtherNamed } from './unfiledNames';

/** Words that a figure's subject may be told by besides those of its sentence: over its column, before its row, and of its own time. */
class OtherWords {
  readonly #stems = new Set<string>();
  /** The stem of its month; null where its time has none. */
  readonly month: string | null;
  /** Its year, where it is told to the month. */
  readonly year: string | null;

  constructor(period: Part<Period> | null, table: TablePlace | null) {
    if (table !== null) for (const word of wordsOfHeader(`${table.row} ${table.time} ${table.column}`)) this.#stems.add(stemOf(word));
    const time = toldMonth(period);
    if (time !== null) this.#stems.add(time.year);
    this.month = time?.month ?? null;
    this.year = this.month === null ? null : time?.year ?? null;
    if (this.month !== null) this.#stems.add(this.month);
  }

  has(stem: ToldStem): boolean {
    return this.#stems.has(stem.text);
  }
}

/** Of subjects whose names all stand in the sentence the one most of whose words do, before the next figure; null where none does or two do equally. */
function matchSubject(
  profiles: readonly SubjectProfile[],
  view: SentenceView,
  at: number,
  named: ReadonlySet<string>,
  period: Part<Period> | null,
  table: TablePlace | null,
): string | null {
  let others: OtherWords | null | undefined;
  let next = 0;
  let best: string | null = null;
  let highest = 0;
  let tied = false;
  for (const profile of profiles) {
    if (!allNamed(profile.names, named)) continue;
    if (others === undefined) {
      noteStems(view, at);
      others = period === null && table === null ? null : new OtherWords(period, table);
      next = endOfOwn(view, at, endOfFigure(view, at));
    }
    if (isOfOtherChips(view, at, profile.names, next) || isOfNextDoer(view, at, profile.names, next) || isOfOtherSum(view, at, profile.names)) continue;
    if (
      profile.month !== null
      && others !== null
      && others.month !== null
      && (others.month !== profile.month || (profile.year !== null && others.year !== profile.year))
    ) {
      continue;
    }
    if (profile.year !== null && saysOtherYear(view, at, profile.year)) continue;
    if (profile.land !== null && !isSoldIn(view, at, profile.land)) continue;
    if (profile.names.some(isState) && saysEverywhere(view, at)) continue;
    let whole = profile.names.length * 2.5 + (profile.own ? 1 : 0);
    let part = whole;
    for (const { stem, weight, needed } of profile.words) {
      whole += weight;
      if ((isSaid(stem, next) && !(weight === decisive && isOfOneAlone(view, at, next, stem.text))) || others?.has(stem) === true) part += weight;
      else if (needed) part = -Infinity;
    }
    const share = whole === 0 ? 0 : part / whole;
    if (share < 0.6) continue;
    const score = share + part * 0.2;
    if (best === null || score > highest + 0.01) {
      best = profile.subject;
      highest = score;
      tied = false;
    } else if (Math.abs(score - highest) <= 0.01) tied = true;
  }
  return tied ? null : best;
}

/** A chip in the claims' words, null where it is none of theirs, and the token that names it; -1 for the figure's own. */
interface NamedChip {
  readonly chip: string | null;
  readonly token: number;
}

/** The chip whose price or shipments a figure tells; null where none is named. */
function chipSubject(view: SentenceView, at: number, figure: Figure, profiles: readonly SubjectProfile[]): NamedChip | null {
  if (profiles.length === 0) return null;
  if (figure.chip !== null && holds(profiles, figure.chip)) return { chip: figure.chip, token: -1 };
  let best: NamedChip | null = null;
  let nearest = Infinity;
  for (const place of namesAround(view, at)) {
    const name = view.tokens[place]?.name;
    if (name == null || name.kind !== 'chip' || name.subject === null) continue;
    const far = place < at ? apart(view, place, at) : apart(view, at, place) + 1;
    if (far >= nearest) continue;
    // A rack of another chip is not the chip named further off.
    best = { chip: holds(profiles, name.subject) ? name.subject : builtOf(name.subject, lowerAt(view.tokens, place + 1), profiles), token: place };
    nearest = far;
  }
  return best;
}

/** "a GB200 rack": what is built of a chip, told by the word behind its name; null where no such thing is on file. */
function builtOf(chip: string, behind: string, profiles: readonly SubjectProfile[]): string | null {
  return profiles.find(({ subject }) => subject.startsWith(`${chip} `) && subject.toLowerCase().split(' ').includes(behind))?.subject ?? null;
}

function holds(profiles: readonly SubjectProfile[], subject: string): boolean {
  return profiles.some((profile) => profile.subject === subject);
}

/** How sure a subject is that only a variant of it names: enough to agree, not to differ. */
const sureOfVariant = 0.68;

function told(value: string, words: string, rule: ReadingRule, sure: number): Part<string> {
  return { value, words, span: null, rule, sure };
}

/** What the reports on a person are about where they are about one thing ("his fortune"); null where they are about several or none. */
function ofPerson(entity: string, metric: Metric, { claims }: Lexicon): Part<string> | null {
  const filed = claims === null ? [] : claims.about(entity, metric);
  const subject = filed[0]?.subject ?? null;
  return subject === null || filed.some((claim) => claim.subject !== subject) ? null : told(subject, '', claimRule, 0.75);
}

const ofEachYear: ReadonlySet<Metric> = new Set<Metric>(['capital-expenditure', 'revenue', 'net-loss', 'operating-cost']);

/** Which model, site, deal or round of its owner a figure is about; null where the words do not say. */
export function readSubject(
  run: RunningSentence,
  at: number,
  figure: Figure,
  owner: Owner,
  metric: Metric | null,
  period: Part<Period> | null,
  named: ReadonlySet<string>,
): Part<string> | null {
  const { view, context: { table }, lexicon } = run;
  const file = lexicon.files.of(owner.entity);
  // Without a metric any subject will do, and none is told by its words.
  const filed = metric === null ? file.profiles : file.subjectsOf(metric);
  const plainly = chipNamed(run, at, figure, owner.entity, metric, filed)
    ?? saleByHolders(view, at, owner, metric, filed)
    ?? thingNamed(run, at, figure, owner.entity, metric, filed)
    ?? thingOfCell(owner, metric, filed)
    ?? (metric === 'contract-value' ? dealNamed(run, at, file, filed) : null);
  if (plainly !== null) return plainly;
  const matched = metric === null || filed.length === 0
    ? null
    : dealByNumber(filed, figure, owner.entity, metric, named, lexicon)
      ?? roundByNumber(filed, matchSubject(filed, view, at, named, period, table), figure, owner.entity, metric, period, lexicon);
  if (matched !== null && !isAnothers(view, at, matched, metric)) return told(matched, matched, claimRule, isByParties(filed, matched, view) ? 0.65 : 0.75);
  return ofOwner(view, at, owner, metric, filed, lexicon);
}

/** The chip named whose price, shipments or lost sales a figure tells, or what is named beside it that no report is on. */
function chipNamed(
  { view, text, lexicon }: RunningSentence,
  at: number,
  figure: Figure,
  entity: string,
  metric: Metric | null,
  filed: readonly SubjectProfile[],
): Part<string> | null {
  if (metric !== 'unit-price' && metric !== 'gpu-shipments' && metric !== 'inventory-charge' && metric !== 'lost-revenue') return null;
  const named = chipSubject(view, at, figure, filed);
  const further = named === null ? null : furtherNamed(view, named.token, entity, text, lexicon);
  if (further !== null) return further;
  return named === null || named.chip === null ? null : told(named.chip, named.chip, chipRule, 0.85);
}

/** A sale of shares by those who hold them, where a figure is of one. */
function saleByHolders(view: SentenceView, at: number, owner: Owner, metric: Metric | null, filed: readonly SubjectProfile[]): Part<string> | null {
  if ((metric !== 'funding-raised' && metric !== 'valuation') || owner.name?.kind === 'person' || !isSaleByHolders(view, at)) return null;
  const sale = saleOnFile(filed);
  return told(sale, sale, claimRule, 0.85);
}

/** The model, site or other thing of the owner's that is named nearest to a figure, or told beside it by number. */
function thingNamed(
  { view, text, lexicon }: RunningSentence,
  at: number,
  figure: Figure,
  entity: string,
  metric: Metric | null,
  filed: readonly SubjectProfile[],
): Part<string> | null {
  const { profiles } = lexicon.files.of(entity);
  const found = nearestSubject(view, at, entity, metric, lexicon.owners);
  const further = found === null ? null : furtherNamed(view, found.token, entity, text, lexicon);
  if (further !== null) return further;
  const nearest = found?.name ?? null;
  const meant = nearest === null || metric === null ? null : subjectByNumber(view, figure, entity, metric, nearest.subject as string, lexicon);
  if (meant !== null) return told(meant, meant, echoRule, 0.85);
  const counted = nearest === null || nearest.kind === 'site' ? siteByNumber(view, at, profiles) : null;
  if (counted !== null) return told(counted, counted, namedRule, 0.85);
  if (nearest === null) return null;
  const thing = nearest.subject as string;
  if (metric === null || !(nearest.kind === 'service' || (nearest.kind === 'model' && isOfNoModel(metric))) || holds(filed, thing)) {
    // "Llama 2" may be any size of it that is on file, "BLOOM-2" is no BLOOM.
    const isFiled = nearest.kind !== 'model' || lexicon.owners.has(thing) || profiles.some((profile) => profile.subject.startsWith(thing));
    // "R1-Zero" is filed with R1 and is no more than a part of it.
    const isVariant = nearest.kind === 'model' && !thing.startsWith(nearest.name);
    return told(thing, nearest.spelling, isFiled ? namedRule : unfiledRule, isVariant ? sureOfVariant : 0.85);
  }
  return null;
}

/** What a row or a column names outright as what its cells are about. */
function thingOfCell({ subject, rule }: Owner, metric: Metric | null, filed: readonly SubjectProfile[]): Part<string> | null {
  if (subject === null || metric === null || !tableRules.has(rule) || !(holds(filed, subject) || isOfTraining(metric))) return null;
  return told(subject, subject, rule, 0.85);
}

/** Those who share a contract, or the one of several contracts that a list tells by its partner. */
function dealNamed({ view, text }: RunningSentence, at: number, file: EntityFile, filed: readonly SubjectProfile[]): Part<string> | null {
  const sharers = sharersOf(view, at);
  if (sharers !== null) {
    const words = text.slice(sharers.start, sharers.end);
    return { value: words, words, span: sharers, rule: unfiledRule, sure: 0.85 };
  }
  const listed = filed.length > 1 ? dealListed(view, at, file) : null;
  return listed === null ? null : told(listed, listed, claimRule, 0.85);
}

/** What the owner alone tells: the one thing that reports on it are about, or the thing by which it is named. */
function ofOwner(
  view: SentenceView,
  at: number,
  owner: Owner,
  metric: Metric | null,
  filed: readonly SubjectProfile[],
  lexicon: Lexicon,
): Part<string> | null {
  // What several spend or take in together each year has no other name than theirs.
  const [only] = filed;
  const isOnly = owner.subject === null && metric !== null && filed.length === 1 && only?.names.length === 0 && ofEachYear.has(metric);
  if (isOnly && lexicon.joints.some(({ name }) => name === owner.entity)) return told(only.subject, '', claimRule, 0.75);
  if (owner.subject === null) {
    const isPerson = owner.name?.kind === 'person' && owner.name.name === owner.entity;
    return isPerson && metric !== null ? ofPerson(owner.entity, metric, lexicon) : null;
  }
  if (owner.name !== null && owner.name.kind !== 'service' && owner.first < at && owner.end > 0) return null;
  // "Of the $39.3 billion taken, $11 billion came from Blackwell": what stands behind another figure is that one's.
  if (owner.name !== null && owner.end > 0 && owner.first > (view.figures[firstPlace(view.figures, at) + 1] ?? view.tokens.length)) return null;
  return metric === null || holds(filed, owner.subject) ? told(owner.subject, owner.subject, owner.rule, 0.7) : null;
}
