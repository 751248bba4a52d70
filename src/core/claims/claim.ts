/** What is measured. The closed vocabulary, with each metric's way of living in time, ships in `seeds/vocabulary.json`. */
export type Metric =
  | 'training-cost' | 'hardware-investment' | 'project-cost' | 'capital-expenditure' | 'operating-cost'
  | 'rd-and-compute-spending' | 'revenue' | 'net-loss' | 'cash-burn' | 'lost-revenue' | 'inventory-charge'
  | 'funding-raised' | 'investment-pledge' | 'acquisition-price' | 'valuation' | 'market-cap' | 'market-value-loss'
  | 'contract-value' | 'unit-price' | 'compensation' | 'assets'
  | 'gpu-count' | 'gpu-purchases' | 'gpu-shipments' | 'gpu-hours';

/** How a metric lives in time: happened once, holds for a period, or holds as of a date. */
export type Lifetime = 'one-off' | 'per-period' | 'as-of-date';

/** A metric of the vocabulary: what it measures, and how it lives in time. */
export interface MetricEntry {
  readonly metric: Metric;
  /** The English name of it that a writer reads: "training cost". */
  readonly label: string;
  readonly meaning: string;
  readonly lifetime: Lifetime;
}

/** What a report puts around its figure. */
export type Qualifier = 'exact' | 'about' | 'at-least' | 'at-most' | 'range' | 'nearly';

/** What the claimant does with the figure. With `denies` and `doubts` the figure is the rejected one, not the claimant's own. */
export type Position = 'asserts' | 'denies' | 'doubts';

/** How one claim bears on another. */
export type RelationType = 'disputes' | 'supports' | 'supersedes' | 'context';

/** A claim that bears on another, by id. */
export interface Relation {
  readonly type: RelationType;
  /** Id of the other claim. */
  readonly target: string;
  readonly note: string | null;
}

/** When a claim's figure holds, read from the words of its period. */
export interface PeriodSpan {
  /** First and last day, `yyyy-mm-dd`, inclusive; null where open. */
  readonly from: string | null;
  readonly to: string | null;
  /** A plan, target, forecast, guidance or talk: not a result. */
  readonly future: boolean;
  /** Annualised from a shorter stretch. */
  readonly runRate: boolean;
  /** What one unit of the period is, where the figure is a rate: "day", "month", "year", "share", "task", "user and month". */
  readonly per: string | null;
}

/** One figure asserted by a claimant in a report. */
export interface Claim {
  readonly id: string;
  readonly entity: string;
  readonly subject: string | null;
  readonly metric: Metric;
  /** ISO 4217 code, `accelerator` or `gpu-hour`: the same words as `Figure.unit`. */
  readonly unit: string;
  readonly chip: string | null;
  /** Base units; equal unless the report gives a range. */
  readonly low: number;
  readonly high: number;
  readonly qualifier: Qualifier;
  readonly position: Position;
  /** In the report's words, in a normal form: "2022", "FY2025", "2025 (guidance of 2025-07)", "end of 2024 (target)". */
  readonly period: string | null;
  /** `period` as dates; null or absent where it names no time. */
  readonly span?: PeriodSpan | null;
  /** Publication date, `yyyy-mm-dd` or `yyyy-mm`. */
  readonly date: string | null;
  readonly statement: string;
  /** What the figure counts and what it leaves out, where it is commonly misread. */
  readonly scope: string | null;
  readonly claimant: string;
  readonly reportedBy: string | null;
  readonly publisher: string;
  readonly title: string;
  /** Web address, http or https; empty where the report has none (a document, an interview). */
  readonly url: string;
  /** Page, paragraph or time stamp within the report. */
  readonly locator?: string | null;
  /** A known slip (a lost zero, a wrong currency): serves to recognise the slip, never to dispute a true figure. */
  readonly slip: boolean;
  readonly relations: readonly Relation[];
  /** Name of the claim pack this entry comes from. */
  readonly pack: string;
}

/** A name that leads to an entity, and what else is known by other names there. */
export interface EntityEntry {
  readonly name: string;
  readonly aliases: readonly string[];
  /** The name is also a common word or another's name ("Meta", "Scale", "Apple"): it counts only where the text shows the organisation. */
  readonly common: boolean;
  /** Those of `name` and `aliases` that are common words or others' names too ("Scale" of Scale AI, "Meta" of Meta). */
  readonly commonWords?: readonly string[];
  /** Month (1..12) in which its fiscal year ends; absent where that is not known, and the calendar's counts. */
  readonly fiscalYearEnd?: number | undefined;
  /** Models, sites, deals, rounds and products of the entity, in the claims' words. */
  readonly subjects: readonly SubjectEntry[];
}

/** A product, model, site or round of an entity, with its other names. */
export interface SubjectEntry {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Those of `name` and `aliases` that mean other things elsewhere ("R1", "Orion", "Copilot"). */
  readonly commonWords?: readonly string[];
}

/** Look-ups over all claims loaded; ordered results, the same arrays for the same question. */
export interface ClaimIndex {
  readonly size: number;
  readonly entities: readonly EntityEntry[];
  /** Claims on this entity and metric, any unit; empty when there are none. */
  about(entity: string, metric: Metric): readonly Claim[];
  /** All claims on this entity. */
  ofEntity(entity: string): readonly Claim[];
  /** Hands out every claim once. A compiled file is read from its first claim to its last, and none of them is kept. */
  each(visit: (claim: Claim) => void): void;
  byId(id: string): Claim | undefined;
  /** Relations that point at this claim, with the claim they come from. */
  relationsTo(id: string): readonly { readonly from: Claim; readonly type: RelationType; readonly note: string | null }[];
}
