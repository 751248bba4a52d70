import type { Claim, EntityEntry, Metric } from '../core/claims/claim';
import { parsePeriod } from '../core/claims/period';
import { metricEntry, unitOfMetric } from '../core/claims/vocabulary';
import { readAmount, writeAmount } from './amount';
import type { PackClaim, PackEntity } from './schema';

/** An entity of a valid pack with its defaults filled in. */
export function expandEntity(entity: PackEntity): EntityEntry {
  const commonWords = entity.commonWords ?? [];
  return {
    name: entity.name,
    aliases: entity.aliases ?? [],
    common: commonWords.includes(entity.name),
    commonWords,
    ...(entity.fiscalYearEnd === undefined ? {} : { fiscalYearEnd: entity.fiscalYearEnd }),
    subjects: (entity.subjects ?? []).map((subject) => ({
      name: subject.name, aliases: subject.aliases ?? [], commonWords: subject.commonWords ?? [],
    })),
  };
}

/** A claim of a valid pack with its defaults filled in, fiscal years as the calendar's; `pack` is the name its pack goes by. */
export function expandClaim(claim: PackClaim, pack: string): Claim {
  const metric: Metric = claim.metric;
  const low = amountOf(claim.low ?? claim.value);
  const high = amountOf(claim.high ?? claim.value ?? claim.low);
  const unit = claim.unit ?? unitOfMetric(metric) ?? 'USD';
  const claimant = claim.claimant ?? claim.publisher;
  const period = claim.period ?? null;
  return {
    id: claim.id ?? madeId(claim.entity, metric, writeAmount(low), claimant),
    entity: claim.entity,
    subject: claim.subject ?? null,
    metric,
    unit,
    chip: claim.chip ?? null,
    low,
    high,
    qualifier: claim.qualifier ?? (low === high ? 'exact' : 'range'),
    position: claim.position ?? 'asserts',
    period,
    span: period === null ? null : parsePeriod(period),
    date: claim.date ?? null,
    statement: claim.statement ?? `${claim.entity}, ${metricEntry(metric).label}: ${writtenFigure(low, high, unit)}.`,
    scope: claim.scope ?? null,
    claimant,
    reportedBy: claim.reportedBy ?? null,
    publisher: claim.publisher,
    title: claim.title ?? '',
    url: claim.url ?? '',
    locator: claim.locator ?? null,
    slip: claim.slip ?? false,
    relations: (claim.relations ?? []).map((relation) => ({ type: relation.type, target: relation.target, note: relation.note ?? null })),
    pack,
  };
}

/** The id an entry goes by when its pack gives none: the same as long as entity, metric, figure and claimant stay. */
function madeId(entity: string, metric: string, amount: string, claimant: string): string {
  return [entity, metric, amount, claimant]
    .map((part) => part.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 40))
    .filter((part) => part !== '')
    .join('-')
    .replace(/-+/g, '-')
    .replace(/-$/, '');
}

function amountOf(amount: number | string | undefined): number {
  return typeof amount === 'number' ? amount : readAmount(amount ?? '') ?? Number.NaN;
}

function writtenFigure(low: number, high: number, unit: string): string {
  const noun = unit === 'accelerator' ? 'accelerators' : unit === 'gpu-hour' ? 'GPU-hours' : unit;
  return `${low === high ? writeAmount(low) : `${writeAmount(low)} to ${writeAmount(high)}`} ${noun}`;
}
