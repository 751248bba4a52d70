/** As much of Node's assertions as the host tests use, for the extension host that has no Node. */

function fail(message: string): never {
  throw new Error(message);
}

const print = (value: unknown): string => JSON.stringify(value, null, 2) ?? String(value);

/** Throws unless the value is truthy. */
export function ok(value: unknown, message?: string): asserts value {
  if (!value) fail(message ?? `${print(value)} is not truthy`);
}

/** Throws unless both values are the same. */
export function equal(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) fail(message ?? `${print(actual)} is not ${print(expected)}`);
}

/** Throws when both values are the same. */
export function notEqual(actual: unknown, expected: unknown, message?: string): void {
  if (Object.is(actual, expected)) fail(message ?? `both are ${print(actual)}`);
}

/** Throws unless both values print the same as JSON. */
export function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  if (print(actual) !== print(expected)) fail(`${message === undefined ? '' : `${message}: `}${print(actual)} is not ${print(expected)}`);
}

/** Throws unless the pattern is found. */
export function match(text: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(text)) fail(message ?? `${pattern} is not in: ${text}`);
}

/** Throws when the pattern is found. */
export function doesNotMatch(text: string, pattern: RegExp, message?: string): void {
  if (pattern.test(text)) fail(message ?? `${pattern} is in: ${text}`);
}

export const strict = { ok, equal, notEqual, deepEqual, match, doesNotMatch };
