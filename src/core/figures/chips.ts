/**
 * One family of accelerators. Patterns are classes, so that next year's model of a line needs no row:
 * `H(?:[1-9]00|20|800)` covers H100, H200 and whatever hundred follows.
 */
export interface ChipFamily {
  readonly maker: string;
  /** The characters that one may begin with. */
  readonly begins: string;
  /** What is written, without anchors; case as written in print. */
  readonly pattern: string;
  /** The name given to the figure; without it, what was written, blanks and hyphens taken out of single-letter models. */
  readonly name?: string | ((written: string) => string);
  /** An architecture or a line, not a part: "20,000 Blackwell" alone counts nothing, "20,000 Blackwells" does. */
  readonly line?: boolean;
  /** Also the name of other things (a slip, an aircraft, a tank): counted without a noun only where the text is about AI. */
  readonly common?: boolean;
  /** A bare number in print: counted alone only with a times sign, in words or in the plural ("4x4090", "two 4090s"). */
  readonly numeric?: boolean;
}

const memory = '(?:[ –-]?\\d{2,3}\\s?GB?)?';
const upper = (written: string): string => written.toUpperCase();
const generation = (name: string) => (written: string): string => {
  const digits = /\d+/.exec(written)?.[0];
  return digits === undefined ? name : `${name}${digits}`;
};

export const chipFamilies: readonly ChipFamily[] = [
  { maker: 'Nvidia', begins: 'T', pattern: 'Tesla\\s[VPKMT]\\d{1,3}', name: (written) => written.slice(6) },
  { maker: 'Nvidia', begins: 'VRG', pattern: `(?:V?R|G[BHR]|VR)[1-9]00(?:A)?`, name: upper },
  { maker: 'Nvidia', begins: 'HB', pattern: `[HB](?:[1-9]00|20|30|40)(?:A|X)?${memory}`, name: (written) => /^[HB]\d+/i.exec(written)?.[0].toUpperCase() ?? written },
  { maker: 'Nvidia', begins: 'A', pattern: `A(?:[18]00|10G|2000|4000|4500|5000|6000)${memory}`, name: (written) => /^A\d+G?/i.exec(written)?.[0].toUpperCase() ?? written },
  { maker: 'Nvidia', begins: 'VP', pattern: `[VP]100${memory}`, name: (written) => written.slice(0, 4).toUpperCase() },
  { maker: 'Nvidia', begins: 'LTPKMA', pattern: '(?:L40S?|L20|L4|T4|P40|P4|K80|M40|M60|K40|A10|A16|A30|A40)', name: upper, common: true },
  { maker: 'Nvidia', begins: 'GR', pattern: '(?:GeForce\\s)?(?:RTX|GTX)\\s?(?:PRO\\s|A)?\\d{3,4}(?:\\s?(?:Ti|SUPER|Super|Ada|D))?', name: (written) => written.replace(/^GeForce\s/, '').replace(/^([RG]TX)\s?/, '$1 ') },
  { maker: 'Nvidia', begins: '12345', pattern: '(?:[1-5]0[5-9]0|16[35]0|1660)(?:\\s?Ti)?', name: (written) => `RTX ${written}`, numeric: true },
  { maker: 'Nvidia', begins: 'GB', pattern: '(?:Grace\\s)?Blackwell(?:\\sUltra)?', name: 'Blackwell', line: true },
  { maker: 'Nvidia', begins: 'VR', pattern: '(?:Vera\\s)?Rubin(?:\\sUltra|\\sCPX)?', name: 'Rubin', line: true },
  { maker: 'Nvidia', begins: 'GH', pattern: '(?:Grace\\s)?Hopper', name: 'Hopper', line: true },
  { maker: 'Nvidia', begins: 'A', pattern: 'Ampere', line: true },
  { maker: 'Nvidia', begins: 'V', pattern: 'Volta', line: true },
  { maker: 'Nvidia', begins: 'F', pattern: 'Feynman', line: true },
  { maker: 'Nvidia', begins: 'AL', pattern: 'Ada\\sLovelace|Lovelace', name: 'Ada Lovelace', line: true },
  { maker: 'Nvidia', begins: 'G', pattern: 'GeForce', line: true },
  { maker: 'AMD', begins: 'M', pattern: 'MI[- ]?\\d{2,3}[A-Z]?', name: (written) => upper(written).replace(/[ -]/g, '') },
  { maker: 'AMD', begins: 'I', pattern: 'Instinct', line: true },
  { maker: 'AMD', begins: 'R', pattern: 'Radeon(?:\\s(?:RX|Pro|PRO))?(?:\\s\\d{3,4})?(?:\\sXTX?)?', line: true },
  { maker: 'AMD', begins: 'R', pattern: 'RX\\s?\\d{3,4}(?:\\sXTX?)?' },
  { maker: 'Intel', begins: 'G', pattern: 'Gaudi(?:[\\s-]?\\d)?', name: (written) => written.replace(/^Gaudi[\s-]?(?=\d)/, 'Gaudi ') },
  { maker: 'Intel', begins: 'DMPCJ', pattern: '(?:Data Center GPU )?Max\\s1[15]50|Ponte\\sVecchio|Crescent\\sIsland|Jaguar\\sShores', line: true },
  { maker: 'Google', begins: 'ITSZ', pattern: 'Ironwood|Trillium|Sunfish|Zebrafish', name: 'TPU', line: true },
  { maker: 'Amazon', begins: 'T', pattern: 'Trainium[\\s-]?\\d?(?:\\sUltra)?|Trn\\d', name: generation('Trainium') },
  { maker: 'Amazon', begins: 'I', pattern: 'Inferentia[\\s-]?\\d?|Inf\\d', name: generation('Inferentia') },
  { maker: 'Microsoft', begins: 'M', pattern: 'Maia(?:[\\s-]?\\d{3})?', name: 'Maia' },
  { maker: 'Meta', begins: 'M', pattern: 'MTIA(?:\\sv\\d)?', name: 'MTIA' },
  { maker: 'Huawei', begins: 'A', pattern: 'Ascend(?:[\\s-]?\\d{3}[A-Z]{0,2})?', name: (written) => written.replace(/^Ascend[\s-]?(?=\d)/, 'Ascend ') },
  { maker: 'Huawei', begins: '9', pattern: '9[125]0[A-D]', name: (written) => `Ascend ${written}`, numeric: true },
  { maker: 'Tesla', begins: 'D', pattern: 'Dojo(?:\\sD1)?', name: 'Dojo', line: true },
  { maker: 'Cerebras', begins: 'WC', pattern: 'WSE-?\\d?|CS-[23]' },
  { maker: 'Groq', begins: 'G', pattern: 'GroqChips?', line: true },
  { maker: 'Cambricon', begins: 'SM', pattern: 'Siyuan\\s?\\d{3}|MLU\\s?\\d{3}', line: true },
  { maker: 'Baidu', begins: 'K', pattern: 'Kunlun(?:xin)?(?:\\s?(?:II|III|P800|M100|M300|\\d))?', name: 'Kunlun', line: true },
  { maker: 'Alibaba', begins: 'HZ', pattern: 'Hanguang(?:\\s?800)?|Zhenwu', line: true },
  { maker: 'Moore Threads', begins: 'MS', pattern: 'MTT\\sS\\d{2,4}|S4000|S5000' },
  { maker: 'Biren', begins: 'B', pattern: 'BR10[04]' },
];

/** Words that name a maker or owner of accelerators, for "N chips" and "N processors". */
export const chipMakers: ReadonlySet<string> = new Set(
  [...chipFamilies.map(({ maker }) => maker.toLowerCase()), 'nvda', 'broadcom', 'samsung', 'qualcomm', 'metax', 'enflame', 'hygon', 'graphcore', 'sambanova', 'etched', 'tenstorrent', 'rebellions', 'furiosa', 'aws', 'apple', 'tsmc', 'geforce', 'quadro'],
);

/** What may hang on a model: memory, form factor, "-class", "-equivalent". */
const suffix = '(?:[-–](?:\\d{2,3}\\s?GB?|SXM\\d?|PCI[eE]|NVL\\d{0,2}|HGX|DGX|class|based|type|level|generation|series|grade|powered|style|era|Tensor))?';

const counted = '([\'’]?s)?([-–\\s]equivalents?|eq?)?';

/**
 * A family with its patterns, endings and all. Each has its own, and only what may begin with the character at hand is tried: all of them in
 * one pattern take as long to compile as hundreds of models to find.
 */
interface FamilyPatterns {
  readonly family: ChipFamily;
  readonly plain: RegExp;
  /** With what may hang on a model as well. */
  readonly tied: RegExp;
}

const families: readonly FamilyPatterns[] = chipFamilies.map((family) => ({
  family,
  plain: new RegExp(`(${family.pattern})${counted}(?![A-Za-z0-9])`, 'y'),
  tied: new RegExp(`(${family.pattern})${suffix}${counted}${suffix}(?![A-Za-z0-9])`, 'y'),
}));
const noFamilies: readonly FamilyPatterns[] = [];
const begun: ReadonlyMap<string, readonly FamilyPatterns[]> = new Map(
  [...new Set(chipFamilies.flatMap(({ begins }) => [...begins]))]
    .map((first): [string, readonly FamilyPatterns[]] => [first, families.filter(({ family }) => family.begins.includes(first))]),
);

/**
 * A model that begins at an offset, with an "s" and an "-equivalent" apart and what hangs on it; null where none does. Case matters:
 * "h100" in a forum is covered by `looseModel`.
 */
export function matchModel(text: string, at: number): RegExpExecArray | null {
  const match = firstMatch(text, at, 'plain');
  // Only a hyphen leads to more, and most drafts never need the much larger patterns that say what may hang on a model.
  return match === null || !/[-–]/.test(text.charAt(at + match[0].length)) ? match : firstMatch(text, at, 'tied');
}

/** Who makes a chip, by its name as reports give it ("Trainium2", "H100 and H200", "TPU"); null where that is not known. */
export function makerOfChip(name: string): string | null {
  if (name.startsWith('TPU')) return 'Google';
  const found = begun.get(name.charAt(0))?.find(({ plain }) => {
    plain.lastIndex = 0;
    return plain.test(name);
  });
  return found?.family.maker ?? null;
}

function firstMatch(text: string, at: number, kind: 'plain' | 'tied'): RegExpExecArray | null {
  for (const { family, [kind]: pattern } of begun.get(text.charAt(at)) ?? noFamilies) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    const written = match[1] ?? '';
    if (!given.has(written)) remember(written, namedBy(family, written));
    return match;
  }
  return null;
}

/** The models forums write in small letters. */
export const looseModel = /([hb](?:[1-9]00|20)|a100|a800|v100|gb[23]00|gh200|mi[23]\d\dx?|tpu)(?:[-–](?:80|40)gb?)?(s)?(?![A-Za-z0-9])/y;

/** A chip as it is named. */
export interface NamedChip {
  readonly name: string;
  readonly line: boolean;
  readonly numeric: boolean;
  readonly common: boolean;
}

/** Names given before; a text has some few, and what a hostile one has is forgotten. */
const given = new Map<string, NamedChip>();
const mostGiven = 500;

function remember(written: string, chip: NamedChip): NamedChip {
  if (given.size >= mostGiven) given.clear();
  given.set(written, chip);
  return chip;
}

/** The name of a written model ("910B" → "Ascend 910B"), and whether it is only a line of chips or a bare number. */
export function nameChip(written: string): NamedChip {
  return given.get(written) ?? remember(written, namedBy(familyOf(written), written));
}

function familyOf(written: string): ChipFamily | undefined {
  for (const { family, plain } of begun.get(written.charAt(0)) ?? noFamilies) {
    plain.lastIndex = 0;
    if (plain.exec(written)?.[1] === written) return family;
  }
  return undefined;
}

function namedBy(family: ChipFamily | undefined, written: string): NamedChip {
  if (family === undefined) return { name: written.toUpperCase(), line: false, numeric: false, common: false };
  const { name = written, line = false, numeric = false, common = false } = family;
  return { name: typeof name === 'string' ? name : name(written), line, numeric, common };
}

/** Words in front of a number that make it part of a name: "RTX 4090 GPUs", "Gaudi 3 accelerators", "CUDA 12 GPUs". */
export const seriesWords: ReadonlySet<string> = new Set(
  ('rtx gtx rx gt radeon geforce arc quadro tesla titan xeon ryzen epyc core mi ascend gaudi trainium inferentia maia tpu dgx hgx instinct gpu gpus npu cpu nvl max ultra pro atlas cloudmatrix snapdragon exynos dimensity kirin ' +
    'version v series gen generation phase stage level tier chapter section figure fig table page part step day week task rank node port slot layer pcie cuda directx vulkan opengl hbm gddr ddr usb ubuntu windows python rocm linux android ios ' +
    'llama grok gpt gemini claude deepseek qwen mistral gemma phi palm colossus stargate no number nr top model type class sm compute_ capability').split(' '),
);
