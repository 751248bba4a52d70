import type { Metric } from '../claims/claim';
import type { Figure } from '../figures/figure';
import type { Block } from '../text/block';
import { sameFocus } from './context';
import { echoesOf } from './echoes';
import type { Context, Focus } from './context';
import type { Owner } from './owner';
import type { Sense } from './governors';
import type { Lexicon } from './lexicon';
import type { MetricReading } from './metrics';
import type { Part } from './reading';
import { ownersAround, weighOwner } from './ownerWeights';
import { keyOf } from './names';
import { stemsAround } from './stems';
import { lightWords, namesAround } from './sentenceView';
import type { SentenceView } from './sentenceView';
import { WordTest } from './words';

/** Owner and metric of one figure, settled together: whose it is depends on what it is, and the other way round. */
export interface Settled {
  readonly owner: Owner | null;
  readonly entity: Part<string> | null;
  /** Organisations, people and chips named in the sentence. */
  readonly named: ReadonlySet<string>;
  readonly metric: Part<Metric> | null;
  readonly alsoMetrics: readonly Metric[];
}

interface Carried {
  readonly focus: Focus | null;
  readonly recent: readonly string[];
}

/** Metrics under which a sum that passes between two firms may be filed. */
const between = new Set<Metric>(['funding-raised', 'valuation', 'investment-pledge', 'acquisition-price', 'contract-value', 'project-cost', 'hardware-investment', 'compensation', 'gpu-purchases']);

function isTelling({ weight }: { readonly weight: number }, strongest: number): boolean {
  return weight > 1.2 && weight > strongest * 0.2;
}

/** Settles what the figure at token `at` is about. */
export function settle(
  view: SentenceView, at: number, figure: Figure, metrics: MetricReading, owners: readonly Owner[], carried: Carried, context: Context & { readonly ahead: Focus | null }, lexicon: Lexicon, block: Block,
): Settled {
  const { text } = block.prose;
  const strongest = metrics.ranked[0]?.weight ?? 0;
  let telling = 0;
  while (telling < 6 && telling < metrics.ranked.length && isTelling(metrics.ranked[telling] as { weight: number }, strongest)) telling += 1;
  const senses: readonly { sense: Sense; weight: number }[] = metrics.ranked.slice(0, telling);
  let best: { owner: Owner | null; metric: Metric | null; score: number; weight: number } | null = null;
  const named = namedIn(view, at);
  const near = ownersAround(owners, at);
  for (const owner of near) if (owner.end === 0) named.add(owner.entity);
  const seen = new Map<string, number>();
  const byEntity = new Map<string, number>();
  const options: (Owner | null)[] = [...near];
  for (const owner of near) if (owner.subject !== null && owner.name?.kind !== 'chip') options.push(...sharingSite(owner, lexicon));
  let raises: boolean | null = null;
  const raising = (): boolean => (raises ??= metrics.words !== null && /rais|clos|secur|round|series|ipo|offering|listing/i.test(text.slice(metrics.words.start, metrics.words.end)));
  const before = (owner: Owner): boolean => owner.last < at && owner.end > 0 && owner.name?.kind !== 'chip' && (owner.preposition === '' || owner.possessive);
  const heads = owners.length <= 12 ? owners : owners.slice(0, 12);
  const lead = heads.find((owner) => before(owner) && !owner.speaker) ?? heads.find((owner) => before(owner) && owner.name?.kind !== 'person');
  const fallback = lead !== undefined ? { ...lead, sure: 0.75 } : block.kind !== 'heading' && strangerBefore(view, at, text) ? null : carriedOwner(carried, context);
  if (fallback !== null) options.push(fallback);
  const distant = fallback === null || lead !== undefined ? [] : distantOwners(fallback, near, carried, context);
  options.push(...distant);
  const maker = figure.per === null || !piece.test(figure.per) ? null : soleSeller(lexicon);
  const seller: Owner | null = maker === null || options.some((owner) => owner?.entity === maker) ? null : { ...(fallback ?? unnamed), entity: maker, subject: null, name: null, end: 0, rule: 'who sells such chips', sure: 0.6 };
  if (seller !== null) options.push(seller);
  if (options.length === 0) options.push(null);
  const top = senses[0]?.weight ?? 0;
  const echoes = echoesAmong(options, figure, lexicon);
  for (const { sense, weight } of withEchoes(senses, echoes)) {
    const metric = sense === 'other' ? null : sense;
    for (const owner of options) {
      const ownerWeight = owner === null ? 0 : owner === fallback ? 2.4 : owner.rule === 'the row of the table' ? 9 : owner.rule === 'the column of the table' ? (metric !== 'gpu-shipments' && figure.kind !== 'money' && lexicon.firms.get(owner.entity)?.vendor === true ? 4 : 9.5) : distant.includes(owner) ? (owner.rule === beside ? 0.6 : 0.8) : owner === seller ? 2 : weighOwner(view, at, owner, metric, figure, lexicon);
      if (owner !== null && ownerWeight <= 0) continue;
      let bonus = 0;
      if (metric !== null && owner !== null && lexicon.claims !== null) {
        const held = lexicon.held.get(owner.entity)?.get(metric);
        if (held !== undefined) bonus += 1.8;
        bonus += (echoes.get(owner.entity)?.get(metric) ?? 0) * (owner === fallback ? 0.5 : 1);
        if (held !== undefined && near.some((one) => one.subject !== null && one.name?.kind !== 'chip' && one.preposition !== 'beside' && held.has(one.subject))) bonus += 2;
        if (between.has(metric) && owner.name?.kind !== 'person' && weight >= top * 0.55 && (metric !== 'funding-raised' || (owner.preposition === 'from' && owner.first > at) || !raising())) {
          if (named.size > 1 && held !== undefined && lexicon.profiles.get(owner.entity)?.some((row) => row.names.length > 0 && row.metrics.has(metric) && row.names.every((name) => name !== owner.entity && named.has(name) && lexicon.firms.has(name))) === true) bonus += owner === fallback ? 2 : ownerWeight < 3.5 ? 4.5 : 6;
        }
      }
      if (owner !== null && metric !== null && !listedFits(owner, metric, figure.per, lexicon)) bonus -= 2.5;
      const score = weight * 1.1 + ownerWeight + bonus;
      const key = metric ?? 'other';
      seen.set(key, Math.max(seen.get(key) ?? 0, score));
      if (owner !== null && !distant.includes(owner) && owner !== seller) byEntity.set(owner.entity, Math.max(byEntity.get(owner.entity) ?? 0, score));
      if (best === null || score > best.score) best = { owner, metric, score, weight };
    }
  }
  if (best !== null && !near.some((owner) => owner.name?.kind !== 'chip' && owner.name?.kind !== 'person')) {
    const general = generalOwner(view, at, best.metric, lexicon);
    if (general !== null) best = { ...best, owner: general };
  }
  if (best !== null && best.metric === null && senses.length === 0 && best.owner !== null) {
    const sole = soleMetric(best.owner.entity, figure, lexicon);
    if (sole !== null) best = { ...best, metric: sole };
  }
  if (best?.owner != null && best.owner.first > at && (best.owner.first > at + 3 || view.tokens[best.owner.first - 1]?.kind === 'mark') && best.owner.preposition === '' && !best.owner.possessive && best.owner.end > 0 && strangerBefore(view, at, text)) best = { ...best, owner: null };
  const told = best?.metric ?? null;
  const filed = best?.owner == null || told === null ? null : filedMetric(best.owner.entity, told, lexicon) ?? (best.weight < 4.5 && lexicon.held.get(best.owner.entity)?.has(told) === false ? soleMetric(best.owner.entity, figure, lexicon) : null);
  if (best !== null && filed !== null) best = { ...best, metric: filed };
  if (best === null) return { owner: null, entity: null, named, metric: null, alsoMetrics: [] };
  seen.delete(best.metric ?? 'other');
  const others = seen.size === 0 ? [] : [...seen].sort((a, b) => b[1] - a[1]);
  const second = others[0]?.[1] ?? 0;
  const margin = best.score - second;
  const metricSure = best.metric === null ? 0 : best.weight === 0 ? 0.5 : filed !== null && !asGood.has(filed) ? 0.6 : Math.max(0.3, Math.min(0.95, 0.45 + margin * 0.12 + (best.weight > 5 ? 0.15 : 0), figure.kind === 'money' ? best.weight / 4.5 : 1));
  const { owner } = best;
  let rival = 0;
  for (const [name, score] of byEntity) if (name !== owner?.entity && score > rival) rival = score;
  const entitySure = owner === null ? 0 : Math.min(owner.sure, 0.45 + (best.score - rival) * 0.13);
  const entity = owner === null ? null : { value: owner.entity, words: text.slice(owner.start, owner.end), span: owner === fallback || owner.end === 0 ? null : { start: owner.start, end: owner.end }, rule: owner.rule, sure: Math.max(0.3, entitySure) };
  const metric = best.metric === null ? null : { value: best.metric, words: metrics.words === null ? '' : text.slice(metrics.words.start, metrics.words.end), span: metrics.words, rule: metrics.rule, sure: metricSure };
  const alsoMetrics = others.filter(([name, score]) => name !== 'other' && best !== null && best.score - score < 1.6).map(([name]) => name as Metric).slice(0, 2);
  return { owner, entity, named, metric, alsoMetrics: filed !== null && told !== null && !asGood.has(filed) ? [told, ...alsoMetrics.filter((other) => other !== filed && other !== told)].slice(0, 2) : alsoMetrics.filter((other) => other !== best?.metric) };
}

/** The echoes of the figure among the reports on each option's entity. */
function echoesAmong(options: readonly (Owner | null)[], figure: Figure, lexicon: Lexicon): ReadonlyMap<string, ReadonlyMap<Metric, number>> {
  const echoes = new Map<string, ReadonlyMap<Metric, number>>();
  if (lexicon.claims === null) return echoes;
  for (const owner of options) if (owner !== null && !echoes.has(owner.entity)) echoes.set(owner.entity, echoesOf(owner.entity, figure, lexicon.claims));
  return echoes;
}

function hasEchoes(echoes: ReadonlyMap<string, ReadonlyMap<Metric, number>>): boolean {
  for (const metrics of echoes.values()) if (metrics.size > 0) return true;
  return false;
}

/** The senses of the words, and those that only a report with the same figure suggests. */
function withEchoes(senses: readonly { sense: Sense; weight: number }[], echoes: ReadonlyMap<string, ReadonlyMap<Metric, number>>): readonly { sense: Sense | null; weight: number }[] {
  if (senses.length > 0 && !hasEchoes(echoes)) return senses;
  const all: { sense: Sense | null; weight: number }[] = [...senses];
  for (const metrics of echoes.values()) for (const metric of metrics.keys()) if (!all.some(({ sense }) => sense === metric)) all.push({ sense: metric, weight: 0 });
  return all.length > 0 ? all : [{ sense: null, weight: 0 }];
}

/** Whom a figure is about that no organisation owns ("a gigawatt of data centre", "frontier models"). */
function generalOwner(view: SentenceView, at: number, metric: Metric | null, lexicon: Lexicon): Owner | null {
  if (!lexicon.general.some((one) => one.metric === metric)) return null;
  const words = stemsAround(view, at);
  const row = lexicon.general.find((one) => one.metric === metric && one.words.every((word) => words.has(word)));
  if (row === undefined) return null;
  return {
    entity: row.entity, subject: row.subject ?? null, name: null, first: 0, last: 0, start: 0, end: 0, possessive: false, preposition: '', speaker: false, aside: false,
    rule: 'the topic of the sentence', sure: 0.75,
  };
}

/** Metrics that news words alike, so that the reports on file may hold a figure under the other. */
const sisters: Readonly<Partial<Record<Metric, readonly Metric[]>>> = {
  valuation: ['market-cap'], 'market-cap': ['valuation'], 'investment-pledge': ['funding-raised', 'capital-expenditure'], 'funding-raised': ['investment-pledge', 'acquisition-price'],
  'hardware-investment': ['capital-expenditure'], 'capital-expenditure': ['hardware-investment', 'investment-pledge', 'project-cost'], 'gpu-purchases': ['gpu-count'], 'acquisition-price': ['funding-raised'],
  'gpu-shipments': ['gpu-count'], 'project-cost': ['investment-pledge', 'capital-expenditure'],
};
/** A value is a valuation or a market value by whether the firm is listed, and by nothing else. */
const asGood: ReadonlySet<Metric> = new Set<Metric>(['valuation', 'market-cap']);

/** The sister metric under which the entity has reports, where it has none under `metric`; else null. */
function filedMetric(entity: string, metric: Metric, lexicon: Lexicon): Metric | null {
  const held = lexicon.held.get(entity);
  if (held === undefined || held.has(metric)) return null;
  return sisters[metric]?.find((sister) => held.has(sister)) ?? null;
}

/** What a price of one chip is per. */
const piece = /^(?:gpu|accelerator)s?$/i;
const unnamed = { entity: '', subject: null, name: null, first: 0, last: 0, start: 0, end: 0, possessive: false, preposition: '', speaker: false, aside: false, rule: '', sure: 0 };

/** The one maker of accelerators with prices on file; null where there are several. */
function soleSeller(lexicon: Lexicon): string | null {
  let found: string | null = null;
  for (const [entity, { vendor }] of lexicon.firms) {
    if (!vendor || lexicon.held.get(entity)?.has('unit-price') !== true) continue;
    if (found !== null) return null;
    found = entity;
  }
  return found;
}

/** The one metric on file for this entity and unit, where there is but one; else null. */
function soleMetric(entity: string, figure: Figure, lexicon: Lexicon): Metric | null {
  const metrics = new Set(lexicon.claims?.ofEntity(entity).filter((claim) => claim.unit === figure.unit).map((claim) => claim.metric));
  return metrics.size === 1 ? [...metrics][0] as Metric : null;
}

/** A site with several owners on file ("Abilene") may stand for any of them: the metric decides. */
function sharingSite(owner: Owner, lexicon: Lexicon): Owner[] {
  const entities = owner.subject === null ? undefined : lexicon.owners.get(owner.subject);
  if (entities === undefined || entities.length < 2) return [];
  return entities.filter((entity) => entity !== owner.entity).map((entity) => ({ ...owner, entity, sure: 0.72 }));
}

/** Organisations, people and chips named in the sentence around the figure. */
function namedIn(view: SentenceView, at: number): Set<string> {
  const named = new Set<string>();
  for (const place of namesAround(view, at)) {
    const name = view.tokens[place]?.name;
    if (name != null) named.add(keyOf(name));
  }
  return named;
}

function listedFits(owner: Owner, metric: Metric, per: string | null, lexicon: Lexicon): boolean {
  const listed = lexicon.firms.get(owner.entity)?.listed === true || owner.name?.kind === 'market';
  if (metric === 'market-cap') return listed;
  if (metric === 'valuation') return !listed;
  if (metric === 'market-value-loss') return listed;
  if (metric === 'net-loss') return !listed;
  if (metric === 'capital-expenditure') return owner.name?.kind !== 'state' && owner.name?.kind !== 'programme';
  if (metric === 'unit-price' && per !== null && piece.test(per)) return lexicon.firms.get(owner.entity)?.vendor === true;
  if (metric === 'gpu-shipments') return lexicon.firms.get(owner.entity)?.vendor === true;
  return true;
}

const verbs = new Set('has had have is was will would lost spent raised said says plans planned sold sells made makes bought buys paid pays posted reported expects expected earned took got borrowed owes won'.split(' '));
const noName = /(?:an|ese|ish)$|^(?:these|those|there|they|what|most|many|both|such|nothing|everyone|nobody|somebody|another|here|today|yesterday|tomorrow|company|firm|revenue|valuation|capex|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|i|mr|ms|mrs|dr)$/;

const noNames = new WordTest(noName);

/** Whether a name that the lexicon lacks stands before the figure as a subject may ("Boeing lost …"): then nobody else owns it. */
function strangerBefore(view: SentenceView, at: number, text: string): boolean {
  for (let place = at - 1; place >= 0 && place > at - 12; place -= 1) {
    const token = view.tokens[place];
    if (token === undefined || token.kind === 'figure' || token.kind === 'name') return false;
    if (token.kind !== 'word' || token.lower.length < 4 || lightWords.passes(token.word) || noNames.passes(token.word)) continue;
    const raw = text.slice(token.start, token.start + 2);
    if (!/^[A-Z][a-z]$/.test(raw)) continue;
    const next = view.tokens[place + 1]?.lower ?? '';
    if (place === 0 ? token.possessive || (verbs.has(next) && !token.lower.endsWith('s') && !view.governors.some((hit) => hit.first === 0)) : (verbs.has(next) || token.possessive) && !/^(?:in|at|of|on|from|by|for|to|with|the)$/.test(view.tokens[place - 1]?.lower ?? '')) return true;
  }
  return false;
}

const beside = 'named beside it in the heading';

/** Whom else the figure may be about, though never for certain: those named with the one in the heading, or the one in the heading itself. */
function distantOwners(fallback: Owner, near: readonly Owner[], carried: Carried, context: Context): Owner[] {
  const led = fallback.entity === context.heading?.entity || fallback.entity === context.title?.entity;
  const others = led ? carried.recent : [context.heading ?? context.title].flatMap((focus) => focus === null ? [] : [focus.entity]);
  return others.filter((entity) => entity !== fallback.entity && !near.some((owner) => owner.entity === entity)).map((entity) => ({ ...fallback, entity, subject: null, rule: led ? beside : 'carried over from the heading', sure: 0.6 }));
}

function carriedOwner(carried: Carried, context: Context & { readonly ahead: Focus | null }): Owner | null {
  const focus = carried.focus ?? context.heading ?? context.title ?? context.ahead;
  if (focus === null) return null;
  return {
    entity: focus.entity, subject: focus.subject, name: null, first: 0, last: 0, start: 0, end: 0, possessive: false, preposition: '', speaker: false, aside: false,
    rule: sameFocus(focus, context.heading) ? 'carried over from the heading' : sameFocus(focus, context.title) ? 'carried over from the title' : focus === context.ahead ? 'named later in the block' : 'carried over from the words before', sure: focus === context.ahead ? 0.55 : 0.72,
  };
}
