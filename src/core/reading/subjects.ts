import type { Metric } from '../claims/claim';
import { isOfNoModel, isOfTraining } from '../claims/metricTraits';
import type { Figure } from '../figures/figure';
import type { TablePlace } from '../text/block';
import type { Lexicon } from './lexicon';
import { nearestSubject } from './nearestSubject';
import { siteByNumber } from './numberedSites';
import { endOfOwn, isAnothers, isOfNextDoer, isOfOneAlone, isOfOtherChips, saysEverywhere, saysOtherYear, sharersOf } from './otherSubjects';
import type { Owner } from './owner';
import { dealListed } from './partnerDeals';
import { decisive } from './profiles';
import type { SubjectProfile } from './profiles';
import type { Part, Period } from './reading';
import { chipRule, claimRule, echoRule, namedRule, tableRules, unfiledRule } from './rules';
import type { ReadingRule } from './rules';
import { isSoldIn } from './salesLands';
import type { SentenceView } from './sentenceView';
import { apart, firstPlace, namesAround } from './sentenceView';
import { isByParties } from './roundParties';
import { isSaleByHolders, saleOnFile } from './shareSales';
import { isSaid, noteStems, stemOf } from './stems';
import { isState } from './states';
import type { ToldStem } from './stems';
import { allNamed, dealByNumber, roundByNumber, subjectByNumber } from './subjectsByNumber';
import { wordsOfHeader } from './tableCells';
import { toldMonth } from './toldMonths';
import { lowerAt } from './tokens';
import { furtherNamed } from './unfiledNames';

/** Words that a figure's subject may be told by besides those of its sentence: over its column, before its row, and of its own time. */
class OtherWords {
  readonly #stems = new Set<string>();
  /** The stem of its month; null where its time has none. */
  readonly month: string | null;
  /** Its year, where it is told to the month. */
  readonly year: string | null;

  constructor(period: Part<Period> | null, table: TablePlace | null) {
    if (table !== null) for (const word of wordsOfHeader(`${table.row} ${table.column}`)) this.#stems.add(stemOf(word));
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
      next = endOfOwn(view, at, view.figures[firstPlace(view.figures, at) + 1] ?? view.tokens.length);
    }
    if (isOfOtherChips(view, at, profile.names, next) || isOfNextDoer(view, at, profile.names, next)) continue;
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
  view: SentenceView,
  at: number,
  figure: Figure,
  owner: Owner,
  metric: Metric | null,
  period: Part<Period> | null,
  named: ReadonlySet<string>,
  table: TablePlace | null,
  text: string,
  lexicon: Lexicon,
): Part<string> | null {
  const file = lexicon.files.of(owner.entity);
  // Without a metric any subject will do, and none is told by its words.
  const filed = metric === null ? file.profiles : file.subjectsOf(metric);
  if (metric === 'unit-price' || metric === 'gpu-shipments' || metric === 'inventory-charge' || metric === 'lost-revenue') {
    const named = chipSubject(view, at, figure, filed);
    const further = named === null ? null : furtherNamed(view, named.token, owner.entity, text, lexicon);
    if (further !== null) return further;
    if (named !== null && named.chip !== null) return told(named.chip, named.chip, chipRule, 0.85);
  }
  if ((metric === 'funding-raised' || metric === 'valuation') && owner.name?.kind !== 'person' && isSaleByHolders(view, at)) {
    const sale = saleOnFile(filed);
    return told(sale, sale, claimRule, 0.85);
  }
  const found = nearestSubject(view, at, owner.entity, metric, lexicon.owners);
  const further = found === null ? null : furtherNamed(view, found.token, owner.entity, text, lexicon);
  if (further !== null) return further;
  const nearest = found?.name ?? null;
  const meant = nearest === null || metric === null ? null : subjectByNumber(view, figure, owner.entity, metric, nearest.subject as string, lexicon);
  if (meant !== null) return told(meant, meant, echoRule, 0.85);
  const counted = nearest === null || nearest.kind === 'site' ? siteByNumber(view, at, file.profiles) : null;
  if (counted !== null) return told(counted, counted, namedRule, 0.85);
  if (
    nearest !== null
    && (metric === null || !(nearest.kind === 'service' || (nearest.kind === 'model' && isOfNoModel(metric))) || holds(filed, nearest.subject as string))
  ) {
    // "Llama 2" may be any size of it that is on file, "BLOOM-2" is no BLOOM.
    const thing = nearest.subject as string;
    const isFiled = nearest.kind !== 'model' || lexicon.owners.has(thing) || file.profiles.some((profile) => profile.subject.startsWith(thing));
    // "R1-Zero" is filed with R1 and is no more than a part of it.
    const isVariant = nearest.kind === 'model' && !thing.startsWith(nearest.name);
    return told(thing, nearest.spelling, isFiled ? namedRule : unfiledRule, isVariant ? sureOfVariant : 0.85);
  }
  // A row or a column names what its cells are about outright.
  if (
    owner.subject !== null
    && metric !== null
    && tableRules.has(owner.rule)
    && (holds(filed, owner.subject) || isOfTraining(metric))
  ) {
    return told(owner.subject, owner.subject, owner.rule, 0.85);
  }
  const sharers = metric === 'contract-value' ? sharersOf(view, at) : null;
  if (sharers !== null) {
    const words = text.slice(sharers.start, sharers.end);
    return { value: words, words, span: sharers, rule: unfiledRule, sure: 0.85 };
  }
  const listed = metric === 'contract-value' && filed.length > 1 ? dealListed(view, at, file) : null;
  if (listed !== null) return told(listed, listed, claimRule, 0.85);
  const matched = metric === null || filed.length === 0
    ? null
    : dealByNumber(filed, figure, owner.entity, metric, named, lexicon)
      ?? roundByNumber(filed, matchSubject(filed, view, at, named, period, table), figure, owner.entity, metric, period, lexicon);
  if (matched !== null && !isAnothers(view, at, matched, metric)) return told(matched, matched, claimRule, isByParties(filed, matched, view) ? 0.65 : 0.75);
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
