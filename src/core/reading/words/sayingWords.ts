import { words, wordSet, WordTest } from './words';

/** Verbs by which somebody, named or not, holds a thing to be so. */
const holding = words('say says said claim claims claimed estimate estimates estimated reckon reckons reckoned argue argues argued insist insists insisted');
const reporting = words('report reports reported');
/** Verbs of texts as much as of people: what they give stands behind them. */
const stating = words('write writes wrote state states stated allege alleges alleged maintain maintains maintained suggest suggests suggested list lists listed');
const telling = words('tell tells told');

/** What somebody does whose name stands beside the verb. Names make more of them: "SemiAnalysis counts", "CNBC puts", "Epoch prices". */
export const saysByName = new WordTest(new Set([
  ...holding, ...reporting, ...stating, ...telling,
  ...words(
    'saying complained complains claiming estimating reporting put puts note notes noted calculate calculates calculated '
    + 'count counts counted believe believes believed joke joked jokes announce announced announces disclose disclosed discloses reveal revealed reveals confirm confirmed confirms think thinks thought forecast predicted predicts predict expects expected '
    + 'adds added quipped boasted warned warns dispute disputes disputed gave gives calls called posted tweeted guess guesses guessed price prices priced value values valued peg pegs pegged see sees rate rates find finds found quote quotes answer answered reply replied speak speaks spoke convert converts worked work works compute computes computed has have had show shows showed cite cites cited model modelled modeled',
  ),
]));

/** What "it" and "the company" do that speak. Without "reports": a firm that reports a figure gives its own, and that is no hearsay. */
export const saysAsPronoun = new WordTest(new Set([...holding, ...words('told maintains maintained adds added writes wrote announced disclosed')]));

/** What those do who speak for a firm ("its researchers revealed"): they report, where the firm itself only books. */
export const saysByOthers = new WordTest(new Set([...holding, ...reporting, ...telling, ...words('adds added writes wrote announced disclosed revealed reveals confirmed confirms acknowledged acknowledges admitted admits')]));

/** What leaves a figure behind it to somebody, whoever that is; with words that are no verbs, and verbs of texts. */
export const saysOfHearsay = new WordTest(new Set([
  ...holding, ...reporting, ...stating, ...words('purported supposed intent print prints printed repeat repeats repeated assign assigns assigned quoted'),
]));

/** The same behind a figure, at the end of what is told: ", experts claim". Other verbs go on to something else there. */
export const saysInClosing = new WordTest(new Set([...holding, ...reporting]));

/** What "he" and "she" do that speak for a firm; what is promised and foreseen is the firm's as well. */
export const saysForFirm: ReadonlySet<string> = new Set([...holding, ...telling, ...words('expects expected forecasts forecast predicted predicts announced announces promised promises pledged pledges vowed guided put puts')]);

/** What is dated by the time beside it, so that the figure is not: mostly the past, for the present tells of the figure's own time. */
export const saysOnDay = /\b(?:said|says|reported|told|announced|disclosed|wrote|revealed|warned|noted|added|estimated|posted)(?!\w)/;

/** What somebody does in a heading who is not what it is about: "Google AI chief says DeepSeek …". Others are a firm's deeds as well. */
export const saysInHeading: ReadonlySet<string> = new Set(words('says said claims warns predicts thinks calls').flatMap((verb) => [verb, verb.charAt(0).toUpperCase() + verb.slice(1)]));

/** What is done, or made, where something is told: "wrote on", "in a post on". */
export const saysSomewhere = wordSet(
  'wrote writes writing written post posts posted posting said says saying tweet tweets tweeted tweeting message announced announces announcing shared reply replied replies joked boasted thread claimed claims '
  + 'denied complained',
);
