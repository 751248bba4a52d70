import { before, behind, debts, following, isNoDebt, isOfFirm, leadingTo, of, ofMoneyIn } from './otherMeasure';
import type { OtherMeasure } from './otherMeasure';
import { words } from '../words/words';

/** What is owed, lent, guaranteed, committed or claimed, and not what somebody put in or a firm is worth. */
export const owedSums: readonly OtherMeasure[] = [
  /* Debts */
  // "The debt it took over was $12 billion".
  before(ofMoneyIn, 'debt debts', /\bdebts? (?:that |which )?(?:it|they|he|she|the [a-z-]{2,14}) (?:took (?:over|on)|inherited|assumed|carries|carried|owes|owed)(?: (?:was|were|is|are|came to|comes to|of|at|stood at))?(?: (?:about|around|some|roughly|nearly|almost|over|up to)){0,2} $/i),
  // Owed, and not what somebody put into a firm: "$12 billion of debt", "of which $12.5 billion is debt", "a $15 billion loan", "will borrow $10 billion".
  behind(ofMoneyIn, 'debt debts loan loans borrowing borrowings bonds notes debentures', following(`(?:(?:of|in) (?:(?!(?:and|or|equity|stock) )[a-z-]{2,12} ){0,2}|is |was )?${debts}(?! and equity)`), isNoDebt),
  {
    metrics: ofMoneyIn, near: words('borrow borrows borrowed borrowing'), before: leadingTo('borrow(?:s|ed|ing)?'), behind: /^ (?:from (?:banks|lenders|[A-Z][\w-]{2,20})|to (?:invest|buy|build|pay|finance|fund))(?![\w-])/, only: isNoDebt,
  },
  {
    metrics: of('funding-raised', 'investment-pledge'), near: words('borrow borrows borrowed borrowing'), before: leadingTo('borrow(?:s|ed|ing)?'),
    behind: /^ (?:more )?(?:to|for|in order to) (?:help )?(?:invest|fund|financ|buy|pay|put|back)/, only: isNoDebt,
  },
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
  // "its lenders, Blackstone foremost, were in for $7.5 billion".
  before(ofMoneyIn, 'lenders creditors bondholders', leadingTo('(?:lenders|creditors|bondholders)(?:,[^,;$\\u20AC\\u00A3]{2,40},)? (?:[a-z]{2,6} )?(?:in for|owed|put up|provided|gave|lent)'), isNoDebt),
  behind(ofMoneyIn, 'selling sale sales', following('(?:by|from) (?:selling|the sale of|sales of)'), isNoDebt),
  // "$20 billion for Colossus 2 is lent against the chips".
  behind(of('project-cost', 'hardware-investment', 'capital-expenditure'), 'lent borrowed', /^(?: (?:for|to|at) [^.;,$\u20AC\u00A3]{1,30})? (?:is|was|are|were|has been|had been|to be) (?:lent|borrowed)(?!\w)/),
  // "the margin loan on its shares went from $13.5 billion to $20 billion".
  before(of('net-loss', 'revenue', 'cash-burn', 'operating-cost'), 'loan loans mortgage', /\b(?:loans?|mortgage)(?!\w)[^.;,$\u20AC\u00A3]{0,40}(?:\$[\d.,]{1,8} (?:billion|million|bn|m) to )?$/i),

  /* Guarantees */
  // "in talks to guarantee $250 billion", "a $250 billion financing backstop": what somebody else is to be lent.
  before(of('funding-raised', 'investment-pledge', 'contract-value'), 'guarantee guarantees guaranteed guaranteeing backstop backstops backstopped', leadingTo('(?:guarantee(?:s|d|ing)?|backstop(?:s|ped|ping)?)')),
  behind(of('contract-value', ...ofMoneyIn), 'guarantee guarantees backstop backstops', /^ (?:[\w/'\u2019-]{2,24} ){0,4}(?:guarantees?|backstops?)(?!\w)/i),
  // "backstopped by a $105 billion commitment": the same, told of what it stands behind.
  before(of('contract-value', ...ofMoneyIn), 'backstopped guaranteed underwritten', leadingTo('(?:backstopped|guaranteed|underwritten) (?:by|with)')),

  /* Obligations to suppliers, and what is committed */
  // "an arrangement with an aggregate value north of $40 billion": what is to be paid under it, and no firm's worth.
  before(of('valuation', 'market-cap'), 'aggregate', /\baggregate value(?!\w)[^.;,$\u20AC\u00A3]{0,30}$/i),
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
  // "obligations across seven vendors: Oracle $300 billion, Nvidia $100 billion": owed to those who are named.
  before(
    of('investment-pledge', 'funding-raised'), 'vendors suppliers counterparties',
    /\b(?:obligations?|commitments?)(?!\w)[^.;]{0,60}\b(?:vendors|suppliers|counterparties)(?!\w)(?:[^.;]|\.(?=\d)){0,200}$/i,
  ),
  // "committed $35 billion to CoreWeave + $27 billion to Nebius": what a customer owes is no money that it raises.
  {
    metrics: of('funding-raised'), near: words('commit commits committed committing commitment commitments'),
    before: /\b(?:commit|commits|committed|committing|commitments?(?: of)?)(?!\w)(?:[^.;:]|\.(?=\d)){0,60}$/, behind: /^ to (?:[A-Z][\w-]{1,20}|build|spend|buy)(?![\w-])/, only: isOfFirm,
  },
  // "$13 billion committed, $11.9 billion deployed": what is paid in by then is another sum.
  behind(of('funding-raised'), 'committed pledged promised', /^ (?:committed|pledged|promised)(?:[,;]| and| but){1,2}(?: \S{1,14}){1,4} (?:deployed|funded|drawn|paid|disbursed|delivered|transferred)(?!\w)/),

  /* Claims and fines */
  // "now wants $109 billion from it and from Microsoft": what is asked of somebody, and not yet given by anybody.
  {
    metrics: ofMoneyIn, near: words('want wants wanted demand demands demanded'), before: leadingTo('(?:wants?|wanted|demands?|demanded)(?: between)?'),
    behind: following('from (?:it|them|him|her|both|the (?:firm|company|court|lab|pair|two))'), only: null,
  },
  // "wants between $79 billion and $134 billion in wrongful gains, of which $25.1 billion from Microsoft": what is asked of a court.
  before(
    of('funding-raised', 'investment-pledge', 'acquisition-price', 'contract-value'), 'damages gains restitution penalty penalties fine fines',
    /\b(?:damages|wrongful gains|restitution|penalt(?:y|ies)|fines?)(?!\w)(?:[^.;]|\.(?=\d)){0,120}$/i,
  ),
  // "A fine can be a tenth of a year's sales, so think of $1.7 billion": a share that is asked.
  before(of('revenue'), 'fine fines penalty penalties', /\b(?:fines?|penalt(?:y|ies))(?!\w)(?:[^.]|\.(?=\d)){0,150}\b(?:think of|as much as|up to|say|or|come to|amount to)(?: (?:some|about|around|roughly))? $/i),
];
