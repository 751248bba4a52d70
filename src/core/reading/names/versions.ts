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
  readonly derived: Map<string, Name>;
}

const ofLexicons = new WeakMap<Lexicon, Models>();

function modelsOf(lexicon: Lexicon): Models {
  let found = ofLexicons.get(lexicon);
  if (found === undefined) {
    const makers = new Set(lexicon.names.names.flatMap(({ kind, entity }) => (kind === 'model' && entity !== null ? [entity] : [])));
    const families = new Set(lexicon.names.names.flatMap(({ kind, subject }) => (kind === 'model' && subject !== null ? sized.exec(subject)?.[1] ?? [] : [])));
    ofLexicons.set(lexicon, (found = { makers, families, derived: new Map() }));
  }
  return found;
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
  if (!isDigit(next) && (text.charCodeAt(end) !== hyphen || !isCapital(next))) return hit;
  const { makers, families, derived } = modelsOf(lexicon);
  const version = patternFor(name, text.charCodeAt(end), families).exec(text.slice(end, end + reach))?.[0];
  if (version === undefined) return hit;
  if (name.kind === 'organisation' && (name.entity === null || !makers.has(name.entity))) return hit;
  const spelling = text.slice(start, end + version.length);
  const key = `${spelling}|${name.entity ?? ''}`;
  let other = derived.get(key);
  if (other === undefined) {
    if (derived.size >= mostDerived) derived.clear();
    derived.set(key, (other = { ...name, spelling, name: spelling, kind: 'model', subject: spelling }));
  }
  return { name: other, start, end: end + version.length };
}
