import seed from '../../../../seeds/names.json';

const states: ReadonlySet<string> = new Set(seed.states.map(({ name }) => name));

/** Whether an entity is a country or a union of them. */
export function isState(entity: string): boolean {
  return states.has(entity);
}

const adjectives: ReadonlySet<string> = new Set(seed.states.flatMap((row) => ('adjectives' in row ? row.adjectives as readonly string[] : [])));

/** Whether a spelling is a country's adjective ("French"), which stands for the country only before a plan of its own. */
export function isStateAdjective(spelling: string): boolean {
  return adjectives.has(spelling);
}

/** "the French AI plan", "a British roll-out", "the British-American tech deal": what a state plans, or somebody plans there. */
const plannedThere = /^(?:-[A-Z][a-z]{3,9})? (?:(?:AI|tech|technology|data|centre|center|national|public|private|planned|government) ){0,3}(?:plans?|programmes?|programs?|packages?|pledges?|total|investments?|roll-?outs?|commitments?|mission|push|drive|initiatives?|deal|strategy|answer|response|gigafactor(?:y|ies))(?!\w)/;

/** One of technology. */
const ofTechnology = /\b(?:AI|tech|technology|gigafactor(?:y|ies))\b/;

/** Whether behind a country's adjective that ends at `end` stands what makes a plan of it: where `trade` is false, one that is itself of technology. */
export function isPlannedThere(text: string, end: number, trade: boolean): boolean {
  const words = text.slice(end, end + 60);
  const plan = plannedThere.exec(words);
  return plan !== null && (trade || ofTechnology.test(plan[0]));
}
