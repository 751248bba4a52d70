import { before, behind, dates, following, isOfFirm, leadingTo, of, ofMoneyIn, ofSpending } from './otherMeasure';
import type { OtherMeasure } from './otherMeasure';
import { words } from '../words/words';

/** What others spend, own, take in or are worth. */
export const sumsOfOthers: readonly OtherMeasure[] = [
  // "GPT-3 was fine-tuned by a hospital for $12,000": what others made of a model.
  before(of('training-cost', 'gpu-hours'), 'tuned fine-tuned finetuned adapted retrained', /\b(?:fine-?tuned|tuned|adapted|retrained) by (?:an?|the|one|another|some|two|three) [^.;$\u20AC\u00A3]{2,60}$/i),
  /* Customers, investors and their holdings */
  // "holds $99 billion in equity investments": what is owned of others.
  {
    metrics: ofMoneyIn, near: words('holds held holding owns owned'), before: leadingTo('(?:holds|held|holding|owns|owned)'),
    behind: following('(?:in|of|worth of) (?:[a-z-]{3,12} ){0,2}(?:investments|stakes|shares|equit(?:y|ies)|holdings|securities|stock)'), only: null,
  },
  // "$500 billion of third-party capital": what others have.
  behind(of('contract-value', ...ofMoneyIn), 'third-party outside outsiders', following("(?:of|in) (?:third-party|outside|outsiders['\u2019]?) (?:capital|money|funds|funding)")),
  // "was close to a deal to sell xAI servers worth $5 billion": what one seller gets of all that is spent on hardware.
  before(of('hardware-investment'), 'deal contract order agreement', /\b(?:deal|contract|order|agreement) (?:with [^,;$\u20AC\u00A3]{2,30} )?to (?:sell|supply|provide|deliver)(?!\w)[^;$\u20AC\u00A3]{0,60}$/i),
  // "ChatGPT users spent $2.5 billion": what others spend is no cost of the firm's.
  before(new Set([...ofSpending, 'training-cost']), 'spend spent pay paid', leadingTo('(?:users?|customers?|clients?|consumers?|subscribers?) (?:have |had |will |already )?(?:spend|spent|pay|paid)')),
  // "is now at $8 billion after $2 billion from Nvidia": what somebody gave.
  behind(of('valuation', 'market-cap'), 'from', new RegExp(`^ from (?!${dates})[A-Z]`), ({ asBefore }) => asBefore),
  // "Of the $97 billion invested in US start-ups": what goes to many is no one's.
  behind(of('funding-raised', 'investment-pledge', 'acquisition-price'), 'start-ups startups companies firms ventures', following('(?:(?:was |were |that was )?(?:invested|poured|put|pumped|raised|flowed|going) )?(?:in|into|to|by) (?:[\\w.-]{2,12} ){0,3}(?:start-?ups|ventures)')),
  // "promised to buy $450 million of Scale's services a year, or $2.25 billion": no price of the firm.
  behind(of('acquisition-price'), 'services products capacity software compute', following("(?:worth )?of (?:(?:[A-Z][\\w-]{1,20} ){0,2}[A-Z][\\w-]{1,20}['\u2019]s? )?(?:[a-z-]{2,12} )?(?:services|products|capacity|software|compute)")),
  before(of('acquisition-price'), 'services products capacity software compute', /\b(?:buy|buys|bought|purchase)(?!\w)[^;]{0,50} of (?:[A-Z][\w-]{1,20} ){0,2}[A-Z][\w-]{1,20}['\u2019]s? (?:[a-z-]{2,12} )?(?:services|products|capacity|software|compute)(?!\w)[^;]{0,50}$/),
  // "it cost him $14 billion": a person's.
  { metrics: null, near: words('him her me'), before: leadingTo('cost(?:s|ing)? (?:him|her|me)'), behind: null, only: null },

  /* Firms bought and sold */
  // "bought a maker of car chips with sales of": those of whom it bought.
  before(
    of('revenue', 'net-loss'), 'buy buys bought buying acquire acquires acquired acquiring acquisition purchase takeover took take taking',
    /\b(?:buys?|bought|buying|acquired?|acquires|acquiring|(?:took|take|taking) over|(?:acquisition|purchase|takeover) of)(?!\w)[^.;$\u20AC\u00A3]{1,120}?,? (?:with|whose|which (?:had|has)|that (?:had|has)) (?:[a-z\d-]{2,12} ){0,3}(?:sales|revenues?|turnover|loss|losses)(?!\w)[^.;$\u20AC\u00A3]{0,40}$/i,
    isOfFirm,
  ),
  // "sell its unit to First Bancorp for $12 million in cash".
  before(ofMoneyIn, 'sell sells sold selling', /\b(?:sell|sells|sold|selling) (?:its|their|the|a|an|off) [^.;$\u20AC\u00A3]{2,80} for (?:about |around |roughly |some |nearly |almost |up to |as much as |an? )?$/i),

  /* A whole market, another model or machine */
  // "$200 billion in total addressable market": what a market takes.
  behind(null, 'market', following('(?:in|of) (?:[\\w-]{2,14} ){0,3}addressable market')),
  // "and global 2026 clears $1 trillion".
  before(of('capital-expenditure'), 'global worldwide', /\b(?:global|worldwide)(?! (?:leader|firm|company))[^.;,$\u20AC\u00A3]{0,40}$/),
  // "$60 million to replicate GPT-4-level capability".
  behind(of('training-cost'), 'replicate reproduce recreate match', following('to (?:replicate|reproduce|recreate|match)')),
  // "Across the rest of the supply chain it gets to a trillion": no longer what those named spend.
  before(ofSpending, 'across throughout', /\b(?:across|throughout) the (?:(?:rest of the|whole|entire|full|wider|broader) )(?:[a-z]{1,12} )?(?:chain|industry|ecosystem|economy|sector|market|board)(?!\w)[^;$\u20AC\u00A3]{0,60}$/i),
  // "frontier training clusters cost $10 billion": the machines.
  before(
    of('training-cost'), 'cluster clusters supercomputer supercomputers datacenter datacenters center centers centre centres',
    leadingTo('(?:(?:super)?clusters?|supercomputers?|data ?cent(?:er|re)s?) (?:(?:will|would|could|can|may|now) )?(?:cost|costs|costing)(?: upwards of| north of)?'),
  ),
];
