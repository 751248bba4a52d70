import type { Figure, Mention } from '../figures/figure';
import { sameWriting, type Writing } from '../figures/sameFigure';
import { type Context, type Focus, sameContext, sameFocus, sameList } from '../reading/context';
import type { Part, Period, Reading } from '../reading/reading';
import type { Manner } from './checkedMention';
import { KeptFigure, writingOf } from './keptFigure';
import { KeptPart, type Sureness } from './keptPart';

/** Characters of a draft for which one part and one figure are remembered, and the most and the fewest of them. */
const perPlace = 256;
const mostPlaces = 4096;
const fewestPlaces = 64;
/** Contexts, lists and words that are remembered, of which there are fewer. */
const fewPlaces = 1021;
/** Ways of one kind that are remembered: how a part was found, how a figure is written, how a reading is said. */
const mostWays = 64;
/** Names under which such ways are remembered: whoever types a name has written each of its beginnings. */
const mostNames = 2048;
/** Characters of the longest words that are looked for among others. */
const longestShared = 24;

const none: readonly never[] = [];

/**
 * Hands out one object for parts of readings, for figures and for contexts that say the same: a sentence with three figures names their
 * owner once, and a draft gives a sum again and again. A long draft keeps some ten thousand of them.
 */
export class SharedReadings {
  readonly #places: number;
  readonly #parts: (KeptPart<string | Period> | null)[];
  readonly #figures: (KeptFigure | null)[];
  readonly #contexts = new Array<Context | null>(fewPlaces).fill(null);
  readonly #recent = new Array<readonly string[] | null>(fewPlaces).fill(null);
  readonly #names = new Array<readonly string[] | null>(fewPlaces).fill(null);
  readonly #words = new Array<string>(fewPlaces).fill('');
  readonly #focuses = new Map<string, Focus[]>();
  readonly #sureness = new Map<string, Sureness[]>();
  readonly #writings = new Map<string, Writing[]>();
  readonly #manners = new Map<string, Manner[]>();

  /** For a draft of `length` characters. */
  constructor(length: number) {
    // Odd, so that round sums do not all meet in one place.
    this.#places = Math.min(mostPlaces, Math.max(fewestPlaces, Math.ceil(length / perPlace))) | 1;
    this.#parts = new Array<null>(this.#places).fill(null);
    this.#figures = new Array<null>(this.#places).fill(null);
  }

  /** A reading that says the same, of parts that others may have too; its words stand `by` code units further on. */
  reading({ entity, subject, metric, period, attribution, voice, alsoMetrics, partOfWhole }: Reading, by = 0): Reading {
    return {
      entity: this.#part(entity, by), subject: this.#part(subject, by), metric: this.#part(metric, by), period: this.#part(period, by),
      attribution: this.#part(attribution, by), voice, alsoMetrics: alsoMetrics.length === 0 ? none : alsoMetrics, partOfWhole,
    };
  }

  /** A mention that says the same, of a figure that others may have too. */
  mention({ start, end, hedgeSpan, figure }: Mention): Mention {
    const at = Math.trunc(figure.low % this.#places);
    const known = this.#figures[at];
    if (known !== null && known !== undefined && sameFigure(known, figure)) return { start, end, figure: known, hedgeSpan };
    const kept = new KeptFigure(figure, alike(this.#writings, `${figure.unit} ${figure.step}`, figure, sameWriting, writingOf));
    this.#figures[at] = kept;
    return { start, end, figure: kept, hedgeSpan };
  }

  /** What a reading says besides its parts; one object for most that say the same. */
  manner(reading: Reading): Manner {
    return alike(this.#manners, reading.voice, reading, sameManner, mannerOf);
  }

  /** A context that says the same, with parts that others may have too. */
  context(context: Context): Context {
    const {
      date, title, heading, section, focus, recent, sectionTime, leadTime, stretch, above, metric, countMetric, announced, announcedAlone, titleWords,
      established,
    } = context;
    const listed = recent.reduce((sum, name) => sum * 31 + name.charCodeAt(name.length - 1) + name.length, 7) >>> 0;
    const at = (listed + established.length * 131 + (focus === null ? 0 : focus.entity.length * 17)) % fewPlaces;
    const known = this.#contexts[at];
    if (known !== null && known !== undefined && sameContext(known, context)) return known;
    let list = this.#recent[listed % fewPlaces];
    if (list === null || list === undefined || !sameList(list, recent)) this.#recent[listed % fewPlaces] = list = recent.slice();
    const kept = {
      date,
      title,
      heading,
      section,
      focus: focus === null ? null : alike(this.#focuses, focus.entity, focus, sameFocus, copyOf),
      recent: list,
      sectionTime,
      leadTime,
      stretch,
      above: above.length === 0 ? none : above,
      metric,
      countMetric,
      announced,
      announcedAlone,
      titleWords,
      established,
    };
    this.#contexts[at] = kept;
    return kept;
  }

  /** A list of names that says the same: blocks keep theirs, and a draft names the same few again and again. */
  names(names: readonly string[]): readonly string[] {
    if (names.length === 0) return none;
    let at = names.length;
    for (const name of names) at = (at * 31 + name.charCodeAt(0) * 7 + name.charCodeAt(name.length - 1) + name.length) % fewPlaces || 0;
    const known = this.#names[at];
    if (known !== null && known !== undefined && sameList(known, names)) return known;
    return (this.#names[at] = names);
  }

  /** A string that says the same. */
  #word(words: string, value: string | Period): string {
    if (words === value) return value;
    if (words.length > longestShared) return words;
    const at = (words.length * 131 + words.charCodeAt(0) * 31 + words.charCodeAt(words.length >> 1) * 7 + words.charCodeAt(words.length - 1)) % fewPlaces || 0;
    const known = this.#words[at];
    if (known === words) return known;
    this.#words[at] = words;
    return words;
  }

  #part<Value extends string | Period>(part: Part<Value> | null, by: number): Part<Value> | null {
    if (part === null) return null;
    const { span, words, rule, value } = part;
    const first = typeof value === 'string' ? value.charCodeAt(0) : 0;
    const at = ((span === null ? 0 : (span.start + by) * 131) + words.length * 17 + rule.length + first * 31) % this.#places;
    const known = this.#parts[at];
    if (known !== null && known !== undefined && samePart(known, part, by)) return known as KeptPart<Value>;
    const kept = new KeptPart(value, this.#word(words, value), span, by, alike(this.#sureness, rule, part, sameSureness, surenessOf));
    this.#parts[at] = kept;
    return kept;
  }
}

/** One of those that are known under a name, or a new one made of what was given. */
function alike<Given, Kept>(
  known: Map<string, Kept[]>,
  name: string,
  given: Given,
  same: (kept: Kept, given: Given) => boolean,
  made: (given: Given) => Kept,
): Kept {
  let list = known.get(name);
  if (list === undefined) {
    if (known.size >= mostNames) known.clear();
    known.set(name, (list = []));
  }
  for (const kept of list) if (same(kept, given)) return kept;
  const kept = made(given);
  if (list.length < mostWays) list.push(kept);
  return kept;
}

function surenessOf({ rule, sure }: Sureness): Sureness {
  return { rule, sure };
}

function sameSureness(one: Sureness, other: Sureness): boolean {
  return one.sure === other.sure;
}

function mannerOf({ voice, alsoMetrics, partOfWhole }: Manner): Manner {
  return { voice, alsoMetrics: alsoMetrics.length === 0 ? none : alsoMetrics.slice(), partOfWhole };
}

function sameManner(one: Manner, other: Manner): boolean {
  return one.voice === other.voice && one.partOfWhole === other.partOfWhole && sameList(one.alsoMetrics, other.alsoMetrics);
}

function copyOf({ entity, subject }: Focus): Focus {
  return { entity, subject };
}

function samePart(one: KeptPart<string | Period>, other: Part<string | Period>, by: number): boolean {
  return one.rule === other.rule && one.sure === other.sure && one.isAt(other.span, by) && sameValue(one.value, other.value) && one.words === other.words;
}

function sameValue(one: string | Period, other: string | Period): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return one.text === other.text && one.from === other.from && one.to === other.to && one.future === other.future && one.runRate === other.runRate;
}

function sameFigure(one: KeptFigure, other: Figure): boolean {
  return one.low === other.low && one.high === other.high && sameWriting(one.writing, other);
}
