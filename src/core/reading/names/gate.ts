import type { BlockKind } from '../../text/block';

/** Words of the trade: beside them a common-word name means the organisation. */
const trade = /\b(?:AI|[GTN]PUs?|chips?|chipmakers?|data[ -]?cent(?:er|re)s?|capex|capital expenditures?|cloud|comput(?:e|ing)|LLMs?|chatbots?|supercomputers?|superclusters?|hyperscalers?|start-?ups?|artificial intelligence|language models?|accelerators?|semiconductors?|reasoning model|[BH][1-9]00s?|A[18]00s?|GB[1-9]00s?|OpenAI|Nvidia)(?!\w)|\bA\.I\.\b/i;

/** Whether a text speaks of computing and those who sell it. */
export function speaksOfTrade(text: string): boolean {
  return trade.test(text);
}

/** Words of business, enough for a listed firm's name. */
const business = /\b(?:shares|shareholders|investors?|CEO|chief executive|revenue|earnings|quarter(?! of (?:a|an|all|the|their|its|his|her|our|your|my)(?!\w))|quarterly|stock|market value|market cap|capitali[sz]ation|guidance|fiscal|valuation|valued|net worth|funding round|Series [A-F]|takeover|acquisition|bid|round|stake|IPO|backers)(?!\w)/i;

const bigSums = /\b(?:billions?|trillions?|bn|tn)(?!\w)|\d(?:bn|tn|[BT])(?!\w)/;

export interface Gate {
  /** The block itself speaks of the trade. */
  readonly trade: boolean;
  readonly business: boolean;
  /** It speaks of billions or trillions. */
  readonly big: boolean;
  readonly kind: BlockKind;
  readonly established: ReadonlySet<string>;
}

/** Looks at the text when somebody first asks: a block without common-word names never does. */
class LazyGate implements Gate {
  readonly #text: string;
  readonly #known: readonly string[];
  #trade: boolean | null = null;
  #business: boolean | null = null;
  #big: boolean | null = null;
  #established: ReadonlySet<string> | null = null;

  constructor(text: string, readonly kind: BlockKind, established: readonly string[]) {
    this.#text = text;
    this.#known = established;
  }

  get trade(): boolean {
    return (this.#trade ??= trade.test(this.#text));
  }

  get business(): boolean {
    return (this.#business ??= business.test(this.#text));
  }

  get big(): boolean {
    return (this.#big ??= bigSums.test(this.#text));
  }

  get established(): ReadonlySet<string> {
    return (this.#established ??= new Set(this.#known));
  }
}

/** What a block's text shows of its topic. */
export function readGate(text: string, kind: BlockKind, established: readonly string[]): Gate {
  return new LazyGate(text, kind, established);
}
