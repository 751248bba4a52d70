import type { FigureKind, UnitHint } from './figure';
import { currencyNames, joinedCodes, signCodes } from './currencies';
import { matchModel, nameChip } from './chips';

/** Scales as headers write them: "$ millions", "($bn)", "US$ m", "£000", "(thousands)". */
const headerScales: readonly (readonly [number, RegExp])[] = [
  [1e12, /\b(?:trillions?|trn|tn)(?!\w)|(?<=[$€£¥₹]\s?)(?:T|tn|trn)(?!\w)/i],
  [1e9, /\b(?:billions?|bn|bln)\b|(?<=[$€£¥₹(]\s?)b\b/i],
  [1e7, /\bcrores?\b/i],
  [1e6, /\b(?:millions?|mn|mln|mm|mio)(?!\w)|(?<=[$€£¥₹(]\s?)m\b|(?<=\b[A-Z]{3}\s)m\b/i],
  [1e5, /\b(?:lakhs?|lacs?)\b/i],
  [1e3, /\b(?:thousands?|k)(?!\w)|(?<=[$€£¥₹]\s?)k\b|['’]?000s?\b/i],
];

/** Headers whose numbers are something else, whatever unit they mention. */
const otherMeasures = /%|\bper ?cent\b|\bshare\b|\bratio\b|\bGB\b|\bTB\b|\bmemory\b|\bVRAM\b|\bwatts?\b|\bkW\b|\bMW\b|\bFLOPS?\b|\bTDP\b|\bbandwidth\b|\butili[sz]ation\b|\brank\b|\byear\b|\bdate\b|\bmodel\b|\bname\b|\btype\b|\bvendor\b/i;
/** Hours of accelerators in a header. */
const headerHours = /\b(?:[GTNX]PU|accelerator|chip|[AHBV]\d{2,3}|GB\d00)s?[\s-]?(?:hours?|hrs?|h)(?!\w)/i;
/** Accelerators in a header: the plural, or a count of the singular. */
const headerCount = /\b(?:[GTNX]PUs|[gt]pus|(?:AI )?accelerators|(?:AI )?chips|superchips)(?!\w)|\b(?:[GTNX]PU|accelerator|chip)[\s-](?:count|fleet|total|units)(?!\w)|(?:\bnumber of|\bno\. of|#(?: of)?)\s(?:[GTNX]PUs?|accelerators?|chips?)/i;
/** A money sign or code in a header. */
const headerSign = /(U\.?S\.?|[A-Z]{1,3})?([$€£¥₹₩₽₺₴₦₱₫₪฿])/;
/** A chip's name and a year, and nothing else. */
const ofYear = /^(?:[A-Z][a-z]{2,8} )?[A-Z]\w{1,11},? \(?(?:in )?20\d\d\)?$/;
/** What is done with chips that are counted: "Hopper purchases, 2024". */
const headerDeed = /\b(?:purchases|purchased|bought|orders|ordered|shipments|shipped|deliveries|delivered|deployed|installed|fleet|holdings|stock)(?!\w)/i;
const headerWord = /[A-Za-z.]{2,10}/g;

/**
 * Reads the unit a table's header names for the bare numbers below it: "Cost ($bn)" → USD, 1e9; "GPU-hours (thousands)" →
 * GPU-hours, 1e3; "H100s" → accelerators. Null where it names none, or a share, a size or a speed.
 */
export function readUnitHint(header: string): UnitHint | null {
  let hint = read.get(header);
  if (hint === undefined) {
    if (read.size >= mostRead) read.clear();
    read.set(header, (hint = hintIn(header)));
  }
  return hint;
}

/** What headers say: every cell of a column asks for the same one. */
const read = new Map<string, UnitHint | null>();
const mostRead = 64;

function hintIn(header: string): UnitHint | null {
  // An amount is no unit: in a row that begins with a prize of "$1,000,000" the "2" beside it counts winners.
  if (/[$€£¥₹₩]\s?[1-9]|[1-9]\s?[$€£¥₹₩]/.test(header)) return null;
  const unit = currencyOf(header);
  // "$/GPU-hour" and "Price per GPU ($)" are money whatever they are per.
  if (unit !== null && !/%/.test(header)) return hint('money', unit, header, null);
  if (otherMeasures.test(header)) return null;
  const chip = chipOf(header);
  if (headerHours.test(header)) return hint('gpu-hours', 'gpu-hour', header, chip?.name ?? null);
  // "MI300, 2024": a price or a speed has no year.
  if (headerCount.test(header) || (chip !== null && (chip.plural || ofYear.test(header.trim()) || headerDeed.test(header)))) {
    return hint('accelerator-count', 'accelerator', header, chip?.name ?? (/\bTPU/.test(header) ? 'TPU' : null));
  }
  return null;
}

function hint(kind: FigureKind, unit: string, header: string, chip: string | null): UnitHint {
  return { kind, unit, scale: headerScales.find(([, pattern]) => pattern.test(header))?.[0] ?? 1, chip };
}

function currencyOf(header: string): string | null {
  const sign = headerSign.exec(header);
  if (sign !== null) return joinedCodes.get(sign[1] ?? '') ?? signCodes.get(sign[2] ?? '') ?? null;
  for (const [word] of header.matchAll(headerWord)) {
    const name = /^[A-Z]{3}$/.test(word) ? currencyNames.get(word) : currencyNames.get(word.toLowerCase());
    if (name !== undefined && name.exponent === 0 && !name.scaledOnly) return name.code;
  }
  return /\bRs\b/.test(header) ? 'INR' : null;
}

function chipOf(header: string): { readonly name: string; readonly plural: boolean } | null {
  for (const { index } of header.matchAll(/[A-Z]/g)) {
    if (/[A-Za-z0-9]/.test(header.charAt(index - 1))) continue;
    const match = matchModel(header, index);
    const named = match === null ? null : nameChip(match[1] ?? '');
    if (match !== null && named !== null && !named.numeric) return { name: named.name, plural: match[2] !== undefined };
  }
  return null;
}
