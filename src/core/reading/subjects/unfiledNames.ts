import { firstNotBefore } from '../../text/ascending';
import type { Metric } from '../../claims/claim';
import type { Lexicon } from '../names/lexicon';
import { isNameWord, withoutPossession } from '../sentence/nameWords';
import type { Part } from '../reading';
import { unfiledRule } from '../rules';
import { kindBit, namesAround } from '../sentence/sentenceView';
import type { Run, SentenceView } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import type { Token } from '../words/tokens';
import { wordSet } from '../words/words';
import { wordsOfName, wordsOnFile } from '../names/wordsOnFile';

/** A figure of which it is asked what no report names it is of. */
export interface AskedFigure {
  readonly view: SentenceView;
  /** Its token. */
  readonly at: number;
  /** Whose it is, and what it measures. */
  readonly entity: string;
  readonly metric: Metric;
  /** No word of the draft speaks for the metric, or only faintly. */
  readonly lent: boolean;
  readonly text: string;
  readonly lexicon: Lexicon;
}

/** Tokens of a name at the most. */
const longest = 5;
/** Capitals that name no thing. */
const nothing = wordSet(
  'ai gpu gpus tpu tpus ceo cfo cto ipo arr capex q1 q2 q3 q4 h1 h2 fy usd usa series phase fiscal big tech wall street inc corp chief chip chips total revenue sales net gross hbm pc pcs congress parliament christmas easter r&d',
);
/** What a name may end with that says only of what kind it is. */
const kinds = wordSet(
  'supercluster cluster supercomputer center centre campus site project program programme mission initiative plan plans deal fund lab labs park factory gigafactory cloud model models platform network round contract agreement partnership',
);

/** Whether a token is a number that goes on with a name that ends at `end`: no year, and no count. */
function isVersion(token: Token | undefined, end: number): boolean {
  if (token === undefined || token.kind !== 'number' || (token.start !== end && token.start !== end + 1) || token.end - token.start > 4) return false;
  return !/^(?:19|20)\d\d|[,%]/.test(token.lower);
}

/** The run that begins at token `first`; null where none does. */
export function runFrom({ tokens }: SentenceView, first: number, text: string): Run | null {
  if (!isNameWord(tokenAt(tokens, first), text)) return null;
  // "Having made", "Training it cost": at the head of a sentence a participle has its capital for that alone.
  if (first === 0 && lowerAt(tokens, 0).endsWith('ing') && !isNameWord(tokenAt(tokens, 1), text)) return null;
  let last = first;
  while (last + 1 < first + longest) {
    const token = tokens[last] as Token;
    const next = tokenAt(tokens, last + 1);
    if (token.possessive || next === undefined) break;
    if (!(next.start === token.end + 1 && isNameWord(next, text)) && !isVersion(next, token.end)) break;
    last += 1;
  }
  return { first, last };
}

/** All runs of a sentence, in their order; looked for once. */
function runsOf(view: SentenceView, text: string): readonly Run[] {
  if (view.runs !== null) return view.runs;
  const found: Run[] = [];
  for (let place = 0; place < view.tokens.length; place += 1) {
    if (!(view.tokens[place] as Token).word.capital) continue;
    const run = runFrom(view, place, text);
    if (run === null) continue;
    found.push(run);
    place = run.last;
  }
  return (view.runs = found);
}

/** The runs whose first token lies in `from..to`, the last excluded, in their order. */
export function runsIn(view: SentenceView, from: number, to: number, text: string): readonly Run[] {
  const all = runsOf(view, text);
  const first = firstNotBefore(all, (run) => run.first < from);
  let end = first;
  while (end < all.length && (all[end] as Run).first < to) end += 1;
  return first === 0 && end === all.length ? all : all.slice(first, end);
}

/** The owner's things in the lexicon, named between tokens `from` and `to`, that no report is on, each as a run of its own. */
export function unfiledNames({ view, at, entity, metric, lexicon: { files, owners } }: AskedFigure, from: number, to: number): readonly Run[] {
  if ((view.kinds & (kindBit.model | kindBit.service)) === 0) return none;
  const found: Run[] = [];
  for (const token of namesAround(view, at)) {
    const name = tokenAt(view.tokens, token)?.name;
    if (token < from || token >= to || name == null || name.entity !== entity || (name.kind !== 'model' && name.kind !== 'service')) continue;
    const thing = name.subject ?? name.name;
    // "Claude" may be any Claude that is on file; what ChatGPT takes in is a part of what its firm does, whatever else is on file of it.
    const file = files.of(entity);
    const filed = metric === 'revenue' ? file.subjectsOf(metric) : file.profiles;
    if ((owners.has(thing) && metric !== 'revenue') || filed.some(({ subject }) => subject.toLowerCase().includes(thing.toLowerCase()))) continue;
    found.push({ first: token, last: token });
  }
  return found;
}

const none: readonly Run[] = [];

/** What may be a thing of the owner's that no report is on, named between tokens `from` and `to`: names of the text alone, then those of the lexicon. */
export function thingsIn(asked: AskedFigure, from: number, to: number): readonly Run[] {
  const runs = runsIn(asked.view, from, to, asked.text);
  const names = unfiledNames(asked, from, to);
  return names.length === 0 ? runs : [...runs, ...names];
}

/** The words of a run as they are written, without the "'s". */
function spelling({ tokens }: SentenceView, { first, last }: Run, text: string): string {
  return text.slice((tokens[first] as Token).start, withoutPossession(tokens[last] as Token));
}

/**
 * Whether no report on the owner is told by the name of a run: by all of its words, or by any where its last only says of what kind it is;
 * `anyWord` asks for that of every name.
 */
export function isUnfiled(view: SentenceView, run: Run, entity: string, text: string, { claims }: Lexicon, anyWord = false): boolean {
  if (claims === null) return false;
  if (tokenAt(view.tokens, run.first)?.kind === 'name') return true;
  const spelled = spelling(view, run, text);
  const name = wordsOfName(spelled);
  const last = name.at(-1);
  if (last === undefined || nothing.has(spelled.toLowerCase()) || name.some((word) => nothing.has(word.toLowerCase()))) return false;
  const filed = wordsOnFile(entity, claims);
  // A single word at the head of a sentence may have its capital for that alone.
  const isFiled = (word: string): boolean => filed.has(word) || (run.first === 0 && run.last === 0 && filed.has(word.toLowerCase()));
  return anyWord || kinds.has(last.toLowerCase()) ? !name.some(isFiled) : !name.every(isFiled);
}

/** A run as what a figure is of. */
export function asUnfiled(view: SentenceView, run: Run, text: string): Part<string> {
  const words = spelling(view, run, text);
  const { start, name } = view.tokens[run.first] as Token;
  const value = name === null ? words : name.subject ?? name.name;
  return { value, words, span: { start, end: start + words.length }, rule: unfiledRule, sure: 0.85 };
}

/** Kinds of names that go on where another of their line is meant. */
const lines: ReadonlySet<string> = new Set(['model', 'service', 'chip', 'site']);
/** By which a site's name goes on: only by its number. */
const roman = /^[IVX]{1,4}$/;
/** What goes on with a chip's name and leaves it that chip, in one build or another, and with any name in a headline. */
const sameChip = wordSet('sxm pcie nvl tensor core cores gpu gpus cards card accelerator accelerators servers server rack racks boards board hgx class edition');
const inHeadlines = wordSet('cost costs took takes needs needed used uses training trained train price prices priced run runs hit hits sold sells sales ran gets got made makes was were is are has had will could would deal row saga story');
/** Stages of a training, which are told behind the model's name. */
const stages = wordSet('rl rlhf rlvr sft dpo pretraining post-training pre-training');
const size = /^\d{1,4}(?:\.\d{1,2})?[bm]$/;

/** What follows a number that is one with the name before it ("Gemini 3 cost"), where a count has its noun. */
const behindVersion = wordSet('cost costs took takes was were is has had will would needed needs used uses required ran , ; : ) and or on for with');

/** Where the words end by which the name at `token` goes on, and where those begin that tell it from others; null where it ends there. */
function goesOnTo(view: SentenceView, token: number, text: string): Run | null {
  const { tokens } = view;
  const { end } = tokens[token] as Token;
  const next = tokenAt(tokens, token + 1);
  if (next === undefined || next.start !== end + 1) return null;
  if (next.kind === 'number') {
    if (size.test(next.lower)) return { first: token + 1, last: token + 1 };
    if (!isVersion(next, end)) return null;
    const behind = tokenAt(tokens, token + 2)?.start === next.end + 1 ? runFrom(view, token + 2, text) : null;
    const isLast = tokenAt(tokens, token + 2) === undefined || /^[.!?]$/.test(lowerAt(tokens, token + 2));
    return behind ?? (isLast || behindVersion.has(lowerAt(tokens, token + 2)) ? { first: token + 1, last: token + 1 } : null);
  }
  return runFrom(view, token + 1, text);
}

/**
 * What the name at `token` goes on to name, where no report on the owner is told so: "ChatGPT Plus" is not all of ChatGPT, "Llama 3.1 8B" none of the
 * sizes on file, "Claude 3 Haiku" no other Claude. Null where it ends there.
 */
export function furtherNamed(view: SentenceView, token: number, entity: string, text: string, { claims }: Lexicon): Part<string> | null {
  const name = tokenAt(view.tokens, token);
  if (name?.name == null || claims === null || name.possessive || !lines.has(name.name.kind)) return null;
  const more = goesOnTo(view, token, text);
  if (more === null) return null;
  const filed = wordsOnFile(entity, claims);
  const from = (view.tokens[more.first] as Token).start;
  const end = withoutPossession(view.tokens[more.last] as Token);
  const value = text.slice(name.start, end);
  const behind = tokenAt(view.tokens, token + 1) as Token;
  if (behind.kind === 'number' && !size.test(behind.lower)) {
    if (name.name.kind !== 'model' && name.name.kind !== 'site') return null;
    // "Claude 4 Opus" where reports know a Claude 3 alone: a number is told with the word before it.
    const numbered = wordsOfName(text.slice(name.start, behind.end)).at(-1) as string;
    if (!filed.has(numbered)) return { value, words: value, span: { start: name.start, end }, rule: unfiledRule, sure: 0.85 };
    if (more.first === token + 1) return null;
  }
  for (const word of wordsOfName(text.slice(from, end))) {
    if (name.name.kind === 'site' && !roman.test(word)) return null;
    const lower = word.toLowerCase();
    if (filed.has(word) || filed.has(lower) || filed.has(word.toUpperCase())) return null;
    if (nothing.has(lower) || sameChip.has(lower) || inHeadlines.has(lower) || stages.has(lower)) return null;
  }
  return { value, words: value, span: { start: name.start, end }, rule: unfiledRule, sure: 0.85 };
}

/** The first name of the owner between tokens `from` and `to` that goes on to name another of its line, as `furtherNamed` has it. */
export function furtherNamedIn(view: SentenceView, from: number, to: number, entity: string, text: string, lexicon: Lexicon): Part<string> | null {
  for (const token of namesAround(view, to)) {
    if (token >= to) break;
    if (token < from || tokenAt(view.tokens, token)?.name?.entity !== entity) continue;
    const found = furtherNamed(view, token, entity, text, lexicon);
    if (found !== null) return found;
  }
  return null;
}
