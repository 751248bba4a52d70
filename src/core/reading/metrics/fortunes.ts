import { isPossessive } from '../owners/persons';
import { lightWords, says, wordOf } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt } from '../words/tokens';
import type { Token } from '../words/tokens';
import { words, wordSet, WordTest } from '../words/words';

const ofRiches = words('fortune fortunes wealth riches richer poorer');
const riches = new WordTest(new Set(ofRiches));
/** Without any of these no fortune is told of. */
const tellsOfRiches = new WordTest(new Set([...ofRiches, 'worth']));

/** "Huang's fortune", "Huang's net worth", "Huang lost $20 billion of his wealth": whether the person named at token `at` owns the figure. */
export function ownsFortune(tokens: readonly Token[], at: number): boolean {
  if (fortuneOf(tokens, at)) return true;
  const owned = (tokens[at] as Token).possessive;
  for (let place = at + 1; place < tokens.length && place <= at + (owned ? 3 : 12); place += 1) {
    const token = tokens[place] as Token;
    if (token.kind === 'name' || token.lower === ';' || token.lower === '.') return false;
    if (riches.passes(token.word) || (token.lower === 'worth' && (owned || lowerAt(tokens, place - 1) === 'net'))) return true;
  }
  return false;
}

/** Words between "net worth of" and a name at most: "Nvidia's chief executive,". */
const longestTitle = 6;

/** "The net worth of chief executive Jensen Huang": whether a fortune is told before the person named at token `at` as theirs. */
function fortuneOf(tokens: readonly Token[], at: number): boolean {
  for (let place = at - 1; place > at - 2 - longestTitle; place -= 1) {
    const token = tokens[place];
    if (token === undefined || token.kind === 'figure' || token.lower === ';') return false;
    if (token.lower === 'of') return fortunes.has(lowerAt(tokens, place - 1));
  }
  return false;
}

const fortunes: ReadonlySet<string> = new Set(['fortune', 'wealth', 'worth', 'riches']);

const growing: ReadonlySet<string> = new Set(['grew', 'grown', 'rose', 'risen', 'climbed', 'swelled', 'swollen', 'jumped', 'increased', 'soared', 'leapt', 'leaped']);
/** What a fortune did to reach a level. */
const levelled: ReadonlySet<string> = wordSet('grew grown rose risen climbed swelled fell fallen shrank dropped sank stood stands came');
const leadsUp: ReadonlySet<string> = wordSet('by of to at');
const own: ReadonlySet<string> = new Set(['is', 'was', 'now', 'himself', 'herself', 'reckoned', 'said', 'to', 'be']);

/**
 * "added $30 billion to his fortune", "her wealth grew by $3 billion", "is $8 billion richer", "Huang is now worth $100 billion": what a person has or
 * gets of riches, which no metric measures; what they lose with the shares of a firm is on file.
 */
export function addsToFortune(view: SentenceView, at: number): boolean {
  if (!says(view, tellsOfRiches)) return false;
  const { tokens } = view;
  const next = lowerAt(tokens, at + 1);
  if (next === 'richer') return true;
  if (next === 'to' && isPossessive(tokens, at + 2) && fortuneBehind(tokens, at + 2)) return true;
  let place = at - 1;
  while (place > at - 5 && lightWords.passes(wordOf(view, place)) && !leadsUp.has(lowerAt(tokens, place))) place -= 1;
  if (lowerAt(tokens, place) === 'of' && riches.passes(wordOf(view, place - 1))) return true;
  if (lowerAt(tokens, place) === 'worth') {
    place -= 1;
    while (own.has(lowerAt(tokens, place))) place -= 1;
    return tokens[place]?.name?.kind === 'person' && !(tokens[place] as Token).possessive;
  }
  if (lowerAt(tokens, place) === 'to' || lowerAt(tokens, place) === 'at') return levelled.has(lowerAt(tokens, place - 1)) && riches.passes(wordOf(view, place - 2));
  return lowerAt(tokens, place) === 'by' && growing.has(lowerAt(tokens, place - 1)) && riches.passes(wordOf(view, place - 2));
}

/** "$20 billion of his fortune", "her net worth fell by $3 billion": whether a figure is of what a person owns, whatever firm the sentence names them by. */
export function isOfFortune(view: SentenceView, at: number): boolean {
  if (!says(view, tellsOfRiches)) return false;
  const { tokens } = view;
  const link = lowerAt(tokens, at + 1);
  if (link === 'of' || link === 'from' || link === 'off') {
    if (isPossessive(tokens, at + 2) && fortuneBehind(tokens, at + 2)) return true;
    // "from the net worth of Jensen Huang"
    for (let place = at + 2; place <= at + 4; place += 1) {
      if (fortunes.has(lowerAt(tokens, place)) && lowerAt(tokens, place + 1) === 'of') return tokens[place + 2]?.name?.kind === 'person';
    }
  }
  for (let place = at - 1; place > at - 9 && place >= 0 && tokens[place]?.kind !== 'figure'; place -= 1) {
    if (isPossessive(tokens, place)) return fortuneBehind(tokens, place);
  }
  return false;
}

/** Whether the possessive at `place` is of a fortune, up to two words between. */
function fortuneBehind(tokens: readonly Token[], place: number): boolean {
  for (let next = place + 1; next <= place + 3; next += 1) {
    if (fortunes.has(lowerAt(tokens, next))) return lowerAt(tokens, next) !== 'worth' || lowerAt(tokens, next - 1) === 'net';
  }
  return false;
}
