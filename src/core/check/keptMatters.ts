import type { ClaimIndex, Metric } from '../claims/claim';
import { hasManyValues } from '../claims/metricTraits';
import { chipsOf } from '../figures/chipsOf';
import type { Figure } from '../figures/figure';
import type { Period, Reading } from '../reading/reading';
import { unfiledRule } from '../reading/rules';
import { type Matter, weighed } from './matter';
import { dayOf, isWithinSession, perTold, whenRead } from './periods';
import { canonicalSubject } from './subjects';

type Dates = Pick<Period, 'from' | 'to' | 'future' | 'runRate'> & { readonly session: boolean };

/** A matter, and the words it was read from, by which it is found again. */
interface Kept {
  readonly matter: Matter;
  readonly also: readonly Metric[];
  readonly subject: string | null;
  /** Without its words, which would keep the draft that they were cut from. */
  readonly period: Dates | null;
  readonly per: string | null;
  readonly today: string | null;
}

/** Matters of one owner and metric that are kept, and claims weighed that all of them together may hold. */
const mostAlike = 16;
const mostWeighed = 10_000;

/** The matters that drafts spoke of lately, over one index. */
class Matters {
  readonly #claims: ClaimIndex;
  readonly #kept = new Map<string, Map<Metric, Kept[]>>();
  #weighed = 0;
  #turn = 0;

  constructor(claims: ClaimIndex) {
    this.#claims = claims;
  }

  find(entity: string, metric: Metric, figure: Figure, reading: Reading, today: string | null): Matter {
    const list = this.#kept.get(entity)?.get(metric);
    const chip = chipOf(figure);
    const per = perOf(figure, metric, reading);
    if (list !== undefined) for (const kept of list) if (isAlike(kept, figure, reading, chip, per, today)) return kept.matter;
    const kept = this.#weigh(entity, metric, figure, reading, chip, per, today);
    this.#keep(entity, metric, kept);
    return kept.matter;
  }

  #weigh(
    entity: string,
    metric: Metric,
    figure: Figure,
    { subject, period, alsoMetrics, partOfWhole }: Reading,
    chip: string | null,
    per: string | null,
    today: string | null,
  ): Kept {
    const spoken = subject === null ? null : subject.value;
    const time = period === null ? null : period.value;
    const matter = weighed({
      entity,
      metric,
      subject: spoken === null ? null : canonicalSubject(this.#claims, entity, spoken),
      unfiled: subject?.rule === unfiledRule,
      when: whenRead(time, per),
      unit: figure.unit,
      chip,
      counts: figure.kind !== 'money',
      partOfWhole,
      today: today === null ? null : dayOf(today),
      metrics: alsoMetrics.length === 0 ? [metric] : [metric, ...alsoMetrics.filter((other) => other !== metric)],
    }, this.#claims);
    return {
      matter,
      also: alsoMetrics,
      subject: spoken,
      period: time === null ? null : { from: time.from, to: time.to, future: time.future, runRate: time.runRate, session: isWithinSession(time.text) },
      per,
      today,
    };
  }

  #keep(entity: string, metric: Metric, kept: Kept): void {
    this.#weighed += kept.matter.weighed.length + 1;
    if (this.#weighed > mostWeighed) {
      this.#kept.clear();
      this.#weighed = kept.matter.weighed.length + 1;
    }
    let ofEntity = this.#kept.get(entity);
    if (ofEntity === undefined) this.#kept.set(entity, (ofEntity = new Map()));
    const list = ofEntity.get(metric);
    if (list === undefined) ofEntity.set(metric, [kept]);
    else if (list.length < mostAlike) list.push(kept);
    else {
      this.#turn = (this.#turn + 1) % mostAlike;
      list[this.#turn] = kept;
    }
  }
}

const matters = new WeakMap<ClaimIndex, Matters>();

/** What a reading makes a figure speak of; null where entity or metric is missing. `today`: the draft's date, `yyyy-mm-dd`. */
export function matterOf(figure: Figure, reading: Reading, claims: ClaimIndex, today: string | null): Matter | null {
  const { entity, metric } = reading;
  if (entity === null || metric === null) return null;
  let known = matters.get(claims);
  if (known === undefined) matters.set(claims, (known = new Matters(claims)));
  return known.find(entity.value, metric.value, figure, reading, today);
}

function chipOf(figure: Figure): string | null {
  const { kind, tags } = figure;
  if (kind === 'money') return null;
  const chip = chipsOf(figure);
  return tags.includes('equivalent') ? `${chip ?? 'chip'}-equivalent` : chip;
}

/** What the amount is per: "$6 billion each" is a sum for every one, a rate only where prices are told. */
function perOf({ per }: Figure, metric: Metric, { period }: Reading): string | null {
  const told = per === 'piece' && !hasManyValues(metric) ? null : per;
  return period === null ? told : perTold(period.value, told);
}

/** Whether a figure and its reading speak of a matter that is kept. */
function isAlike(
  { matter, subject, period, per, also, today }: Kept,
  figure: Figure,
  reading: Reading,
  chip: string | null,
  told: string | null,
  day: string | null,
): boolean {
  return (
    matter.unit === figure.unit && per === told && matter.chip === chip && matter.counts === (figure.kind !== 'money') &&
    matter.partOfWhole === reading.partOfWhole && today === day &&
    matter.unfiled === (reading.subject?.rule === unfiledRule) && subject === (reading.subject?.value ?? null) &&
    sameDates(period, reading.period?.value ?? null) && sameMetrics(also, reading.alsoMetrics)
  );
}

function sameDates(one: Dates | null, other: Period | null): boolean {
  if (one === other) return true;
  if (one === null || other === null) return false;
  return one.from === other.from
    && one.to === other.to
    && one.future === other.future
    && one.runRate === other.runRate
    && one.session === isWithinSession(other.text);
}

function sameMetrics(one: readonly Metric[], other: readonly Metric[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}
