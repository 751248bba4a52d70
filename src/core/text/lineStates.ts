import type { Chunk, Container, Leaf, LineState } from './chunk';

const nothing: readonly never[] = [];

class KnownState implements LineState {
  readonly silent: Chunk;

  constructor(
    readonly container: Container | null,
    readonly leaf: Leaf | null,
  ) {
    this.silent = { lines: 1, after: this, blocks: nothing, comments: nothing };
  }
}

/** Deepest nesting of containers that is followed; what nests deeper is read as text of the deepest. */
export const deepestNesting = 100;

/** Makes states and containers, each once. */
export class LineStates {
  readonly #containers = new Map<string, Container>();
  readonly #states = new Map<string, LineState>();
  /** States in which nothing is open but containers, by the innermost one's id: what almost every line leaves behind. */
  readonly #plain: LineState[] = [];
  /** Outside everything, nothing open. */
  readonly top: LineState;

  constructor() {
    this.top = this.of(null, null);
  }

  push(parent: Container | null, kind: Container['kind'], indent: number): Container {
    const key = `${parent?.id ?? 0} ${kind} ${indent}`;
    const known = this.#containers.get(key);
    if (known !== undefined) return known;
    const container: Container = {
      parent,
      kind,
      indent,
      depth: (parent?.depth ?? 0) + 1,
      quoted: kind === 'quote' || (parent?.quoted ?? false),
      id: this.#containers.size + 1,
    };
    this.#containers.set(key, container);
    return container;
  }

  of(container: Container | null, leaf: Leaf | null): LineState {
    if (leaf === null) return (this.#plain[container?.id ?? 0] ??= new KnownState(container, null));
    const key = `${container?.id ?? 0} ${JSON.stringify(leaf)}`;
    const known = this.#states.get(key);
    if (known !== undefined) return known;
    const state = new KnownState(container, leaf);
    this.#states.set(key, state);
    return state;
  }
}
