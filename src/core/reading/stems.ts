import type { SentenceView } from './sentenceView';
import { noWord } from './words';
import type { Word } from './words';

/** Words that news uses for those of the claims' subjects. */
const meant: Readonly<Record<string, string>> = {
  offering: 'ipo', listing: 'ipo', flotation: 'ipo', float: 'ipo', debut: 'ipo', deal: 'contract', agreement: 'contract', pact: 'contract', commitment: 'contract', owe: 'contract', buy: 'contract', gift: 'donation', donate: 'donation', gave: 'donation', give: 'donation',
  offer: 'bid', offered: 'bid', bidding: 'bid', takeover: 'bid', percent: 'stake', cent: 'stake', rent: 'rental', hour: 'rental', smuggle: 'smuggled', slipped: 'smuggled', invest: 'investment', invested: 'investment', investing: 'investment', put: 'investment', poured: 'investment', into: 'investment', sank: 'investment', plough: 'investment',
  raise: 'round', raised: 'round', raising: 'round', funding: 'round', valued: 'round', valuation: 'round', value: 'round', sold: 'sale', bought: 'purchase', paid: 'purchase', asking: 'sale', asked: 'sale', employee: 'staff', researcher: 'staff', bonuses: 'offer', sales: 'sale', centre: 'center', centres: 'center',
  shipped: 'order', ordered: 'order', merger: 'merger', merged: 'merger', royalties: 'royaltie', license: 'licence', licensing: 'licence', gigafactory: 'gigafactorie', initial: 'ipo', advertising: 'advertising', mission: 'mission', servers: 'server',
};
/** Stems of words met before; news says the same words over and over. Emptied when it has grown beyond any vocabulary. */
const stems = new Map<string, string>();
const mostStems = 20_000;

/** The stem by which subject words and sentence words are compared. */
export function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    if (stems.size >= mostStems) stems.clear();
    stems.set(word, (stem = findStem(word)));
  }
  return stem;
}

function findStem(word: string): string {
  const plain = word.replace(/[^a-z0-9-]/g, '');
  const single = plain.length > 3 && plain.endsWith('s') && !plain.endsWith('ss') ? plain.slice(0, -1) : plain;
  return meant[plain] ?? meant[single] ?? single;
}

/** The stem of a word, or of its parts where it is hyphenated. */
export function stemsOf(word: Word): readonly string[] {
  return (word.stems ??= word.lower.split('-').map(stemOf));
}

const stemsOfViews = new WeakMap<SentenceView, Set<string>>();

/** Stems of the words up to 40 tokens on either side of the figure at `at`; hyphenated words count by their parts. */
export function stemsAround(view: SentenceView, at: number): Set<string> {
  const { tokens } = view;
  const whole = tokens.length <= 40;
  const known = whole ? stemsOfViews.get(view) : undefined;
  if (known !== undefined) return known;
  const found = new Set<string>();
  for (let place = Math.max(0, at - 40); place < Math.min(tokens.length, at + 40); place += 1) {
    for (const stem of stemsOf(tokens[place]?.word ?? noWord)) found.add(stem);
  }
  if (whole) stemsOfViews.set(view, found);
  return found;
}
