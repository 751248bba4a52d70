/**
 * A text without any of these has no accelerators to count: the cheap question before the dear one. Each word is looked
 * for from a rare letter on, as anchors are: "GPU" from its P, "accelerator" from its second c. Capitals first: they are rarer
 * and show more.
 */
const chipGate: readonly RegExp[] = [
  /PU|[A-Z][- ]?\d|[BHTAGMIRK](?:lack|opp|rain|scend|aud|aia|TIA|nstinct|ubin|nfer|ron|adeon|unlun)|C(?:hip|HIP|ELERAT|ESSOR|ONDUCTOR)/,
  /c(?:hip|elerat|essor|essing|onductor)|p(?:u(?:s|\b)|hics)|\d(?:0[A-D]|[5-9]0)|0(?<=[abhv][1-9]0)0/,
];
/** What shows that chips, processors or accelerators are the AI kind. */
const aiContext = /\bAI\b|artificial intelligence|[GT]PUs?\b|[Nn]vidia|NVIDIA|\bAMD\b|Huawei|Ascend|Blackwell|Hopper|\b(?:[BH][1-9]00|A[18]00|GB[1-9]00)\b|Trainium|Instinct|Cerebras|supercomputer|superchip|[Mm]achine learning|deep learning|data ?cent(?:er|re)|language model|exaflops|DeepSeek|OpenAI/;
/** What shows that chips are something to eat, to bet with, or another part of a machine. */
const otherChips = /\b(?:poker|casino|blackjack|roulette|all[- ]in|big blind|potato|tortilla|chocolate|salsa|cookies?|snacks?|fish and|wood|paint|memory chips?|DRAM|NAND|SIM|microcontrollers?|carmakers?|automakers?|smartphones?|particle|collider|beam|physics|incubators?|startup accelerators?|food processors?|payment processors?|word processors?|pedals?)(?!\w)/i;
/** What makes a bare ¥ the Chinese yuan. */
const chineseMoney = /\b(?:yuan|renminbi|RMB|CNY|Chinese|China)\b/;

/** What a text is about, asked of the whole of it at most once, so that reading stays linear in its length. */
export class TextFacts {
  private chips: boolean | null = null;
  private ai: boolean | null = null;
  private other: boolean | null = null;
  private yuan: boolean | null = null;

  constructor(private readonly text: string) {}

  /** There may be accelerators to count. */
  get hasChips(): boolean {
    return (this.chips ??= chipGate.some((gate) => gate.test(this.text)));
  }

  /** Chips in this text are AI chips unless something nearer says otherwise. */
  get aboutAi(): boolean {
    return (this.ai ??= aiContext.test(this.text));
  }

  /** Chips in this text may well be poker chips, crisps or memory. */
  get otherChips(): boolean {
    return (this.other ??= otherChips.test(this.text));
  }

  /** A bare ¥ is the yuan. */
  get chineseMoney(): boolean {
    return (this.yuan ??= chineseMoney.test(this.text));
  }
}
