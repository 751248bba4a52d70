import { isParted } from '../../claims/metricTraits';
import type { TablePlace } from '../../text/block';
import { admitNames } from '../names/admitNames';
import type { Context } from '../context';
import type { Owner } from '../owners/owner';
import type { Gate } from '../names/gate';
import type { Governor } from '../metrics/governor';
import type { Part } from '../reading';
import { columnRule, rowRule, sourceRule } from '../rules';
import type { ReadingRule } from '../rules';
import { findNames } from '../names/findNames';
import type { Lexicon } from '../names/lexicon';
import { findPhrases } from '../words/phrases';
import { governorBook } from './sentenceView';
import { tokenise } from '../words/tokens';

/** Headers that name no quantity: the heading above does. */
const sayNothing = /^\s*(?:(?:value|amount|sum|figure|size|worth|total|number|how much|what|dollars|\$)\s*)?$/i;

/** Headers that name a part of what the column before counts. */
const partBefore = /^\s*(?:of (?:it|them|which|that|this)|thereof|including|incl\.|share of)\b/i;

/** Headers over what may be a gain as well: "Gain/(Loss)", "Profit or loss". */
const eitherWay = /\b(?:gains?|profits?|income|earnings)(?: |\/| ?& ?| or | and )? ?[(/]? ?\(?loss(?:es)?\b/i;

/** Headers over the names of the rows that say that those named buy what is counted. */
const buying = /^\s*(?:(?:top|biggest|largest|main|key|chip|gpu|[a-z]{1,2}\d{2,3}) )?(?:buyers?|purchasers?|customers?|clients?)(?:,? (?:in |of )?\(?20\d\d\)?)?\s*$/i;

/** Headers over the names of firms, below which a word of every day is one of those. */
const ofFirms = /^\s*(?:[a-z-]{1,15} ){0,2}(?:company|companies|firms?|start-?ups?|labs?|makers?|chipmakers?|developers?|operators?|vendors?|suppliers?|buyers?|providers?|groups?|investors?|borrowers?|issuers?)(?: \([^)]{0,30}\))?\s*$/i;

/** What tells of what moment a level is. */
const moments = /\b(?:before|after|now|left|remain(?:s|ing)|clos(?:e|ing)|evening|end|start|peak|today|previous|then|still|open(?:ing)?|level)(?!\w)/i;
const none: readonly Governor[] = [];

/** What the headers of a table cell say of the figure in it. */
export interface CellPlace {
  readonly owners: readonly Owner[];
  /** A column of the table names whose the row is, and that is nobody known. */
  readonly isStrangers: boolean;
  readonly governors: readonly Governor[];
  /** The headers tell of what moment the figure is ("Market value after"). */
  readonly dated: boolean;
  /** The name of the row itself says what its cells measure. */
  readonly rowGoverns: boolean;
  /** Who gives the figures of the row, by the table's column of sources; null where that is empty or names nobody known. */
  readonly source: Part<string> | null;
}

/** Reads the words of a cell's column and row: whose figure it is and which quantity. */
export function readPlace(table: TablePlace, gate: Gate, context: Context, lexicon: Lexicon): CellPlace {
  const wide: Gate = {
    kind: gate.kind,
    business: gate.business,
    big: gate.big,
    established: gate.established,
    trade: gate.trade || context.established.length > 0 || ofFirms.test(table.role),
  };
  // "Alexandr Wang, Scale AI" in a column of sources: the firm tells who the person is that says so.
  const told = table.source !== '' && table.source === table.row && findNames(table.row, lexicon)[0]?.name.kind === 'person';
  const first = told ? [] : ownersIn(table.row, wide, lexicon, rowRule, 0.85);
  const row = first.length > 0 || table.party === '' ? first : ownersIn(table.party, wide, lexicon, rowRule, 0.85);
  const column = ownersIn(table.column, wide, lexicon, columnRule, 0.85);
  const [ofColumn, ofRow] = [governorsIn(table.column), governorsIn(table.row)];
  // "Data centre" in a table of what a firm takes or spends names a part of that; words that are plain of another quantity do not.
  const isPart = context.metric !== null && isParted(context.metric) && ofColumn.length === 0
    && !ofRow.some(({ weighed }) => weighed.some(({ weight }) => weight >= plain));
  const governors = isPart ? [...ofColumn] : [...ofColumn, ...ofRow];
  if (buying.test(table.role)) governors.push(...governorsIn(table.role));
  const named = column.length > 0 ? [...column, ...row] : row;
  // "| Mozilla | 2023 |": whom the table is of may stand in its corner.
  const owners = named.length > 0 || table.role === '' ? named
    : ownersIn(table.role, wide, lexicon, columnRule, 0.85).filter(({ name }) => name !== null && opensAlone(table.role, name.spelling));
  const dated = moments.test(table.row) || moments.test(table.column);
  const isStrangers = owners.length === 0 && isNamed.test(table.party);
  return { owners, isStrangers, governors, dated, rowGoverns: !isPart && ofRow.length > 0, source: sourceIn(table.source, lexicon) };
}

/** Whether a header is a name, or goes on behind it with a mark alone ("Nvidia, fiscal 2026"); "Nvidia customers" are not Nvidia. */
function opensAlone(header: string, name: string): boolean {
  const words = header.trim();
  return words.startsWith(name) && !/^[\w'\u2019 ]/.test(words.slice(name.length));
}

/** From this weight upwards the name of a row leaves no doubt of what is measured. */
const plain = 8;

function governorsIn(header: string): readonly Governor[] {
  if (sayNothing.test(header) || partBefore.test(header)) return none;
  const governors = findPhrases(tokenise(header, 0, header.length, [], []), governorBook).map((hit) => hit.row);
  return eitherWay.test(header) ? governors.filter(({ weighed }) => weighed.every(({ sense }) => sense !== 'net-loss')) : governors;
}

/** Whom a cell of a column of sources names, be it a publisher, a firm or a person. */
function sourceIn(words: string, lexicon: Lexicon): Part<string> | null {
  const hit = words === '' ? undefined : findNames(words, lexicon).find(({ name: { kind } }) => kind === 'claimant' || kind === 'organisation' || kind === 'person');
  return hit === undefined ? null : { value: hit.name.name, words, span: null, rule: sourceRule, sure: 0.85 };
}

/** "Data generation with text-davinci-003": what something was done with. */
const asTool = /\w (?:with|using|via|by means of) (?:the |an? )?$/i;

/** "Series C, led by ASML": behind these stand those who put money in, whose it is no longer. */
const leaders = /,? ?\b(?:co-)?(?:led|backed|funded) by\b/i;

/** "GPT-5 and successors": what makes a name only the first of several things. */
const andMore = /^[\w.-]{0,20} (?:and|or) (?:(?:its|their|the|all) )?(?:successors?|beyond|later|newer|subsequent|follow-ups?|siblings)(?!\w)/i;

const severalThings = / (?:and|or) /i;

/** The words of a header by which one thing may be told, lower-cased: without the name of the first of several. */
export function wordsOfHeader(header: string): readonly string[] {
  const all = header.toLowerCase().split(/[^a-z0-9.-]+/);
  const kept = severalThings.test(header) ? all.filter((word, at) => !andMore.test(`${word} ${all.slice(at + 1, at + 4).join(' ')}`)) : all;
  return kept.flatMap((word) => word.split(/[^a-z0-9]+/));
}

const isNamed = /^\s*\p{Lu}[\p{L}\d]/u;

function ownersIn(words: string, gate: Gate, lexicon: Lexicon, rule: ReadingRule, sure: number): Owner[] {
  const led = words.search(leaders);
  const header = led < 0 ? words : words.slice(0, led);
  const hits = admitNames(header, findNames(header, lexicon), gate)
    .filter((one) => one.name.entity !== null && one.name.kind !== 'person' && !asTool.test(header.slice(0, one.start)));
  const [first] = hits;
  if (first === undefined) return [];
  // "OpenAI o1": what of the firm's the header goes on to name.
  const hit = hits.find(({ name }) => name.entity === first.name.entity && name.subject !== null) ?? first;
  const subject = andMore.test(header.slice(hit.end)) ? null : hit.name.subject;
  return [{
    entity: hit.name.entity as string, subject, name: hit.name, first: 0, last: 0, start: 0, end: 0, possessive: false,
    preposition: '', speaker: false, aside: false, rule, sure,
  }];
}
