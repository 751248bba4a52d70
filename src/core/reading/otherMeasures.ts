import type { Metric } from '../claims/claim';
import { isIntoAnother } from '../claims/dealSubjects';
import { spentByYear } from './settledTimes';
import { leadingPlace, says, wordOf } from './sentenceView';
import type { SentenceView } from './sentenceView';
import { lowerAt, tokenAt } from './tokens';
import type { Token } from './tokens';
import { words, wordSet, WordTest } from './words';

/** Words of which one stands wherever a figure measures something else, so that most figures are asked no more. */
const telling = new WordTest(wordSet(
  'capex expenditure expenditures budget spending debt debts loan loans borrowing borrowings bonds notes borrow borrows borrowed so date through months add adds added adding contractors companies firms businesses suppliers vendors money sum proceeds funds '
  + 'cash percent cent % half third thirds quarters fifth fifths tenth tenths another further additional extra more grow grows growing rise rises rising increase climb gain gains option options took earned peak '
  + 'pay pays paid owe owes owed flow netted income earnings profit quarter quarterly month property selling sale backlog obligations book contract worth them those this over',
));
// What each of the patterns below holds a part of: most sentences do not, and are not searched by it.
const ofDebtWords = new WordTest(/debt|loan|borrow|bond|note|sell|sale/);
const ofFlowWords = new WordTest(/flow|income|earn|profit|equipment|netted/);
const ofShareWords = new WordTest(/%|cent|half|third|quarter|fifth|tenth/);
const ofGrowthWords = new WordTest(/grow|rise|rising|increas|climb|^go$/);
const ofAddedWords = new WordTest(/add/);
const ofOptionWords = new WordTest(/option|gain/);
const ofForecastWords = new WordTest(new RegExp(words(
  'analyst broker economist street consensus investor estimat ^est$ expectation morgan goldman citi evercore bank bofa ubs barclays bernstein jefferies piper '
  + 'wedbush keybanc factset lseg visible bloomberg hsbc mizuho cowen fargo rbc oppenheimer needham raymond stifel truist davidson melius nathanson',
).join('|')));
/** Tokens before a figure, and behind it, among which such a word stands. */
const tokensBefore = 30;
const tokensBehind = 14;

function mayTellOther(view: SentenceView, at: number): boolean {
  if (!says(view, telling)) return false;
  for (let place = Math.max(0, at - tokensBefore), last = Math.min(view.tokens.length, at + tokensBehind); place < last; place += 1) {
    if (telling.passes(wordOf(view, place))) return true;
  }
  return false;
}

/** UTF-16 code units before a figure, and behind it, whose words are looked at. */
const reachBefore = 150;
const reachBehind = 60;

const hedge = '(?:(?:about|around|roughly|some|nearly|almost|approximately|over|more than|at least|up to|as much as|less than|under|a|an|just|only) ){0,2}';
const behindNow = '(?:was|were|is|of|at|came to|reached|hit|rose to|fell to|grew to|jumped to|stood at|totall?ed)';
const debts = '(?:debts?|loans?|borrowings?|bonds|(?:senior |convertible )?notes)';
const before = (pattern: string): RegExp => new RegExp(`\\b${pattern} ${hedge}$`, 'i');
const behind = (pattern: string): RegExp => new RegExp(`^ ${pattern}(?![\\w-])`, 'i');

/** "$12 billion of debt", "of which $12.5 billion is debt", "will borrow $10 billion": owed, and not what somebody put into a firm. */
const owed = behind(`(?:(?:of|in) (?:(?!(?:and|or|equity|stock) )[a-z-]{2,12} ){0,2}|is |was )${debts}(?! and equity)`);
const borrowed = before('borrow(?:s|ed|ing)?');
const fromLenders = /^ from (?:banks|lenders|[A-Z][\w-]{2,20})(?![\w-])/;
/** "$89.9 billion for the year so far", "$50.1 billion through September": a part of the year that is named. */
const toDate = /^[^.;$\u20AC\u00A3]{0,30}\b(?:so far|year[- ]to[- ]date|through (?:the end of )?(?:January|February|March|April|May|June|July|August|September|October|November))(?!\w)/;
const fromMonths = /\b(?:so far this year|(?:in|for|of) (?:fiscal )?20\d\d so far|year so far(?!,)|year[- ]to[- ]date|first (?:four|five|seven|eight|nine|ten|eleven) months)(?!\w)[^.;$\u20AC\u00A3]{0,40}$/i;
/** "could add $500 billion to Tesla's value". */
const adding = before('add(?:s|ed|ing)?');
const toValue = /^ (?:or (?:more|so) )?to (?:[\w'\u2019-]{1,20} ){0,3}(?:value|valuation|worth|capitali[sz]ation|shares)(?!\w)/;
/** "$875 million with Louisiana companies", "$1 billion of the Hyperion money". */
const withFirms = behind('(?:with|at|among) (?:[\\w-]{2,20} ){0,3}(?:companies|firms|businesses|contractors|suppliers|vendors)');
const ofMoney = behind('of (?:(?:the|its|that|this|their) (?:[\\w-]{2,20} ){0,3}(?:money|sum|proceeds|funds|cash)|(?:its|their) (?:[\\w-]{2,20} ){0,2}(?:capex|capital expenditures?|budget))');
/** "made $12 billion with them". */
const withThem = behind('(?:with|from|on|off) (?:them|it|these|those)');
/** "60 percent of its capex, or about $79 billion", "Singapore 18 percent, or $23.7 billion". */
const asShare = before('(?:(?:%|per ?cent|half|thirds?|quarters?|fifths?|tenths?) of [^;]{0,110}|\\d(?:%| per ?cent)), or');
/** "grow by another $30 billion". */
const growing = before('(?:grow|grows|growing|rise|rises|rising|increase|increases|climb|climbs|go up) by(?: another| an additional| a further)?');
/** "operating cash flow of $139.5 billion", "earned $60.5 billion": what comes in, beside what is spent. */
const flowing = new RegExp(`\\b(?:(?:cash flow|income|earnings|profit|property and equipment)(?: (?:in|for) [^;,$]{1,30})? ${behindNow}|earned|netted) ${hedge}$`, 'i');
const asFlow = behind('(?:in|of) (?:[a-z-]{2,12} )?(?:cash flow|income|earnings|profit)');
/** "by quarter in 2025: $13.7 billion, $17 billion", "$10.4 billion a month": shares of the year that is named. */
const inQuarters = /\b(?:by quarter|by the quarter|(?:each|every) quarter|quarterly|five quarters|four quarters|three quarters of)(?!\w)[^;]{0,110}$/i;
const aMonth = behind('(?:a|per|each|every) (?:month|quarter|week)');
/** "a backlog of $55.6 billion includes", "remaining performance obligations were": all orders together. */
const onTheBooks = /\b(?:backlog|performance obligations|order book|future contract revenue)(?!\w)[^;$]{0,50}(?:by \$[\d.,]{1,8} (?:billion|million|bn|m)\b[^;$]{0,24} to [^;$]{0,12})?$/i;
const ofBooks = /\b(?:future|backlog|obligations|orders?)\b/i;
/** "its stake would be worth $49 billion": what it is worth by now, and not what was paid. */
const stakeWorth = before('stakes?(?! (?:for|in return))[^;$\u20AC\u00A3]{0,40} worth');
const bySelling = behind('(?:by|from) (?:selling|the sale of|sales of)');
const asLoan = behind('(?:[a-z-]{2,14} ){0,2}loans?');
const loansOf = before('loans? of');
const optional = before('options? (?:on|for|over|worth)');
const gained = before('gains? (?:of|worth|totall?ing|came to|was|were)');
/** "$30 billion more in OpenAI", "another $30 billion": a new sum besides those that are on file. */
const further = before('(?:another|a further|an additional|an extra|additional)');
const moreInto = behind('more (?:in|into|to)');
/** "lost more than $700 billion in value this year": many days' losses. */
const overYear = /^[^.;$]{0,24}\b(?:this year|since (?:its|the|a) peak|from (?:its|the|a) peak|over the (?:year|month|week))(?!\w)/;
/** "the $403 billion it took in": sales, whatever was measured before. */
const takenIn = behind('(?:that )?(?:it|they|he|she|the company) (?:took in|earned|brought in)');

const houses = '(?:Morgan Stanley|Goldman(?: Sachs)?|JPMorgan|Citi(?:group)?|Evercore|Bank of America|BofA|UBS|Barclays|Bernstein|Jefferies|Piper(?: Sandler)?|Wedbush|KeyBanc|FactSet|LSEG|Visible Alpha|Bloomberg Intelligence|Deutsche Bank|HSBC|Mizuho|TD Cowen|Wells Fargo|RBC|Oppenheimer|Needham|Raymond James|Stifel|Truist|D\\.?A\\.? Davidson|Melius|MoffettNathanson)';
const forecasters = `(?:[Aa]nalysts?|[Bb]rokers?|[Ee]conomists?|(?:Wall|the) Street|[Cc]onsensus|${houses})(?! (?:say|says|said|note|noted|counted|found|reported)(?!\\w))`;
/** "analysts had expected about $146 billion", "beat estimates of $43.3 billion", "a consensus of". */
const forecastBefore = new RegExp(`\\b(?:${forecasters}\\b[^;\\u2026]{0,130}|(?:[Ii]nvestors had (?:braced|hoped|looked)|estimates?|expectations) (?:of|for|at|was|were|had been)(?: [\\w'\u2019]{1,14}){0,3} ${hedge})$`);
/** What is reported itself, beside what had been expected: "beat analysts' estimates with". */
const reportedBefore = /\b(?:beat|beats|beating|topped|topping|exceeded|exceeding|missed|missing|surpassed|surpassing|against|above|below|than|vs\.?|versus)(?!\w)[^;$\u20AC\u00A3]{0,50}\b(?:estimates?|expectations|forecasts?|consensus|analysts?|Street)(?!\w)[^;$\u20AC\u00A3]{0,24}\b(?:with|at|as|reporting|posting|to)(?!\w)[^;$\u20AC\u00A3]{0,30}$/;
/** "the $43.3 billion that analysts had looked for", ", Morgan Stanley forecasts". */
const forecastBehind = new RegExp(`^(?: est(?:imates?)?\\b| est\\.)|^(?![^;.$]{0,50}\\b(?:beat|above|top|exceed|ahead|more|past|below|miss|short|surpass|than|against|versus|up|down))[^;.$]{0,50}\\b(?:(?:and|while|but|though) )?${forecasters}(?!\\w)`);

const ofBuilding: ReadonlySet<Metric> = new Set<Metric>(['project-cost', 'capital-expenditure', 'hardware-investment', 'investment-pledge']);
const ofMoneyIn: ReadonlySet<Metric> = new Set<Metric>(['funding-raised', 'investment-pledge', 'valuation']);
const untied: ReadonlySet<Metric> = new Set<Metric>(['funding-raised', 'investment-pledge', 'contract-value', 'hardware-investment']);

const ofSpending: ReadonlySet<Metric> = new Set<Metric>(['capital-expenditure', 'operating-cost', 'cash-burn', 'rd-and-compute-spending', 'hardware-investment', 'project-cost']);

/** What a figure was read as. */
export interface Measured {
  readonly entity: string;
  readonly metric: Metric;
  /** What it is of, by the name on file or in the text; null where the words name nothing. */
  readonly thing: string | null;
  readonly time: string | null;
  /** Whether reports on that thing give what was borrowed for it. */
  readonly hasDebts: () => boolean;
}

function isBorrowed(front: string, rest: string): boolean {
  return owed.test(rest) || (borrowed.test(front) && fromLenders.test(rest)) || asLoan.test(rest) || loansOf.test(front) || bySelling.test(rest);
}

/** The words right before the figure at token `at` of a sentence, and those right behind it. */
function wordsAround({ tokens }: SentenceView, at: number, text: string): { readonly front: string; readonly rest: string } {
  const { start, end } = tokens[at] as Token;
  return {
    front: text.slice(Math.max((tokens[0] as Token).start, start - reachBefore), start),
    rest: text.slice(end, Math.min((tokens.at(-1) as Token).end, end + reachBehind)),
  };
}

/**
 * Whether the figure at token `at` of a sentence measures something else than its metric's reports do, in spite of its words: what is owed, a part of a
 * year, a share of the whole, a gain, a further sum.
 */
export function isOtherMeasure(view: SentenceView, at: number, { entity, metric, thing, time, hasDebts }: Measured, text: string): boolean {
  if (!mayTellOther(view, at)) return false;
  const named = thing !== null;
  const isWholeYear = time !== null && /^(?:FY)?\d{4}$/.test(time);
  const { front, rest } = wordsAround(view, at, text);
  if (ofMoneyIn.has(metric) && says(view, ofDebtWords) && isBorrowed(front, rest) && !hasDebts()) return true;
  if (ofSpending.has(metric) && says(view, ofFlowWords) && (flowing.test(front) || asFlow.test(rest))) return true;
  if (spentByYear.has(metric) && isWholeYear && (inQuarters.test(front) || aMonth.test(rest))) return true;
  if (metric === 'contract-value' && onTheBooks.test(front) && !ofBooks.test(thing ?? '')) return true;
  if (ofMoneyIn.has(metric) && metric !== 'valuation' && stakeWorth.test(front)) return true;
  if (spentByYear.has(metric) && (toDate.test(rest) || fromMonths.test(front) || (says(view, ofGrowthWords) && growing.test(front)))) return true;
  if (spentByYear.has(metric) && !named && says(view, ofShareWords) && asShare.test(front)) return true;
  if (says(view, ofAddedWords) && adding.test(front) && toValue.test(rest)) return true;
  if (ofBuilding.has(metric) && (withFirms.test(rest) || ofMoney.test(rest))) return true;
  if (metric === 'revenue' && !named && withThem.test(rest)) return true;
  if (untied.has(metric) && says(view, ofOptionWords) && (optional.test(front) || gained.test(front))) return true;
  if (metric === 'investment-pledge' && (further.test(front) || moreInto.test(rest))) return true;
  if (metric === 'market-value-loss' && overYear.test(rest)) return true;
  if (ofDeals.has(metric) && (thing === null || isIntoAnother(thing)) && isPaidTo(view, at, entity, thing)) return true;
  return metric !== 'revenue' && spentByYear.has(metric) && takenIn.test(rest);
}

const ofDeals: ReadonlySet<Metric> = new Set<Metric>(['funding-raised', 'investment-pledge', 'acquisition-price']);
const paying = wordSet('pay pays paid owe owes owed');

/** "OpenAI will pay Microsoft $13 billion", "committed $250 billion to Microsoft": whether the sum goes to another than the one on file as given to. */
function isPaidTo(view: SentenceView, at: number, entity: string, thing: string | null): boolean {
  const { tokens } = view;
  const receiver = lowerAt(tokens, at + 1) === 'to' ? tokenAt(tokens, at + 2)?.name ?? null : null;
  if (thing !== null && receiver !== null && receiver.kind === 'organisation' && !thing.includes(receiver.spelling)) return true;
  const lead = leadingPlace(view, at);
  return tokenAt(tokens, lead)?.name?.entity === entity && paying.has(lowerAt(tokens, lead - 1));
}

/** Whether a figure read as sales may as well be profit: "it earned", "made", and no word of sales about it. */
export function mayBeProfit(view: SentenceView, at: number, metric: Metric, text: string): boolean {
  if (metric !== 'revenue') return false;
  const { front, rest } = wordsAround(view, at, text);
  return gaining.test(front) && !ofSales.test(front) && !ofSales.test(rest);
}

/** "earned $72.9 billion" may be said of what is left as well as of what is sold. */
const gaining = before('(?:earn(?:s|ed|ing)?|made|makes)');
const ofSales = /\b(?:revenues?|sales|turnover|sold|selling|subscriptions?|advertising|licen[cs]ing|royalties)(?!\w)/i;

/**
 * Whether somebody who only forecasts, an analyst or the market, holds a figure told of a firm's year: what the firm itself guides or reports
 * is no ground to call that wrong.
 */
export function isForecastOfOthers(view: SentenceView, at: number, metric: Metric, text: string): boolean {
  if (!spentByYear.has(metric) || !says(view, ofForecastWords)) return false;
  const { front, rest } = wordsAround(view, at, text);
  return forecastBefore.test(front) ? !reportedBefore.test(front) : forecastBehind.test(rest);
}
