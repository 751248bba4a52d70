import { finiteBeing } from '../words/beingWords';
import { saysForFirm } from '../words/sayingWords';
import { lowerAt, tokenAt } from '../words/tokens';
import type { Token } from '../words/tokens';
import { wordSet, WordTest } from '../words/words';

/** Words by which somebody has left a firm, or has set one up of their own. */
export const leaving = new WordTest(wordSet('former ex ex- formerly one-time onetime erstwhile alumni alumnus veterans veteran founded co-founded cofounded started'));

const gone = wordSet('former ex ex- formerly one-time onetime erstwhile');
const people = wordSet(
  'researcher researchers engineer engineers scientist scientists executive executives employee employees staff staffers staffer people head heads boss bosses chief chiefs director directors manager managers developer developers '
  + 'colleagues colleague founder founders cofounder co-founder co-founders president chairman cto coo cfo ceo officer officers leader leaders lead leads hands team workers scholars designers duo trio pair',
);
const alumni: ReadonlySet<string> = new Set(['alumni', 'alumnus', 'alumna', 'veterans', 'veteran', 'dropouts', 'defectors']);
const leadingUp: ReadonlySet<string> = new Set(['by', 'of', 'from', 'with', 'under', 'including']);
const founding: ReadonlySet<string> = new Set(['founded', 'co-founded', 'cofounded', 'started', 'set', 'up']);
/** Words between a preposition and the name, or between the name and what its people are, at the most. */
const mostBetween = 5;

/**
 * "founded by OpenAI's former chief scientist", "two ex-Google engineers raised", "a lab of DeepMind veterans": whether the name at token `at` only says
 * where those come from who have left to set up or lead another firm. Who speaks may well speak of the old one.
 */
export function namesFormerFirm(tokens: readonly Token[], at: number): boolean {
  let left = false;
  let noun = -1;
  for (let place = at + 1; place <= at + mostBetween && noun < 0; place += 1) {
    const token = tokenAt(tokens, place);
    // "Google DeepMind researchers"
    if (token === undefined || (token.kind !== 'word' && !(token.kind === 'name' && place === at + 1))) return false;
    if (gone.has(token.lower)) left = true;
    else if (alumni.has(token.lower)) {
      left = true;
      noun = place;
    } else if (people.has(token.lower)) noun = place;
  }
  if (noun < 0) return false;
  let led = false;
  for (let place = at - 1; place >= at - mostBetween && !led; place -= 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.kind === 'figure' || (token.kind === 'mark' && token.lower !== '-')) break;
    if (gone.has(token.lower)) left = true;
    else led = leadingUp.has(token.lower);
    if (led && token.lower === 'by' && founding.has(lowerAt(tokens, place - 1))) return true;
  }
  return left && (led || !speaks(tokens, noun));
}

const being: ReadonlySet<string> = new Set([...finiteBeing, 'been']);

function speaks(tokens: readonly Token[], noun: number): boolean {
  for (let place = noun + 1, passive = false; place <= noun + mostBetween; place += 1) {
    const lower = lowerAt(tokens, place);
    // "is nevertheless said to have got": others speak of them.
    passive ||= being.has(lower);
    if (saysForFirm.has(lower)) return !passive;
  }
  return false;
}

const behind = /^(?:['\u2019]s)? (?:former|one-time|onetime|erstwhile|alumn|veteran)/;
const before = /(?:\b[Ff]ormer |\b[Ee]x-)$/;
/** "left OpenAI and founded", "quit Google to start". */
const quits = /\b(?:left|leaves|quit|quits) $/;
const startsAnew = /^ (?:and|to) (?:co-?)?(?:found|start|launch|set up)/;
/** Characters in which the words right beside a name stand. */
const besideName = 14;

/** The same asked of a name at `start..end` by the words right beside it: whether nothing is told of the firm but that somebody has left it. */
export function isLeft(text: string, start: number, end: number): boolean {
  return (mayBeBehind(text, end) && behind.test(text.slice(end, end + besideName)))
    || (mayBeBefore(text, start) && before.test(text.slice(Math.max(0, start - besideName), start)));
}

/** "left OpenAI and founded Thinking Machines Lab": whether somebody leaves the firm at `start..end` to found another, which what goes on is about. */
export function isLeftForAnother(text: string, start: number, end: number): boolean {
  return text.charAt(end) === ' ' && startsAnew.test(text.slice(end, end + besideName)) && quits.test(text.slice(Math.max(0, start - besideName), start));
}

/** Whether what stands at `end` begins as the words behind such a name do: asked of every name. */
function mayBeBehind(text: string, end: number): boolean {
  const mark = text.charCodeAt(end);
  return mark === 0x27 || mark === 0x2019 || (mark === 0x20 && 'foeav'.includes(text.charAt(end + 1)));
}

/** Whether what stands up to `start` ends as the words before such a name do. */
function mayBeBefore(text: string, start: number): boolean {
  const last = text.charCodeAt(start - 1);
  const letter = text.charAt(start - 2);
  return (last === 0x20 && letter === 'r') || (last === 0x2d && letter === 'x');
}
