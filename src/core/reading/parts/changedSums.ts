import { before, behind, behindNow, following, hedgesBefore, leadingTo, listed, of, ofSpending, ofYears, spent, untied } from './otherMeasure';
import type { OtherMeasure } from './otherMeasure';
import { salesWords } from '../words/salesWords';
import { words } from '../words/words';

/** What comes in or is left beside what is measured, what is added, and what is aimed at or only set beside it. */
export const changedSums: readonly OtherMeasure[] = [
  /* Income and spending beside each other */
  // "operating cash flow of $139.5 billion", "earned $60.5 billion": what comes in, beside what is spent.
  before(ofSpending, 'flow income earnings profit property earned netted', new RegExp(`\\b(?:(?:cash flow|income|earnings|profit|(?<!\\b(?:purchases? of|spending on|spent on|outlays? (?:on|for)|additions to|investments? in|expenditures? (?:on|for)|payments for) )property and equipment)(?: (?:in|for) [^;,$]{1,30})? ${behindNow}|earned|netted) ${hedgesBefore}$`, 'i')),
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
  // "its compute spending with Microsoft for 2025 is $13 billion": what one firm pays another, and nothing that either takes in or has raised.
  before(of('funding-raised', 'valuation', 'revenue'), 'spending', leadingTo(
    'spending (?:with|at) [A-Z][\\w-]{1,20}(?: (?:for|in) (?:fiscal )?20\\d\\d)?(?: (?:is|was|will be|would be|comes to|came to|reached|reaches|totals|of|at)){0,2}',
  )),
  // "spent $13 billion to make $5 billion": what goes out is no money taken in.
  before(of('funding-raised', 'valuation'), 'spent spends spending', /(?<!\b(?:raised|raises|raising) and )\b(?:spent|spends|spending) (?:(?:about|around|roughly|some|nearly|almost|more than|at least|up to|over|an estimated) ){0,2}$/i),
  // "$14 billion of development cost": what is spent on a site, and no contract for it.
  behind(of('contract-value'), 'cost costs', following('(?:of|in) (?:[a-z-]{2,14} ){0,2}costs?')),
  behind(of('contract-value'), 'capital', following('(?:of|in) (?:[a-z-]{2,14} ){0,2}capital')),
  // "Tesla's $1.25 billion net": what is left.
  { metrics: null, near: words('net'), before: null, behind: /^ net(?= (?:in|for|last|this|of tax)(?!\w)| ?[.,;)]|$)/, only: null },
  // "the $403 billion it took in": sales, whatever was measured before.
  behind(spent, 'took earned brought', following('(?:that )?(?:it|they|he|she|the company) (?:took in|earned|brought in)')),

  /* Gains, steps and further sums */
  // "$45 billion less $12 billion of debt": a term of what something comes to.
  behind(null, 'less minus', /^,? (?:less|minus) (?:(?:about|around|some|roughly|the) )?[$\u20AC\u00A3]\d/i),
  // "was extended to $120 billion, and closed at $122 billion": a step on the way.
  behind(of('funding-raised'), 'closed closing', /^,? (?:and|but|before|then) (?:(?:it|finally|at last|then|was) ){0,2}clos(?:ed|ing) (?:at|with|on) (?:[a-z]{2,10} ){0,2}[$\u20AC\u00A3]/),
  // "its stake would be worth $49 billion", "is now put at $135 billion": what it is worth by now, and not what was paid.
  before(of('funding-raised', 'investment-pledge', 'acquisition-price'), 'stake stakes', leadingTo('stakes?(?! (?:for|in return))[^;$\u20AC\u00A3]{0,40} (?:worth|(?:(?:is|was|are) (?:now |then |since )?)?(?:put|valued|estimated|reckoned) at)')),
  // "grow by another $30 billion".
  before(ofYears, 'grow grows growing rise rises rising increase increases climb climbs go', leadingTo('(?:grow|grows|growing|rise|rises|rising|increase|increases|climb|climbs|go up) by(?: another| an additional| a further)?')),
  // "its valuation has risen by $343 billion since".
  before(of('valuation', 'market-cap', 'funding-raised'), 'risen rise rises rising rose grown grew increased increase climbed jumped swelled gone went', leadingTo(
    '(?:risen|rise|rises|rising|rose|grown|grew|increased?|climbed|jumped|swelled|gone up|went up) by(?: another| an additional| a further)?',
  )),
  // "bringing its total to almost $14 billion": of what it was said to add up before.
  before(of('net-loss', 'cash-burn', 'revenue', 'operating-cost'), 'total', leadingTo('(?:bringing|taking|brings|brought|took|takes) (?:its|their|the|his) total(?: [a-z]{2,12})? to')),
  // "options on $12 billion of capacity", "a gain of $10.7 billion".
  before(untied, 'option options', leadingTo('options? (?:on|for|over|worth)')),
  before(untied, 'gain gains', leadingTo('gains? (?:of|worth|totall?ing|came to|was|were)')),
  // "another $30 billion", "$30 billion more in OpenAI": a new sum besides those that are on file.
  before(of('investment-pledge'), 'another further additional extra', leadingTo('(?:another|a further|an additional|an extra|additional)')),
  behind(of('investment-pledge'), 'more', following('more (?:in|into|to)')),
  before(of('gpu-count', 'gpu-purchases', 'gpu-shipments'), 'another further additional extra', leadingTo('(?:another|a further|an additional|an extra|additional)')),
  // "adding more than $130 billion": what a share gained.
  before(of('market-value-loss'), 'add adds added adding gained gaining gains', leadingTo('(?:add(?:s|ed|ing)?|gain(?:s|ed|ing))')),
  // "had risen in 2024 to $3.5 trillion": where a gain led to.
  before(of('market-value-loss'), 'risen rose rise rises climbed climbs grew grown gained', leadingTo('(?:risen|rose|rises?|climbed|climbs|grew|grown|gained)(?!\\w)[^;,]{0,50} to')),
  // "could add $500 billion to Tesla's value".
  {
    metrics: null, near: words('add adds added adding'), before: leadingTo('add(?:s|ed|ing)?'),
    behind: /^ (?:or (?:more|so) )?to (?:[\w'\u2019-]{1,20} ){0,3}(?:value|valuation|worth|capitali[sz]ation|shares)(?!\w)/, only: null,
  },

  /* Goals, and what would be */
  // "in talks to invest up to $10 billion in Anthropic's IPO".
  behind(of('investment-pledge', 'funding-raised'), 'ipo listing flotation', /^ (?:in|into) [A-Z][\w-]{1,20}['\u2019]s? (?:planned |coming |upcoming )?(?:IPO|listing|flotation)(?!\w)/),
  // "with potential to reach $108 billion", "to a potential $13 billion".
  before(of('funding-raised', 'investment-pledge', 'contract-value', 'project-cost'), 'potential potentially', leadingTo('(?:potential(?:ly)? (?:to )?(?:reach|rise to|grow to|total|of|up to)|(?:to|for) a potential)')),
  // "against a goal of $1 billion": what somebody wants to raise in the end.
  before(of('funding-raised'), 'goal target', leadingTo('(?:against|towards?|short of|half of|of) (?:an?|its|the|their) (?:[a-z-]{2,12} )?(?:goal|target) of')),
  // "$150 billion on capex if it grows by 20%".
  behind(ofYears, 'if assuming provided should', /^[^.;$\u20AC\u00A3]{0,40}\b(?:if|assuming|provided|should) (?:it|they|that|growth|spending|the (?:company|firm|group)|[A-Z][\w-]{1,20}(?! (?:is|are) (?:right|to be believed)))(?!\w)/),
  // "a listing that might raise more than $60 billion": no round, where no report on the listing is meant.
  before(of('funding-raised', 'valuation'), 'listing ipo flotation offering', /\b(?:listing|IPO|flotation|public offering)(?!\w)[^;,$\u20AC\u00A3]{0,60}$/i, ({ thing }) => !listed.test(thing ?? '')),
  // "beat the target of $15 billion", "exceeding the $15 billion it had aimed for": what was wanted, beside what came.
  before(
    of('funding-raised', 'valuation'), 'target targets goal',
    leadingTo('(?:above|over|past|beyond|beat|beats|beating|exceed(?:s|ed|ing)?|topp?(?:s|ed|ing)?|miss(?:ed|ing)?|short of|below) (?:an?|the|its|their) (?:[a-z-]{2,12} )?(?:target|goal) of'),
  ),
  behind(of('funding-raised', 'valuation'), 'aimed sought targeted hoped wanted', following('(?:that )?(?:it|they|he|she|the company) (?:had )?(?:first |originally |initially )?(?:aimed for|sought|targeted|hoped for|wanted)')),
  // "would have been $5.2 billion without it".
  before(of('net-loss', 'revenue', 'cash-burn', 'operating-cost', 'capital-expenditure'), 'would', leadingTo('would have (?:been|come to|totall?ed|reached)')),

  /* What a sum is set beside */
  // "$50 billion for OpenAI would equal a quarter of its 2026 capex": what the rest of the sentence holds the sum against.
  behind(
    ofYears, 'equal equals equalled equaled represent represents represented amount amounts amounted make makes made exceed exceeds exceeded',
    /^ (?:for|to|in|into) [^.;$\u20AC\u00A3]{2,40}? (?:would |will |is |was )?(?:equals?|equall?ed|equal to|represents?|represented|amounts? to|amounted to|makes? up|made up|exceeds?|exceeded) [^.;$\u20AC\u00A3]{0,40}\b(?:of|than) (?:its|their|the|[A-Z][\w-]{1,20}['\u2019]s)(?!\w)/,
  ),
  // "$20 billion wide": how far the ends of a range are apart.
  behind(ofYears, 'wide apart', following('(?:wide|apart)')),
  // "and the cost of owning the chips, which is far more than $5.5 million": by what something else is outdone.
  before(of('training-cost'), 'which', /, which (?:is|was|are|were|would be) (?:(?:far|much|many times|a lot|well|vastly|considerably) )?(?:more|less|higher|greater|lower) than $/),
];
