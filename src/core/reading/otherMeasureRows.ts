import type { Metric } from '../claims/claim';
import { outlays, spentByYear } from '../claims/metricTraits';
import { salesWords } from './salesWords';
import { words } from './words';

/** What a figure was read as. */
export interface Measured {
  readonly entity: string;
  readonly metric: Metric;
  /** What it is of, by the name on file or in the text; null where the words name nothing. */
  readonly thing: string | null;
  readonly time: string | null;
  /** Whether only the figure before it says what it measures. */
  readonly asBefore: boolean;
  /** Whether reports on that thing give what was borrowed for it. */
  readonly hasDebts: () => boolean;
}

/** Words by which a figure measures something else than the reports on its metric do. */
export interface OtherMeasure {
  /** Null for any. */
  readonly metrics: ReadonlySet<Metric> | null;
  /** Of these one stands near the figure wherever the patterns hold; empty where they may hold without any. */
  readonly near: readonly string[];
  /** What the words right before the figure, and those right behind it, hold; null where nothing is asked of them. */
  readonly before: RegExp | null;
  readonly behind: RegExp | null;
  /** What must hold besides; null for nothing. */
  readonly only: ((measured: Measured) => boolean) | null;
}

/** Hedges that may stand between such words and a figure. */
export const hedgesBefore = '(?:(?:about|around|roughly|some|nearly|almost|approximately|over|more than|at least|up to|as much as|less than|under|a|an|just|only) ){0,2}';
const behindNow = '(?:was|were|is|of|at|came to|reached|hit|rose to|fell to|grew to|jumped to|stood at|totall?ed)';
const debts = '(?:debts?|loans?|borrowings?|bonds|debentures|(?:senior |convertible )?notes)';

/** A pattern for what ends right before a figure, and one for what begins right behind it. */
export const leadingTo = (pattern: string): RegExp => new RegExp(`\\b${pattern} ${hedgesBefore}$`, 'i');
const following = (pattern: string): RegExp => new RegExp(`^ ${pattern}(?![\\w-])`, 'i');

const of = (...metrics: readonly Metric[]): ReadonlySet<Metric> => new Set(metrics);
const ofMoneyIn = of('funding-raised', 'investment-pledge', 'valuation');
const ofSpending = of(...outlays, 'cash-burn');
const ofYears: ReadonlySet<Metric> = spentByYear;
const spent: ReadonlySet<Metric> = new Set([...spentByYear].filter((metric) => metric !== 'revenue'));
const ofBuilding = of('project-cost', 'capital-expenditure', 'hardware-investment', 'investment-pledge');
const untied = of('funding-raised', 'investment-pledge', 'contract-value', 'hardware-investment');

const behind = (metrics: ReadonlySet<Metric> | null, near: string, pattern: RegExp, only: OtherMeasure['only'] = null): OtherMeasure =>
  ({ metrics, near: near === '' ? [] : words(near), before: null, behind: pattern, only });
const before = (metrics: ReadonlySet<Metric>, near: string, pattern: RegExp, only: OtherMeasure['only'] = null): OtherMeasure =>
  ({ metrics, near: words(near), before: pattern, behind: null, only });

/** What may stand with a capital behind "from" and is a time. */
const dates = '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Q\\d|H\\d|FY|Monday|Tuesday|Wednesday|Thursday|Friday)';

const wholeYear = /^(?:FY)?\d{4}$/;
const isOfYear = ({ time }: Measured): boolean => time !== null && wholeYear.test(time);
const isOfFirm = ({ thing }: Measured): boolean => thing === null;
const isNoDebt = ({ hasDebts }: Measured): boolean => !hasDebts();
const listed = /\b(?:IPO|listing|offering)\b/i;

/** One row a way of measuring something else. */
export const otherMeasures: readonly OtherMeasure[] = [
  // Owed, and not what somebody put into a firm: "$12 billion of debt", "of which $12.5 billion is debt", "a $15 billion loan", "will borrow $10 billion".
  behind(ofMoneyIn, 'debt debts loan loans borrowing borrowings bonds notes debentures', following(`(?:(?:of|in) (?:(?!(?:and|or|equity|stock) )[a-z-]{2,12} ){0,2}|is |was )?${debts}(?! and equity)`), isNoDebt),
  {
    metrics: ofMoneyIn, near: words('borrow borrows borrowed borrowing'), before: leadingTo('borrow(?:s|ed|ing)?'), behind: /^ (?:from (?:banks|lenders|[A-Z][\w-]{2,20})|to (?:invest|buy|build|pay|finance|fund))(?![\w-])/, only: isNoDebt,
  },
  {
    metrics: of('funding-raised', 'investment-pledge'), near: words('borrow borrows borrowed borrowing'), before: leadingTo('borrow(?:s|ed|ing)?'),
    behind: /^ (?:more )?(?:to|for|in order to) (?:help )?(?:invest|fund|financ|buy|pay|put|back)/, only: isNoDebt,
  },
  // "in talks to guarantee $250 billion", "a $250 billion financing backstop": what somebody else is to be lent.
  before(of('funding-raised', 'investment-pledge', 'contract-value'), 'guarantee guarantees guaranteed guaranteeing backstop backstops backstopped', leadingTo('(?:guarantee(?:s|d|ing)?|backstop(?:s|ped|ping)?)')),
  behind(of('contract-value', ...ofMoneyIn), 'guarantee guarantees backstop backstops', /^ (?:[\w/'\u2019-]{2,24} ){0,4}(?:guarantees?|backstops?)(?!\w)/i),
  // "backstopped by a $105 billion commitment": the same, told of what it stands behind.
  before(of('contract-value', ...ofMoneyIn), 'backstopped guaranteed underwritten', leadingTo('(?:backstopped|guaranteed|underwritten) (?:by|with)')),
  // "an arrangement with an aggregate value north of $40 billion": what is to be paid under it, and no firm's worth.
  before(of('valuation', 'market-cap'), 'aggregate', /\baggregate value(?!\w)[^.;,$\u20AC\u00A3]{0,30}$/i),
  // "holds $99 billion in equity investments": what is owned of others.
  {
    metrics: ofMoneyIn, near: words('holds held holding owns owned'), before: leadingTo('(?:holds|held|holding|owns|owned)'),
    behind: following('(?:in|of|worth of) (?:[a-z-]{3,12} ){0,2}(?:investments|stakes|shares|equit(?:y|ies)|holdings|securities|stock)'), only: null,
  },
  // "purchase commitments jumped from $119 billion to $279 billion": what is owed to suppliers.
  before(
    of('funding-raised', 'investment-pledge'), 'commitments commitment obligations obligation',
    /\b(?:purchas(?:e|ing)|supply(?:-related)?|inventory|lease|procurement|capacity) (?:commitments?|obligations?)(?!\w)(?:[^.;$\u20AC\u00A3]|\$\d[\d.,]{0,7}){0,90}$/i,
  ),
  // "commitments for stock and capacity stood at $50.3 billion": the same, told the other way round.
  before(
    of('funding-raised', 'investment-pledge', 'market-cap'), 'commitments obligations',
    /\b(?:commitments|obligations) for (?:[a-z-]{2,14} ){0,2}(?:stock|inventory|supply|supplies|components|capacity|parts|memory|wafers)(?!\w)(?:[^.;$\u20AC\u00A3]|\$\d[\d.,]{0,7}){0,90}$/i,
  ),
  // "raised $58 billion in 8 months": several rounds together.
  behind(of('funding-raised'), 'months years', /^ (?:(?:in|over|within|across) )(?:just |only |the (?:past|last|space of) |under )?(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen) (?:months|years)(?!\w)/),
  // "obligations across seven vendors: Oracle $300 billion, Nvidia $100 billion": owed to those who are named.
  before(
    of('investment-pledge', 'funding-raised'), 'vendors suppliers counterparties',
    /\b(?:obligations?|commitments?)(?!\w)[^.;]{0,60}\b(?:vendors|suppliers|counterparties)(?!\w)(?:[^.;]|\.(?=\d)){0,200}$/i,
  ),
  // "$45 billion less $12 billion of debt": a term of what something comes to.
  behind(null, 'less minus', /^,? (?:less|minus) (?:(?:about|around|some|roughly|the) )?[$\u20AC\u00A3]\d/i),
  // "$200 billion in total addressable market": what a market takes.
  behind(null, 'market', following('(?:in|of) (?:[\\w-]{2,14} ){0,3}addressable market')),
  // "and global 2026 clears $1 trillion".
  before(of('capital-expenditure'), 'global worldwide', /\b(?:global|worldwide)(?! (?:leader|firm|company))[^.;,$\u20AC\u00A3]{0,40}$/),
  // "with $1 billion coming from other businesses".
  behind(of('revenue'), 'coming', following('(?:coming|derived|earned) from')),
  // "$60 million to replicate GPT-4-level capability".
  behind(of('training-cost'), 'replicate reproduce recreate match', following('to (?:replicate|reproduce|recreate|match)')),
  // "in talks to invest up to $10 billion in Anthropic's IPO".
  behind(of('investment-pledge', 'funding-raised'), 'ipo listing flotation', /^ (?:in|into) [A-Z][\w-]{1,20}['\u2019]s? (?:planned |coming |upcoming )?(?:IPO|listing|flotation)(?!\w)/),
  // "with potential to reach $108 billion", "to a potential $13 billion".
  before(of('funding-raised', 'investment-pledge', 'contract-value', 'project-cost'), 'potential potentially', leadingTo('(?:potential(?:ly)? (?:to )?(?:reach|rise to|grow to|total|of|up to)|(?:to|for) a potential)')),
  // "raising $150 million through an offering of senior notes", "$100 million of credit".
  behind(ofMoneyIn, 'notes bonds debentures debt', /^[^.;$\u20AC\u00A3]{0,24}\b(?:offering|sale|issue|placement) of (?:[a-z-]{2,14} ){0,3}(?:notes|bonds|debentures|debt)(?!\w)/i, isNoDebt),
  behind(ofMoneyIn, 'bond bonds note notes debenture debentures eurobond', following('(?:[a-z-]{2,14} ){0,2}(?:(?:euro)?bonds?|notes?|debentures?)(?! (?:round|that|of thanks))'), isNoDebt),
  behind(ofMoneyIn, 'due', /^[^.;$\u20AC\u00A3]{0,30}\bdue (?:in )?(?:19|20)\d\d(?!\w)/, isNoDebt),
  behind(of('contract-value', ...ofMoneyIn), 'credit', following('(?:of|in) (?:[a-z-]{2,14} )?credit'), isNoDebt),
  // "post an $11 billion bond": what a court holds.
  before(ofMoneyIn, 'post posts posted posting', leadingTo('post(?:s|ed|ing)?')),
  behind(ofMoneyIn, 'loan loans', following('(?:[a-z-]{2,14} ){0,2}loans?'), isNoDebt),
  before(ofMoneyIn, 'loan loans', leadingTo('loans? of'), isNoDebt),
  before(ofMoneyIn, 'banks lenders', leadingTo('ask(?:s|ed|ing)? (?:banks|lenders) for')),
  behind(ofMoneyIn, 'selling sale sales', following('(?:by|from) (?:selling|the sale of|sales of)'), isNoDebt),
  // "$500 billion of third-party capital": what others have.
  behind(of('contract-value', ...ofMoneyIn), 'third-party outside outsiders', following("(?:of|in) (?:third-party|outside|outsiders['\u2019]?) (?:capital|money|funds|funding)")),
  // "ChatGPT users spent $2.5 billion": what others spend is no cost of the firm's.
  before(new Set([...ofSpending, 'training-cost']), 'spend spent pay paid', leadingTo('(?:users?|customers?|clients?|consumers?|subscribers?) (?:have |had |will |already )?(?:spend|spent|pay|paid)')),
  // "operating cash flow of $139.5 billion", "earned $60.5 billion": what comes in, beside what is spent.
  before(ofSpending, 'flow income earnings profit property earned netted', new RegExp(`\\b(?:(?:cash flow|income|earnings|profit|property and equipment)(?: (?:in|for) [^;,$]{1,30})? ${behindNow}|earned|netted) ${hedgesBefore}$`, 'i')),
  behind(ofSpending, 'flow income earnings profit', following('(?:in|of) (?:[a-z-]{2,12} )?(?:cash flow|income|earnings|profit)')),
  // "net income of $17 million on sales of $146 million", "earnings rose to $316 million, on revenues that": what is left beside what is sold.
  {
    metrics: of('revenue'), near: [...salesWords],
    before: /\b(?:earnings|income|profits?)(?!\w)[^.;$\u20AC\u00A3]{0,40} (?:to|of|at|was|were) $/i, behind: /^,? on (?:[a-z]{2,12} ){0,2}(?:revenues?|sales|turnover)(?!\w)/, only: null,
  },
  // "the $741 million it earned": sales, or what is left of them.
  behind(of('revenue'), 'earned', following('(?:that )?(?:it|they|the company|the firm) (?:had )?earned')),
  // "OpenAI's losses took $3.1 billion off profit": what one firm's loss costs another that has a stake in it.
  behind(of('net-loss'), 'profit profits earnings income results', /^ (?:off|out of|from) (?:(?:its|their|the|[A-Z][\w-]{1,20}['\u2019]s) )?(?:(?:net|operating|quarterly|pre-?tax|other) ){0,2}(?:profits?|earnings|income|results)(?!\w)/),
  // "2025 ~$22B spend": what is spent beside what is lost, burnt or taken in.
  behind(of('net-loss', 'funding-raised', 'valuation'), 'spend spending expenditure expenditures outlays costs expenses', following(
    '(?:(?:in|of) )?(?:(?:total|annual|yearly|overall|cumulative|operating) )?(?:spend|spending|expenditures?|outlays|costs|expenses)(?! (?:commitments?|pledges?|plans?|spree))',
  )),
  before(of('net-loss'), 'spending expenditure expenditures outlays', leadingTo(
    '(?:spending|expenditures?|outlays)(?: (?:is|are|was|were|would|will|be|projected|expected|forecast|set|likely|to|reach|reaches|reached|hit|total|totall?ed|come|came|of|at)){0,6}',
  )),
  // "spent $13 billion to make $5 billion": what goes out is no money taken in.
  before(of('funding-raised', 'valuation'), 'spent spends spending', /(?<!\b(?:raised|raises|raising) and )\b(?:spent|spends|spending) (?:(?:about|around|roughly|some|nearly|almost|more than|at least|up to|over|an estimated) ){0,2}$/i),
  // "49% for $14B": what is paid for a share, and not the whole firm's worth.
  before(of('valuation', 'market-cap'), '% percent cent', leadingTo('\\d{1,3}(?:\\.\\d{1,2})? ?(?:%|per ?cent)(?: (?:stake|share))? for')),
  // "committed $35 billion to CoreWeave + $27 billion to Nebius": what a customer owes is no money that it raises.
  {
    metrics: of('funding-raised'), near: words('commit commits committed committing commitment commitments'),
    before: /\b(?:commit|commits|committed|committing|commitments?(?: of)?)(?!\w)(?:[^.;:]|\.(?=\d)){0,60}$/, behind: /^ to (?:[A-Z][\w-]{1,20}|build|spend|buy)(?![\w-])/, only: isOfFirm,
  },
  // "$13 billion committed, $11.9 billion deployed": what is paid in by then is another sum.
  behind(of('funding-raised'), 'committed pledged promised', /^ (?:committed|pledged|promised)(?:[,;]| and| but){1,2}(?: \S{1,14}){1,4} (?:deployed|funded|drawn|paid|disbursed|delivered|transferred)(?!\w)/),
  // "$14 billion of development cost": what is spent on a site, and no contract for it.
  behind(of('contract-value'), 'cost costs', following('(?:of|in) (?:[a-z-]{2,14} ){0,2}costs?')),
  behind(of('contract-value'), 'capital', following('(?:of|in) (?:[a-z-]{2,14} ){0,2}capital')),
  // "was extended to $120 billion, and closed at $122 billion": a step on the way.
  behind(of('funding-raised'), 'closed closing', /^,? (?:and|but|before|then) (?:(?:it|finally|at last|then|was) ){0,2}clos(?:ed|ing) (?:at|with|on) (?:[a-z]{2,10} ){0,2}[$\u20AC\u00A3]/),
  // "$10bn for every $35bn of GPUs": a rate.
  behind(of('funding-raised', 'investment-pledge', 'hardware-investment', 'contract-value'), 'every', following('(?:for|per) every')),
  before(of('funding-raised', 'investment-pledge', 'hardware-investment', 'contract-value'), 'every', leadingTo('(?:for|per) every')),
  // "For every $10 billion of revenue it spent $20 billion": a rate too.
  { metrics: null, near: words('every each'), before: /(?:^|[.!?] )For (?:every|each) [$\u20AC\u00A3\d](?:[^.!?;]|\.(?=\d)){0,90}$/, behind: null, only: null },
  // "against a goal of $1 billion": what somebody wants to raise in the end.
  before(of('funding-raised'), 'goal target', leadingTo('(?:against|towards?|short of|half of|of) (?:an?|its|the|their) (?:[a-z-]{2,12} )?(?:goal|target) of')),
  // "Tesla's $1.25 billion net": what is left.
  { metrics: null, near: words('net'), before: null, behind: /^ net(?= (?:in|for|last|this|of tax)(?!\w)| ?[.,;)]|$)/, only: null },
  // "earned $3.30 a share": no price of it.
  {
    metrics: of('unit-price'), near: words('share'),
    before: /\b(?:earn(?:s|ed|ing|ings)?|profits?|net|income|loss(?:es)?|lost|lose|dividends?|pays?|paid|payout|eps)(?!\w)(?:[^.;]|\.(?=\d)){0,60}$/i, behind: /^ (?:a|per) share(?!\w)/, only: null,
  },
  // "three subsidiaries had combined sales of": some of a firm.
  before(of('revenue', 'net-loss'), 'subsidiaries units businesses divisions', /\b(?:two|three|four|five|six|seven|eight|nine|ten|some|several|these|those|both|the) (?:[a-z-]{2,14} )?(?:subsidiaries|units|businesses|divisions)(?!\w)[^.;$\u20AC\u00A3]{0,50}$/i, isOfFirm),
  // "its testing unit, with sales of", "the chemical unit last year had revenues of".
  before(
    of('revenue', 'net-loss'), 'unit division arm subsidiary operation operations',
    /\b(?:the|its|their|an?) (?:[a-z-]{2,16} ){1,4}(?:unit|division|arm|subsidiary|operations?)(?:,? (?:which|that))?(?:,? (?:with|had|has|reported|posted|made|last year|in 20\d\d|in the (?:quarter|year)))+(?!\w)[^.;$\u20AC\u00A3]{0,40}$/i,
    isOfFirm,
  ),
  // "bought a maker of car chips with sales of": those of whom it bought.
  before(
    of('revenue', 'net-loss'), 'buy buys bought buying acquire acquires acquired acquiring acquisition purchase takeover took take taking',
    /\b(?:buys?|bought|buying|acquired?|acquires|acquiring|(?:took|take|taking) over|(?:acquisition|purchase|takeover) of)(?!\w)[^.;$\u20AC\u00A3]{1,120}?,? (?:with|whose|which (?:had|has)|that (?:had|has)) (?:[a-z\d-]{2,12} ){0,3}(?:sales|revenues?|turnover|loss|losses)(?!\w)[^.;$\u20AC\u00A3]{0,40}$/i,
    isOfFirm,
  ),
  // "sell its unit to First Bancorp for $12 million in cash".
  before(ofMoneyIn, 'sell sells sold selling', /\b(?:sell|sells|sold|selling) (?:its|their|the|a|an|off) [^.;$\u20AC\u00A3]{2,80} for (?:about |around |roughly |some |nearly |almost |up to |as much as |an? )?$/i),
  // "by quarter in 2025: $13.7 billion, $17 billion", "$10.4 billion a month, and Amazon's $16.7 billion": shares of the year that is named.
  before(ofYears, 'quarter quarterly quarters', /\b(?:by quarter|by the quarter|(?:each|every) quarter|quarterly|five quarters|four quarters|three quarters of)(?!\w)[^;]{0,110}$/i, isOfYear),
  behind(ofYears, 'month quarter week', following('(?:a|per|each|every) (?:month|quarter|week)'), isOfYear),
  before(ofYears, 'month quarter week', /\d (?:billion|million|bn|m) (?:a|per|each|every) (?:month|quarter|week),? (?:and|while|but) [A-Z][\w&-]{1,20}(?: [A-Z][\w&-]{1,20})?['\u2019]s? $/, isOfYear),
  // "A year ago it took in $22.1 billion in the same three months": a quarter, whatever year the words date.
  behind(ofYears, 'same', /^[^.;$\u20AC\u00A3]{0,24}\bin the same (?:three months|quarter)(?!\w)/, isOfYear),
  // "$65 billion of capex, … and $15 billion for core ranking": each for one thing, and none of them all.
  behind(ofYears, '', /^ (?:for|on) (?!(?:20\d\d|the|fiscal|this|next|last|each|all|both|a|average|top|it|its|their|capital|capex)(?!\w))[a-z]/, (measured) => measured.asBefore && isOfFirm(measured)),
  // "Microsoft's cash capex was $29.9 billion": what was paid by then, without what was leased.
  before(of('capital-expenditure'), 'cash', /\bcash (?:capex|capital (?:expenditures?|spending)|paid for (?:property|capex|capital))(?!\w)[^;$\u20AC\u00A3]{0,60}$/i),
  // "the rest, some $72 billion, on data centers": what is left of a sum beside another part of it.
  before(ofYears, 'rest remainder balance half third quarter thirds', leadingTo('the (?:rest|remainder|balance|other (?:half|third|quarter|two thirds)),(?: or)?')),
  // "2023 capex includes $2 billion to $3 billion of restructured designs".
  before(ofYears, 'include includes included including', leadingTo('(?:includes?|including|included)'), isOfFirm),
  // "$150 billion on capex if it grows by 20%".
  behind(ofYears, 'if assuming provided should', /^[^.;$\u20AC\u00A3]{0,40}\b(?:if|assuming|provided|should) (?:it|they|that|growth|spending|the (?:company|firm|group)|[A-Z][\w-]{1,20}(?! (?:is|are) (?:right|to be believed)))(?!\w)/),
  // "$50 billion for OpenAI would equal a quarter of its 2026 capex": what the rest of the sentence holds the sum against.
  behind(
    ofYears, 'equal equals equalled equaled represent represents represented amount amounts amounted make makes made exceed exceeds exceeded',
    /^ (?:for|to|in|into) [^.;$\u20AC\u00A3]{2,40}? (?:would |will |is |was )?(?:equals?|equall?ed|equal to|represents?|represented|amounts? to|amounted to|makes? up|made up|exceeds?|exceeded) [^.;$\u20AC\u00A3]{0,40}\b(?:of|than) (?:its|their|the|[A-Z][\w-]{1,20}['\u2019]s)(?!\w)/,
  ),
  // "$700 million from ChatGPT": what one product or customer brings.
  behind(of('revenue'), 'from', new RegExp(`^ (?:in (?:20\\d\\d|the (?:quarter|year)) )?from (?!${dates})[A-Z]`), isOfFirm),
  // "is now at $8 billion after $2 billion from Nvidia": what somebody gave.
  behind(of('valuation', 'market-cap'), 'from', new RegExp(`^ from (?!${dates})[A-Z]`), ({ asBefore }) => asBefore),
  // "$1 billion in 2023 and 2024": of both years, where no figure before shares them.
  {
    metrics: new Set([...ofYears, 'project-cost']), near: words('and'), before: /(?<!\band|,|\bto) $/, behind: /^(?: (?:of|on|for|in) [a-z ]{2,30})? in (?:both )?20\d\d and (?:in )?20\d\d(?![\w-])/, only: null,
  },
  // "total Colossus 1 investment: $6 billion to $8 billion": all that it took, and not the chips alone.
  before(of('hardware-investment'), 'total', leadingTo('total (?:[\\w-]{1,14} ){0,3}investment(?::| of| is| was| came to)')),
  // "$20 billion wide": how far the ends of a range are apart.
  behind(ofYears, 'wide apart', following('(?:wide|apart)')),
  // "capex of 2024 and 2025 taken together".
  before(ofYears, 'together combined', /\b(?:20\d\d (?:and|to|through) 20\d\d|two years|three years|years),? (?:taken together|together|combined)(?!\w)[^;$\u20AC\u00A3]{0,40}$/i),
  // "its stake would be worth $49 billion", "is now put at $135 billion": what it is worth by now, and not what was paid.
  before(of('funding-raised', 'investment-pledge'), 'stake stakes', leadingTo('stakes?(?! (?:for|in return))[^;$\u20AC\u00A3]{0,40} (?:worth|(?:(?:is|was|are) (?:now |then |since )?)?(?:put|valued|estimated|reckoned) at)')),
  // "$89.9 billion for the year so far", "$50.1 billion through September": a part of the year that is named.
  behind(ofYears, 'so date year-to-date through', /^[^.;$\u20AC\u00A3]{0,30}\b(?:so far|year[- ]to[- ]date|(?<!\bfrom [A-Z][a-z]{2,8} )through (?:the end of )?(?:January|February|March|April|May|June|July|August|September|October|November))(?!\w)/),
  before(ofYears, 'so date year-to-date months', /\b(?:so far this year|(?:in|for|of) (?:fiscal )?20\d\d so far|year so far(?!,)|year[- ]to[- ]date|first (?:four|five|seven|eight|nine|ten|eleven) months)(?!\w)[^.;$\u20AC\u00A3]{0,40}$/i),
  // "grow by another $30 billion".
  before(ofYears, 'grow grows growing rise rises rising increase increases climb climbs go', leadingTo('(?:grow|grows|growing|rise|rises|rising|increase|increases|climb|climbs|go up) by(?: another| an additional| a further)?')),
  // "60 percent of its capex, or about $79 billion", "Singapore 18 percent, or $23.7 billion".
  before(ofYears, '% percent cent half third thirds quarter quarters fifth fifths tenth tenths', leadingTo('(?:(?:%|per ?cent|half|thirds?|quarters?|fifths?|tenths?) of [^;]{0,110}|\\d(?:%| per ?cent)), or'), isOfFirm),
  // "the $403 billion it took in": sales, whatever was measured before.
  behind(spent, 'took earned brought', following('(?:that )?(?:it|they|he|she|the company) (?:took in|earned|brought in)')),
  // "$875 million with Louisiana companies", "$1 billion of the Hyperion money".
  behind(ofBuilding, 'companies firms businesses contractors suppliers vendors', following('(?:with|at|among) (?:[\\w-]{2,20} ){0,3}(?:companies|firms|businesses|contractors|suppliers|vendors)')),
  behind(ofBuilding, 'money sum proceeds funds cash capex expenditure expenditures budget', following('of (?:(?:the|its|that|this|their) (?:[\\w-]{2,20} ){0,3}(?:money|sum|proceeds|funds|cash)|(?:its|their) (?:[\\w-]{2,20} ){0,2}(?:capex|capital expenditures?|budget))')),
  // "made $12 billion with them".
  behind(of('revenue'), 'them it these those', following('(?:with|from|on|off) (?:them|it|these|those)'), isOfFirm),
  // "Across the rest of the supply chain it gets to a trillion": no longer what those named spend.
  before(ofSpending, 'across throughout', /\b(?:across|throughout) the (?:(?:rest of the|whole|entire|full|wider|broader) )(?:[a-z]{1,12} )?(?:chain|industry|ecosystem|economy|sector|market|board)(?!\w)[^;$\u20AC\u00A3]{0,60}$/i),
  // What is kept out of the books is not in them.
  behind(ofBuilding, 'off outside', /^(?: (?:in|of|worth of) [^.;,$\u20AC\u00A3]{1,30})? (?:off|outside) (?:its|the|their)(?: own)? (?:capex|capital spending|books?|balance sheets?|accounts)(?!\w)/i),
  // "$20 billion for Colossus 2 is lent against the chips".
  behind(of('project-cost', 'hardware-investment', 'capital-expenditure'), 'lent borrowed', /^(?: (?:for|to|at) [^.;,$\u20AC\u00A3]{1,30})? (?:is|was|are|were|has been|had been|to be) (?:lent|borrowed)(?!\w)/),
  // "now wants $109 billion from it and from Microsoft": what is asked of somebody, and not yet given by anybody.
  {
    metrics: ofMoneyIn, near: words('want wants wanted demand demands demanded'), before: leadingTo('(?:wants?|wanted|demands?|demanded)(?: between)?'),
    behind: following('from (?:it|them|him|her|both|the (?:firm|company|court|lab|pair|two))'), only: null,
  },
  // "wants between $79 billion and $134 billion in wrongful gains, of which $25.1 billion from Microsoft": what is asked of a court.
  before(
    of('funding-raised', 'investment-pledge', 'acquisition-price', 'contract-value'), 'damages gains restitution penalty penalties fine fines',
    /\b(?:damages|wrongful gains|["\u201c]?wrongful gains["\u201d]?|restitution|penalt(?:y|ies)|fines?)(?!\w)(?:[^.;]|\.(?=\d)){0,120}$/i,
  ),
  // "a listing that might raise more than $60 billion": no round, where no report on the listing is meant.
  before(of('funding-raised', 'valuation'), 'listing ipo flotation offering', /\b(?:listing|IPO|flotation|public offering)(?!\w)[^;,$\u20AC\u00A3]{0,60}$/i, ({ thing }) => !listed.test(thing ?? '')),
  // "Of the $97 billion invested in US start-ups": what goes to many is no one's.
  behind(of('funding-raised', 'investment-pledge', 'acquisition-price'), 'start-ups startups companies firms ventures', following('(?:(?:was |were |that was )?(?:invested|poured|put|pumped|raised|flowed|going) )?(?:in|into|to|by) (?:[\\w.-]{2,12} ){0,3}(?:start-?ups|ventures)')),
  // "beat the target of $15 billion", "exceeding the $15 billion it had aimed for": what was wanted, beside what came.
  before(
    of('funding-raised', 'valuation'), 'target targets goal',
    leadingTo('(?:above|over|past|beyond|beat|beats|beating|exceed(?:s|ed|ing)?|topp?(?:s|ed|ing)?|miss(?:ed|ing)?|short of|below) (?:an?|the|its|their) (?:[a-z-]{2,12} )?(?:target|goal) of'),
  ),
  behind(of('funding-raised', 'valuation'), 'aimed sought targeted hoped wanted', following('(?:that )?(?:it|they|he|she|the company) (?:had )?(?:first |originally |initially )?(?:aimed for|sought|targeted|hoped for|wanted)')),
  // "its founders are worth $6 billion apiece".
  behind(of('valuation', 'market-cap'), 'apiece each', following('(?:apiece|each)')),
  // "would have been $5.2 billion without it".
  before(of('net-loss', 'revenue', 'cash-burn', 'operating-cost', 'capital-expenditure'), 'would', leadingTo('would have (?:been|come to|totall?ed|reached)')),
  // "bringing its total to almost $14 billion": of what it was said to add up before.
  before(of('net-loss', 'cash-burn', 'revenue', 'operating-cost'), 'total', leadingTo('(?:bringing|taking|brings|brought|took|takes) (?:its|their|the|his) total(?: [a-z]{2,12})? to')),
  // "$35 billion over the past three years".
  behind(ofYears, 'years', /^[^.;$\u20AC\u00A3]{0,40}\b(?:over|in|during|for) (?:the )?(?:past|last|next|coming) (?:few|two|three|four|five|six|ten|\d{1,2}) years(?!\w)/),
  // "promised to buy $450 million of Scale's services a year, or $2.25 billion": no price of the firm.
  behind(of('acquisition-price'), 'services products capacity software compute', following("(?:worth )?of (?:(?:[A-Z][\\w-]{1,20} ){0,2}[A-Z][\\w-]{1,20}['\u2019]s? )?(?:[a-z-]{2,12} )?(?:services|products|capacity|software|compute)")),
  before(of('acquisition-price'), 'services products capacity software compute', /\b(?:buy|buys|bought|purchase)(?!\w)[^;]{0,50} of (?:[A-Z][\w-]{1,20} ){0,2}[A-Z][\w-]{1,20}['\u2019]s? (?:[a-z-]{2,12} )?(?:services|products|capacity|software|compute)(?!\w)[^;]{0,50}$/),
  // "two runs of half a billion dollars each", "models of $1 billion", "another 80 hours, or $82,000": one of several runs, other models, a part.
  before(of('training-cost', 'gpu-hours'), 'runs models systems', leadingTo('(?:(?:two|three|four|several|both|more|many) (?:[a-z-]{2,12} )?runs|models|systems) (?:of|at|costing|worth)')),
  before(of('training-cost', 'gpu-hours'), 'another further additional', /\b(?:another|a further|an additional)(?!\w)[^.;]{0,90}$/),
  // "compared to $40M for the amortized hardware", "the amortised cost of its chips: $40 million": a share of what the chips cost.
  behind(of('training-cost'), 'amortized amortised amortization amortisation', following('(?:for|of|in) (?:the |its )?(?:amorti[sz]ed|amorti[sz]ation)')),
  // "and the cost of owning the chips, which is far more than $5.5 million": by what something else is outdone.
  before(of('training-cost'), 'which', /, which (?:is|was|are|were|would be) (?:(?:far|much|many times|a lot|well|vastly|considerably) )?(?:more|less|higher|greater|lower) than $/),
  // "frontier training clusters cost $10 billion": the machines.
  before(
    of('training-cost'), 'cluster clusters supercomputer supercomputers datacenter datacenters center centers centre centres',
    leadingTo('(?:(?:super)?clusters?|supercomputers?|data ?cent(?:er|re)s?) (?:(?:will|would|could|can|may|now) )?(?:cost|costs|costing)(?: upwards of| north of)?'),
  ),
  // "from $20.00 to $0.07 per million tokens": told by the token, as the price that it fell to is.
  behind(of('unit-price'), 'tokens', following('to (?:(?:just|only|about|around) )?[$\u20AC\u00A3][\\d.,]{1,8} (?:per|a) (?:[a-z\\d]{1,12} ){0,2}tokens')),
  // "excluding the roughly $5.6 million base-model cost": what the model's own does not count.
  {
    metrics: of('training-cost', 'gpu-hours'), near: words('excluding excludes exclude excluded counting including besides top'),
    before: leadingTo('(?:exclud(?:ing|es?|ed)|not (?:counting|including)|on top of|besides) (?:the|its|an?)'), behind: /^ (?:[a-z-]{2,12} )?(?:base-model|pre-?training)(?![\w-])/, only: null,
  },
  // "Add R1's cost to V3's and you get $5.87 million": of two models.
  before(of('training-cost', 'gpu-hours'), 'add adding added', /\b(?:add|adding|added)(?!\w)[^.;$\u20AC\u00A3]{3,60} (?:you get|we get|one gets|you arrive at|makes?|gives?|comes? to|brings? the (?:total|bill|sum) to)(?: (?:about|around|roughly|some|nearly|almost))? $/i),
  // "options on $12 billion of capacity", "a gain of $10.7 billion".
  before(untied, 'option options', leadingTo('options? (?:on|for|over|worth)')),
  before(untied, 'gain gains', leadingTo('gains? (?:of|worth|totall?ing|came to|was|were)')),
  // "another $30 billion", "$30 billion more in OpenAI": a new sum besides those that are on file.
  before(of('investment-pledge'), 'another further additional extra', leadingTo('(?:another|a further|an additional|an extra|additional)')),
  behind(of('investment-pledge'), 'more', following('more (?:in|into|to)')),
  // "adding more than $130 billion": what a share gained.
  before(of('market-value-loss'), 'add adds added adding gained gaining gains', leadingTo('(?:add(?:s|ed|ing)?|gain(?:s|ed|ing))')),
  // "had risen in 2024 to $3.5 trillion": where a gain led to.
  before(of('market-value-loss'), 'risen rose rise rises climbed climbs grew grown gained', leadingTo('(?:risen|rose|rises?|climbed|climbs|grew|grown|gained)(?!\\w)[^;,]{0,50} to')),
  // "lost more than $700 billion in value this year": many days' losses.
  behind(of('market-value-loss'), 'year peak month week', /^[^.;$]{0,24}\b(?:this year|since (?:its|the|a) peak|from (?:its|the|a) peak|over the (?:year|month|week))(?!\w)/),
  // "the margin loan on its shares went from $13.5 billion to $20 billion".
  before(of('net-loss', 'revenue', 'cash-burn', 'operating-cost'), 'loan loans mortgage', /\b(?:loans?|mortgage)(?!\w)[^.;,$\u20AC\u00A3]{0,40}(?:\$[\d.,]{1,8} (?:billion|million|bn|m) to )?$/i),
  // "it cost him $14 billion": a person's.
  { metrics: null, near: words('him her me'), before: leadingTo('cost(?:s|ing)? (?:him|her|me)'), behind: null, only: null },
  // "A fine can be a tenth of a year's sales, so think of $1.7 billion": a share that is asked.
  before(of('revenue'), 'fine fines penalty penalties', /\b(?:fines?|penalt(?:y|ies))(?!\w)(?:[^.]|\.(?=\d)){0,150}\b(?:think of|as much as|up to|say|or|come to|amount to)(?: (?:some|about|around|roughly))? $/i),
  // "could add $500 billion to Tesla's value".
  {
    metrics: null, near: words('add adds added adding'), before: leadingTo('add(?:s|ed|ing)?'),
    behind: /^ (?:or (?:more|so) )?to (?:[\w'\u2019-]{1,20} ){0,3}(?:value|valuation|worth|capitali[sz]ation|shares)(?!\w)/, only: null,
  },
];
