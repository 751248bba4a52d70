/** How the chips of two counts stand to each other: `open` when one is not named, `family` when one holds the other. */
export type ChipLink = 'same' | 'open' | 'family' | 'other';

/** A generation, and the models that belong to it (makers' own product lists); some chips are counted by their dies as well. */
const families: Readonly<Record<string, readonly string[]>> = {
  hopper: ['h100', 'h200', 'h800', 'h20', 'gh200'],
  ampere: ['a100', 'a800'],
  blackwell: ['b100', 'b200', 'b300', 'gb200', 'gb300', 'gb100', 'b30a'],
  volta: ['v100'],
  rubin: ['vr200', 'vr300'],
  ascend: ['die', 'dies', '910', '910b', '910c', '910d', '920'],
  instinct: ['mi200', 'mi250', 'mi250x', 'mi300', 'mi300a', 'mi300x', 'mi325x', 'mi350', 'mi355x', 'mi400', 'mi450'],
};

/** Makers, line names and words that stand beside a model without changing which one it is. */
const beside = /\b(?:nvidia|amd|intel|google|amazon|aws|meta|microsoft|huawei|tesla|cerebras|groq|grace|gpus?|chips?|accelerators?|tensor core|ultra|superchips?|class|azure|cloud)(?!\w)/g;

const parts = new Map<string, readonly string[]>();

function partsOf(chip: string): readonly string[] {
  let found = parts.get(chip);
  if (found === undefined) {
    found = chip
      .toLowerCase()
      .split(/[/,+&]| and | or /)
      .map((part) => normal(part))
      .filter((part) => part !== '');
    if (parts.size > 500) parts.clear();
    parts.set(chip, found);
  }
  return found;
}

function normal(part: string): string {
  const words = part.replace(beside, ' ').replace(/[^a-z0-9]{1,10}/g, ' ').trim().split(' ');
  const line = words[0] ?? '';
  return (words.length > 1 && line in families ? words.slice(1) : words).join('');
}

function holds(wide: string, narrow: string): boolean {
  if (wide === narrow) return true;
  if (families[wide]?.includes(narrow) === true) return true;
  return /[a-z]$/.test(wide) && narrow.startsWith(wide) && /^[0-9]/.test(narrow.slice(wide.length));
}

/** How two chip names stand to each other ("H100" and "Hopper": family; "H100" and "H800": other). */
export function chipLink(one: string | null, other: string | null): ChipLink {
  if (one === other) return 'same';
  if (one === null || other === null) return 'open';
  const first = partsOf(one);
  const second = partsOf(other);
  if (first.length === second.length && first.every((part) => second.includes(part))) return 'same';
  const covered = (inner: readonly string[], outer: readonly string[]): boolean => inner.every((part) => outer.some((whole) => holds(whole, part)));
  if (covered(first, second) || covered(second, first)) return 'family';
  // Counts of a chip and of its equivalents are often taken for each other: an equal number may be the same count, another says nothing.
  const [plain, counted] = [withoutEquivalents(one), withoutEquivalents(other)];
  return (plain !== one || counted !== other) && chipLink(plain, counted) === 'same' ? 'family' : 'other';
}

function withoutEquivalents(chip: string): string {
  return chip.replace(/[ -]equivalents?$/i, '');
}
