import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Claim, EntityEntry } from '../core/claims/claim';
import { currencies } from '../core/figures/currencies';
import { finishSteps } from '../core/text/steps';
import { checkClaim } from './checkClaim';
import { cut, describeIssue, fieldName, nearestName } from './describeIssue';
import { expandClaim, expandEntity } from './expandPack';
import { deepest, findTooDeep, nodeAt, plainValue, properties } from './jsonTree';
import type { ClaimPack, PlacedClaim } from './pack';
import { LineMap, type PackProblem, type Place } from './problem';
import { claimSchema, entitySchema, packSchema } from './schema';

/** Largest pack read as one file, in UTF-16 code units; beyond that a pack belongs into a compiled file. */
const largestPack = 32_000_000;

/** After so many problems the rest is only counted: nobody reads more, and an editor would choke on them. */
const mostProblems = 200;

const knownCurrencies: ReadonlySet<string> = new Set(currencies.map(({ code }) => code));

const claimFields = Object.keys(claimSchema.shape);
const entityFields = Object.keys(entitySchema.shape);

/** A pack with what could be used of it, and what was wrong with the rest. */
export interface LoadedPack {
  readonly pack: ClaimPack;
  readonly problems: readonly PackProblem[];
}

type Told = Omit<PackProblem, 'file' | 'line' | 'column' | 'start' | 'end' | 'severity'> & { severity?: PackProblem['severity'] };
type Report = (node: Span, problem: Told) => void;

interface Span {
  readonly offset: number;
  readonly length: number;
}

/**
 * Reads a claim pack (`*.claims.json`: JSON, comments and trailing commas allowed; or one claim a line when the name ends in
 * `.ndjson` or `.jsonl`). A broken entry is left out and told, the rest goes on; a file that is no pack at all gives an empty
 * pack and one problem. Never throws. `name` is what problems and claims call the file.
 */
export function loadPack(text: string, name: string): LoadedPack {
  return finishSteps(loadPackSteps(text, name));
}

/** The same in steps, one an entry, for a host that must not be held up. */
export function loadPackSteps(text: string, name: string): Generator<undefined, LoadedPack, undefined> {
  return /\.(?:ndjson|jsonl)$/i.test(name) ? loadLines(text, name) : loadObject(text, name);
}

/** Why a text is not even parsed; null where it may be. */
function refusal(text: string): readonly [place: Span, problem: Told] | null {
  const whole = { offset: 0, length: 0 };
  if (text.length > largestPack) {
    return [whole, { code: 'too-large', field: '', sentence: `The pack is larger than ${largestPack / 1e6} million characters.`, cure: 'Turn it into a compiled file with "second-source compile-claims".' }];
  }
  if (text.trim() === '') return [whole, { code: 'empty', field: '', sentence: 'The file is empty.', cure: 'Write { "claims": [ ] } and put claims into the list.' }];
  const deep = findTooDeep(text);
  if (deep < 0) return null;
  return [
    { offset: deep, length: 1 },
    { code: 'too-deep', field: '', sentence: `Brackets are nested deeper than ${deepest} levels.`, cure: 'A pack needs six; look for a bracket that is never closed.' },
  ];
}

/** The object a pack consists of, with the errors of its syntax told; null where the text holds none. */
function parsePack(text: string, report: Report): { readonly root: Node; readonly errors: readonly ParseError[] } | null {
  const refused = refusal(text);
  if (refused !== null) {
    report(...refused);
    return null;
  }
  // A byte order mark is blanked, not cut, so that offsets stay true.
  const source = text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text;
  const errors: ParseError[] = [];
  const root = parseTree(source, errors, { allowTrailingComma: true });
  // One missing sign makes whatever follows it on the line look wrong, too.
  let told = -1;
  for (const error of errors) {
    if (error.offset <= told) continue;
    const end = source.indexOf('\n', error.offset);
    told = end < 0 ? source.length : end;
    report(error, { code: 'syntax', field: '', sentence: `This is not valid JSON: ${syntaxWords(printParseErrorCode(error.error))}.`, cure: 'Look for a missing comma, quotation mark or bracket here or just before.' });
  }
  if (root?.type === 'object') return { root, errors };
  report(root ?? { offset: 0, length: 0 }, { code: 'not-a-pack', field: '', sentence: 'The file is not a claim pack.', cure: 'A pack is an object with a list "claims": { "claims": [ … ] }.' });
  return null;
}

function* loadObject(text: string, name: string): Generator<undefined, LoadedPack, undefined> {
  const problems: PackProblem[] = [];
  const report = reporter(text, name, problems);
  const parsed = parsePack(text, report);
  if (parsed === null) return { pack: { name, title: null, description: null, entities: [], claims: [], places: new Map() }, problems };
  yield;
  const { root, errors } = parsed;
  const top = new Map(properties(root).map((property) => [property.name, property]));
  tellRepeatedKeys(root, '', report);
  for (const { key, name: field } of top.values()) {
    if (!Object.hasOwn(packSchema.shape, field)) {
      report(key, {
        code: 'unknown-field',
        severity: 'warning',
        field,
        sentence: `"${cut(field)}" is not a field of a pack.`,
        cure: nearestName(field, Object.keys(packSchema.shape)),
      });
    }
  }
  const textOf = (field: 'title' | 'description'): string | null => {
    const property = top.get(field);
    if (property === undefined) return null;
    const result = packSchema.shape[field].safeParse(plainValue(property.value));
    if (result.success) return result.data ?? null;
    tellIssues(result.error.issues, property.value, field, 'warning', report, []);
    return null;
  };
  yield;
  const title = textOf('title');
  const description = textOf('description');

  const broken = (node: Node): boolean => errors.some((error) => error.offset >= node.offset && error.offset < node.offset + node.length);
  const entities: EntityEntry[] = [];
  for (const [index, node] of listOf(top.get('entities')?.value, 'entities', false, root, report).entries()) {
    if (broken(node)) continue;
    yield;
    tellRepeatedKeys(node, `entities[${index}]`, report);
    const result = entitySchema.safeParse(plainValue(node));
    if (result.success) entities.push(expandEntity(result.data));
    else tellIssues(result.error.issues, node, `entities[${index}]`, 'error', report, entityFields);
  }

  const into: Claims = { name, lines: new LineMap(text), claims: [], places: new Map() };
  for (const [index, node] of listOf(top.get('claims')?.value, 'claims', true, root, report).entries()) {
    if (broken(node)) continue;
    yield;
    readClaim({ node, field: `claims[${index}]`, base: 0 }, into, report);
  }
  return { pack: { name, title, description, entities, claims: into.claims, places: into.places }, problems };
}

/** One claim a line; an empty line is skipped. */
function* loadLines(text: string, name: string): Generator<undefined, LoadedPack, undefined> {
  const problems: PackProblem[] = [];
  const report = reporter(text, name, problems);
  const into: Claims = { name, lines: new LineMap(text), claims: [], places: new Map() };
  let row = 0;
  for (let start = 0; start < text.length; row += 1) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end);
    const span = { offset: start, length: end - start };
    start = end + 1;
    if (line.trim() === '') continue;
    yield;
    const field = `line ${row + 1}`;
    if (findTooDeep(line) >= 0) {
      report(span, { code: 'too-deep', field, sentence: `Brackets are nested deeper than ${deepest} levels.`, cure: 'A claim needs three.' });
      continue;
    }
    const errors: ParseError[] = [];
    const node = parseTree(line, errors, { allowTrailingComma: true });
    const [error] = errors;
    if (node === undefined || error !== undefined) {
      report({ offset: span.offset + (error?.offset ?? 0), length: error?.length ?? 0 }, { code: 'syntax', field, sentence: 'This line is not valid JSON.', cure: 'Each line must hold one claim as a JSON object.' });
      continue;
    }
    readClaim({ node, field, base: span.offset }, into, report);
  }
  return { pack: { name, title: null, description: null, entities: [], claims: into.claims, places: into.places }, problems };
}

/** An entry's node; `base` is the offset in the file at which the parsed text began. */
interface Entry {
  readonly node: Node;
  readonly field: string;
  readonly base: number;
}

interface Claims {
  readonly name: string;
  readonly lines: LineMap;
  readonly claims: Claim[];
  readonly places: Map<string, PlacedClaim>;
}

function readClaim({ node, field, base }: Entry, into: Claims, reportInFile: Report): void {
  const report: Report = (span, problem) => reportInFile({ offset: span.offset + base, length: span.length }, problem);
  const placeOf = (span: Span): Place => into.lines.place(span.offset + base, span.offset + base + span.length);
  if (node.type === 'object') tellRepeatedKeys(node, field, report);
  const result = claimSchema.safeParse(plainValue(node));
  if (!result.success) {
    tellIssues(result.error.issues, node, field, 'error', report, claimFields);
    return;
  }
  const wrong = checkClaim(result.data);
  for (const problem of wrong) {
    const place = nodeAt(node, [problem.field]);
    report(place.found ? place.node : nameNode(node), {
      code: problem.code,
      field: `${field}.${problem.field}`,
      sentence: problem.sentence,
      cure: problem.cure,
    });
  }
  if (wrong.length > 0) return;
  const { unit } = result.data;
  if (unit !== undefined && /^[A-Z]{3}$/.test(unit) && !knownCurrencies.has(unit)) {
    report(nodeAt(node, ['unit']).node, {
      code: 'unknown-currency', severity: 'warning', field: `${field}.unit`,
      sentence: `"${unit}" is no currency that drafts are read in, so nothing is compared with the claim.`,
      cure: 'Write the code of ISO 4217, such as "USD" or "EUR".',
    });
  }
  const claim = expandClaim(result.data, into.name);
  const before = into.places.get(claim.id);
  if (before !== undefined) {
    const id = nodeAt(node, ['id']);
    report(id.found ? id.node : nameNode(node), {
      code: 'duplicate-id', field: `${field}.id`,
      sentence: `"${claim.id}" is already the id of the claim on line ${before.line}.`,
      cure: result.data.id === undefined ? 'Give both an "id" of their own.' : 'Give this one another id, or delete one of the two.',
    });
    return;
  }
  into.claims.push(claim);
  into.places.set(claim.id, { ...placeOf(node), field, targets: claim.relations.map((_, index) => placeOf(nodeAt(node, ['relations', index, 'target']).node)) });
}

function listOf(node: Node | undefined, field: string, required: boolean, root: Node, report: Report): readonly Node[] {
  if (node?.type === 'array') return node.children ?? [];
  if (node !== undefined) report(node, { code: 'wrong-type', field, sentence: `"${field}" must be a list.`, cure: 'Put its entries between [ and ].' });
  else if (required) report({ offset: root.offset, length: 1 }, { code: 'missing-field', field, sentence: `The pack has no "${field}".`, cure: 'Add a list: "claims": [ … ].' });
  return [];
}

function tellIssues(
  issues: readonly Parameters<typeof describeIssue>[0][],
  node: Node,
  field: string,
  severity: PackProblem['severity'],
  report: Report,
  fields: readonly string[],
): void {
  for (const issue of issues) {
    for (const { path, keyName, ...problem } of describeIssue(issue, node, fields)) {
      const place = nodeAt(node, path);
      const named = keyName === undefined ? undefined : properties(place.node).find(({ name }) => name === keyName)?.key;
      const at = named ?? (place.found ? place.node : nameNode(place.node));
      report(at, { ...problem, severity, field: fieldName(field, keyName === undefined ? path : [...path, keyName]) });
    }
  }
}

/** Where to point when a field is missing: the first line of the entry, not all of it. */
function nameNode(node: Node): Span {
  if (node.type !== 'object') return node;
  const first = properties(node)[0];
  return first === undefined ? node : { offset: first.key.offset, length: first.value.offset + first.value.length - first.key.offset };
}

function tellRepeatedKeys(node: Node, field: string, report: Report): void {
  const seen = new Set<string>();
  for (const { key, name, value } of properties(node)) {
    if (seen.has(name)) report(key, { code: 'repeated-field', severity: 'warning', field: fieldName(field, [name]), sentence: `"${cut(name)}" is given twice; the last one counts.`, cure: 'Delete one of the two.' });
    seen.add(name);
    if (field !== '' && value.type === 'object') tellRepeatedKeys(value, fieldName(field, [name]), report);
  }
}

function reporter(text: string, file: string, problems: PackProblem[]): Report {
  let lines: LineMap | undefined;
  return (span, problem) => {
    if (problems.length > mostProblems) return;
    lines ??= new LineMap(text);
    const place = lines.place(span.offset, span.offset + span.length);
    if (problems.length === mostProblems) {
      problems.push({ file, ...place, severity: 'error', code: 'too-many', field: '', sentence: `There are more than ${mostProblems} problems in this file.`, cure: 'Mend these first; the others are told then.' });
    } else problems.push({ file, ...place, severity: 'error', ...problem });
  };
}

/** "ValueExpected" → "a value is expected". */
function syntaxWords(code: string): string {
  const expected = /^(\w+)Expected$/.exec(code)?.[1];
  const words = (name: string): string => name.replace(/(?!^)([A-Z])/g, ' $1').toLowerCase();
  return expected === undefined ? words(code) : `a ${words(expected)} is expected`;
}
