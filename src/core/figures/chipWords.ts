export interface NounEntry {
  readonly plural: boolean;
  readonly sure: boolean;
}

/** Head nouns. `sure` ones are accelerators wherever they stand. */
export const nouns: ReadonlyMap<string, NounEntry> = new Map<string, NounEntry>([
  ...['gpu', 'gpgpu', 'tpu', 'npu', 'xpu', 'lpu', 'apu', 'superchip', 'ai-gpu'].flatMap((noun): [string, NounEntry][] => [
    [noun, { plural: false, sure: true }],
    [`${noun}s`, { plural: true, sure: true }],
  ]),
  ...['chip', 'accelerator', 'processor', 'semiconductor', 'coprocessor', 'microchip', 'chipset'].flatMap((noun): [string, NounEntry][] => [
    [noun, { plural: false, sure: false }],
    [`${noun}s`, { plural: true, sure: false }],
  ]),
]);

/** Nouns of things that are accelerators only when a maker, a model or "graphics" stands before them. */
export const cardNouns: ReadonlyMap<string, boolean> = new Map([
  ['cards', true],
  ['card', false],
  ['units', true],
  ['boards', true],
  ['parts', true],
  ['devices', true],
  ['modules', true],
  ['dies', true],
]);

/** The machines that hold accelerators: a number in front of them counts machines. */
export const machines: ReadonlySet<string> = new Set(
  (
    'server servers node nodes boxes box rack racks cabinet cabinets system systems cluster clusters pod pods superpod superpods instance instances machine machines workstation workstations cores ' +
    'host hosts vm vms blade blades tray trays supercomputer supercomputers rig rigs container containers laptop laptops desktop desktops pcs partition partitions slice slices layer layers thread ' +
    'threads driver drivers memory processes worker workers companies maker makers vendor vendors startup startups model models'
  ).split(' '),
);

/** What ends the words between a number and its noun: function words, verbs, units, other counted things. */
export const stops: ReadonlySet<string> = new Set(
  ('and or but nor if as at by for from in into on onto out over per than that then to too up upon via when where which while who whom whose why with within without is are was were be been being am has have had having do does did done will would can could may might ' +
    'must shall should not no nor he she they we you i it him them us me one two three four five six seven eight nine ten there here how what because before after since until during between among against about above below under across through toward towards ' +
    'percent per cent pct times time years year yr yrs months month mo mos weeks week wk wks days day hours hour minutes minute seconds second people person men women users user customers employees workers engineers researchers scientists companies firms startups countries states cities sites halls plants ' +
    'miles km kw mw gw watts watt megawatts gigawatts gigawatt megawatt kilowatts volts amps hz mhz ghz gb gbs tb tbs mb mbs kb pb gib gibs tib gigabyte gigabytes terabyte terabytes megabytes bits bit bytes byte pin pins inch inches mm cm nm nanometer nanometers nanometre nanometres layer layers cores thread threads way fold flops teraflops petaflops exaflops tops tokens token parameters ' +
    'dollars dollar euros euro cents cent yuan pounds series model models ways things reasons types kinds percentages points odds ratio bought sold made built got took gave ran use uses using run runs running sell sells buy buys buying selling make makes making need needs needing cost costs go goes went come comes came see saw get gets getting put keep kept hold held let say says said show shows shown tell told think know knew mean means meant want wants ' +
    'acres square feet tons tonnes billionths faster slower fewer less cheaper better worse bigger whether this every each both either any all none so very thus hence however still yet already just only even soon now ago later earlier today yesterday tomorrow').split(' '),
);

/** Plural-looking words that may stand before the noun all the same. */
export const adjectivesInS: ReadonlySet<string> = new Set([
  'graphics', 'previous', 'various', 'numerous', 'homogeneous', 'heterogeneous', 'dangerous', 'famous', 'plus', 'cerebras', 'aws', 'us',
  'u.s', 'series', 'wireless', 'ceaseless', 'business', 'less', 'autonomous', 'surplus', 'class', 'enterprise-class', 'datacenters',
  'gaming', 'these', 'those', 'its', 'his', 'intels',
]);

/** Processors that are not accelerators. */
export const otherProcessors: ReadonlySet<string> = new Set(
  (
    'xeon epyc ryzen opteron threadripper core pentium power power9 power10 arm x86 cpu cpus sparc itanium a64fx graviton graviton2 graviton3 graviton4 snapdragon microcontroller memory dram hbm ' +
    'hbm2 hbm2e hbm3 hbm3e hbm4 nand flash storage logic analog sensor automotive car phone smartphone mobile modem wi-fi wifi bluetooth rfid sim food word payment meat data-entry poker casino ' +
    'potato tortilla chocolate wood corn banana kale pita bingo paint particle linear startup business seed pedal bargaining blue micro brain credit neural-implant security'
  ).split(' '),
);

export const aiWords: ReadonlySet<string> = new Set('ai gpu graphics artificial-intelligence tensor neural training inference ai-focused accelerated machine-learning deep-learning superchip hopper-class'.split(' '));

/** After "4x H100": a comparison of speed or price, not a count. */
export const performanceWords: ReadonlySet<string> = new Set('performance perf speed speeds speedup throughput faster bandwidth efficiency price prices power output utilization utilisation demand capacity'.split(' '));

const adjectiveEnding = /(?:ed|en|al|ic|ive|ous|able|ible|ful|est|er|ary|ant|ent|ing|ern|ese|class|grade)$/;
const adjectives = new Set('ai new own top fast graphics compute server data center centre datacenter datacentre tensor core more extra such full-size full generation architecture family'.split(' '));
/** Whether the word can stand between a model and its noun ("H100 Tensor Core GPUs", "GB200 liquid-cooled chips"). */
export function isAdjective(word: string): boolean {
  return word.includes('-') || adjectives.has(word) || adjectiveEnding.test(word);
}
