import type { Node } from 'jsonc-parser';

/** How deep a pack may nest; honest ones need six levels. */
export const deepest = 32;

/**
 * Offset at which brackets nest deeper than `deepest`, or -1. Looks at each character once and skips strings and comments, so
 * that a parser that recurses can be kept from a text that would exhaust its stack.
 */
export function findTooDeep(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) {
      for (at += 1; at < text.length; at += 1) {
        const inside = text.charCodeAt(at);
        if (inside === 0x5c) at += 1;
        else if (inside === 0x22 || inside === 0x0a) break;
      }
    } else if (code === 0x2f && text.charCodeAt(at + 1) === 0x2f) {
      const end = text.indexOf('\n', at);
      at = end < 0 ? text.length : end;
    } else if (code === 0x2f && text.charCodeAt(at + 1) === 0x2a) {
      const end = text.indexOf('*/', at + 2);
      at = end < 0 ? text.length : end + 1;
    } else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > deepest) return at;
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return -1;
}

/** The plain value a node stands for. Keys become own properties whatever their name, so that `__proto__` stays data. */
export function plainValue(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(plainValue);
  if (node.type !== 'object') return node.value;
  const object: Record<string, unknown> = {};
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? [];
    if (key === undefined || value === undefined) continue;
    Object.defineProperty(object, String(key.value), { value: plainValue(value), enumerable: true, configurable: true, writable: true });
  }
  return object;
}

/** The properties of an object node, in order; a property without a value is left out. */
export function properties(node: Node): { readonly key: Node; readonly name: string; readonly value: Node }[] {
  return (node.children ?? []).flatMap((property) => {
    const [key, value] = property.children ?? [];
    return key === undefined || value === undefined ? [] : [{ key, name: String(key.value), value }];
  });
}

/** The node at a path below a node, or the deepest one on the way to it. */
export function nodeAt(node: Node, path: readonly PropertyKey[]): { readonly node: Node; readonly found: boolean } {
  let current = node;
  for (const step of path) {
    const next = current.type === 'array'
      ? current.children?.[Number(step)]
      : current.type === 'object' ? properties(current).find(({ name }) => name === step)?.value : undefined;
    if (next === undefined) return { node: current, found: false };
    current = next;
  }
  return { node: current, found: true };
}
