/**
 * One family of accelerators. Patterns are classes, so that next year's model of a line needs no row:
 * `H(?:[1-9]00|20|800)` covers H100, H200 and whatever hundred follows.
 */
export interface ChipFamily {
  readonly maker: string;
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
  { maker: 'Nvidia', pattern: 'Tesla\\s[VPKMT]\\d{1,3}', name: (written) => written.slice(6) },
  { maker: 'Nvidia', pattern: `(?:V?R|G[BHR]|VR)[1-9]00(?:A)?`, name: upper },
  { maker: 'Nvidia', pattern: `[HB](?:[1-9]00|20|30|40)(?:A|X)?${memory}`, name: (written) => /^[HB]\d+/i.exec(written)?.[0].toUpperCase() ?? written },
  { maker: 'Nvidia', pattern: `A(?:[18]00|10G|2000|4000|4500|5000|6000)${memory}`, name: (written) => /^A\d+G?/i.exec(written)?.[0].toUpperCase() ?? written },
  { maker: 'Nvidia', pattern: `[VP]100${memory}`, name: (written) => written.slice(0, 4).toUpperCase() },
  { maker: 'Nvidia', pattern: '(?:L40S?|L20|L4|T4|P40|P4|K80|M40|M60|K40|A10|A16|A30|A40)', name: upper, common: true },
  { maker: 'Nvidia', pattern: '(?:GeForce\\s)?(?:RTX|GTX)\\s?(?:PRO\\s|A)?\\d{3,4}(?:\\s?(?:Ti|SUPER|Super|Ada|D))?', name: (written) => written.replace(/^GeForce\s/, '').replace(/^([RG]TX)\s?/, '$1 ') },
  { maker: 'Nvidia', pattern: '(?:[1-5]0[5-9]0|16[35]0|1660)(?:\\s?Ti)?', name: (written) => `RTX ${written}`, numeric: true },
  { maker: 'Nvidia', pattern: '(?:Grace\\s)?Blackwell(?:\\sUltra)?', name: 'Blackwell', line: true },
  { maker: 'Nvidia', pattern: '(?:Vera\\s)?Rubin(?:\\sUltra|\\sCPX)?', name: 'Rubin', line: true },
  { maker: 'Nvidia', pattern: '(?:Grace\\s)?Hopper', name: 'Hopper', line: true },
  { maker: 'Nvidia', pattern: 'Ampere', line: true },
  { maker: 'Nvidia', pattern: 'Volta', line: true },
  { maker: 'Nvidia', pattern: 'Feynman', line: true },
  { maker: 'Nvidia', pattern: 'Ada\\sLovelace|Lovelace', name: 'Ada Lovelace', line: true },
  { maker: 'Nvidia', pattern: 'GeForce', line: true },
  { maker: 'AMD', pattern: 'MI[- ]?\\d{2,3}[A-Z]?', name: (written) => upper(written).replace(/[ -]/g, '') },
  { maker: 'AMD', pattern: 'Instinct', line: true },
  { maker: 'AMD', pattern: 'Radeon(?:\\s(?:RX|Pro|PRO))?(?:\\s\\d{3,4})?(?:\\sXTX?)?', line: true },
  { maker: 'AMD', pattern: 'RX\\s?\\d{3,4}(?:\\sXTX?)?' },
  { maker: 'Intel', pattern: 'Gaudi(?:[\\s-]?\\d)?', name: (written) => written.replace(/^Gaudi[\s-]?(?=\d)/, 'Gaudi ') },
  { maker: 'Intel', pattern: '(?:Data Center GPU )?Max\\s1[15]50|Ponte\\sVecchio|Crescent\\sIsland|Jaguar\\sShores', line: true },
  { maker: 'Google', pattern: 'Ironwood|Trillium|Sunfish|Zebrafish', name: 'TPU', line: true },
  { maker: 'Amazon', pattern: 'Trainium[\\s-]?\\d?(?:\\sUltra)?|Trn\\d', name: generation('Trainium') },
  { maker: 'Amazon', pattern: 'Inferentia[\\s-]?\\d?|Inf\\d', name: generation('Inferentia') },
  { maker: 'Microsoft', pattern: 'Maia(?:[\\s-]?\\d{3})?', name: 'Maia' },
  { maker: 'Meta', pattern: 'MTIA(?:\\sv\\d)?', name: 'MTIA' },
  { maker: 'Huawei', pattern: 'Ascend(?:[\\s-]?\\d{3}[A-Z]{0,2})?', name: (written) => written.replace(/^Ascend[\s-]?(?=\d)/, 'Ascend ') },
  { maker: 'Huawei', pattern: '9[125]0[A-D]', name: (written) => `Ascend ${written}`, numeric: true },
  { maker: 'Tesla', pattern: 'Dojo(?:\\sD1)?', name: 'Dojo', line: true },
  { maker: 'Cerebras', pattern: 'WSE-?\\d?|CS-[23]' },
  { maker: 'Groq', pattern: 'GroqChips?', line: true },
  { maker: 'Cambricon', pattern: 'Siyuan\\s?\\d{3}|MLU\\s?\\d{3}', line: true },
  { maker: 'Baidu', pattern: 'Kunlun(?:xin)?(?:\\s?(?:II|III|P800|M100|M300|\\d))?', name: 'Kunlun', line: true },
  { maker: 'Alibaba', pattern: 'Hanguang(?:\\s?800)?|Zhenwu', line: true },
  { maker: 'Moore Threads', pattern: 'MTT\\sS\\d{2,4}|S4000|S5000' },
  { maker: 'Biren', pattern: 'BR10[04]' },
];

/** Words that name a maker or owner of accelerators, for "N chips" and "N processors". */
export const chipMakers: ReadonlySet<string> = new Set(
  [...chipFamilies.map(({ maker }) => maker.toLowerCase()), 'nvda', 'broadcom', 'samsung', 'qualcomm', 'metax', 'enflame', 'hygon', 'graphcore', 'sambanova', 'etched', 'tenstorrent', 'rebellions', 'furiosa', 'aws', 'apple', 'tsmc', 'geforce', 'quadro'],
);

const model = chipFamilies.map(({ pattern }) => `(?:${pattern})`).join('|');

/** What may hang on a model: memory, form factor, "-class", "-equivalent". */
const suffix = '(?:[-–](?:\\d{2,3}\\s?GB?|SXM\\d?|PCI[eE]|NVL\\d{0,2}|HGX|DGX|class|based|type|level|generation|series|grade|powered|style|era|Tensor))?';

const counted = '([\'’]?s)?([-–\\s]equivalents?|eq?)?';
const plainModel = new RegExp(`(${model})${counted}(?![A-Za-z0-9])`, 'y');
const tiedModel = new RegExp(`(${model})${suffix}${counted}${suffix}(?![A-Za-z0-9])`, 'y');

/**
 * A model that begins at an offset, with an "s" and an "-equivalent" apart and what hangs on it; null where none does. Case matters:
 * "h100" in a forum is covered by `looseModel`.
 */
export function matchModel(text: string, at: number): RegExpExecArray | null {
  plainModel.lastIndex = at;
  const match = plainModel.exec(text);
  // Only a hyphen leads to more, and most drafts never need the much larger pattern that says what may hang on a model.
  if (match === null || !/[-–]/.test(text.charAt(at + match[0].length))) return match;
  tiedModel.lastIndex = at;
  return tiedModel.exec(text);
}

/** The models forums write in small letters. */
export const looseModel = /([hb](?:[1-9]00|20)|a100|a800|v100|gb[23]00|gh200|mi[23]\d\dx?|tpu)(?:[-–](?:80|40)gb?)?(s)?(?![A-Za-z0-9])/y;

const families = chipFamilies.map((family) => ({ ...family, whole: new RegExp(`^(?:${family.pattern})$`) }));

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

/** The name of a written model ("910B" → "Ascend 910B"), and whether it is only a line of chips or a bare number. */
export function nameChip(written: string): NamedChip {
  const known = given.get(written);
  if (known !== undefined) return known;
  if (given.size >= mostGiven) given.clear();
  const named = findFamily(written);
  given.set(written, named);
  return named;
}

function findFamily(written: string): NamedChip {
  const family = families.find(({ whole }) => whole.test(written));
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
