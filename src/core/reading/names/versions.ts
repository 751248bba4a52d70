import { isCapital, isDigit } from '../../text/characters';
import type { Lexicon } from './lexicon';
import type { Name, NameHit } from './names';

/** A number or name that is one word with a model's name and makes it another model: "GPT-4.1", "BLOOM-2", "R1-Zero". */
const joined = /^(?:(?:\.\d{1,2}|-\d{1,2}(?:\.\d{1,2})?)(?![\w.-]*\d)(?!\w)|-(?:Zero|Turbo|Mini|Nano|Lite|Flash|Distill)(?![\w-]))/;
/** The number that tells one of a family of models from the others: "Grok 2", "Gemini 2.5"; what is counted behind it is no number of its own. */
const numbered = /^ \d{1,2}(?:\.\d{1,2})?(?![\w%]|[.,]?\d)(?! (?:thousand|million|billion|times|per|percent|days|weeks|months|years|hours|minutes|chips|GPUs|H\d|A\d|of)(?!\w))/;
/** A size by which a model named after its maker, or as its whole family, is told: "Mistral 8B", "Mistral 8x7B", "LLaMA 65B". */
const size = /^[ -]\d{1,3}(?:x\d{1,3})?B(?!\w)/;
const numberedOrSize = new RegExp(`${numbered.source}|${size.source}`);
const joinedOrSize = new RegExp(`${joined.source}|${size.source}`);

const sized = /^(.{2,40}) \d{1,3}(?:x\d{1,3})?B$/;

const [hyphen, space] = [0x2d, 0x20];

function patternFor({ kind, subject }: Name, behind: number, families: ReadonlySet<string>): RegExp {
  if (kind !== 'model') return size;
  // "Llama 3.1 70B" beside one of 405B on file; "GPT-3 175B" is all there is of GPT-3.
  if (subject !== null) return families.has(subject) ? joinedOrSize : joined;
  return behind === space ? numberedOrSize : joinedOrSize;
}

/** Code units behind a name that are looked at. */
const reach = 12;
/** Names that are remembered, at most. */
const mostDerived = 1000;

interface Models {
  /** Organisations of which models are known. */
  readonly makers: ReadonlySet<string>;
  /** Models on file in one size, by what the others of their line are called with them. */
  readonly families: ReadonlySet<string>;
  /** Those with a size in their names, by these with blanks for hyphens. */
  readonly ofSize: ReadonlyMap<string, Name>;
  readonly derived: Map<string, Name>;
}

const ofLexicons = new WeakMap<Lexicon, Models>();

function modelsOf(lexicon: Lexicon): Models {
  let found = ofLexicons.get(lexicon);
  if (found === undefined) {
    const makers = new Set(lexicon.names.names.flatMap(({ kind, entity }) => (kind === 'model' && entity !== null ? [entity] : [])));
    const families = new Set(lexicon.names.names.flatMap(({ kind, subject }) => (kind === 'model' && subject !== null ? sized.exec(subject)?.[1] ?? [] : [])));
    const ofSize = new Map(lexicon.names.names.flatMap((name): (readonly [string, Name])[] =>
      (name.kind === 'model' && sized.test(name.spelling) ? [[name.spelling.replaceAll('-', ' '), name]] : [])));
    ofLexicons.set(lexicon, (found = { makers, families, ofSize, derived: new Map() }));
  }
  return found;
}

/** A size told before the name of a whole family of models, or behind it: "the 70-billion-parameter Llama 2", "Llama 3.1 with 405 billion parameters". */
const sizeAhead = /(?<![\w.,-])(\d{1,3})(?:-billion-parameter| billion-parameter|[- ]?B[- ]parameter|B)(?: (?:version|variant|edition|size) of)? $/;
const sizeBehind = /^,? (?:with(?: its)?|at|in its|of) (\d{1,3})(?:[- ]?billion|B)(?:[- ]parameters?)(?!\w)|^ \((?:the )?(\d{1,3})(?:B|[- ]billion[- ]parameters?)(?: (?:version|variant|model))?\)/;
const reachOfSize = 48;

/** A hit on a whole family of models as the one of the size that the words beside it tell; the hit itself where they tell none. */
function withSize(hit: NameHit, text: string, { families, derived }: Models): NameHit {
  const { name, start, end } = hit;
  if (name.kind !== 'model' || name.subject === null || !families.has(name.subject)) return hit;
  const told = sizeAhead.exec(text.slice(Math.max(0, start - reachOfSize), start)) ?? sizeBehind.exec(text.slice(end, end + reachOfSize));
  if (told === null) return hit;
  const subject = `${name.subject} ${told[1] ?? told[2] ?? ''}B`;
  return { name: keptName(derived, `${subject}|${name.entity ?? ''}`, () => ({ ...name, name: subject, subject })), start, end };
}

function keptName(derived: Map<string, Name>, key: string, make: () => Name): Name {
  let other = derived.get(key);
  if (other === undefined) {
    if (derived.size >= mostDerived) derived.clear();
    derived.set(key, (other = make()));
  }
  return other;
}

/**
 * A name with the number that is one word with it, which makes it another model than the one on file; the hit itself where there is none. The same
 * name object for the same words.
 */
export function withVersion(hit: NameHit, text: string, lexicon: Lexicon): NameHit {
  const { name, start, end } = hit;
  if (name.kind !== 'model' && name.kind !== 'organisation') return hit;
  // Most names are followed by a word or a mark.
  const next = text.charCodeAt(end + 1);
  if (!isDigit(next) && (text.charCodeAt(end) !== hyphen || !isCapital(next))) {
    return name.kind === 'model' && name.subject !== null ? withSize(hit, text, modelsOf(lexicon)) : hit;
  }
  const models = modelsOf(lexicon);
  const { makers, families, ofSize, derived } = models;
  const version = patternFor(name, text.charCodeAt(end), families).exec(text.slice(end, end + reach))?.[0];
  if (version === undefined) return withSize(hit, text, models);
  if (name.kind === 'organisation' && (name.entity === null || !makers.has(name.entity))) return hit;
  const spelling = text.slice(start, end + version.length);
  const filed = ofSize.get(spelling.replaceAll('-', ' '));
  if (filed?.entity === name.entity && filed !== undefined) return { name: filed, start, end: end + version.length };
  const other = keptName(derived, `${spelling}|${name.entity ?? ''}`, () => ({ ...name, spelling, name: spelling, kind: 'model', subject: spelling }));
  return { name: other, start, end: end + version.length };
}
