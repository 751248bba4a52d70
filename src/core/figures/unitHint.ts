import type { UnitHint } from './figure';

/** Reads the unit a table header names for its cells ("Cost ($bn)" → USD, 1e9; "GPUs" → accelerators), or null where it names none. */
export function readUnitHint(header: string): UnitHint | null {
  const scaleWord = /\b(thousands?|millions?|billions?|k|mn?|bn?)\b/i.exec(header)?.[1]?.toLowerCase() ?? '';
  const scale = scaleWord === '' ? 1 : scaleWord.startsWith('b') ? 1e9 : scaleWord.startsWith('m') ? 1e6 : 1e3;
  if (/\bGPU[- ]?hours?\b/i.test(header)) return { kind: 'gpu-hours', unit: 'gpu-hour', scale, chip: null };
  if (/\bGPUs\b/i.test(header)) return { kind: 'accelerator-count', unit: 'accelerator', scale, chip: null };
  if (/\$|\bUSD\b/.test(header)) return { kind: 'money', unit: 'USD', scale, chip: null };
  return null;
}
