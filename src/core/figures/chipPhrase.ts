import { isCapital, isEnglishLetter } from '../text/characters';
import {
  bracketed,
  classOf,
  followedByHours,
  inSingleS,
  isOfMemory,
  isPossessive,
  mayBeMemory,
  mayBeProcessing,
  memoryFirst,
  memorySize,
  modelJoiner,
  processingUnits,
  rackOfChips,
  tensorCore,
  tpuVersion,
  wordAfter,
} from './chipPieces';
import type { ChipPhrase, Counting } from './chipCounting';
import { chipMakers } from './chips';
import { adjectivesInS, aiWords, cardNouns, isAdjective, machines, otherProcessors, performanceWords, stops } from './chipWords';
import { readModel } from './foundModel';
import type { FoundModel } from './foundModel';
import { readNoun, readOnward, readPiece } from './headNoun';
import type { HeadNoun } from './headNoun';

/** One machine that many chips make up: "100k H100 training cluster". */
const oneCluster = /\s(?:(?:AI|GPU|training|liquid-cooled)\s){0,2}(?:(?:super)?cluster|supercomputer|training run)(?![a-z])/iy;

/** Most words between a number and what it counts, and most of them that nothing is known of. */
const mostWords = 12;
const mostOpenWords = 7;

/** What comes of a piece: the phrase goes on behind it, it ended before it, or what it all comes to (null: no accelerators). */
type Step = 'on' | 'end' | ChipPhrase | null;

/**
 * Reads the words after a number up to the accelerators it counts: maker, models, adjectives, noun. Null when the words
 * lead elsewhere, or to machines that hold accelerators.
 */
export function readChipPhrase(text: string, at: number, counting: Counting): ChipPhrase | null {
  return new PhraseReader(text, at, counting).read();
}

class PhraseReader {
  readonly #text: string;
  readonly #at: number;
  readonly #counting: Counting;
  /** Behind the last piece that belongs to the phrase. */
  #position: number;
  #model: FoundModel | null = null;
  #modelEnd = -1;
  #chip: string | null = null;
  #chipIsLine = true;
  #equivalent = false;
  /** "Units of" lead up to the chip, which then is one: "600,000 units of its H20 chip". */
  #inUnits = false;
  #mixed = false;
  #together: string | null = null;
  /** What is counted are racks of the model before: "36 GB200 NVL72". */
  #racks = false;
  #sure = false;
  #openWords = 0;

  constructor(text: string, at: number, counting: Counting) {
    this.#text = text;
    this.#at = at;
    this.#counting = counting;
    this.#position = at;
  }

  read(): ChipPhrase | null {
    for (let words = 0; words < mostWords; words += 1) {
      const step = this.#rarePiece(words) ?? (this.#joinsModel() ? 'on' : this.#word(words));
      if (step === 'end') break;
      if (step !== 'on') return step;
    }
    return this.#modelAlone();
  }

  #result(end: number, counts: ChipPhrase['counts'], noun: string): ChipPhrase {
    const [chip, together] = this.#mixed ? [null, null] : [this.#chip, this.#together];
    return { end, counts, chip, together, equivalent: this.#equivalent, sure: this.#sure || counts === 'hours', noun };
  }

  #take(found: FoundModel): void {
    if (this.#chip === null || (this.#chipIsLine && !found.line)) {
      this.#chip = found.chip;
      this.#chipIsLine = found.line;
    }
    this.#equivalent ||= found.equivalent;
    this.#sure ||= !found.common;
    this.#model = found;
    this.#modelEnd = found.end;
    this.#position = found.end;
  }

  /** Whether an expression stands here; then what follows begins behind it. */
  #passes(expression: RegExp): boolean {
    return this.#passesFrom(expression, this.#position);
  }

  #passesFrom(expression: RegExp, at: number): boolean {
    expression.lastIndex = at;
    if (!expression.test(this.#text)) return false;
    this.#position = expression.lastIndex;
    return true;
  }

  /** Memory, a processing unit by its full name, a part of Nvidia's full names, a ticker; undefined where none of them stands. */
  #rarePiece(words: number): 'on' | ChipPhrase | undefined {
    // What stands after the blank decides which of the rarer pieces are worth a look.
    const ahead = this.#text.charCodeAt(this.#position + 1);
    const plainLetter = words > 0 && ahead >= 97 && ahead <= 122;
    if (
      !plainLetter
      && mayBeMemory(this.#text, this.#position)
      && this.#passes(words === 0 ? memoryFirst : memorySize)
    ) {
      if (this.#model !== null) this.#modelEnd = this.#position;
      return 'on';
    }
    if (mayBeProcessing(ahead, this.#text.charCodeAt(this.#position + 2)) && this.#passes(processingUnits)) {
      const hours = followedByHours(this.#text, this.#position);
      this.#sure = true;
      return hours > 0 ? this.#result(hours, 'hours', 'gpus') : this.#result(this.#position, 'accelerators', 'gpus');
    }
    if ((ahead | 32) === 116 && this.#passes(tensorCore)) return 'on';
    return words > 0 && ahead === 40 && this.#passes(bracketed) ? 'on' : undefined;
  }

  /** Takes a further model joined to the one before: "H100/H200", "H100s and H200s". */
  #joinsModel(): boolean {
    const kept = this.#model;
    if (kept === null || this.#modelEnd !== this.#position) return false;
    modelJoiner.lastIndex = this.#position;
    if (!modelJoiner.test(this.#text)) return false;
    const joiner = this.#text.slice(this.#position, modelJoiner.lastIndex);
    const close = /[/&]/.test(joiner);
    const joined = readModel(this.#text, modelJoiner.lastIndex);
    // "8 H100 and 4 A100" has a number in between and never comes here; "H100s and H200s" stay one count.
    if (joined === null || (!close && this.#counting.times)) return false;
    const first = this.#together ?? this.#chip;
    this.#take(joined);
    // "Trainium and Inferentia chips" are counted together and have no one name.
    if (!close && joined.chip !== kept.chip) this.#mixed = true;
    const another = close && first !== null && joined.chip !== null && !first.split('/').includes(joined.chip);
    if (another && !kept.line && !joined.line) this.#together = `${first}/${joined.chip}`;
    this.#model = { ...joined, plural: joined.plural || kept.plural };
    return true;
  }

  #word(words: number): Step {
    const text = this.#text;
    const position = this.#position;
    const piece = readPiece(text, position);
    if (piece === null) return 'end';
    const { separator, raw, start } = piece;
    if (position > this.#at && separator === '') return 'end';
    if (separator === '-' && position > this.#at && this.#model === null) return 'end';

    const headed = readNoun(text, start);
    if (headed !== null) return this.#noun(headed);
    const found = readModel(text, start);
    if (found !== null && (position === this.#at || separator !== '-')) {
      this.#take(found);
      const hours = followedByHours(text, this.#position);
      return hours > 0 ? this.#result(hours, 'hours', 'gpus') : 'on';
    }
    return this.#otherWord(raw, start, words);
  }

  #noun(headed: HeadNoun): Step {
    const text = this.#text;
    const { noun, plural, word } = headed;
    let end = headed.end;
    if (noun.sure) this.#sure = true;
    if (headed.tpu) {
      this.#chip ??= 'TPU';
      tpuVersion.lastIndex = end;
      if (tpuVersion.test(text)) {
        end = tpuVersion.lastIndex;
        this.#model = { end, chip: 'TPU', line: false, numeric: false, common: false, plural, equivalent: false };
        this.#modelEnd = end;
      }
    }
    const hours = followedByHours(text, end);
    if (hours > 0 && (noun.sure || !plural)) return this.#result(hours, 'hours', word);
    const hyphen = text.charCodeAt(end) === 45;
    const equivalents = text.charCodeAt(end + 1) === 101 ? /^(?:-equivalents?|\sequivalents?(?![a-z]))/.exec(text.slice(end, end + 13)) : null;
    if (equivalents !== null) {
      this.#equivalent = true;
      return this.#result(end + equivalents[0].length, 'accelerators', word);
    }
    if (hyphen && noun.sure && this.#passesFrom(classOf, end)) return 'on';
    if (hyphen && /^-(?:class|based|powered|style|grade|type|level|equipped)/.test(text.slice(end, end + 10))) return 'end';
    if (plural) return this.#result(end, 'accelerators', word);
    return this.#singular(headed, end);
  }

  /** The singular: part of a compound ("GPU H100s", "TPU v4 chips", "GPU cards"), or the head of "8-GPU", "1 GPU", "16K GPU". */
  #singular({ noun, tpu, word }: HeadNoun, end: number): Step {
    const { hyphened, single, times, large } = this.#counting;
    const onward = readOnward(this.#text, end);
    if ((tpu && this.#modelEnd === end) || (onward !== null && onward.model !== null)) {
      this.#position = end;
      return 'on';
    }
    if (onward !== null) return this.#result(onward.end, 'accelerators', onward.word);
    const whole = this.#result(end, 'accelerators', word);
    if (hyphened) return whole;
    const after = wordAfter(this.#text, end);
    if (after !== '' && /[^s]s$/.test(after) && !/^(?:is|was|has|as|its|this|versus)$/.test(after)) return null;
    if (this.#inUnits && (this.#sure || this.#model !== null)) return after === '' || stops.has(after) ? whole : null;
    if (!noun.sure || performanceWords.has(after)) return null;
    if (single) return after === '' || stops.has(after) ? whole : null;
    if (times) return after === '' || stops.has(after) || machines.has(after) ? whole : null;
    return large || after === '' || machines.has(after) ? whole : null;
  }

  /** A word that is neither model nor head noun: makers and adjectives lead on, others end the phrase or lead it elsewhere. */
  #otherWord(raw: string, start: number, words: number): Step {
    const { hyphened, single, times } = this.#counting;
    const owner = isPossessive(raw);
    const word = owner ? raw.toLowerCase().replace(/['’]s?$/, '') : raw.toLowerCase();
    const model = this.#model;
    const behindModel = model !== null && this.#modelEnd === this.#position;
    const plural = inSingleS(word);
    const card = cardNouns.get(word);
    if (card !== undefined && (model !== null || this.#sure)) {
      return card || hyphened || single ? this.#result(start + raw.length, 'accelerators', 'gpus') : null;
    }
    if (behindModel && isOfMemory(this.#text, this.#position, word)) {
      this.#position = start + raw.length;
      this.#modelEnd = this.#position;
      return 'on';
    }
    if (machines.has(word) && !owner) {
      if (model !== null && this.#makesOneCluster()) return 'end';
      // "8×H100 node": one machine, and the number goes with the chips; "8 H100 nodes": the number counts machines.
      const oneMachine = times || !(plural || word.endsWith('boxes'));
      return behindModel && oneMachine && (times || hyphened || model.plural || !plural) ? 'end' : null;
    }
    if (word === 'of' && words === 0) {
      this.#position = start + raw.length;
      return 'on';
    }
    if (words === 0 && word === 'units' && this.#text.startsWith(' of ', start + raw.length)) {
      this.#inUnits = true;
      this.#position = start + raw.length + 3;
      return 'on';
    }
    // "40,000 equivalent units of the H100".
    if (words === 0 && word === 'equivalent' && this.#text.startsWith(' units of ', start + raw.length)) {
      this.#equivalent = true;
      this.#inUnits = true;
      this.#position = start + raw.length + 9;
      return 'on';
    }
    if (behindModel && rackOfChips.test(raw)) {
      // Of a large number it may be the chips that are told, by the name of their rack.
      this.#racks = plural || !this.#counting.large;
      this.#position = start + raw.length;
      return 'on';
    }
    if (behindModel && word === 'die' && model?.plural === false) return this.#result(start + raw.length, 'accelerators', 'gpus');
    if (word.length === 1) return 'end';
    if (otherProcessors.has(word)) return model === null ? null : 'end';
    if (stops.has(word)) return 'end';
    const first = raw.charCodeAt(0);
    if (!isEnglishLetter(first) && /\d/.test(raw)) return 'end';
    const small = isEnglishLetter(first) && first >= 97;
    if (plural && !isCapital(first) && /[a-tv-z]s$/.test(word) && !owner && !adjectivesInS.has(word)) return 'end';
    if (behindModel && small && !isAdjective(word)) return 'end';
    if (aiWords.has(word) || chipMakers.has(word)) this.#sure = true;
    this.#openWords += 1;
    if (this.#openWords > mostOpenWords) return 'end';
    this.#position = start + raw.length;
    return 'on';
  }

  /** Whether many chips of a model make up one machine that is named behind it. */
  #makesOneCluster(): boolean {
    oneCluster.lastIndex = this.#modelEnd;
    return this.#counting.large && oneCluster.test(this.#text);
  }

  /** A phrase that ends with a model: "2,048 H800s", "8x H100". */
  #modelAlone(): ChipPhrase | null {
    const model = this.#model;
    if (model === null || this.#racks || this.#modelEnd <= this.#at || (model.line && !model.plural)) return null;
    const after = wordAfter(this.#text, this.#modelEnd);
    const { times } = this.#counting;
    if (!model.plural) {
      if (this.#makesOneCluster()) return this.#result(this.#modelEnd, 'accelerators', 'model');
      if (model.numeric && !times) return null;
      if (times && performanceWords.has(after)) return null;
      if (!times && machines.has(after) && /s$/.test(after)) return null;
    }
    return this.#result(this.#modelEnd, 'accelerators', 'model');
  }
}
