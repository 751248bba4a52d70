import { DraftSession } from '../core/check/draftSession';
import type { Finding, NoticeCode } from '../core/check/finding';
import type { IgnoreProblem } from '../core/check/ignores';
import type { ClaimIndex } from '../core/claims/claim';
import type { ReadBytes } from '../core/claims/compiledClaims';
import { joinIndexes } from '../core/claims/joinIndexes';
import type { PackUse } from '../core/report/reportData';
import { readFrontMatter } from '../core/text/frontMatter';
import { bundledClaims } from '../packs/bundled';
import type { ClaimImport } from '../packs/claimImport';
import type { PackProblem } from '../packs/problem';

/** How a draft is to be checked. */
export interface DraftCheck {
  readonly language: 'markdown' | 'plaintext';
  /** Day the draft is written, `yyyy-mm-dd`; null: its front matter says, or nobody knows. */
  readonly date: string | null;
  readonly disabled: readonly NoticeCode[];
  /** A draft with more figures is given up. */
  readonly mostFigures: number;
}

/** What a check gives: the findings in the order of the draft, and what is wrong with its ignore comments. */
export interface CheckedDraft {
  readonly findings: readonly Finding[];
  /** Ignore comments that do not do what they say. */
  readonly ignoreProblems: readonly IgnoreProblem[];
}

/** A pack that was given on the command line, as it was read. */
export interface PackText {
  readonly name: string;
  readonly text: string;
}

/** A compiled claim file that is open for reading. */
export interface CompiledFile {
  readonly name: string;
  /** Bytes. */
  readonly length: number;
  readonly read: ReadBytes;
}

/** The claims of a run, what each pack brought, and what was wrong with the packs. */
export interface LoadedClaims {
  readonly index: ClaimIndex;
  readonly packs: readonly PackUse[];
  readonly problems: readonly PackProblem[];
  /** Names of given packs of which not one claim could be used. */
  readonly unusable: readonly string[];
}

/** What the command line asks of the other rooms; tests hand in their own. */
export interface Engine {
  /** Null for a draft with more figures than it may have. */
  readonly check: (text: string, claims: ClaimIndex, check: DraftCheck) => CheckedDraft | null;
  readonly frontMatter: (text: string) => { readonly title: string | null; readonly date: string | null };
  readonly loadClaims: (packs: readonly PackText[], compiled: readonly CompiledFile[]) => Promise<LoadedClaims>;
  /** Begins a compiled claim file; its bytes go to `write`, in order. */
  readonly importClaims: (write: (bytes: Uint8Array) => void) => Promise<ClaimImport>;
  /** The JSON Schema of claim packs, as text. */
  readonly packSchema: () => Promise<string>;
}

/** Bundled claims and given packs as one index; a compiled file that is none is told as unusable. */
async function loadClaims(given: readonly PackText[], compiled: readonly CompiledFile[]): Promise<LoadedClaims> {
  let loaded = await loadPacks(given);
  for (const { name, length, read } of compiled) {
    try {
      const { openImported } = await import('../packs/openImported');
      const index = openImported(length, read, loaded.index.entities);
      loaded = { ...loaded, index: joinIndexes(loaded.index, index), packs: [...loaded.packs, { name, claims: index.size }] };
    } catch {
      loaded = { ...loaded, unusable: [...loaded.unusable, name] };
    }
  }
  return loaded;
}

async function loadPacks(given: readonly PackText[]): Promise<LoadedClaims> {
  const bundled = bundledClaims();
  const bundledUse: PackUse = { name: 'Second Source', claims: bundled.size };
  if (given.length === 0) return { index: bundled, packs: [bundledUse], problems: [], unusable: [] };
  // The reader of packs is big and most checks do without it.
  const [{ loadPack }, { mergePacks }, { compiledPacks }] = await Promise.all([
    import('../packs/loadPack'),
    import('../packs/mergePacks'),
    import('../packs/bundledPacks'),
  ]);
  const loaded = given.map(({ text, name }) => loadPack(text, name));
  const { index, problems } = mergePacks(compiledPacks, loaded.map(({ pack }) => pack));
  return {
    index,
    packs: [bundledUse, ...loaded.map(({ pack }) => ({ name: pack.title ?? pack.name, claims: pack.claims.length }))],
    problems: [...loaded.flatMap((entry) => entry.problems), ...problems],
    unusable: loaded
      .filter((entry) => entry.pack.claims.length === 0 && entry.problems.some((problem) => problem.severity === 'error'))
      .map(({ pack }) => pack.name),
  };
}

/** Length in UTF-16 code units up to which a draft is read at one go, which is quicker; what a longer one holds is watched on the way. */
const readAtOnce = 200_000;

/** A session that has read all of the draft, or null where that has more than `mostFigures`. */
function readDraft(text: string, claims: ClaimIndex, { language, date, disabled, mostFigures }: DraftCheck): DraftSession | null {
  const options = { language, date, disabled };
  if (text.length <= readAtOnce) {
    const session = new DraftSession(text, claims, options);
    return session.figureCount > mostFigures ? null : session;
  }
  const session = DraftSession.inSteps(text, claims, options);
  while (session.advance()) if (session.figureCount > mostFigures) return null;
  return session;
}

/** The engine with the bundled claims. */
export const engine: Engine = {
  check: (text, claims, check) => {
    const session = readDraft(text, claims, check);
    return session === null ? null : { findings: session.findings(), ignoreProblems: session.ignoreProblems() };
  },
  frontMatter: readFrontMatter,
  loadClaims,
  importClaims: async (write) => new (await import('../packs/claimImport')).ClaimImport(write),
  packSchema: async () => (await import('../packs/jsonSchema')).packJsonSchema(),
};
