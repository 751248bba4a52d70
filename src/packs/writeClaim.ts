import { createScanner, modify, parseTree, type Edit, type Node, type ParseError } from 'jsonc-parser';
import { nodeAt } from './jsonTree';
import type { PackClaim } from './schema';

/** The order in which a person reads an entry. */
const fieldOrder: readonly (keyof PackClaim)[] = [
  'id', 'entity', 'subject', 'metric', 'value', 'low', 'high', 'unit', 'chip', 'qualifier', 'position', 'period', 'date',
  'statement', 'scope', 'claimant', 'reportedBy', 'publisher', 'title', 'url', 'locator', 'slip', 'relations',
];

/**
 * The text changes that add a claim at the end of a pack's list, in the pack's own indentation, everything else untouched; the
 * whole text of a new pack when there is none yet. Offsets are UTF-16 code units of `packText`, ascending.
 * @throws Error with a plain sentence when the text is not a pack that can be written into.
 */
export function claimEdits(packText: string, claim: PackClaim): readonly Edit[] {
  const entry = Object.fromEntries(fieldOrder.flatMap((field) => (claim[field] === undefined ? [] : [[field, claim[field]]])));
  if (packText.trim() === '') {
    return [{ offset: 0, length: packText.length, content: `${JSON.stringify({ claims: [entry] }, null, 2)}\n` }];
  }
  const errors: ParseError[] = [];
  const root = parseTree(packText, errors, { allowTrailingComma: true });
  if (root?.type !== 'object' || errors.length > 0) throw new Error('The pack is not valid JSON; mend it before adding to it.');
  const claims = nodeAt(root, ['claims']);
  if (claims.found && claims.node.type !== 'array') throw new Error('"claims" of the pack is not a list; mend it before adding to it.');
  const unit = /\n([ \t]{1,16})"/.exec(packText)?.[1] ?? '  ';
  const eol = packText.includes('\r\n') ? '\r\n' : '\n';
  if (claims.found) return appendTo(packText, claims.node, entry, unit, eol);
  const insertSpaces = !unit.startsWith('\t');
  return modify(packText, ['claims'], [entry], { formattingOptions: { insertSpaces, tabSize: insertSpaces ? unit.length : 1, eol } });
}

/**
 * The pack's text with a claim added at the end.
 * @throws Error as `claimEdits` does.
 */
export function writeClaim(packText: string, claim: PackClaim): string {
  return claimEdits(packText, claim).reduceRight(
    (text, { offset, length, content }) => text.slice(0, offset) + content + text.slice(offset + length), packText,
  );
}

/** Own edits and not the parser's `modify`, which re-formats the entry before and moves its comment. */
function appendTo(text: string, list: Node, entry: object, unit: string, eol: string): readonly Edit[] {
  const close = list.offset + list.length - 1;
  const last = list.children?.at(-1);
  const listIndent = indentAt(text, list.offset);
  const first = list.children?.[0];
  const ownLine = first !== undefined && text.slice(list.offset, first.offset).includes('\n');
  const indent = ownLine ? indentAt(text, first.offset) : listIndent + unit;
  const written = JSON.stringify(entry, null, unit).split('\n').map((line) => indent + line).join(eol);

  const end = list.offset + 1 + text.slice(list.offset + 1, close).trimEnd().length;
  const closesOwnLine = text.slice(end, close).includes('\n');
  const edits: Edit[] = [];
  if (last !== undefined && !commaFollows(text, last.offset + last.length)) edits.push({ offset: last.offset + last.length, length: 0, content: ',' });
  edits.push({ offset: end, length: 0, content: eol + written + (closesOwnLine ? '' : eol + listIndent) });
  return edits;
}

function commaFollows(text: string, offset: number): boolean {
  const scanner = createScanner(text, true);
  scanner.setPosition(offset);
  scanner.scan();
  return text[scanner.getTokenOffset()] === ',';
}

/** The white space at the start of the line an offset stands in. */
function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]{0,200}/.exec(text.slice(start, offset))?.[0] ?? '';
}
