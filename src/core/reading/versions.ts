import type { Lexicon } from './lexicon';
import type { Name, NameHit } from './names';

/** A number that is one word with a model's name and makes it another model: "GPT-4.1", "BLOOM-2". */
const joined = /^(?:\.\d{1,2}|-\d{1,2}(?:\.\d{1,2})?)(?![\w.-]*\d)(?!\w)/;
/** A size by which a model named after its maker is told: "Mistral 8B", "Mistral 8x7B". */
const size = /^[ -]\d{1,3}(?:x\d{1,3})?B(?!\w)/;

/** Code units behind a name that are looked at. */
const reach = 12;
/** Names that are remembered, at most. */
const mostDerived = 1000;

interface Models {
  /** Organisations of which models are known. */
  readonly makers: ReadonlySet<string>;
  readonly derived: Map<string, Name>;
}

const ofLexicons = new WeakMap<Lexicon, Models>();

function modelsOf(lexicon: Lexicon): Models {
  let found = ofLexicons.get(lexicon);
  if (found === undefined) {
    const makers = new Set(lexicon.names.names.flatMap(({ kind, entity }) => (kind === 'model' && entity !== null ? [entity] : [])));
    ofLexicons.set(lexicon, (found = { makers, derived: new Map() }));
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
  const digit = text.charCodeAt(end + 1);
  if (!(digit >= 48 && digit <= 57)) return hit;
  const version = (name.kind === 'model' ? joined : size).exec(text.slice(end, end + reach))?.[0];
  if (version === undefined) return hit;
  const { makers, derived } = modelsOf(lexicon);
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
