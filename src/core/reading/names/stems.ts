import { reachOfWindow } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { monthNames } from '../words/timeWords';
import { lowerAt } from '../words/tokens';
import type { Token } from '../words/tokens';
import type { Word } from '../words/words';

/** Words that news uses for those of the claims' subjects. */
const meant: Readonly<Record<string, string>> = {
  offering: 'ipo', listing: 'ipo', flotation: 'ipo', float: 'ipo', debut: 'ipo', deal: 'contract', agreement: 'contract', pact: 'contract',
  commitment: 'contract', owe: 'contract', buy: 'contract', gift: 'donation', donate: 'donation', gave: 'donation', give: 'donation',
  offer: 'bid', offered: 'bid', bidding: 'bid', takeover: 'bid', percent: 'stake', cent: 'stake', rent: 'rental', hour: 'rental',
  smuggle: 'smuggled', slipped: 'smuggled', invest: 'investment', invested: 'investment', investing: 'investment', put: 'investment',
  poured: 'investment', into: 'investment', sank: 'investment', plough: 'investment',
  raise: 'round', raised: 'round', raising: 'round', funding: 'round', valued: 'round', valuation: 'round', value: 'round', sold: 'sale',
  bought: 'purchase', paid: 'purchase', asking: 'sale', asked: 'sale', employee: 'staff', researcher: 'staff', bonuses: 'offer',
  sales: 'sale', centre: 'center', centres: 'center',
  shipped: 'order', ordered: 'order', merger: 'merger', merged: 'merger', together: 'combined', jointly: 'combined',
  combination: 'combined', royalties: 'royaltie', license: 'licence', licensing: 'licence', gigafactory: 'gigafactorie', initial: 'ipo',
  advertising: 'advertising', mission: 'mission', servers: 'server',
  deploy: 'roll', deployed: 'roll', deploying: 'roll', deployment: 'roll', rollout: 'roll', rolled: 'roll', rolling: 'roll', installed: 'roll', install: 'roll',
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

/** A stem that a subject on file or a topic is told by. The sentence that is being read notes on it where it says it first. */
export interface ToldStem {
  readonly text: string;
  /** Number of the reading that noted it last, and the token. */
  noted: number;
  first: number;
}

const told = new Map<string, ToldStem>();
let reading = 0;

/** The stem of a subject's or topic's word, the same for all that are told by it. */
export function toldStem(word: string): ToldStem {
  const text = stemOf(word);
  let stem = told.get(text);
  if (stem === undefined) {
    told.set(text, (stem = { text, noted: 0, first: 0 }));
    // What was noted before knows nothing of it.
    reading += 1;
  }
  return stem;
}

/** The stem of a month by its number in two digits. */
export function monthStem(digits: string): string {
  return stemOf(monthNames[Number(digits) - 1] ?? '');
}

function isTimely(part: string): boolean {
  return /^\d{4}$/.test(part) || monthNames.includes(part);
}

/** The told stems in a word, or in its parts where it is hyphenated. Years and months are none: they tell something only where they are a figure's own. */
function toldIn(word: Word): readonly ToldStem[] | null {
  if (word.stemsOf !== told.size) {
    word.stemsOf = told.size;
    word.stems = null;
    for (const part of word.lower.split('-')) {
      const stem = told.get(stemOf(part));
      if (stem !== undefined && !isTimely(part)) (word.stems ??= []).push(stem);
    }
  }
  return word.stems;
}

/** Words that are a sale of shares as nouns only: not in "offering the chips as security", "listing its assets", "float the idea". */
const verbs: ReadonlySet<string> = new Set(['offering', 'listing', 'float']);
const objects: ReadonlySet<string> = new Set(['the', 'its', 'their', 'his', 'her', 'a', 'an', 'them', 'it', 'these', 'those', 'to']);

/** Notes the told stems among the tokens around the figure at `at`; `isSaid` tells of them until the next call. */
export function noteStems(view: SentenceView, at: number): void {
  const { tokens } = view;
  const whole = tokens.length <= reachOfWindow;
  if (whole && view.noted === reading) return;
  reading += 1;
  if (whole) view.noted = reading;
  for (let place = Math.max(0, at - reachOfWindow), end = Math.min(tokens.length, at + reachOfWindow); place < end; place += 1) {
    const { kind, lower, word } = tokens[place] as Token;
    // No subject's word has a blank, and hardly two figures are the same.
    const found = kind === 'figure' && lower.includes(' ') ? null : toldIn(word);
    if (found === null || (verbs.has(lower) && objects.has(lowerAt(tokens, place + 1)))) continue;
    for (const stem of found) {
      if (stem.noted === reading) continue;
      stem.noted = reading;
      stem.first = place;
    }
  }
}

/** Whether the tokens looked at last say a stem before the token at `end`. */
export function isSaid(stem: ToldStem, end = Infinity): boolean {
  return stem.noted === reading && stem.first < end;
}

/** The token at which those looked at last say a stem first; -1 where they do not. */
export function placeSaid(stem: ToldStem): number {
  return stem.noted === reading ? stem.first : -1;
}
