/** What a name stands for. Claimants speak of figures and never own them. */
export type NameKind =
  | 'organisation' | 'joint' | 'state' | 'market'
  | 'model' | 'site' | 'service' | 'programme' | 'chip'
  | 'person' | 'claimant';

/** Kinds of names that speak of figures, and own none of them. */
export const tellers: ReadonlySet<NameKind> = new Set<NameKind>(['person', 'claimant']);

/** One spelling that leads to an entity, a subject, a person or a claimant. */
export interface Name {
  readonly spelling: string;
  /** The entry's own name: what a reader is shown. */
  readonly name: string;
  readonly kind: NameKind;
  /** Whose figures it leads to; null for people and claimants who own none. */
  readonly entity: string | null;
  /** The claims' word for the model, site or product; null for the organisation as a whole. */
  readonly subject: string | null;
  /** Also a common word or another's name: counts only where the text shows the organisation. */
  readonly common: boolean;
}

/** A name at a place of a text. */
export interface NameHit {
  readonly name: Name;
  readonly start: number;
  readonly end: number;
}

/** What two names must share to be the same counterpart: the organisation, else the person or chip itself. */
export function keyOf(name: Name): string {
  return name.kind === 'chip' || name.kind === 'person' ? name.name : name.entity ?? name.name;
}

/** "hyperscaler capex": a word that tells whose the sum beside it is, and nobody that the text goes on about. */
export function isInPassing({ kind, common }: Name): boolean {
  return kind === 'joint' && common;
}
