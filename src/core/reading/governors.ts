import type { FigureKind } from '../figures/figure';
import type { Metric } from '../claims/claim';
import { words } from './words';

/** A metric, or `other`: words that show a quantity outside the vocabulary (profit, tax, a jackpot), which compete with the rest. */
export type Sense = Metric | 'other';

/** A sense and how much words speak for it. */
export interface Weighed {
  readonly sense: Sense;
  readonly weight: number;
}

/** Words that govern or colour a figure, and how strongly they speak for each metric (10 is as plain as words can be). */
export interface Governor {
  readonly kind: FigureKind;
  /** Nouns stand on either side, verbs mostly before the figure, topics colour what a verb leaves open. */
  readonly part: 'noun' | 'verb' | 'topic';
  readonly senses: Readonly<Partial<Record<Sense, number>>>;
  /** The same as a list. */
  readonly weighed: readonly Weighed[];
  readonly words: readonly string[];
  /** Words that cancel the row when one stands within four tokens after it ("raised its target"). */
  readonly unless?: readonly string[];
}

/** A phrase of the table, word by word, with its row. */
export interface PhraseEntry {
  readonly words: readonly string[];
  readonly row: Governor;
}

type Senses = Governor['senses'];
const row = (kind: FigureKind, part: Governor['part'], senses: Senses, words: readonly string[]): Governor => ({
  kind,
  part,
  senses,
  weighed: (Object.entries(senses) as [Sense, number][]).map(([sense, weight]) => ({ sense, weight })),
  words,
});
const money = (part: Governor['part'], senses: Senses, ...words: readonly string[]): Governor => row('money', part, senses, words);
const count = (part: Governor['part'], senses: Senses, ...words: readonly string[]): Governor => row('accelerator-count', part, senses, words);

/** Inflected forms of a regular verb. */
const forms = (...verbs: readonly string[]): readonly string[] => verbs.flatMap((verb) => {
  const [head = '', ...rest] = verb.split(' ');
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const stem = head.endsWith('e') ? head.slice(0, -1) : head;
  const hissing = head.endsWith('s') || head.endsWith('sh') || head.endsWith('ch');
  const turned = head.endsWith('y') && !/[aeiou]y$/.test(head) ? `${head.slice(0, -1)}i` : null;
  const present = hissing ? `${head}es` : turned === null ? `${head}s` : `${turned}es`;
  const past = turned === null ? `${stem}ed` : `${turned}ed`;
  return [`${head}${tail}`, `${present}${tail}`, `${past}${tail}`, `${stem}ing${tail}`];
});
const plural = (...nouns: readonly string[]): readonly string[] => nouns.flatMap((noun) => [noun, `${noun}s`]);

/** The table of governing words. A new way of saying a metric is one row or one word here. */
export const governors: readonly Governor[] = [
  // Idioms that hold a governing word without its sense
  money('noun', {},
    ...words('together'),
    ...['user', 'subscriber', 'customer', 'programmer', 'developer'].map((taker) => `on each ${taker}`),
    'which makes', 'that makes', 'makes up to', 'at market prices',
    ...['rental', 'list', 'cloud', 'current', 'street', 'market', 'commercial', 'spot'].flatMap((kind) => [`at ${kind} prices`, `at ${kind} rates`]),
    'run to', 'runs to', 'ran to', 'runs into', 'ran into', 'in the long run',
    ...['good', 'great'].flatMap((much) => ['more', 'less', 'bigger', 'higher', 'lower', 'smaller', 'larger', 'cheaper', 'dearer', 'above', 'below', 'short', 'over', 'under', 'of'].map((than) => `a ${much} deal ${than}`)),
    'in order to', 'on the order of', 'order of', 'of the order of', 'on order', 'made in', 'first company to', 'a company that makes',
    'put up for sale', 'puts up for sale', 'making the rounds', 'made the rounds', 'does the rounds', 'round the clock', 'all year round',
    'go round', 'goes round', 'going round', 'went round', 'took over', 'took hold', 'take hold', 'took effect', 'took place',
    'take control', 'made by', 'sales pitch', 'stock market', 'in stock', 'close to', 'in charge', 'charged with', 'charged in', 'bill of',
    'tax filings', 'run by', 'building on', 'tell investors', 'tells investors', 'told investors', 'telling investors',
    'tells shareholders', 'told shareholders', 'investors were told', 'shareholders were told',
  ),
  // Value of a firm
  money('verb', { valuation: 2.5, 'training-cost': 2, 'project-cost': 2, 'unit-price': 2 }, 'is put at', 'are put at', 'was put at', 'were put at', 'put at', 'pegged at', 'pegs', 'pegging', 'marked at', 'reckoned to be worth', 'rated at', 'appraised at', 'assessed at'),
  money('verb', { valuation: 5, 'acquisition-price': 2 }, 'priced at', 'pricing it at', 'prices the company at', 'pricing the company at', 'tag of', 'price tag of', 'a price tag of', 'haggling over', 'haggled over', 'in talks at'),
  money('verb', { valuation: 6, 'funding-raised': 2 }, 'took it to', 'takes it to', 'taking it to', 'brought it to', 'lifted it to', 'pushed it to', 'pushes it to', 'pushing it to', 'catapulted it to', 'vaulted it to'),
  money('noun', { valuation: 10, 'market-cap': 8 }, 'estimated worth', 'their worth', 'its worth', 'worth to', 'their value to', 'its value to'),
  money('noun', { valuation: 11 }, ...plural('valuation'), 'pre-money', 'post-money', 'pre-money valuation', 'post-money valuation'),
  money('verb', { valuation: 9.5, 'market-cap': 5 }, 'valued', 'valuing', 'values', 'value'),
  money('noun', { valuation: 7, 'market-cap': 6 }, 'value of', 'its value', 'lifts', 'lifting'),
  money('noun', { valuation: 9, 'market-cap': 6 }, 'at a value of', 'changed hands at', 'change hands at', 'changing hands at'),
  money('noun', { 'market-cap': 11 }, 'market value', 'market cap', 'market capitalization', 'market capitalisation', 'capitalization', 'capitalisation', 'stock market value', 'stock-market value', 'market worth'),
  money('verb', { 'market-cap': 7 }, 'first company to', 'first listed company to', 'first public company to', 'first firm to', 'shares closed', 'by market value'),
  money('noun', { 'market-cap': 8, valuation: 8 }, 'most valuable', 'made it a company of', 'company of', 'firm of', 'startup of', 'start-up of', 'a company worth', 'club'),
  money('verb', { valuation: 8, 'market-cap': 7.5, 'contract-value': 6, 'hardware-investment': 5 }, 'worth'),
  money('verb', { 'market-value-loss': 10 },
    ...forms('wipe', 'erase', 'evaporate', 'vanish', 'wipe out', 'wipe off', 'erase from', 'tumble'),
    'shed', 'sheds', 'shedding', 'shaved', 'lopped', 'sell-off', 'selloff', 'rout', 'one-day loss', 'single-day loss',
    'loss in market value', 'market value loss', 'market-value loss', 'lost in market value', 'fortune shrank', 'biggest one-day',
    'disappeared', 'knocked off', 'knocking', 'sliced off', 'slashed', 'torched', 'evaporated', 'wiping', 'loss of value', 'lost value',
    'poorer', 'lighter', 'went up in smoke', 'market rout', 'stock rout', 'single-day wipeout', 'destroyed',
  ),
  money('verb', { 'market-value-loss': 6 }, 'fell by', 'shrank by', 'dropped by', 'plunged by', 'slid by', 'tumbled by', 'sank by', 'drop of', 'decline of', 'fall of', 'plunge of', 'one-day drop', 'one-day fall', 'wipeout', 'down by', 'were down', 'was down', 'contracted by', 'contracted', 'sold off', 'crash'),
  money('verb', { 'net-loss': 6, 'market-value-loss': 6 }, 'lost', 'lose', 'loses', 'losing'),
  money('topic', { 'market-value-loss': 2.4, 'market-cap': 2 }, 'shares', 'stock', 'stock market', 'trading', 'session', 'one day', 'single day', 'one-day', 'single-day', 'on monday', 'monday', 'in a day', 'fortune', 'net worth', 'shareholders', 'intraday'),
  // Income
  money('noun', { revenue: 11 }, ...plural('revenue', 'royalty', 'annualized revenue', 'annualised revenue'), 'royalties', 'sales', 'turnover', 'arr', 'run rate', 'run-rate', 'top line', 'recurring revenue'),
  money('verb', { revenue: 5, 'funding-raised': 3 }, 'brought in', 'brings in', 'bring in', 'bringing in', 'taken in', 'has taken in'),
  money('verb', { revenue: 7, 'funding-raised': 5.5 }, 'pulled in', 'pulls in', 'pulling in', 'reeled in'),
  money('noun', { revenue: 9 },
    ...['customers', 'subscribers', 'subscriptions', 'users', 'clients', 'advertisers'].flatMap((givers) => [`from ${givers}`, `from paying ${givers}`]),
    ...['business', 'unit', 'division', 'arm', 'segment']
      .flatMap((part) => ['grew to', 'brought in', 'made', 'took in', 'earned'].map((verb) => `${part} ${verb}`)),
    'in the coming quarter', 'for the coming quarter', 'in the current quarter', 'for the current quarter', 'for the next quarter',
    'in the next quarter',
  ),
  money('noun', { revenue: 14 }, 'customers paid', 'users paid', 'subscribers paid', 'customers pay', 'users pay', 'subscribers pay'),
  money('verb', { revenue: 4.5, 'investment-pledge': 4 }, 'brings', 'bring', 'bringing'),
  money('noun', { revenue: 12 }, ...['sell', 'sells', 'selling', 'sold'].flatMap((verb) => ['pace', 'rate', 'clip'].map((speed) => `${verb} at a ${speed} of`))),
  money('verb', { revenue: 8 }, 'running at', 'now running at', 'is running at', 'was running at'),
  money('verb', { revenue: 7 },
    'took in', 'takes in', 'take in', 'taking in',
    ...['would', 'could', 'might', 'should', 'will'].map((may) => `${may} have taken in`),
    ...forms('generate', 'earn', 'gross'),
    'made', 'makes', 'making', 'brought', 'sold', 'sells', 'did sell', 'annualized', 'annualised', 'booked', 'rang up', 'turned over',
    'turns over', 'raked in', 'rakes in', 'charged customers', 'in subscriptions', 'subscriptions', 'takings',
  ),
  money('noun', { 'lost-revenue': 14 },
    'lost revenue', 'lost sales', 'revenue loss', 'loss of revenue', 'forgone revenue', 'foregone revenue', 'forgone sales', 'missed sales',
    'revenue hit', 'sales hit', 'hit to revenue', 'hit to sales', 'missed revenue', 'loss in revenue', 'loss of sales', 'lost out on',
    'lost business', 'sales foregone', 'sales forgone', 'kept from selling', 'unable to ship', 'could not ship', 'could not be shipped',
    'unable to sell', 'could not sell', 'could not be sold', 'cannot sell', 'cannot be sold', 'not be able to sell', 'goes without',
    'go without', 'does without', 'do without', 'barred from selling', 'sales it missed', 'missed out', 'deprives it of', 'deprived it of',
    'deprive it of', 'deprived of', 'robbed it of', 'robs it of', 'shut out of',
  ),
  money('noun', { other: 10 },
    'profit', 'profits', 'net income', 'operating income', 'earnings', 'gross profit',
    ...plural('dividend', 'fine', 'jackpot', 'buyback', 'buy-back', 'repurchase', 'lawsuit', 'settlement', 'grant', 'prize', 'damage'),
    'taxes', 'tax', 'penalty', 'ebitda', 'free cash flow', 'box office', 'damages', 'ransom', 'tariff', 'tariffs', 'lottery',
    'cash reserves', 'cash pile', 'cash on hand', 'at hand', 'on hand', 'in reserve', 'in reserves', 'reserves of', 'savings of',
    'put aside', 'put by', 'sits on', 'sat on', 'sitting on', 'war chest', 'in its coffers', 'on its accounts', 'in its accounts',
    'cash equivalents', 'in cash at the end', 'ended the year with', 'ended the quarter with', 'power line', 'residual value',
    'taxman', 'exchequer', 'back taxes', 'tax office', 'tax authorities', 'internal revenue', 'inland revenue', 'customs duties', 'in duties',
    ...['came to', 'stood at', 'rose to', 'fell to', 'shrank to'].map((how) => `cash ${how}`), ...['had', 'has', 'held', 'holds', 'with'].map((verb) => `${verb} cash of`), 'debt service', 'servicing its debt', 'servicing debt',
    'cash balance', 'balance of cash', 'cash holdings', 'cash position', 'cash cushion', 'share repurchases',
    ...plural('guarantee', 'loan guarantee', 'backstop', 'bailout', 'bail-out', 'tax break', 'exemption', 'tax credit'),
  ),
  money('verb', { 'lost-revenue': 8 }, ...forms('forgo', 'forego'), 'forgoes', 'foregoes', 'forgone', 'foregone', 'miss out on', 'missed out on', 'missing out on', 'forwent', 'forewent'),
  // Loss and use of cash
  money('noun', { 'net-loss': 10 }, 'loss', 'losses', 'net loss', 'net losses', 'operating loss', 'operating losses', 'in the red', 'deficit', 'loss of', 'shortfall', 'out of pocket', 'in the hole', 'red ink', 'losing money', 'a minus of', 'minus of'),
  money('noun', { 'cash-burn': 11 },
    'burn', 'burns', 'burned', 'burnt', 'burning', 'cash burn', 'burn rate', 'cash burned', 'burned through', 'burning through',
    'burn through', 'burns through', 'run through', 'runs through', 'running through', 'ran through', 'will use up', 'using up', 'uses up',
    'gets through', 'get through', 'getting through', 'of cash', 'went through', 'got through', 'going through', 'goes through',
    'cash outflow', 'cash-burn', 'consumed', 'consumes', 'torching', 'incinerated', 'incinerating', 'bleeding', 'bled', 'eats through',
    'ate through', 'eating through', 'chewed through', 'chewing through', 'cash drain', 'losing cash', 'loses cash', 'lost cash',
    'loss of cash', 'own money', 'own cash', 'drain on cash', 'drain of', 'used up in cash',
  ),
  money('verb', { 'inventory-charge': 11, 'unit-price': 8 }, 'charge', 'charges', 'charging', 'charged'),
  money('noun', { 'inventory-charge': 12 }, 'write-down', 'writedown', 'write-downs', 'writedowns', 'write-off', 'write off', 'wrote off', 'wrote down', 'impairment', 'inventory charge', 'written off', 'written down', 'unsold', 'unsold stock', 'unsold inventory', 'excess inventory', 'took a hit', 'inventory'),
  // Money raised, given, pledged
  { ...money('verb', { 'funding-raised': 9 }, ...forms('raise')), unless: words('target targets forecast forecasts guidance outlook estimate estimates range price prices plan plans budget bid offer expectations wages projection capex spending projections') },
  money('verb', { 'funding-raised': 6 }, 'to be after', 'seeking', 'seeks', 'sought', 'seek', 'looking for', 'targeting', 'in talks for', 'chasing', 'in the market for', 'angling for', 'holding out for', 'going after', 'asking investors for', 'asked investors for'),
  money('verb', { 'funding-raised': 9 }, 'closed a', 'closing a', 'closes a', 'secured', 'secures', 'securing', 'secure', 'closes in on', 'brought in from investors', 'took in from investors'),
  money('noun', { 'funding-raised': 9 },
    ...plural('round', 'donation', 'gift', 'loan', 'fundraise', 'raise', 'capital raise'),
    'funding', 'fundraising', 'financing', 'seed round', 'series a', 'series b', 'series c', 'series d', 'series e', 'series f', 'seed',
    'seed money', 'proceeds', 'lenders', 'funding round', 'new money', 'fresh capital', 'equity', 'debt', 'financing deal',
    'debt financing', 'share sale', 'secondary sale', 'secondary share sale', 'joint venture', 'tender offer', 'capital injection',
    'is in for', 'in for', 'good for', 'commitments from investors', 'private placement', 'backing', 'bond', 'bonds', 'from investors',
  ),
  money('verb', { 'funding-raised': 9 }, ...forms('raise').flatMap((verb) => ['its backers', 'backers', 'its investors', 'investors', 'venture capitalists', 'shareholders', 'its shareholders'].map((giver) => `${verb} from ${giver}`))),
  money('verb', { 'capital-expenditure': 4.5 }, 'pencilled in', 'penciled in', 'budgeted'),
  money('verb', { 'capital-expenditure': 5 }, 'raised to', 'raises to', 'raising it to', 'raised it to', 'lifted to', 'lifts to', 'lowered to', 'raised from', 'lifted from', 'raised the low end', 'raised the top end', 'narrowed to'),
  money('verb', { 'funding-raised': 9.5 },
    ...['backers', 'investors', 'shareholders', 'financiers'].flatMap((givers) =>
      ['put in', 'put up', 'paid in', 'handed over', 'threw in', 'chipped in', 'stumped up', 'gave']
        .flatMap((giving) => [`${givers} ${giving}`, `${givers} had ${giving}`, `${givers} have ${giving}`])),
  ),
  money('noun', { 'funding-raised': 12 }, 'fresh money worth', 'new money worth', 'fresh capital worth', 'fresh funds worth', 'new funds worth'),
  money('topic', { 'funding-raised': 5 }, 'backer', 'backers', 'backed'),
  money('verb', { 'funding-raised': 7.5 }, 'fund', 'funds', 'funded', 'finance', 'finances', 'financed'),
  money('noun', { 'funding-raised': 4, 'cash-burn': 3.5 }, 'in cash'),
  money('topic', { 'funding-raised': 4 }, 'shareholder', 'shareholders', 'investor', 'investors'),
  money('verb', { valuation: 6 }, 'counts for', 'counted for'),
  money('noun', { 'investment-pledge': 7, 'acquisition-price': 5, compensation: 3 }, 'on the table'),
  money('noun', { 'cash-burn': 7, 'operating-cost': 5 }, 'outgoings', 'outgoes'),
  money('verb', { valuation: 9.5 }, 'priced it at', 'prices it at', 'puts it at', 'puts the company at', 'put it at', 'has it at', 'priced the company at', 'lifts it to', 'values it at', 'valued it at'),
  money('verb', { 'acquisition-price': 9 }, 'sold itself', 'sold itself to', 'sale to', 'selling itself'),
  money('verb', { 'market-value-loss': 11 }, 'its value by', 'value by', 'market value by', 'market cap by', 'value fell by', 'value fell'),
  money('noun', { 'operating-cost': 13 }, 'sales and marketing', 'sales & marketing', 'sales and advertising', 'marketing and sales', 'advertising and sales', 'advertising and marketing', 'marketing and advertising', 'marketing spending', 'marketing budget', 'marketing costs', 'marketing bill', 'advertising budget', 'advertising costs', 'advertising bill', 'wage bill', 'selling expenses'),
  money('noun', { 'operating-cost': 7 }, 'in costs', 'of costs', 'costs of'),
  money('noun', { 'operating-cost': 8, 'project-cost': 5 }, 'its costs', 'their costs', 'total costs', 'overall costs', 'all costs', 'costs rose', 'costs climbed', 'costs grew', 'costs swelled', 'costs fell', 'costs reached', 'costs hit', 'costs ran', 'its bills'),
  money('noun', { 'funding-raised': 9 }, 'shares worth', 'of its shares', 'of shares', 'of stock', 'of its stock', 'stock worth', 'worth of shares', 'worth of stock', 'in shares', 'in stock'),
  money('noun', { 'funding-raised': 3.5, revenue: 3.5 }, 'gave', 'given'),
  money('noun', { 'funding-raised': 8, 'unit-price': 1 }, 'ipo', 'offering', 'flotation', 'listing', 'float', 'public offering', 'initial public offering'),
  money('verb', { 'funding-raised': 8 }, ...forms('donate', 'lend'), 'lent', 'drew on', 'draws on', 'paid in', 'borrowed', 'borrows', 'borrow', 'borrowing', 'received'),
  money('verb', { 'funding-raised': 8 },
    ...forms('bank', 'bag', 'pocket', 'attract', 'garner', 'drum up', 'amass'),
    'came away with', 'comes away with', 'walked away with', 'walks away with', 'netted', 'nets', 'hauled in', 'whipped up',
    ...forms('collect'),
    ...forms('scrape together'),
    'entrusted', 'handed it', 'handed the company', 'in hand', 'stocked up with', 'topped up', 'tops up', 'kitty', 'coffers',
    'started life with', 'began life with', 'launched with', 'set out with', 'started out with',
  ),
  money('noun', { 'funding-raised': 8 },
    ...plural(
      'cheque', 'top-up', 'cash injection', 'cash infusion', 'infusion', 'tranche', 'credit facility', 'credit line', 'convertible note',
      'haul', 'war chest', 'lifeline', 'stock sale', 'share sale', 'secondary sale', 'secondary share sale', 'employee share sale',
      'tender offer', 'cash call', 'rescue package', 'bailout',
    ),
    'stock-market debut', 'market debut', 'trading debut', 'debut', 'went public', 'going public', 'venture capital', 'fresh money',
    'fresh cash', 'fresh funds', 'capital increase', 'oversubscribed', 'angel investors',
  ),
  money('verb', { 'investment-pledge': 8.5, 'contract-value': 2 },
    ...forms('pledge', 'promise', 'mobilise', 'mobilize', 'earmark', 'vow'),
    ...plural('pledge', 'promise'),
    'commit', 'commits', 'committed', 'committing', 'commitment', 'commitments', 'letter of intent', 'action plan', 'investment plan',
    'investment programme', 'investment program', 'investment package', 'war plan', 'initiative', 'venture', 'venture of', 'dangled',
    'announced an investment', 'building plans', 'expansion plans', 'infrastructure plans', 'plans add up', 'spending promises',
    'public investment', 'planned donation', 'ringfenced', 'ring-fenced', 'unlock', 'unlocks', 'unlocked', 'scheme',
  ),
  money('verb', { 'investment-pledge': 8.5, 'capital-expenditure': 7 }, 'set aside', 'sets aside', 'setting aside'),
  money('verb', { 'investment-pledge': 6, 'contract-value': 6 }, 'committing to spend', 'committed to spend', 'commits to spend'),
  money('verb', { 'investment-pledge': 6.5, 'capital-expenditure': 5, 'hardware-investment': 2.5, 'project-cost': 3, 'funding-raised': 3.5, 'acquisition-price': 3 }, 'plans to invest', 'to invest', 'will invest', 'would invest', 'intends to invest', 'plan to invest', 'planned investment', 'could invest', 'may invest', 'planned to invest'),
  money('verb', { 'investment-pledge': 5, 'funding-raised': 5, 'hardware-investment': 3.5, 'capital-expenditure': 4.5, 'project-cost': 3, 'acquisition-price': 3 },
    ...forms('invest', 'pour', 'plough', 'plow', 'inject'),
    'put into', 'puts into', 'putting into', 'sank', 'sunk', 'sinks', 'stumped up', 'stake', 'pumped', 'pumping', 'pump', 'bet', 'bets',
    'chipped in', 'chips in', 'chip in', 'chipping in', 'kicked in', 'kicks in', 'contributed', 'contributes', 'contribute', 'contribution',
    'contributions', 'staked', 'has in', 'staking', 'sinking', 'sink', 'channelled', 'funnelled', 'funneled', 'wagered', 'outlay',
  ),
  money('noun', { 'investment-pledge': 5.5, 'funding-raised': 5, 'hardware-investment': 5, 'capital-expenditure': 5, 'project-cost': 3.5, 'acquisition-price': 3.5 }, ...plural('investment')),
  money('verb', { 'investment-pledge': 2, 'funding-raised': 2.5, 'hardware-investment': 2, 'capital-expenditure': 2, 'acquisition-price': 1, 'training-cost': 1 }, 'put', 'puts', 'putting', 'into'),
  money('verb', { 'investment-pledge': 6, 'funding-raised': 4 }, 'put in', 'puts in', 'putting in', 'chipped in', 'chips in', 'pitched in', 'pitches in'),
  money('noun', { 'investment-pledge': 7 }, ...plural('roll-out', 'rollout')),
  money('verb', { 'project-cost': 4.5, 'funding-raised': 3 }, 'put up', 'puts up', 'putting up'),
  // Prices of firms and deals
  money('verb', { 'acquisition-price': 7.5 }, ...forms('acquire', 'purchase', 'offer'), 'bought', 'buy', 'buys', 'buying', 'bid', 'bids', 'bidding', 'sold for', 'went to', 'went for'),
  money('verb', { 'acquisition-price': 5.5, 'operating-cost': 3.5, compensation: 2, 'contract-value': 2.5 }, 'paid', 'pay', 'pays', 'paying'),
  money('noun', { 'acquisition-price': 9 },
    ...plural(
      'acquisition', 'takeover', 'buyout', 'takeover bid', 'takeover offer', 'asking price', 'purchase price', 'sale price', 'final price',
      'licensing deal', 'licence deal', 'license deal',
    ),
    'put itself up for sale', 'puts itself up for sale', 'itself up for sale', 'on the block', 'licence fee', 'license fee', 'on a licence',
    'on a license', 'for a licence', 'for a license', 'to license', 'merger', 'asking', 'hostile bid', 'unsolicited bid',
    'unsolicited offer', 'snapped up', 'snaps up', 'swallows', 'absorbed', 'takes over', 'taking over', 'swooped', 'swoops', 'remains of',
    'rest of', 'was sold', 'were sold', 'been sold', 'be sold', 'gone to', 'taken over', 'take over', 'change hands for',
    'changed hands for', 'all-stock deal', 'all-cash deal', 'bought out', 'sale of', 'buyer', 'suitor', 'suitors', 'purchase of', 'takeout',
    ...['assets', 'staff', 'technology', 'patents', 'business', 'shares', 'rest'].map((what) => `for the ${what} of`),
  ),
  { ...money('noun', { 'acquisition-price': 9 }, 'for the whole of'), unless: words('fiscal financial calendar year last this next 2022 2023 2024 2025 2026 2027') },
  money('noun', { 'acquisition-price': 6, 'funding-raised': 2 }, ...plural('stake')),
  money('noun', { 'hardware-investment': 6, 'acquisition-price': 3 }, 'purchases from', 'purchases of'),
  money('noun', { 'unit-price': 6, 'operating-cost': 6 }, 'retail cost', 'retail costs'),
  money('noun', { 'contract-value': 9, 'acquisition-price': 5 }, ...plural('deal')),
  money('noun', { 'contract-value': 9 },
    ...plural('contract', 'agreement', 'pact', 'order book', 'backlog', 'cloud contract', 'cloud deal', 'supply deal'),
    'in orders', 'of orders', 'orders', 'order', 'remaining performance obligations', 'bookings', 'contract revenue',
    'future contract revenue', 'owes', 'commitment by', 'will pay', 'take-or-pay', 'compute commitment', 'contracted', 'signed for',
    ...['deal', 'contract', 'agreement', 'pact']
      .flatMap((paper) => [`${paper} commits`, `${paper} committed`, `${paper} obliges`, `${paper} binds`, `${paper} requires`]),
  ),
  money('verb', { 'contract-value': 7, 'operating-cost': 3 }, 'rents', 'renting', 'leases', 'leasing', 'leased', 'lease', 'subscribed', 'signs', 'signed', 'ink', 'inked', 'inks', 'landed a'),
  money('noun', { 'contract-value': 13 }, 'smuggled', 'slipped into', 'smuggling', 'smuggler', 'smugglers', 'contraband', 'black-market', 'diverted to china', 'black market', 'of banned', 'in banned', 'of restricted', 'in restricted', 'of embargoed', 'in embargoed', 'way to china', 'way into china', 'ended up in china', 'despite the ban', 'despite the export ban', 'despite export controls', 'despite export bans', 'in spite of the ban', 'around the ban', 'got round the ban', 'past the ban'),
  money('topic', { 'contract-value': 4 }, 'cloud', 'cloud services', 'cloud computing', 'computing power', 'black market'),
  money('verb', { 'acquisition-price': 4.5, 'unit-price': 3, valuation: 3, 'training-cost': 2 }, 'the price is', 'the price was', 'a price of', 'price of'),
  money('verb', { 'acquisition-price': 5.5, 'hardware-investment': 3, 'funding-raised': 2 }, 'picked up', 'picks up', 'scooped up', 'scoops up', 'snatched up', 'landed', 'nabbed'),
  money('verb', { 'acquisition-price': 5, 'training-cost': 4.5, 'hardware-investment': 2 }, 'gobbled up', 'swallowed', 'swallowed up', 'gobbles up', 'ate up', 'eaten up', 'consumed', 'used up', 'devoured'),
  money('noun', { 'acquisition-price': 6, 'funding-raised': 5 }, 'the cash', 'cash portion', 'cash component', 'cash part', 'cash price'),
  // Price of one thing, pay, assets
  { ...money('noun', { 'unit-price': 11 }, 'each'), unless: words('hour day week month quarter year') },
  money('noun', { 'unit-price': 11 },
    'apiece', 'a piece', 'per chip', 'per gpu', 'per card', 'per unit', 'a chip', 'a card', 'a gpu', 'per hour', 'an hour', 'a share',
    'per share', 'per gpu hour', 'per task', 'a task', 'making one', 'make one', 'build one', 'building one', 'buy one', 'per h100',
    'per accelerator', 'unit cost', 'cost per', 'price per', 'going rate', 'second-hand', 'secondhand', 'sticker price', 'offered for',
    'been offered for', 'on offer for', 'on sale for', 'hourly rate', 'hourly', 'a pop', 'the hour', 'gpu-hour', 'per gpu-hour',
    'per h100-hour', 'per card hour', 'per token', 'per rack', 'per server', 'list price', 'street price', 'average price', 'retail price',
    'unit price',
  ),
  money('noun', { 'unit-price': 11, 'acquisition-price': 4.5, valuation: 3, 'training-cost': 2 }, 'price of the', 'price of its', 'price of a', 'price of an'),
  money('noun', { 'unit-price': 3.6, 'operating-cost': 3 }, 'per month', 'a month', 'rental', 'rent', 'rented for', 'per user'),
  money('verb', { 'unit-price': 8 }, ...forms('retail', 'price'), 'retails for', 'sold at', 'sells at', 'priced at', 'sells for', 'sell for', 'selling for', 'sold for', 'goes for', 'go for', 'going for', 'price', 'prices', 'each card', 'each chip', 'a single', 'one can cost', 'change hands at', 'changes hands at', 'changed hands at', 'changing hands at', 'selling at', 'sell at', 'traded at', 'trades at'),
  money('verb', { 'unit-price': 6, 'funding-raised': 4, 'acquisition-price': 3 }, ...forms('fetch')),
  money('verb', { compensation: 9.5 }, 'were offered', 'was offered', 'been offered', 'is offered', 'are offered'),
  money(
    'noun',
    { compensation: 14 },
    ...['executive', 'chief', 'boss', 'founder', 'ceo', 'president', 'chairman', 'his', 'her', 'total', 'annual', 'basic', 'take-home', 'staff'].map((whose) => `${whose} pay`),
    ...['rose', 'fell', 'went up', 'climbed', 'jumped', 'came to', 'stood at', 'of its', 'of the', 'of his', 'of each'].map((how) => `pay ${how}`),
  ),
  money('noun', { compensation: 11 },
    ...plural('bonus', 'salary', 'signing bonus', 'pay package', 'sign-on bonus', 'package', 'compensation package', 'paycheck'),
    'bonuses', 'salaries', 'compensation', 'signing bonuses', 'sign-on', 'signing', 'pay packages', 'are paid', 'is paid', 'were paid',
    'sign-on bonuses', 'pay deal', 'pay deals', 'remuneration', 'turned down', 'turns down', 'pay packet', 'pay packets', 'sign-on sums',
    'golden hello', 'golden hellos', 'stock awards', 'stock grants', 'paychecks', 'pay offer', 'pay offers', 'salary offers',
  ),
  money('noun', { other: 18 }, ...['cash equivalents', 'equivalents', 'securities', 'marketable securities', 'short-term investments', 'liquid investments', 'investments', 'bonds'].flatMap((what) => [`in cash and ${what}`, `cash and ${what} of`])),
  money('noun', { assets: 11 }, 'assets', 'under management', 'aum', 'managed assets', 'assets under management', 'manages', 'managing', 'hedge fund', 'looked after', 'looks after', 'runs money', 'client money', 'ran funds', 'runs funds', 'funds of', 'managed money', 'in its care', 'to look after', 'looking after', 'in its funds'),
  money('noun', { assets: 5, other: 5 }, 'left'),
  money('noun', { assets: 10, other: 5 }, 'in the bank', 'bank balance'),
  money('noun', { other: 13 }, 'of interest', 'in interest', ...['bill', 'payments', 'payment', 'costs', 'expense', 'charges'].map((what) => `interest ${what}`), 'interest on'),
  // What is owed is none of the quantities; what is borrowed now is raised.
  money('noun', { other: 12 }, ...['its', 'their', 'net', 'total', 'long-term', 'outstanding', 'existing', 'corporate'].flatMap((word) => [`${word} debt`, `${word} debts`]), 'debts', 'debts of', 'debt of', 'debt load', 'debt pile', 'debt burden', 'mountain of debt', 'pile of debt', 'in debt to', 'is in debt', 'debt stood', 'debt stands', 'debt weighs'),
  // Spending
  money('noun', { 'capital-expenditure': 12 }, 'capex', 'capital expenditure', 'capital expenditures', 'capital spending', 'capital outlay', 'capital outlays', 'property and equipment', 'capital budget', 'capital investment', 'capital investments', 'capital bill', 'capital costs', 'capital programme', 'capital program', 'capital plan', 'capital plans', 'pp&e', 'fixed assets', 'plant and equipment', 'property, plant', 'capital outgoings', 'capital expense', 'capital expenses', 'purchases of property', 'capital projects', 'capital works', 'capital project', 'investment budget', 'capital allocation'),
  money('noun', { 'capital-expenditure': 7 }, 'guidance', 'forecast', 'outlook', 'guides', 'guided', 'guiding', 'target', 'annual forecast', 'spending plan', 'spending plans', 'spending forecast', 'as guided', 'guides for', 'guided to', 'guiding to', 'investor call', 'earnings call', 'spending range', 'spending target'),
  money('noun', { 'capital-expenditure': 6, 'investment-pledge': 5 }, 'budget'),
  money('topic', { 'capital-expenditure': 6 }, 'infrastructure', 'ai infrastructure', 'data centers', 'data centres', 'datacenters', 'datacentres', 'data-centers', 'data-centres', 'ai data centers', 'ai data centres', 'into ai', 'on ai', 'buildout', 'build-out', 'ai spending', 'overseas', 'abroad', 'into its cloud', 'into the cloud', 'on its cloud', 'into cloud'),
  money('verb', { 'capital-expenditure': 4, 'operating-cost': 2.5, 'training-cost': 3, 'hardware-investment': 3, 'project-cost': 2.5, 'rd-and-compute-spending': 2 }, 'spend', 'spends', 'spent', 'spending', 'outlays', 'lay out', 'lays out', 'laid out', 'shell out', 'splash out', 'splashed', 'splashing', 'ai spending', 'lavish', 'expenditure'),
  money('verb', { 'training-cost': 3, 'project-cost': 3, 'operating-cost': 3.5, 'unit-price': 3, 'hardware-investment': 2.5 }, 'cost', 'costs', 'costing', 'took', 'takes', 'price tag', 'bill', 'whole bill', 'price', 'come to', 'comes to', 'came to', 'needed', 'required'),
  money('topic', { 'training-cost': 9 },
    'train', 'trains', 'trained', 'training', 'training run', 'training runs', 'training cost', 'training costs', 'pretraining', 'pre-training',
    'cost to train', 'training bill', 'final run', 'from scratch', 'reinforcement learning', 'base model', 'fine-tuning', 'finetuning',
    'training data', 'training cycle', 'to develop', 'retrain', 'retraining', 'training compute', 'training process', 'training session',
    'to make the base', 'school', 'schooling', 'trained up', 'pretrain', 'pretrained', 'pre-trained', 'pre-train', 'post-training',
    'training expenses', 'training budget',
  ),
  money('topic', { 'training-cost': 11 }, 'to train', 'to train its', 'to retrain'),
  money('topic', { 'training-cost': 6 }, 'on its system', 'on its systems', 'on the system', 'on its model', 'on its models', 'on the model'),
  money('topic', { 'training-cost': 4 }, 'develop', 'developed', 'development', 'model', 'models', 'reasoning model', 'cloud credits', 'build its', 'preprint', 'made its', 'put together', 'assembled', 'copied', 'cloned', 'reproduced', 'rebuilt', 'recipe', 'create', 'created', 'creating', 'recreate', 'replicated', 'replicate', 'final version', 'language model', 'large language model', 'frontier model', 'frontier models', 'base llm', 'llm', 'trainer'),
  money('topic', { 'hardware-investment': 9 }, 'hardware', 'servers', 'server', 'chips', 'gpus', 'accelerators', 'processors', 'semiconductors', 'on chips', 'in chips', 'chip purchases', 'hardware costs', 'worth of chips', 'worth of gpus', 'ai chips', 'server capex', 'technology', 'kit', 'gear', 'silicon', 'graphics cards', 'graphics processing units', 'gpu cost', 'gpu costs', 'chip bill', 'gpu bill', 'hardware bill', 'hoppers', 'nvidia chips', 'nvidia gpus', 'computing equipment', 'chip orders', 'rush orders'),
  money('topic', { 'project-cost': 7 }, 'build', 'building', 'built', 'construction', 'construct', 'campus', 'supercomputer', 'facility', 'complex', 'data center', 'data centre', 'datacenter', 'datacentre', 'site', 'cluster', 'supercomputing cluster', 'gigawatt', 'project', 'permit filings', 'permits', 'machine', 'erect', 'erecting', 'first phase', 'second phase', 'per gigawatt', 'a gigawatt', 'clusters', 'plant', 'shell', 'build-out of', 'erected'),
  money('noun', { 'operating-cost': 11 },
    'operating costs', 'operating cost', 'operating expenses', 'operating expense', 'opex', 'running costs', 'running cost',
    'cost of running', 'costs of running', 'cost to run', 'cost to operate', 'costs to operate', 'total cost of ownership', 'ownership',
    'tco', 'upkeep', 'running it', 'operational costs', 'operational expenses', 'operational cost', 'total expenses', 'expenses',
    'operations', 'wages', 'daily cost', 'daily costs', 'overheads', 'operating bill', 'bill for running', 'hosting costs', 'hosting bill',
    'cloud bill', 'electricity bill', 'power bill', 'annual costs', 'operating budget', 'running bill',
  ),
  // What answers cost in computing is told as either.
  money('noun', { 'operating-cost': 11, 'rd-and-compute-spending': 9.5 }, 'inference cost', 'inference costs', 'cost of serving', 'serving costs', 'cost to serve', 'inference bill'),
  money('topic', { 'operating-cost': 8, 'rd-and-compute-spending': 6.5 }, 'serve', 'serving', 'inference'),
  money('topic', { 'operating-cost': 8 }, 'run', 'running', 'operate', 'operating', 'lights on', 'electricity', 'a day', 'per day', 'daily', 'rented', 'polite', 'please', 'each search', 'each query', 'keeping the lights on', 'for computing', 'upkeep of'),
  money('topic', { 'operating-cost': 3 }, 'per user', 'a year', 'per year', 'each year', 'a month per user'),
  money('noun', { 'rd-and-compute-spending': 11 }, 'research and development', 'r&d', 'research and compute', 'research compute', 'inference compute', 'compute costs', 'compute spending', 'compute bill', 'on compute', 'on computing', 'r&d spending', 'computing costs'),
  money('noun', { 'rd-and-compute-spending': 9 }, 'on research', 'into research', 'for research', 'research budget', 'research spending', 'research cost', 'research costs', 'research outlays'),
  money('topic', { 'rd-and-compute-spending': 4 }, 'compute', 'computing', 'research'),
  // Counts
  count('noun', {}, 'got out of', 'get out of', 'gets out of', 'getting out of', 'got it right'),
  count('verb', { 'gpu-purchases': 8 },
    ...forms('purchase', 'order', 'procure', 'acquire', 'secure', 'import', 'receive'),
    'bought', 'buy', 'buys', 'buying', 'snapped up', 'snap up', 'took', 'takes', 'orders', 'acquisition', 'acquisitions', 'purchases',
    'licence', 'license', 'licensed', 'export', 'got', 'scooped up', 'placed orders', 'followed by', 'diverted', 'customer', 'customers',
    'buyer', 'buyers', 'rush', 'rushed', 'asked', 'put in for', 'puts in for', 'on order', 'in the queue', 'snapping up', 'snaps up',
    'snapped', 'hoovered up', 'bagged', 'grabbed', 'picked up', 'laid hands on', 'snagged', 'snags', 'lapped up', 'scooped', 'meant for',
    'destined for', 'earmarked for', 'bagging', 'booked', 'obtained', 'obtain', 'obtaining', 'import', 'imported', 'smuggled', 'purchase',
    'purchased', 'purchasing', 'interest in purchasing', 'allotted', 'be allowed', 'stockpiling',
  ),
  count('noun', { 'gpu-shipments': 8 }, 'had shipped', 'have shipped', 'had already shipped', 'have already shipped', 'were shipped', 'have been shipped', 'had been shipped', 'shipped to', 'shipped by', 'went to data centers', 'went to data centres', 'went into data centers', 'went into data centres', 'to the data-center market'),
  count('noun', { 'gpu-shipments': 7 }, ...['the', 'the first', 'the second', 'the third', 'the fourth'].map((which) => `for ${which} quarter`)),
  count('noun', { 'gpu-shipments': 13 }, 'out of the door', 'out the door', 'to market', 'onto the market', 'on the market', 'off the line', 'off its lines', 'left the factory', 'to customers', 'shipments of', 'distribution of'),
  count('verb', { 'gpu-purchases': 13 }, 'asked nvidia to ship', 'asked nvidia to supply', 'asked it to ship', 'asked it to supply', 'batch of', 'consignment of'),
  count('verb', { 'gpu-purchases': 5.5, 'gpu-shipments': 4 }, 'sent', 'sends', 'went to', 'going to', 'sending'),
  count('verb', { 'gpu-shipments': 8 }, ...forms('ship', 'manufacture', 'produce', 'deliver'), 'shipped', 'shipping', 'shipments', 'shipment', 'sold', 'sells', 'sell', 'selling', 'sales', 'made', 'make', 'makes', 'making', 'production', 'output', 'dies', 'supply', 'supplied', 'turn out', 'turned out', 'units sold'),
  count('verb', { 'gpu-shipments': 4, 'gpu-purchases': 4, 'gpu-count': 3.5 }, 'wants', 'want', 'wanted', 'allowed', 'approved'),
  count('noun', { 'gpu-count': 6 },
    ...forms('use', 'install', 'deploy', 'operate', 'house', 'own', 'stockpile', 'amass', 'train', 'host', 'contain', 'need'),
    'has', 'have', 'had', 'having', 'runs', 'run', 'ran', 'running', 'cluster', 'clusters', 'fleet', 'hold', 'holds', 'held', 'holding',
    'racks', 'rack', 'supercomputer', 'campus', 'site', 'access', 'training', 'stock', 'online', 'online with', 'switched on', 'live',
    'sits on', 'in all', 'at work', 'centre', 'center', 'data center', 'data centre', 'expand', 'grow', 'take it to', 'pool', 'capacity',
    'in service', 'target', 'goal', 'equipped', 'powered by', 'power', 'connects', 'links', 'brings', 'bring online', 'machines', 'active',
  ),
];
