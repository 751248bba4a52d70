import type { ClaimIndex, EntityEntry, Metric } from '../claims/claim';
import type { Figure } from '../figures/figure';
import type { TablePlace } from '../text/block';
import type { Owner } from './entities';
import type { Lexicon, Name, NameHit } from './lexicon';
import type { Part, Period } from './reading';
import type { SentenceView } from './sentenceView';
import { apart, firstPlace, namesAround, wordOf } from './sentenceView';
import { noWord, WordTest } from './words';
import type { Word } from './words';

/** A subject on file, taken apart into the names and words by which a sentence may mean it. */
export interface SubjectProfile {
  readonly subject: string;
  readonly metrics: ReadonlySet<Metric>;
  /** Organisations and people that must be named beside it ("Investment in Anthropic" → Anthropic). */
  readonly names: readonly string[];
  /** Its other words, as stems, with their weight. */
  readonly words: readonly { readonly stem: string; readonly weight: number }[];
  /** It holds the entity's own name ("Nvidia shares"). */
  readonly own: boolean;
}

/** Words that news uses for those of the claims' subjects. */
const meant: Readonly<Record<string, string>> = {
  offering: 'ipo', listing: 'ipo', flotation: 'ipo', float: 'ipo', debut: 'ipo', deal: 'contract', agreement: 'contract', pact: 'contract', commitment: 'contract', owe: 'contract', buy: 'contract', gift: 'donation', donate: 'donation', gave: 'donation', give: 'donation',
  offer: 'bid', offered: 'bid', bidding: 'bid', takeover: 'bid', percent: 'stake', cent: 'stake', rent: 'rental', hour: 'rental', smuggle: 'smuggled', slipped: 'smuggled', invest: 'investment', invested: 'investment', investing: 'investment', put: 'investment', poured: 'investment', into: 'investment', sank: 'investment', plough: 'investment',
  raise: 'round', raised: 'round', raising: 'round', funding: 'round', valued: 'round', valuation: 'round', value: 'round', sold: 'sale', bought: 'purchase', paid: 'purchase', asking: 'sale', asked: 'sale', employee: 'staff', researcher: 'staff', bonuses: 'offer', sales: 'sale', centre: 'center', centres: 'center',
  shipped: 'order', ordered: 'order', merger: 'merger', merged: 'merger', royalties: 'royaltie', license: 'licence', licensing: 'licence', gigafactory: 'gigafactorie', initial: 'ipo', advertising: 'advertising', mission: 'mission', servers: 'server',
};
const empty = new Set('the a an of and in at on to for with by as its led (all phases) reported'.split(' '));
const faint = new Set(['share', 'project', 'plan', 'data', 'centre', 'center', 'segment', 'gpu', 'cloud']);

/** Stems of words met before; news says the same words over and over. Emptied when it has grown beyond any vocabulary. */
const stems = new Map<string, string>();
const mostStems = 20_000;

/** The stem by which subject words and sentence words are compared. */
export function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    if (stems.size >= mostStems) stems.clear();
    stems.set(word, (stem = findStem(word)));
  }
  return stem;
}

function findStem(word: string): string {
  const plain = word.replace(/[^a-z0-9-]/g, '');
  const single = plain.length > 3 && plain.endsWith('s') && !plain.endsWith('ss') ? plain.slice(0, -1) : plain;
  return meant[plain] ?? meant[single] ?? single;
}

/** The stem of a word, or of its parts where it is hyphenated. */
function stemsOf(word: Word): readonly string[] {
  return (word.stems ??= word.lower.split('-').map(stemOf));
}

const stemsOfViews = new WeakMap<SentenceView, Set<string>>();

/** Stems of the words up to 40 tokens on either side of the figure at `at`; hyphenated words count by their parts. */
export function stemsAround(view: SentenceView, at: number): Set<string> {
  const { tokens } = view;
  const whole = tokens.length <= 40;
  const known = whole ? stemsOfViews.get(view) : undefined;
  if (known !== undefined) return known;
  const found = new Set<string>();
  for (let place = Math.max(0, at - 40); place < Math.min(tokens.length, at + 40); place += 1) {
    for (const stem of stemsOf(tokens[place]?.word ?? noWord)) found.add(stem);
  }
  if (whole) stemsOfViews.set(view, found);
  return found;
}

/** Profiles of an entity's subjects on file. `names` finds the names in a subject's words. */
export function profileSubjects(entry: EntityEntry, claims: ClaimIndex, names: (text: string) => readonly NameHit[]): SubjectProfile[] {
  const metrics = new Map<string, Set<Metric>>();
  for (const claim of claims.ofEntity(entry.name)) {
    if (claim.subject === null) continue;
    const known = metrics.get(claim.subject);
    if (known === undefined) metrics.set(claim.subject, new Set([claim.metric]));
    else known.add(claim.metric);
  }
  return [...metrics].map(([subject, held]) => {
    const hits = names(subject).filter((hit) => hit.name.subject === null || hit.name.kind === 'service' || hit.name.kind === 'chip');
    const own = hits.some((hit) => hit.name.entity === entry.name && hit.name.kind !== 'chip');
    let rest = subject;
    for (const hit of hits) rest = rest.replace(hit.name.spelling, ' ');
    const words = rest.toLowerCase().split(/[\s()/,'\u2019-]+/).filter((word) => word.length > 1 && !empty.has(word)).map((word) => ({ stem: stemOf(word), weight: faint.has(stemOf(word)) ? 0.3 : 1 }));
    const others = hits.filter((hit) => hit.name.entity !== entry.name || hit.name.kind === 'chip').map((hit) => keyOf(hit.name));
    return { subject, metrics: held, names: [...new Set(others)], words, own };
  });
}

/** What two names must share to be the same counterpart: the organisation, else the person or chip itself. */
export function keyOf(name: Name): string {
  return name.kind === 'chip' || name.kind === 'person' ? name.name : name.entity ?? name.name;
}

/** Of subjects whose names all stand in the sentence the one most of whose words do; null where none does or two do equally. */
function matchSubject(profiles: readonly SubjectProfile[], stems: ReadonlySet<string>): string | null {
  let best: { subject: string; score: number } | null = null;
  let tied = false;
  for (const profile of profiles) {
    let whole = profile.names.length * 2.5 + (profile.own ? 1 : 0);
    let part = whole;
    for (const { stem, weight } of profile.words) {
      whole += weight;
      if (stems.has(stem)) part += weight;
    }
    const share = whole === 0 ? 0 : part / whole;
    if (share < 0.6) continue;
    const score = share + part * 0.2;
    if (best === null || score > best.score + 0.01) {
      best = { subject: profile.subject, score };
      tied = false;
    } else if (Math.abs(score - best.score) <= 0.01) tied = true;
  }
  return best === null || tied ? null : best.subject;
}

const keeping = new WordTest(/^(?:maker|owner|parent|developer|creator|operator|rival)$/);

/** The model, site or product named nearest to the figure that belongs to `entity`, alone or shared; null where none is. */
function nearestSubject(view: SentenceView, at: number, entity: string, owners: ReadonlyMap<string, readonly string[]>): Name | null {
  const place = firstPlace(view.figures, at);
  const before = view.figures[place - 1] ?? -1;
  const after = view.figures[place + 1] ?? view.tokens.length;
  const first = view.figures[0] ?? at;
  let best: { name: Name; far: number } | null = null;
  for (const token of namesAround(view, at)) {
    if (token >= after) break;
    const name = view.tokens[token]?.name;
    if (name == null || name.subject === null || name.kind === 'chip') continue;
    if (name.entity !== entity && owners.get(name.subject)?.includes(entity) !== true) continue;
    if (keeping.passes(wordOf(view, token + 1))) continue;
    if (token < before && token > first) continue;
    if (token > before && token < at && before >= 0 && ofFigureBefore(view, before, token)) continue;
    const far = token < at ? apart(view, token, at) : apart(view, at, token) + 1.5;
    if (token > at && far > 9) break;
    if (best === null || far < best.far) best = { name, far };
  }
  return best?.name ?? null;
}

const parting = new WordTest(new Set([',', ';', 'and', 'while']));
const tying = new WordTest(/^(?:into|for|in|to|on|at|of)$/);

/** "$6 million went into the V3 base model and $294,000 …": the name is tied to the figure before it. */
function ofFigureBefore(view: SentenceView, figure: number, token: number): boolean {
  if (token - figure > 8) return false;
  let tied = false;
  for (let step = figure + 1; step < token; step += 1) {
    const word = wordOf(view, step);
    if (parting.passes(word)) return false;
    if (tying.passes(word)) tied = true;
  }
  return tied;
}

/** The chip whose price or shipments a figure tells, in the claims' words; null where none is named. */
function chipSubject(view: SentenceView, at: number, figure: Figure, profiles: readonly SubjectProfile[], metric: Metric): string | null {
  const held = (subject: string): boolean => profiles.some((profile) => profile.subject === subject && profile.metrics.has(metric));
  if (figure.chip !== null && held(figure.chip)) return figure.chip;
  let best: { subject: string; far: number } | null = null;
  for (const place of namesAround(view, at)) {
    const name = view.tokens[place]?.name;
    if (name == null || name.kind !== 'chip' || name.subject === null || !held(name.subject)) continue;
    const far = place < at ? apart(view, place, at) : apart(view, at, place) + 1;
    if (best === null || far < best.far) best = { subject: name.subject, far };
  }
  return best?.subject ?? null;
}

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** Which model, site, deal or round of its owner a figure is about; null where the words do not say. */
export function readSubject(
  view: SentenceView, at: number, figure: Figure, owner: Owner, metric: Metric | null, period: Part<Period> | null, named: ReadonlySet<string>, table: TablePlace | null, lexicon: Lexicon,
): Part<string> | null {
  const profiles = lexicon.profiles.get(owner.entity) ?? [];
  const part = (value: string, words: string, rule: string, sure: number): Part<string> => ({ value, words, span: null, rule, sure });
  const holds = (subject: string): boolean => metric === null || profiles.some((profile) => profile.subject === subject && profile.metrics.has(metric));
  if (metric === 'unit-price' || metric === 'gpu-shipments' || metric === 'inventory-charge' || metric === 'lost-revenue') {
    const chip = chipSubject(view, at, figure, profiles, metric);
    if (chip !== null) return part(chip, chip, 'the chip named', 0.85);
  }
  const nearest = nearestSubject(view, at, owner.entity, lexicon.owners);
  if (nearest !== null && (nearest.kind !== 'service' || holds(nearest.subject as string))) return part(nearest.subject as string, nearest.spelling, 'named in the sentence', 0.85);
  const fitting = metric === null ? [] : profiles.filter((profile) => profile.metrics.has(metric) && profile.names.every((name) => named.has(name)));
  if (fitting.length > 0) {
    const matched = matchSubject(fitting, ownStems(view, at, period, table));
    if (matched !== null) return part(matched, matched, 'the words of the claim', 0.75);
  }
  if (owner.subject === null || (owner.name?.kind === 'service' && !holds(owner.subject))) return null;
  return owner.name !== null && owner.name.kind !== 'service' && owner.first < at && owner.end > 0 ? null : holds(owner.subject) ? part(owner.subject, owner.subject, owner.rule, 0.7) : null;
}

function isTimely(part: string): boolean {
  return /^\d{4}$/.test(part) || months.includes(part);
}

const timely = new WordTest((word) => word.split('-').some(isTimely));

/** Stems of the words around a figure and over its column; years and months only where they are the figure's own. */
function ownStems(view: SentenceView, at: number, period: Part<Period> | null, table: TablePlace | null): Set<string> {
  const found = new Set<string>();
  const next = view.figures[firstPlace(view.figures, at) + 1] ?? view.tokens.length;
  for (let place = Math.max(0, at - 40); place < Math.min(next, at + 40); place += 1) {
    const word = wordOf(view, place);
    if (timely.passes(word)) {
      for (const part of word.lower.split('-')) if (!isTimely(part)) found.add(stemOf(part));
    } else for (const stem of stemsOf(word)) found.add(stem);
  }
  if (table !== null) for (const word of `${table.row} ${table.column}`.toLowerCase().split(/[^a-z0-9]+/)) found.add(stemOf(word));
  const time = period !== null && period.sure > 0.7 ? /(\d{4})(?:-(\d{2}))?/.exec(period.value.text) : null;
  if (time?.[1] !== undefined) found.add(time[1]);
  if (time?.[2] !== undefined) found.add(stemOf(months[Number(time[2]) - 1] ?? ''));
  return found;
}
