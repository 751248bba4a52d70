import { before, behind, dates, following, isOfFirm, isOfYear, leadingTo, of, ofBuilding, ofMoneyIn, ofYears } from './otherMeasure';
import type { OtherMeasure } from './otherMeasure';
import { words } from '../words/words';

/** Parts of what a report counts, or several of them together. */
export const partialSums: readonly OtherMeasure[] = [
  /* Parts of a firm and of what it sells */
  // "OpenAI's business in Europe booked $900 million".
  before(ofYears, 'business operations operation arm unit branch subsidiary office', /\b(?:business|operations?|arm|unit|branch|subsidiary|office) in (?:the )?[A-Z][\w.]{1,20}(?: [A-Z]\w{1,20})?(?!\w)[^.;$\u20AC\u00A3]{0,50}$/, isOfFirm),
  /* Parts of a year, and several years or rounds */
  // "raised $58 billion in 8 months": several rounds together.
  behind(of('funding-raised'), 'months years', /^ (?:(?:in|over|within|across) )(?:just |only |the (?:past|last|space of) |under )?(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen) (?:months|years)(?!\w)/),
  // "by quarter in 2025: $13.7 billion, $17 billion", "$10.4 billion a month, and Amazon's $16.7 billion": shares of the year that is named.
  before(ofYears, 'quarter quarterly quarters', /\b(?:by quarter|by the quarter|(?:each|every) quarter|quarterly|five quarters|four quarters|three quarters of)(?!\w)[^;]{0,110}$/i, isOfYear),
  behind(ofYears, 'month quarter week', following('(?:a|per|each|every) (?:month|quarter|week)'), isOfYear),
  before(ofYears, 'month quarter week', /\d (?:billion|million|bn|m) (?:a|per|each|every) (?:month|quarter|week),? (?:and|while|but) [A-Z][\w&-]{1,20}(?: [A-Z][\w&-]{1,20})?['\u2019]s? $/, isOfYear),
  // "A year ago it took in $22.1 billion in the same three months": a quarter, whatever year the words date.
  behind(ofYears, 'same', /^[^.;$\u20AC\u00A3]{0,24}\bin the same (?:three months|quarter)(?!\w)/, isOfYear),
  // "$1 billion in 2023 and 2024": of both years, where no figure before shares them.
  {
    metrics: new Set([...ofYears, 'project-cost']), near: words('and'), before: /(?<!\band|,|\bto) $/, behind: /^(?: (?:of|on|for|in) [a-z ]{2,30})? in (?:both )?20\d\d and (?:in )?20\d\d(?![\w-])/, only: null,
  },
  // "capex of 2024 and 2025 taken together".
  before(ofYears, 'together combined', /\b(?:20\d\d (?:and|to|through) 20\d\d|two years|three years|years),? (?:taken together|together|combined)(?!\w)[^;$\u20AC\u00A3]{0,40}$/i),
  // "$89.9 billion for the year so far", "$50.1 billion through September": a part of the year that is named.
  behind(ofYears, 'so date year-to-date through', /^[^.;$\u20AC\u00A3]{0,30}\b(?:so far|year[- ]to[- ]date|(?<!\bfrom [A-Z][a-z]{2,8} )through (?:the end of )?(?:January|February|March|April|May|June|July|August|September|October|November))(?!\w)/),
  before(ofYears, 'so date year-to-date months', /\b(?:so far this year|(?:in|for|of) (?:fiscal )?20\d\d so far|year so far(?!,)|year[- ]to[- ]date|first (?:four|five|seven|eight|nine|ten|eleven) months)(?!\w)[^.;$\u20AC\u00A3]{0,40}$/i),
  // "Total 2025 raised: $17.5 billion": all rounds of a year, where no report on all of them is meant.
  before(of('funding-raised'), 'total', leadingTo('total (?:(?:in |of )?20\\d\\d )?(?:funding |capital )?raised(?: (?:in |during )?20\\d\\d)?(?::| was| is| of)?'), ({ thing }) => thing !== null && !/\b(?:total|all)\b/i.test(thing)),
  // "$35 billion over the past three years".
  behind(ofYears, 'years', /^[^.;$\u20AC\u00A3]{0,40}\b(?:over|in|during|for) (?:the )?(?:past|last|next|coming) (?:few|two|three|four|five|six|ten|\d{1,2}) years(?!\w)/),
  // "lost more than $700 billion in value this year": many days' losses.
  behind(of('market-value-loss'), 'year peak month week', /^[^.;$]{0,24}\b(?:this year|since (?:its|the|a) peak|from (?:its|the|a) peak|over the (?:year|month|week))(?!\w)/),

  /* Shares of a firm, a sum or what it is spent on */
  // "with $1 billion coming from other businesses".
  behind(of('revenue'), 'coming', following('(?:coming|derived|earned) from')),
  // "49% for $14B": what is paid for a share, and not the whole firm's worth.
  before(of('valuation', 'market-cap'), '% percent cent', leadingTo('\\d{1,3}(?:\\.\\d{1,2})? ?(?:%|per ?cent)(?: (?:stake|share))? for')),
  // "three subsidiaries had combined sales of": some of a firm.
  before(of('revenue', 'net-loss'), 'subsidiaries units businesses divisions', /\b(?:two|three|four|five|six|seven|eight|nine|ten|some|several|these|those|both|the) (?:[a-z-]{2,14} )?(?:subsidiaries|units|businesses|divisions)(?!\w)[^.;$\u20AC\u00A3]{0,50}$/i, isOfFirm),
  // "its testing unit, with sales of", "the chemical unit last year had revenues of".
  before(
    of('revenue', 'net-loss'), 'unit division arm subsidiary operation operations',
    /\b(?:the|its|their|an?) (?:[a-z-]{2,16} ){1,4}(?:unit|division|arm|subsidiary|operations?)(?:,? (?:which|that))?(?:,? (?:with|had|has|reported|posted|made|last year|in 20\d\d|in the (?:quarter|year)))+(?!\w)[^.;$\u20AC\u00A3]{0,40}$/i,
    isOfFirm,
  ),
  // "$65 billion of capex, … and $15 billion for core ranking": each for one thing, and none of them all.
  behind(ofYears, '', /^ (?:for|on) (?!(?:20\d\d|the|fiscal|this|next|last|each|all|both|a|average|top|it|its|their|capital|capex)(?!\w))[a-z]/, (measured) => measured.asBefore && isOfFirm(measured)),
  // "Microsoft's cash capex was $29.9 billion": what was paid by then, without what was leased.
  before(of('capital-expenditure'), 'cash', /\bcash (?:capex|capital (?:expenditures?|spending)|paid for (?:property|capex|capital))(?!\w)[^;$\u20AC\u00A3]{0,60}$/i),
  // "the rest, some $72 billion, on data centers": what is left of a sum beside another part of it.
  before(ofYears, 'rest remainder balance half third quarter thirds', leadingTo('the (?:rest|remainder|balance|other (?:half|third|quarter|two thirds)),(?: or)?')),
  // "2023 capex includes $2 billion to $3 billion of restructured designs".
  before(ofYears, 'include includes included including', leadingTo('(?:includes?|including|included)'), isOfFirm),
  // "$700 million from ChatGPT": what one product or customer brings.
  behind(of('revenue'), 'from', new RegExp(`^ (?:in (?:20\\d\\d|the (?:quarter|year)) )?from (?!${dates})[A-Z]`), isOfFirm),
  // "60 percent of its capex, or about $79 billion", "Singapore 18 percent, or $23.7 billion".
  before(ofYears, '% percent cent half third thirds quarter quarters fifth fifths tenth tenths', leadingTo('(?:(?:%|per ?cent|half|thirds?|quarters?|fifths?|tenths?) of [^;]{0,110}|\\d(?:%| per ?cent)), or'), isOfFirm),
  // "$875 million with Louisiana companies", "$1 billion of the Hyperion money": what some suppliers get, or a part of what is spent.
  behind(ofBuilding, 'companies firms businesses contractors subcontractors suppliers vendors', following('(?:with|at|among) (?:[\\w-]{2,20} ){0,3}(?:companies|firms|businesses|(?:sub)?contractors|suppliers|vendors)')),
  behind(ofBuilding, 'money sum proceeds funds cash capex expenditure expenditures budget', following('of (?:(?:the|its|that|this|their) (?:[\\w-]{2,20} ){0,3}(?:money|sum|proceeds|funds|cash)|(?:its|their) (?:[\\w-]{2,20} ){0,2}(?:capex|capital expenditures?|budget))')),
  // "shipped 12,000 H100s to universities": what some of many takers got.
  behind(
    of('gpu-shipments'), 'universities colleges schools labs laboratories hospitals startups start-ups researchers governments ministries agencies institutes banks resellers distributors telecoms operators',
    /^ (?:chips |units |cards )?to (?!date(?!\w))(?:[\w\u2019'-]{2,20} ){0,3}(?:universities|colleges|schools|labs|laboratories|hospitals|start-?ups|researchers|governments|ministries|agencies|institutes|banks|resellers|distributors|telecoms|operators)(?!\w)/,
  ),
  // "with the remaining $2.75 billion following": what is left of a sum beside another part of it.
  before(new Set([...ofMoneyIn, 'contract-value', 'project-cost', 'hardware-investment']), 'remaining', leadingTo('(?:the|a|its|their) remaining')),
  // "made $12 billion with them".
  behind(of('revenue'), 'them it these those', following('(?:with|from|on|off) (?:them|it|these|those)'), isOfFirm),
  // What is kept out of the books is not in them.
  behind(ofBuilding, 'off outside', /^(?: (?:in|of|worth of) [^.;,$\u20AC\u00A3]{1,30})? (?:off|outside) (?:its|the|their)(?: own)? (?:capex|capital spending|books?|balance sheets?|accounts)(?!\w)/i),

  /* Parts of what training took, and several runs or models */
  // "total Colossus 1 investment: $6 billion to $8 billion": all that something took, and not its chips alone.
  before(of('hardware-investment'), 'total overall entire', leadingTo('(?:total|overall|entire) (?:[\\w-]{1,14} ){0,3}investments?(?::| of| is| was| came to)')),
  // "two runs of half a billion dollars each", "models of $1 billion", "another 80 hours, or $82,000": one of several runs, other models, a part.
  before(of('training-cost', 'gpu-hours'), 'runs models systems', leadingTo('(?:(?:two|three|four|several|both|more|many) (?:[a-z-]{2,12} )?runs|models|systems) (?:of|at|costing|worth)')),
  before(of('training-cost', 'gpu-hours'), 'another further additional', /\b(?:another(?! (?:order|kind|matter|story|level|league|scale|question|world|thing|way))|a further|an additional)(?!\w)[^.;]{0,90}$/),
  // "compared to $40M for the amortized hardware", "the amortised cost of its chips: $40 million": a share of what the chips cost.
  behind(of('training-cost'), 'amortized amortised amortization amortisation', following('(?:for|of|in) (?:the |its )?(?:amorti[sz]ed|amorti[sz]ation)')),
  // "excluding the roughly $5.6 million base-model cost": what the model's own does not count.
  {
    metrics: of('training-cost', 'gpu-hours'), near: words('excluding excludes exclude excluded counting including besides top'),
    before: leadingTo('(?:exclud(?:ing|es?|ed)|not (?:counting|including)|on top of|besides) (?:the|its|an?)'), behind: /^ (?:[a-z-]{2,12} )?(?:base-model|pre-?training)(?![\w-])/, only: null,
  },
  // "Add R1's cost to V3's and you get $5.87 million", "combining both runs makes $6 million": of several models or runs.
  before(of('training-cost', 'gpu-hours'), 'add adding added combine combining combined', /\b(?:add|adding|added|combine|combining|combined)(?!\w)[^.;$\u20AC\u00A3]{3,60} (?:you get|we get|one gets|you arrive at|makes?|gives?|comes? to|brings? the (?:total|bill|sum) to)(?: (?:about|around|roughly|some|nearly|almost))? $/i),

  /* Rates, and what comes to each */
  // "$10bn for every $35bn of GPUs": a rate.
  behind(of('funding-raised', 'investment-pledge', 'hardware-investment', 'contract-value'), 'every', following('(?:for|per) every')),
  before(of('funding-raised', 'investment-pledge', 'hardware-investment', 'contract-value'), 'every', leadingTo('(?:for|per) every')),
  // "For every $10 billion of revenue it spent $20 billion": a rate too.
  { metrics: null, near: words('every each'), before: /(?:^|[.!?] )For (?:every|each) [$\u20AC\u00A3\d](?:[^.!?;]|\.(?=\d)){0,90}$/, behind: null, only: null },
  // "earned $3.30 a share": no price of it.
  {
    metrics: of('unit-price'), near: words('share'),
    before: /\b(?:earn(?:s|ed|ing|ings)?|profits?|net|income|loss(?:es)?|lost|lose|dividends?|pays?|paid|payout|eps)(?!\w)(?:[^.;]|\.(?=\d)){0,60}$/i, behind: /^ (?:a|per) share(?!\w)/, only: null,
  },
  // "its founders are worth $6 billion apiece".
  behind(of('valuation', 'market-cap'), 'apiece each', following('(?:apiece|each)')),
  // "from $20.00 to $0.07 per million tokens": told by the token, as the price that it fell to is.
  behind(of('unit-price'), 'tokens', following('to (?:(?:just|only|about|around) )?[$\u20AC\u00A3][\\d.,]{1,8} (?:per|a) (?:[a-z\\d]{1,12} ){0,2}tokens')),
];
