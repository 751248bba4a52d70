import type { Node } from 'jsonc-parser';
import type * as z from 'zod';
import { nodeAt } from './jsonTree';
import { claimSchema, entitySchema, relationSchema, subjectSchema } from './schema';

/** What a problem says, and the path of the field it is about; `keyName` is a key that should not be there. */
export interface DescribedIssue {
  readonly path: readonly PropertyKey[];
  readonly keyName?: string;
  readonly code: string;
  readonly sentence: string;
  readonly cure: string;
}

const fieldTexts = new Map<string, string>();
for (const { shape } of [subjectSchema, entitySchema, relationSchema, claimSchema]) {
  for (const [field, schema] of Object.entries(shape)) fieldTexts.set(field, schema.description ?? '');
}

/** Says in plain words what a schema found wrong with an entry, one result a field; `fields` are the names the entry may have. */
export function describeIssue(issue: z.core.$ZodIssue, entry: Node, fields: readonly string[]): DescribedIssue[] {
  const path = issue.path;
  const field = lastName(path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path, keyName: key, code: 'unknown-field',
      sentence: `"${cut(key)}" is not a field here.`,
      cure: nearestName(key, fieldsOf(path, fields)),
    }));
  }
  const explained = fieldTexts.get(field) ?? (field === '' ? 'Put its fields between { and }.' : '');
  if (!nodeAt(entry, path).found) {
    return [{ path, code: 'missing-field', sentence: `"${field}" is missing.`, cure: explained }];
  }
  if (issue.code === 'invalid_type') {
    const kinds: Readonly<Record<string, string>> = { string: 'text between quotation marks', array: 'a list', object: 'an object', boolean: 'true or false', number: 'a number' };
    return [{ path, code: 'wrong-type', sentence: `${named(field)} must be ${kinds[issue.expected] ?? issue.expected}.`, cure: explained }];
  }
  if (issue.code === 'too_big' && issue.origin === 'array') {
    return [{ path, code: 'too-long', sentence: `${named(field)} must have at most ${issue.maximum} entries.`, cure: 'Shorten it.' }];
  }
  const choices = field === 'metric' && issue.code === 'invalid_value' ? issue.values.map(String) : null;
  const cure = choices === null ? explained : nearest(String(nodeAt(entry, path).node.value), choices) ?? `Write one of: ${choices.join(', ')}.`;
  return [{ path, code: 'wrong-value', sentence: `${named(field)} ${issue.message}.`, cure }];
}

/** "Did you mean …?" when a known name is near, else the names there are. */
export function nearestName(name: string, known: readonly string[]): string {
  return nearest(name, known) ?? `The fields are: ${known.join(', ')}.`;
}

function nearest(name: string, known: readonly string[]): string | null {
  const near = name.length > 40 ? undefined : known.find((candidate) => isNear(name.toLowerCase(), candidate.toLowerCase()));
  return near === undefined ? null : `Did you mean "${near}"?`;
}

/** `claims[3]` and the path below it, as one readable path. */
export function fieldName(start: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, step) => (typeof step === 'number' ? `${name}[${step}]` : name === '' ? String(step) : `${name}.${cut(String(step))}`), start);
}

function named(field: string): string {
  return field === '' ? 'The entry' : `"${field}"`;
}

function lastName(path: readonly PropertyKey[]): string {
  const name = path.findLast((step) => typeof step === 'string');
  return name === undefined ? '' : String(name);
}

function fieldsOf(path: readonly PropertyKey[], fields: readonly string[]): readonly string[] {
  const field = lastName(path);
  return field === 'relations' ? Object.keys(relationSchema.shape) : field === 'subjects' ? Object.keys(subjectSchema.shape) : fields;
}

/** The beginning of a name that is too long to be told whole. */
export function cut(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** At most two letters changed, dropped, added or swapped. */
function isNear(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 2) return false;
  let before: number[] = [];
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const same = left[i - 1] === right[j - 1] ? 0 : 1;
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return (row[right.length] ?? 3) <= 2;
}
