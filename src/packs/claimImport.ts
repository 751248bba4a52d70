import type { EntityEntry } from '../core/claims/claim';
import { ClaimCompiler, type ClaimKey } from '../core/claims/compileClaims';
import { unitOfMetric } from '../core/claims/vocabulary';
import { readAmount } from './amount';
import { checkClaim } from './checkClaim';
import { expandClaim } from './expandPack';
import { ByteLines } from './byteLines';
import { loadPack } from './loadPack';
import { isPlainClaim } from './plainClaim';
import { PlainLine } from './plainLine';
import type { PackProblem } from './problem';
import { claimSchema, type PackClaim } from './schema';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const closing = encoder.encode(']');

/** Problems kept for telling; beyond them they are only counted. */
const mostProblems = 200;

/**
 * Turns claim packs of any size into one compiled claim file. Feed it packs and files of lines, then finish; what `write` was
 * given, in order, is the file. Broken entries are left out and told, as `loadPack` does; of two claims with one id the
 * first is kept.
 */
export class ClaimImport {
  readonly #compiler: ClaimCompiler;
  readonly #entities: EntityEntry[] = [];
  readonly #problems: PackProblem[] = [];
  /** The file that lines are from, and how each of its texts begins. */
  #name = '';
  #opening = '["",';
  readonly #plain = new PlainLine();
  #leftOut = 0;

  constructor(write: (bytes: Uint8Array) => void) {
    this.#compiler = new ClaimCompiler(write);
  }

  /** Claims taken up so far. */
  get size(): number {
    return this.#compiler.size;
  }

  /** Entries left out so far. */
  get leftOut(): number {
    return this.#leftOut;
  }

  /** The first problems, in the order in which they were met. */
  get problems(): readonly PackProblem[] {
    return this.#problems;
  }

  /** Takes up a whole pack. */
  addPack(text: string, name: string): void {
    const { pack, problems } = loadPack(text, name);
    for (const problem of problems) this.#tell(problem);
    this.#entities.push(...pack.entities);
    for (const claim of pack.claims) {
      if (this.#compiler.add(claim)) continue;
      const place = pack.places.get(claim.id) ?? { line: 1, column: 1, start: 0, end: 0, field: '' };
      this.#tell({
        file: name, line: place.line, column: place.column, start: place.start, end: place.end, severity: 'error', code: 'duplicate-id',
        field: `${place.field}.id`, sentence: `"${claim.id}" is already the id of another claim.`, cure: 'Give it an id of its own.',
      });
    }
  }

  /**
   * Takes up a file that holds a claim a line, UTF-8, piece by piece: `take` is given its bytes in pieces of any length, which may be used
   * again afterwards; `finish` ends it.
   */
  openLines(name: string): { readonly take: (piece: Uint8Array) => void; readonly finish: () => void } {
    const opening = encoder.encode(this.#openingOf(name));
    let number = 0;
    const lines = new ByteLines({
      guessEnd: (bytes, start) => this.#plain.read(bytes, start),
      take: (bytes, start, end) => {
        number += 1;
        if (this.#plain.isAt(bytes, start, end) && this.#compiler.addBytes(this.#plain, opening, closing)) return;
        this.addLine(decoder.decode(bytes.subarray(start, end)), name, number);
      },
    });
    return { take: (piece) => lines.take(piece), finish: () => lines.finish() };
  }

  /** Takes up one line of a file that holds a claim a line; an empty line is skipped. `number` counts from 1. */
  addLine(line: string, name: string, number: number): void {
    const text = line.trim();
    if (text === '') return;
    let parsed: unknown;
    try {
      parsed = JSON.parse(text);
    } catch {
      parsed = undefined;
    }
    const claim = isPlainClaim(parsed) ? parsed : claimSchema.safeParse(parsed).data;
    // The line is kept as it is: filling in defaults can wait until somebody asks for the claim.
    if (claim !== undefined && checkClaim(claim).length === 0 && this.#compiler.add(keyOf(claim), `${this.#openingOf(name)}${text}]`)) return;
    // Only a line that is not taken up is worth the time to find out where and why.
    const { problems } = loadPack(line, 'line.ndjson');
    if (problems.length > 0) {
      for (const problem of problems) this.#tell({ ...problem, file: name, line: number, field: problem.field.replace(/^line 1\b/, `line ${number}`) });
    } else {
      this.#tell({
        file: name, line: number, column: 1, start: 0, end: line.length, severity: 'error', code: 'duplicate-id', field: `line ${number}`,
        sentence: 'The id of this claim is already that of another.', cure: 'Give it an id of its own.',
      });
    }
  }

  #openingOf(name: string): string {
    if (name !== this.#name) {
      this.#name = name;
      this.#opening = `[${JSON.stringify(name)},`;
    }
    return this.#opening;
  }

  /** Ends the file. */
  finish(): void {
    this.#compiler.finish(this.#entities);
  }

  #tell(problem: PackProblem): void {
    if (problem.severity === 'error') this.#leftOut += 1;
    if (this.#problems.length < mostProblems) this.#problems.push(problem);
  }
}

function keyOf(claim: PackClaim): ClaimKey {
  const low = claim.low ?? claim.value ?? 0;
  return {
    id: claim.id ?? expandClaim(claim, '').id,
    entity: claim.entity,
    metric: claim.metric,
    unit: claim.unit ?? unitOfMetric(claim.metric) ?? 'USD',
    low: typeof low === 'number' ? low : readAmount(low) ?? Number.NaN,
    date: claim.date ?? null,
    relations: claim.relations ?? [],
  };
}
