import type { Metric } from '../claims/claim';
import type { Figure } from '../figures/figure';
import type { TablePlace } from '../text/block';
import type { Lexicon } from './lexicon';
import type { Name } from './names';
import type { Owner } from './owner';
import type { SubjectProfile } from './profiles';
import type { Part, Period } from './reading';
import type { SentenceView } from './sentenceView';
import { apart, figureBefore, firstPlace, namesAround, wordOf } from './sentenceView';
import { stemOf, stemsOf } from './stems';
import { WordTest } from './words';

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
  const before = figureBefore(view, at) ?? -1;
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
