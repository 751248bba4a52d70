import type { SubjectProfile } from '../names/profiles';
import type { SentenceView } from '../sentence/sentenceView';
import { wordSet } from '../words/words';

const rounds: ReadonlySet<string> = wordSet(
  'round rounds raise raises raised raising fundraising funding financing series tranche invested commitment committed valued valuation valuing',
);

/** "SoftBank and OpenAI said that the sites took the investment to $400 billion": whether a round is meant by who took part and when alone. */
export function isByParties(profiles: readonly SubjectProfile[], matched: string, { tokens }: SentenceView): boolean {
  const profile = profiles.find(({ subject }) => subject === matched);
  return profile !== undefined && profile.year !== null && profile.names.length > 0 && !tokens.some(({ lower }) => rounds.has(lower));
}
