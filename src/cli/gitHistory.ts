import { basename, dirname } from 'node:path';
import { decodeDraft } from './decodeDraft';
import { displayPath } from './findDrafts';
import type { GitAnswer, Terminal } from './terminal';

/** What a draft was at a revision; `unreadable` says why bytes that are there are no text; a problem is a sentence with its cure. */
export type EarlierDraft =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly why: string }
  | { readonly kind: 'problem'; readonly problem: string };

interface Repository {
  readonly top: string;
  readonly commit: string;
  /** Every path of the revision, from the top of the repository. */
  readonly paths: ReadonlySet<string>;
  /** Today's path of what had another one at the revision; read when a draft is not found under its own. */
  renames: ReadonlyMap<string, string> | null;
}

/** Where a folder stands in its repository: the path from the top, ending in `/` or empty. */
interface Place {
  readonly repository: Repository;
  readonly prefix: string;
}

const absent = 'git was not found, and --since asks it. Install git, or check without --since.';

function textOf({ out }: GitAnswer): string {
  return new TextDecoder().decode(out);
}

function partsOf(answer: GitAnswer): readonly string[] {
  return textOf(answer).split('\0').filter((part) => part !== '');
}

/** What git says against something, without the word it begins with. */
function complaintOf({ err }: GitAnswer): string {
  return err.trim().split('\n')[0]?.replace(/^(?:fatal|error): /, '') ?? '';
}

/** Drafts as they were at a revision of git. Asks git and changes nothing; what was asked once is kept. */
export class GitHistory {
  readonly #revision: string;
  readonly #git: Terminal['git'];
  readonly #folder: string;
  readonly #repositories = new Map<string, Repository | string>();
  readonly #places = new Map<string, Place | string>();

  constructor(revision: string, terminal: Terminal) {
    this.#revision = revision;
    this.#git = terminal.git;
    this.#folder = terminal.folder;
  }

  /** The draft at a path as it was at the revision, under the name it had then; nothing is thrown. `name` is how messages call it. */
  async earlier(path: string, name: string): Promise<EarlierDraft> {
    const place = await this.#placeOf(dirname(path));
    if (typeof place === 'string') return { kind: 'problem', problem: place };
    const { repository, prefix } = place;
    const today = prefix + basename(path);
    const then = repository.paths.has(today) ? today : (await this.#renamesOf(repository)).get(today);
    if (then === undefined) return { kind: 'none' };
    const answer = await this.#git(['cat-file', 'blob', `${repository.commit}:${then}`], repository.top);
    if (answer.code !== 0) return { kind: 'problem', problem: `${name}: git cannot give its version at ${this.#revision}: ${complaintOf(answer)}` };
    const decoded = decodeDraft(answer.out);
    return decoded.ok ? { kind: 'text', text: decoded.text } : { kind: 'unreadable', why: decoded.sentence };
  }

  async #placeOf(folder: string): Promise<Place | string> {
    const known = this.#places.get(folder);
    if (known !== undefined) return known;
    const place = await this.#findPlace(folder);
    this.#places.set(folder, place);
    return place;
  }

  async #findPlace(folder: string): Promise<Place | string> {
    const answer = await this.#git(['rev-parse', '--show-toplevel', '--show-prefix'], folder);
    if (answer.code === null) return absent;
    const [top = '', prefix = ''] = textOf(answer).split(/\r?\n/);
    if (answer.code !== 0 || top === '') {
      const shown = displayPath(folder, this.#folder);
      return /not a git repository/.test(answer.err) ? `${shown}: The folder is in no git repository, so nothing in it has an earlier version. Check it without --since.` : `${shown}: git cannot tell what was there before: ${complaintOf(answer)}`;
    }
    const known = this.#repositories.get(top) ?? (await this.#open(top));
    this.#repositories.set(top, known);
    return typeof known === 'string' ? known : { repository: known, prefix };
  }

  async #open(top: string): Promise<Repository | string> {
    const found = await this.#git(['rev-parse', '--verify', '--quiet', `${this.#revision}^{commit}`], top);
    const commit = textOf(found).trim();
    if (found.code !== 0 || !/^[0-9a-f]{40,64}$/.test(commit)) {
      return `--since ${this.#revision}: The repository has no such revision. Check its spelling; where a job fetches only the newest commit, have it fetch this one, too (in GitHub Actions: actions/checkout with fetch-depth: 0).`;
    }
    const listed = await this.#git(['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit], top);
    if (listed.code !== 0) return `--since ${this.#revision}: git cannot list what the revision holds: ${complaintOf(listed)}`;
    return { top, commit, paths: new Set(partsOf(listed)), renames: null };
  }

  /** Renames that git knows of: committed or staged since the revision. None where it cannot tell: a draft then counts as new. */
  async #renamesOf(repository: Repository): Promise<ReadonlyMap<string, string>> {
    if (repository.renames !== null) return repository.renames;
    const answer = await this.#git(['diff', '--no-ext-diff', '--find-renames', '--diff-filter=R', '--name-status', '-z', repository.commit, '--'], repository.top);
    const renames = new Map<string, string>();
    const parts = answer.code === 0 ? partsOf(answer) : [];
    for (let i = 0; i + 2 < parts.length; i += 3) renames.set(parts[i + 2] ?? '', parts[i + 1] ?? '');
    repository.renames = renames;
    return renames;
  }
}
