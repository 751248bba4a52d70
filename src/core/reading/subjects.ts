import type { ClaimIndex, EntityEntry, Metric } from '../claims/claim';
import type { Figure } from '../figures/figure';
import type { Name, NameHit } from './lexicon';
import type { SentenceView } from './sentenceView';
import { apart } from './sentenceView';

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
  offer: 'bid', takeover: 'bid', percent: 'stake', cent: 'stake', rent: 'rental', hour: 'rental', smuggle: 'smuggled', slipped: 'smuggled', invest: 'investment', invested: 'investment', investing: 'investment', put: 'investment', poured: 'investment', into: 'investment', sank: 'investment', plough: 'investment',
  raise: 'round', raised: 'round', raising: 'round', funding: 'round', valued: 'round', valuation: 'round', value: 'round', sold: 'sale', bought: 'purchase', paid: 'purchase', asking: 'sale', asked: 'sale', employee: 'staff', researcher: 'staff', bonuses: 'offer', sales: 'sale', centre: 'center', centres: 'center',
  shipped: 'order', ordered: 'order', merger: 'merger', merged: 'merger', royalties: 'royaltie', license: 'licence', licensing: 'licence', gigafactory: 'gigafactorie', initial: 'ipo', advertising: 'advertising', mission: 'mission', servers: 'server',
};
const empty = new Set('the a an of and in at on to for with by as its led (all phases) reported'.split(' '));
const faint = new Set(['share', 'project', 'plan', 'data', 'centre', 'center', 'segment', 'gpu', 'cloud']);

/** The stem by which subject words and sentence words are compared. */
export function stemOf(word: string): string {
  const plain = word.replace(/[^a-z0-9-]/g, '');
  const single = plain.length > 3 && plain.endsWith('s') && !plain.endsWith('ss') ? plain.slice(0, -1) : plain;
  return meant[plain] ?? meant[single] ?? single;
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

/** The subject whose names all stand in the sentence and most of whose words do; null where none does or two do equally. */
export function matchSubject(profiles: readonly SubjectProfile[], metric: Metric | null, named: ReadonlySet<string>, stems: ReadonlySet<string>): string | null {
  let best: { subject: string; score: number } | null = null;
  let tied = false;
  for (const profile of profiles) {
    if (metric !== null && !profile.metrics.has(metric)) continue;
    if (!profile.names.every((name) => named.has(name))) continue;
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

/** The model, site or product named nearest to the figure that belongs to `entity`, alone or shared; null where none is. */
export function nearestSubject(view: SentenceView, at: number, entity: string, owners: ReadonlyMap<string, readonly string[]>): Name | null {
  let best: { name: Name; far: number } | null = null;
  for (let place = Math.max(0, at - 40); place < Math.min(view.tokens.length, at + 40); place += 1) {
    const name = view.tokens[place]?.name;
    if (name == null || name.subject === null || name.kind === 'chip') continue;
    if (name.entity !== entity && owners.get(name.subject)?.includes(entity) !== true) continue;
    const far = place < at ? apart(view, place, at) : apart(view, at, place) + 1.5;
    if (best === null || far < best.far) best = { name, far };
  }
  return best?.name ?? null;
}

/** The chip whose price or shipments a figure tells, in the claims' words; null where none is named. */
export function chipSubject(view: SentenceView, at: number, figure: Figure, profiles: readonly SubjectProfile[], metric: Metric): string | null {
  const held = (subject: string): boolean => profiles.some((profile) => profile.subject === subject && profile.metrics.has(metric));
  if (figure.chip !== null && held(figure.chip)) return figure.chip;
  let best: { subject: string; far: number } | null = null;
  for (let place = Math.max(0, at - 40); place < Math.min(view.tokens.length, at + 40); place += 1) {
    const name = view.tokens[place]?.name;
    if (name == null || name.kind !== 'chip' || name.subject === null || !held(name.subject)) continue;
    const far = place < at ? apart(view, place, at) : apart(view, at, place) + 1;
    if (best === null || far < best.far) best = { subject: name.subject, far };
  }
  return best?.subject ?? null;
}
