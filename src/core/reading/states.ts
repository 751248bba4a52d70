import seed from '../../../seeds/names.json';

const states: ReadonlySet<string> = new Set(seed.states.map(({ name }) => name));

/** Whether an entity is a country or a union of them. */
export function isState(entity: string): boolean {
  return states.has(entity);
}
