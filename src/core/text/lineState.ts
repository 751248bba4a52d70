import type { Chunk } from './chunk';

/** A container that holds blocks over several lines: block quote, list item, footnote. Equal containers are the same object. */
export interface Container {
  readonly parent: Container | null;
  readonly kind: 'quote' | 'item' | 'footnote';
  /** Columns a line must be indented by to go on inside an item or footnote; 0 for a quote. */
  readonly indent: number;
  readonly depth: number;
  readonly quoted: boolean;
  readonly id: number;
}

/** What is open across lines besides containers, and is no prose (or a table, whose rows stand alone). */
export type Leaf =
  | { readonly kind: 'fence'; readonly mark: string; readonly length: number }
  | { readonly kind: 'html'; readonly until: string }
  | { readonly kind: 'comment'; readonly until: string; readonly lines: number }
  | { readonly kind: 'front-matter'; readonly mark: string; readonly opening: boolean }
  | { readonly kind: 'empty-item' }
  | { readonly kind: 'before-title' }
  | { readonly kind: 'table'; readonly columns: readonly string[] };

/** All that a line must know of the lines before it. Equal states are the same object, so that `===` tells whether to go on. */
export interface LineState {
  readonly container: Container | null;
  readonly leaf: Leaf | null;
  /** A line without prose that leaves this state behind. */
  readonly silent: Chunk;
}

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
    const key = `${container?.id ?? 0} ${leaf === null ? '' : JSON.stringify(leaf)}`;
    const known = this.#states.get(key);
    if (known !== undefined) return known;
    const state = new KnownState(container, leaf);
    this.#states.set(key, state);
    return state;
  }
}
