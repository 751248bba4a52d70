import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { checkArithmetic } from '../../../src/core/check/sums/arithmetic';
import { findMentions } from '../../../src/core/figures/findMentions';
import { parseBlocks } from '../../../src/core/text/parseBlocks';

/** Kind and carrier of every notice in a text: "sum: 50,000 GPUs". */
function found(text: string): string[] {
  return parseBlocks(text).flatMap(({ block }) => {
    const mentions = findMentions(block.prose.text);
    return checkArithmetic(block, mentions).flatMap((notice, index) => {
      const mention = mentions[index];
      return notice === null || mention === undefined ? [] : [`${notice.kind}: ${block.prose.text.slice(mention.start, mention.end)}`];
    });
  });
}

const wrong: readonly (readonly [string, string])[] = [
  ['The site has 200,000 GPUs: 150,000 H100s, 50,000 H200s and 30,000 GB200s.', 'sum: 200,000 GPUs'],
  ['CoreWeave borrowed $12 billion: $7.5 billion from Blackstone and $3 billion from other lenders.', 'sum: $12 billion'],
  ['xAI raised $20 billion: $7.5 billion in equity and $14.5 billion in debt.', 'sum: $20 billion'],
  ['The plan has $40 billion: $30 billion from SoftBank, $5 billion from Oracle and $9 billion from others.', 'sum: $40 billion'],
  ['Shares rose 4% to $207, three times the $104 of a year ago.', 'multiple: $207'],
  ['The fleet holds 10,000 H800 GPUs, 10,000 H100 GPUs and 30,000 H20 GPUs, 60,000 GPUs in all.', 'sum: 60,000 GPUs'],
  ['It got $9.6 billion from JPMorgan and $5 billion from its owners, a total of $16 billion.', 'sum: $16 billion'],
  ['They raised $3 million, $4 million and $5 million, $15 million altogether.', 'sum: $15 million'],
  ['A total of $50 billion: $20 billion from SoftBank and $19 billion from OpenAI.', 'sum: $50 billion'],
  ['Training took 2.788 million GPU hours at $2 an hour, or $55.76 million.', 'product: $55.76 million'],
  ['At $2 per GPU hour, 2.788 million GPU hours come to $55.76 million.', 'product: $55.76 million'],
  ['It reports 2.788 million GPU hours, assumes a rent of $2 an hour, and so arrives at $55.76 million.', 'product: $55.76 million'],
  ['It paid $30,000 each for 10,000 H100 GPUs, or $3 billion.', 'product: $3 billion'],
  ['Running it costs $700,000 a day, or $2.55 billion a year.', 'product: $2.55 billion'],
  ['Running it costs $700,000 a day, or $25 million a month.', 'product: $25 million'],
  ['With 10,000 H800s, 10,000 H100s and 30,000 H20s, the firm has 60,000 GPUs in all.', 'sum: 60,000 GPUs'],
  ['In all it owns 60,000 GPUs: 10,000 H800s, 10,000 H100s and 30,000 H20s.', 'sum: 60,000 GPUs'],
  ['$9.6 billion from JPMorgan and $5 billion from its owners add up to $16.6 billion.', 'sum: $16.6 billion'],
  ['Revenue of $653 million was up 20 per cent on $593 million a year earlier.', 'percent: $653 million'],
  ['Revenue was $16.64 billion, up 55% from $12.37 billion.', 'percent: $16.64 billion'],
  ['Revenue rose 35 per cent, from $12.37 billion to $18.64 billion.', 'percent: $18.64 billion'],
  ['Revenue fell 20% to $90 million from $100 million.', 'percent: $90 million'],
  ['The value has soared to €11.7 billion, more than triple the €5.8 billion of last year.', 'multiple: €11.7 billion'],
  ['Spending doubled from $10 billion to $30 billion.', 'multiple: $30 billion'],
  ['It gives the firm a 10-million-euro ($11.7 billion) valuation.', 'conversion: 10-million-euro'],
  ['ByteDance plans 150 billion yuan (about $20.64 million).', 'conversion: 150 billion yuan'],
  ['The round brought £50 million ($640 million).', 'conversion: £50 million'],
  ['Rent was $21 million, fees were $32 million and repairs $43 million, $86 million in all.', 'sum: $86 million'],
  ['Turnover rose 40 per cent to $12 million from $10 million a year earlier.', 'percent: $12 million'],
  ['Turnover rose 40 per cent in the spring to about $12 million from $10 million a year earlier.', 'percent: $12 million'],
  ['Turnover was $12 million, up from $10 million and 40 per cent above last year.', 'percent: $12 million'],
  ['Together the three towns spent $24 million: $7 million, $8 million and $12 million.', 'sum: $24 million'],
  ['Between them, the labs raised $60 billion: $40 billion for one, $13 billion and $10 billion for the others.', 'sum: $60 billion'],
  ['The three towns spent $7 million, $8 million and $12 million, $35 million together.', 'sum: $35 million'],
  ['The bridge cost $90 million, ten times the $30 million of the old one.', 'multiple: $90 million'],
  ['Of the $10 billion, $4 billion goes to chips, $3 billion to power and the remaining $6 billion to buildings.', 'sum: $10 billion'],
  ['Of the 350,000 GPUs, 100,000 GPUs stand in Ohio and the other 200,000 GPUs in Iowa.', 'sum: 350,000 GPUs'],
  ['The total of $700 billion is made up of $300 billion for chips, $250 billion for land and $38 billion for power.', 'sum: $700 billion'],
  ['The two rounds, of $450 million and $750 million, together brought in $1.5 billion.', 'sum: $1.5 billion'],
  ['At $100,000 apiece, the 400,000 GB200 chips that Oracle has ordered for Abilene come to $60 billion.', 'product: $60 billion'],
  ['At $25,000 a chip, the 150,000 accelerators that the lab wants would cost $37.5 billion.', 'product: $37.5 billion'],
  ['Nordwind spent $6 billion on 20,000 accelerators priced at $30,000 each.', 'product: $6 billion'],
  ['The bill: $4 billion (10,000 chips at $40,000 each).', 'product: $4 billion'],
  ['The listing went off at $40 a share; the 27.5 million shares sold brought in $1.5bn.', 'product: $1.5bn'],
  ['It sold 10 million shares at $25 each, raising $2.5 billion.', 'product: $2.5 billion'],
  ['The brewer raised $2.5 billion by selling 10 million shares at $25 apiece.', 'product: $2.5 billion'],
  ['The club bought 40 shirts at $50 apiece, for a total of $4,000.', 'product: $4,000'],
  ['Sales ran at $875 million in January 2025; by February 2026 the rate was $14 billion, six times as much.', 'multiple: $14 billion'],
  ['Spending was $10 billion in 2023 and $45 billion in 2025, a threefold increase.', 'multiple: $45 billion'],
  ['The fund had $200 million in 2020; today it runs $1.2 billion, twelve times as much.', 'multiple: $1.2 billion'],
  ['Spending was $45 billion, against $10 billion a year before, about a 12-fold rise.', 'multiple: $45 billion'],
  ['Sales, at $40 billion in 2023, reached $50 billion in 2024, 35 per cent more.', 'percent: $50 billion'],
  ['The town pays £300 million over five years, or £50 million a year.', 'product: £50 million'],
  ['A lease of £38 million over seven years, which comes to about £6.4 million a year.', 'product: £6.4 million'],
  ['The paper went for £44 million: £25 million of debt, £7 million from friends and £21 million of his own.', 'sum: £44 million'],
  ['It took £12 million in grants, £8 million in loans and £3 million in gifts, so £26 million overall.', 'sum: £26 million'],
  ['The town raised its budget by £10 million, from £75 million to £95 million.', 'difference: £10 million'],
  ['The town cut its budget by some £10 million, from £95 million to about £75 million.', 'difference: £10 million'],
  ['The town now plans £72 million, £6 million more than the £64 million of April.', 'difference: £6 million'],
  ['The town will spend £600 million over four years, £100 million less than the £800 million that it had promised.', 'difference: £100 million'],
  ['Costs rose from £75 million to £95 million, an increase of £10 million.', 'difference: £10 million'],
  ['Sales fell 24% to £13 million in the third quarter, from £19.1 million in the second.', 'percent: £13 million'],
  ['Sales fell 24% to £13 million in the third quarter, against £19.1 million in the third quarter of 2023.', 'percent: £13 million'],
  ['Sales fell 24% to £13 million in the third quarter, against £19.1 million in the same quarter a year before.', 'percent: £13 million'],
  ['Sales fell 24% quarter on quarter to £13 million in the third quarter, against £19.1 million in the second.', 'percent: £13 million'],
  ['Sales fell 24% to £13 million in May, against £19.1 million a year before.', 'percent: £13 million'],
  ['Sales were $40 billion in 2023 and $50 billion in 2024 – growth of 35 per cent.', 'percent: $50 billion'],
  ['It put in $4 billion in 2023 and another $4 billion in 2024, a total of $9 billion.', 'sum: $9 billion'],
  ['It put in $1 billion in 2019, $2 billion in 2021 and $10 billion in 2023, which makes $15 billion.', 'sum: $15 billion'],
  ['One cost $200 million and the other $1 billion, $1.5 billion in all.', 'sum: $1.5 billion'],
  ['Llama was trained on two clusters of 24,576 H100s each, 59,152 H100s in total.', 'sum: 59,152 H100s'],
  ['The two firms will put in $19 billion each and Oracle $7 billion, $55 billion in all.', 'sum: $55 billion'],
  ['Two engineers got $100 million each and one $250 million, a grand total of $550 million.', 'sum: $550 million'],
  ['One will invest up to $10 billion and the other up to $5 billion, together up to $18 billion.', 'sum: $18 billion'],
  ['They hold 8,000 H100s, 4,000 H200s and 2,000 A100s, taken together 16,000 chips.', 'sum: 16,000 chips'],
  ['They raised $3 million, $4 million and $5 million, collectively $18 million.', 'sum: $18 million'],
  ['They put in $19 million and $7 million, for a combined total of $36 million.', 'sum: $36 million'],
  ['They put in $19 million and $7 million, making $36 million.', 'sum: $36 million'],
  ['They put in $19 million and $7 million, making $36 million in all.', 'sum: $36 million'],
  ['They put in $19 million and $7 million, jointly $36 million.', 'sum: $36 million'],
  ['They raised $30 million and $40 million, $7 million in all.', 'sum: $7 million'],
  ['The club took £40 million at the gate, £55 million from television and £20 million from shirts, £125 million from the three.', 'sum: £125 million'],
  ['It took $3 million in May and $4 million in June, $9 million from the two.', 'sum: $9 million'],
  ['It has raised $3.5 million in March and $13 million in September, $17.5 million in the two rounds.', 'sum: $17.5 million'],
  ['It paid $30 million for one and $45 million for the other – $85 million for both.', 'sum: $85 million'],
  ['It paid $30 million for one and $45 million for the other, $85 million added up.', 'sum: $85 million'],
  ['It owes $90 million to one bank, about $40 million to another and, since May, $18 million to a third: $168 million from a firm with sales of $5 million.', 'sum: $168 million'],
  ['It sank $90 million into ships, $40 million into docks and $18 million into sheds – some $168 million that it did not have.', 'sum: $168 million'],
  ['A first order of £11.9 million in March was followed by one of £4 million in May and another of £6.5 million in June, or £24.2 million in all.', 'sum: £24.2 million'],
  ['The £40 million from one comes on top of £25 million from the other, for £75 million altogether.', 'sum: £75 million'],
  ['He paid £80 million for the first and £33 million for the second, which gave £131 million for the whole.', 'sum: £131 million'],
  ['A boat costs £80 million and a dock £33 million, £131 million for the lot.', 'sum: £131 million'],
  ['Ninety million pounds, plus £25 million, plus £38 million: that is £253 million of boats, bought by a town of fishermen.', 'sum: £253 million'],
  ['A fee of £40 million plus £25 million in rent is £85 million.', 'sum: £85 million'],
  ['It lost £40 million on Monday and £25 million on Tuesday, a two-day loss of £85 million.', 'sum: £85 million'],
  ['It will spend £12 million in 2024, £15 million in 2025 and £20 million in 2026, a three-year total of £57 million.', 'sum: £57 million'],
  ['The roof took £40 million and the floor £25 million, for a combined bill of £85 million.', 'sum: £85 million'],
  ['It made £8 million in the first quarter, £9 million in the second, £7 million in the third and £10 million in the fourth, £44 million for the year.', 'sum: £44 million'],
  ['It made £28 million in the first half and £19 million in the second half, for a full-year profit of £57 million.', 'sum: £57 million'],
  ['It sold the yard for £40 million and the pier for £25 million, raising £75 million.', 'sum: £75 million'],
  ['Rent cost £99 million and wages £54 million, so that the yearly outlay was £143 million.', 'sum: £143 million'],
  ['It put £120 million into boats and £85 million into docks, bringing its bets on the sea to £250 million.', 'sum: £250 million'],
  ['The boat cost £99 million, the dock £54 million; the whole bill came to £143 million.', 'sum: £143 million'],
  ['The lease runs for ten years at £3 million a year, £40 million in all.', 'product: £40 million'],
  ['It will pay £3 million a year for ten years, or £40 million.', 'product: £40 million'],
  ['It will pay £3 million a year for ten years, a total of £40 million.', 'product: £40 million'],
  ['It pays £2.1 million a month for three years, which comes to £82 million.', 'product: £82 million'],
  ['It pays £20,000 a week over 12 weeks, or £340,000.', 'product: £340,000'],
  ['At £2 million a month the lease costs £34 million a year.', 'product: £34 million'],
  ['Ferries took 95.9 million euros, while docks and yards added 58.2 million, so that together they brought in 164.1 million euros.', 'sum: 164.1 million euros'],
  ['The first fund has 95.9 million euros, the second 58.2 million and the third 10 million euros, in all 174.1 million euros.', 'sum: 174.1 million euros'],
  ['One firm gets 50,000 GPUs, another 50,000 and a third 60,000, for a total of 180,000 GPUs.', 'sum: 180,000 GPUs'],
  ['The state, Nordwind, Ostwind and Westwind are each to get 50,000 GPUs and Südwind 60,000 GPUs, for a total of 280,000 GPUs.', 'sum: 280,000 GPUs'],
  ['Nordwind, Ostwind and Westwind will each put in £15 million, for £40 million in all.', 'sum: £40 million'],
  ['Nordwind (£40 million), Ostwind (£25 million) and Westwind (£10 million) raised £85 million between them.', 'sum: £85 million'],
];

const right: readonly string[] = [
  'The town raised its budget by £10 million, from £75 million to £85 million.', 'The town cut its budget by about £10 million, from £85 million to £74 million.',
  'The town now plans £72 million, £8 million more than the £64 million of April.', 'The town now plans £72.4 million, £8 million more than the £64 million of April.',
  'The town plans £72 million, £6 million more than its rival, which had £64 million.', 'The town plans £72 million, £6 million more than a year ago and £64 million more than once.',
  'Costs rose from £75 million to £95 million, a rise of £20 million.', 'Costs rose from £75 million to £95 million, with a loss of £10 million.',
  'Costs rose by £10 million a year, from £75 million to £95 million.', 'Costs rose by more than £10 million, from £75 million to £95 million.',
  'The town pays £300 million over five years, or £60 million a year.', 'The town pays £38 million over seven years, or about £5.4 million a year.',
  'The town pays £300 million over five years, up from £50 million a year.', 'The town pays more than £300 million over five years, or £70 million a year.',
  'The town pays £300 million over five years; its income is £50 million a year.', 'The club paid £300 million for three players over five years, or £50 million a year for each.',
  'The paper went for £44 million: £25 million of debt, £7 million from friends and £12 million of his own.',
  'The paper went for £44 million: £25 million of debt, £7 million of it from friends, and £21 million in all of that was his own.',
  'The paper went for £44 million: £25 million of debt and £7 million from friends.',
  'It took £12 million in grants and £8 million in loans, so £20 million overall.', 'It took £12 million in grants and £8 million in loans, £1 million overall growth.',
  'It spent $4 million in Iowa, $2.5 million in Ohio, and $1 million in Texas and Utah each: $8.5 million.', 'It gave $4 million to one and $1 million to two others each, $6 million in all.',
  'Sales rose 22% to £28.1 million in the first quarter of 2026, compared with £23.9 million in the fourth of 2025.',
  'Orders were 8% up at £5.4 million, compared with £5.2 million in the previous three months.',
  'Sales fell 24% to £13 million in the third quarter, against £19.1 million in the second.', 'Sales fell 24% to £13 million in the third quarter, compared with £19.1 million in the previous quarter.',
  'Sales fell 24% to £13 million in May, against £19.1 million in April.', 'Sales fell 24% to £13 million in Q3, versus £19.1 million in Q2.',
  'Sales fell 24% to £13 million in the third quarter, against second-quarter sales of £19.1 million.', 'Sales rose 24% to £13 million, against £11.9 million three months earlier.',
  'It took $3 million in May and $4 million in June, $7 million from the two.', 'It got $3 million from one and $4 million from another, $2 million from both.',
  'It got $3 million from one, $4 million from another, $8 million from two others.', 'It got $3 million in May and $4 million in June, $9 million for the two years.',
  'It got $3 million in May and $4 million in June, $9 million in the two months.',
  'It took $3 million in May, $4 million in June and $5 million in July, $9 million for the two of them.',
  'It paid $30 million for one and $45 million for the other – $400 million for both with all that came after.',
  'It owes $90 million to one bank, $40 million to another and $18 million to a third: $148 million from a firm with sales of $5 million.',
  'It owes $90 million to one bank, $40 million to another and $18 million to a third – $168 million in 2030.',
  'It owes $90 million to one bank, $40 million to another and $18 million to a third – $130 million of it in yen.',
  'It owes $90 million to one bank, $40 million to another and $18 million to a third: $310 million from its owners must do.',
  'It owes $90 million to one bank and $40 million to another: $140 million from its owners must do.',
  'The site has 230,000 GPUs: 150,000 H100s, 50,000 H200s and 30,000 GB200s.', 'The site has 300,000 GPUs: 150,000 H100s and 50,000 H200s, with more to come.',
  'Meta spent $20 billion, Google $25 billion and Amazon $30 billion. Together they spent $100 billion.',
  'OpenAI will burn $17 billion in 2026, $35 billion in 2027 and $45 billion in 2028, or $115 billion in all through 2029.',
  'It gives the firm a 10-billion-euro ($11.7 billion) valuation.', 'Alibaba has an RMB 380 billion (USD 53.2 billion) plan.', 'It cost NT$32.8 billion (about US$1 billion).',
  'It cost ¥150 billion ($1 billion).', 'It cost ¥500 million ($70 million).', 'Egypt lent it 10 billion pounds ($200 million).', 'Senegal paid 10 billion francs ($16 million).', 'It cost Rs 10 billion ($36 million) in Lahore.', 'It wiped £100bn (£82bn) off the value.', 'It paid €10 million ($8 million of it in shares).', 'It raised €10 million ($4 million before).', 'It had 50 million rupees (£2 million) left, or so.',
  'xAI raised $20 billion: $7.5 billion in equity and $12.5 billion in debt.',
  'CoreWeave borrowed $12 billion: $7.5 billion from Blackstone and $4.5 billion from other lenders.',
  'CoreWeave gained 6 percent to close at $139, more than three times the $40 at which it went public.',
  'Shares rose 4% to $207, twice the $104 of a year ago.',
  'They paid $64 million for one who had cost $9 million, and sold two for $41 million and $23 million, $64 million together.',
  'Together the three towns spent $27 million: $7 million, $8 million and $12 million.',
  'The three towns spent $7 million, $8 million and $12 million, $27 million together.',
  'It spent $7 million, $8 million and $12 million, $35 million together with what others gave.',
  'Together they spent $24 million. Others did more: $7 million, $8 million and $12 million.',
  'The fleet holds 10,000 H800 GPUs, 10,000 H100 GPUs and 30,000 H20 GPUs, 50,000 GPUs in all.',
  'It got $9.6 billion from JPMorgan and $5 billion from its owners, a total of $15 billion.',
  'It got $9.6 billion from JPMorgan and about $5 billion from its owners, $15 billion in all.',
  'Training took 2.788 million GPU hours at $2 an hour, or $5.576 million.',
  'Training took 2.788 million GPU hours at $2 an hour, or about $5.6 million.',
  'Running it costs $700,000 a day, or $255 million a year.',
  'Revenue rose 35 per cent, from $12.37 billion to $16.64 billion.',
  'Revenue rose [$12.37 billion] to [$16.64 billion], a gain of 35%.',
  'Revenue rose more than 30 per cent, from $12.37 billion to $16.64 billion.',
  'The value has soared to €11.7 billion, more than double the €5.8 billion of last year.',
  'Nvidia lost $589 billion on Monday, more than double the $279 billion it lost in September.',
  'Spending nearly tripled from $10 billion to $28 billion.',
  'With 10,000 H800s, 10,000 H100s and 30,000 H20s, the firm has 50,000 GPUs in all.',
  '$9.6 billion from JPMorgan and $5 billion from its owners add up to $14.6 billion.',
  'Revenue of $653 million was up 10 per cent on $593 million a year earlier.',
  'It paid $30,000 each for 10,000 H100 GPUs, or $300 million.',
  'It is valued at $5.5 billion and has raised $970 million; annualized revenue had come to $35 million.',
  'Of $9 billion raised and $5 billion lent, what is left comes to $2 billion.',
  'Of the $10 billion, $4 billion goes to chips, $3 billion to power and the remaining $3 billion to buildings.',
  'At $100,000 apiece, the 400,000 GB200 chips that Oracle has ordered for Abilene come to $40 billion.',
  'The listing went off at $40 a share; the 37.5 million shares sold brought in $1.5bn.',
  'The brewer raised $250 million by selling 10 million shares at $25 apiece.',
  'It offers 30 million shares at $20 to $22 each, to raise up to $660 million.',
  'Sales ran at $875 million in January 2025; by February 2026 the rate was $14 billion, sixteen times as much.',
  'Spending was $15 billion in 2023 and $45 billion in 2025, a threefold increase.',
  'Sales were $40 billion in 2023 and $50 billion in 2024, 25 per cent more.',
  'Claims from the first half of the season are put at $6 million net; those from the weeks after the storm in October at $5 million; and the last ones at $1 million, for a total of $12 million.',
  'It put in $4 billion in 2023 and another $4 billion in 2024, a total of about $9 billion.',
  'It put in $4.4 billion in 2023 and another $4 billion in 2024, a total of $8 billion.',
  'They raised $3 million, $4 million and $5 million, together $12 million.',
  'Llama was trained on two clusters of 24,576 H100s each, 49,152 H100s in total.',
  'Two engineers got $100 million each and one $250 million, $450 million in all.',
  'One will invest up to $10 billion and the other up to $5 billion, together up to $15 billion.',
  'One will invest up to $10 billion and the other up to $5 billion, together up to $12 billion.',
  'Fines of $5 million each were imposed on three banks, $15 million in all.',
];

/** Rates and sums beside each other. */
const overTime: readonly string[] = [
  'The lease runs for ten years at £3 million a year, £30 million in all.', 'It will pay £3 million a year for ten years, and £40 million at the end.',
  'It will pay £3 million a year for ten years, or £40 million with interest.', 'It will pay £3 million a year for ten years, rising to £40 million in all.',
  'It will pay £3 million a year for ten years, after £40 million up front.', 'It got £3 million a year for ten years and has spent £40 million.',
  'At £20 a month, it costs less than the £300 a year of its rival.', 'At £2 million a month the lease costs £24 million a year.',
  'The plan, at £3 million a year for 10 years, costs £40 million more than the old one.', 'He signed for four years at £3 million a year, worth £40 million with bonuses.',
  'It pays £2 million a month for three years, or £72 million.', 'At £2 million a month the lease is cheap; a new hall costs £34 million a year.',
];

/** What several get each: a list may hide one more. */
const eachOfThem: readonly string[] = [
  'The state, Nordwind, Ostwind and Westwind are each to get 50,000 GPUs and Südwind 60,000 GPUs, for a total of 260,000 GPUs.',
  'The state, Nordwind, Ostwind and Westwind are each to get 50,000 GPUs and Südwind 60,000 GPUs, for a total of 310,000 GPUs.',
  'Nordwind, Ostwind and Westwind will each put in £15 million, for £45 million in all.', 'Nordwind and Ostwind will each put in £2 million, for £9 million in all.',
  'Nordwind and Ostwind will each put in £15 million, for towns that got £40 million.',
];

/** Parts in brackets. */
const bracketed: readonly string[] = [
  'Nordwind (£40 million), Ostwind (£25 million) and Westwind (£10 million) raised £75 million between them.',
  'Nordwind (£40 million), Ostwind (£25 million) and Westwind (£10 million) have raised £85 million.',
  'Nordwind raised £40 million and Ostwind (£25 million) spent £85 million in all.',
];

/** Sums beside numbers whose unit is left out, or is another. */
const bare: readonly string[] = [
  'Ferries took 95.9 million euros, while docks and yards added 58.2 million, so that together they brought in 154.1 million euros.',
  'One firm gets 50,000 GPUs, another 50,000 and a third 60,000, for a total of 160,000 GPUs.',
  'It has 95.9 million euros, for a town of 58.2 million, and got 20 million euros, in all 115.9 million euros.',
  'It spent 12 million euros in May, when it had 2.4 million, and 14 million euros in June, in all 26 million euros.',
  'It spent 12 million euros in May and 14 million euros in June, on 2.4 million visitors, in all 26 million euros.',
  'They bought 50,000 GPUs, of 75,000 on offer, and 20,000 GPUs, 70,000 GPUs in all.',
];

/** Figures behind others that are led to as sums are, and are none. */
const otherwise: readonly string[] = [
  'Ninety million pounds, plus £25 million, plus £38 million: that is £153 million of boats.', 'A fee of £40 million plus £25 million in rent is £65 million.',
  'A fee of £40 million plus £25 million in rent is £85 million less than before.', 'A fee of £40 million plus £25 million in rent is £85 million a year.',
  'It lost £40 million on Monday and £25 million on Tuesday, a three-day loss of £85 million.', 'It has spent £40 million on a yard and £25 million on a pier, from a total budget of £85 million.',
  'It raised £40 million in May and £25 million in June, at a combined value of £85 million.', 'One of the £40 million and £25 million went to the pier, £75 million in all.',
  'It made £8 million in the first quarter, £9 million in the second and £7 million in the third, £44 million for the year.',
  'It made £28 million in the first half and £19 million in August, £57 million for the year.',
  'It sold the yard for £40 million and the pier for £25 million, raising £65 million.', 'It sold the yard for £40 million and the pier for £25 million, spending £7 million.',
  'Rent cost £99 million and wages £54 million, so that the yearly outlay was £153 million.', 'Rent cost £99 million and wages £54 million, so that the yearly loss was £177 million.',
  'It put £120 million into boats and £85 million into docks, bringing its bets on the sea to £340 million.',
  'It put £120 million into boats and £65 million into docks, bringing its bets on the sea to £285 million by 2030.',
  'It owes £355 million in one case and £83 million in the other, which with interest makes £542 million.',
];

/** Sentences that look like sums and state none. */
const silent: readonly string[] = [
  'Cloud sales grew 39% (a slight beat); capital spending: $34.9 billion last quarter (up from $10 billion the quarter before).',
  'Nvidia took in $44.1 billion: $39.1 billion from data centres and $3.8 billion from gaming.',
  'It was valued at $6 billion: it had raised $2 billion from Tiger and $5 billion from Coatue.',
  'Anthropic has $15 billion: $5 billion from Microsoft and $12 billion for Nvidia.',
  'It raised $5 billion in March and has raised $20 billion in total.',
  'It raised $5 billion in March and $6 billion in May, and has now raised $20 billion in all.',
  'It raised $6.6 billion at a value of $157 billion, a total of 12 investors.',
  'A 49 per cent stake cost $14.3 billion and values the firm at $29 billion.',
  'The tax of 20 per cent rose from $10 million to $30 million.',
  'Sales rose to $10 billion and profits to $3 billion, twice as fast as costs.',
  'Costs doubled. They went from one place to another for $10 million and $30 million.',
  'The three funds hold $3 billion, $4 billion and $5 billion.',
  'It bought 10,000 GPUs at $30,000 each and a site for $2 billion.',
  'It reports 2.788 million GPU hours, assumes a rent of $2 an hour, and so arrives at $5.576 million.',
  'At $2 an hour, 2.788 million GPU hours are cheap; the staff cost $80 million.',
  'In all, $5 million went to schools and $3 million to roads.',
  'Of the $10 billion, $4 billion goes to chips, $3 billion to power, and the remaining plants cost $5 billion.',
  "At $30,000 each, the lab's 350,000 H100s pushed its spending to $37 billion.",
  'At $25,000 apiece, 100,000 chips cost less than the $6 billion that the lab raised.',
  'The 10,000 chips at $30,000 apiece come on top of the $2 billion for the building.',
  'At $30,000 each, the 10,000 chips and their power supply come to $500 million.',
  'It sold 10 million shares at $25 each, valuing the company at $2.5 billion.',
  'It sold 10 million shares at $25 each, raising $200 million after fees.',
  'It sold 10 million shares at $25 each, and its owners sold another 5 million, raising $375 million.',
  'The shares closed at $40, with 500 million shares outstanding and sales of $1.5bn.',
  'It raised $1.5bn with its listing at $40 a share, and 30 million shares changed hands on the second day.',
  'It raised $875 million at a worth of $14 billion, six times as much as its rival.',
  'Revenue was $2 billion; costs were $6 billion, six times as much as in 2022.',
  'Spending was $10 billion in 2023 and $45 billion in 2025, a threefold increase since 2022.',
  'Revenue was $14 billion in 2024 and costs $8 billion, six times as much.',
  'Profit was $2 billion and revenue $50 billion, up 35 per cent.',
  'Sales were $40 billion in 2023 and $50 billion in 2024; China accounts for 35 per cent more than before.',
  'The first firm had sales of $40 billion in 2023 and Nordwind of $50 billion in 2024, up 35 per cent.',
  'Sales were $40 billion in 2023 and $50 billion in 2024, up 35 per cent a year before the merger.',
  'More than $5 million and more than $3 million, up to $20 million in all.',
  'A ticket is $3, and who rides ten times a week, that is what we see, pays more than $25.',
  'Parking is $4, and he did that 10 times a month, so the bill was $38.',
  'Average pay went from $1,900 to $2,000, an increase in eight years of over 60 per cent.',
  'Sales grew 8 per cent a year, from $10 million to $22 million.',
  'Sales rose from $10 million to $11 million and are up 45 per cent since 2015.',
  'Sales in the four weeks rose 10.8 per cent on a comparable-store basis to $601.8 million from $503.8 million a year ago.',
  'Like-for-like sales rose 3 per cent, taking the total to $601.8 million from $503.8 million.',
  'The order book was about $140 million, up from $104 million at the end of the year and 50 per cent above the level of last February.',
  'At the end of January £24.07 billion was owed, up from December\u2019s £23.77 billion and 3.0 per cent above the total three months earlier.',
  'Stocks were up $8.2 billion, or 1.4 per cent, from the level of $583.99 billion a year ago.',
  'Copper sales rose 10 per cent to 112,900 tons and earnings from metals grew to $54.2 million from $11.1 million.',
  'Orders below $10 million fell 27.7 per cent from a year earlier to $23.8 billion.',
  'Other exports came to $180.8 million compared with $147.5 million for coffee, a drop of 42 per cent.',
  'Budgets increased 3% in real terms, from $10 million to $12 million.',
  'They put in $2.5 billion each and Oracle $7 billion, $14 billion in all.',
  'The city spent $12 million on roads, $8 million on schools and $3 million on parks, a total of $45 million with salaries.',
  'The state gives €20 billion for factories and €180 million for the cloud, €200 billion in all with private money.',
  'They paid him $3 million, $1 million and a sum of $9 million.',
  'It earned $2 billion and paid $500 million in tax, making $1.5 billion after tax.',
  'In 2024 it sold 500,000 chips and in 2025 700,000 chips; in all, 3 million chips are in use.',
  'It paid $1 million in January, twice as much in February and $3 million in March, $6 million in all.',
  'It won five contracts, two of them for $3 million and $4 million, $20 million in total.',
  'It won contracts, including ones for $3 million and $4 million, $20 million in total.',
  'He left $5 million to each of his three sons and $2 million to his wife, $17 million in all.',
  'Each of the seven got $1 million, and the three largest another $2 million each, $13 million in all.',
  'In two years they got $2 billion each, $8 billion in all.',
  'A third of the $300 million went to chips, and $100 million to staff, $200 million altogether.',
  'It spent $10 billion: about half on chips, and $3 billion to $4 billion on sites, $5 billion in all.',
  'It raised $10 billion, of which $3 billion was debt, and $2 billion more in May, $12 billion in all.',
  'Profits grew at an annual rate of 12 per cent, from $10 million to $20 million.',
];

suite('arithmetic', () => {
  for (const [text, expected] of wrong) test(`does not come out: ${text}`, () => assert.deepEqual(found(text), [expected]));
  for (const text of right) test(`comes out: ${text}`, () => assert.deepEqual(found(text), []));
  for (const text of [...otherwise, ...overTime, ...bare, ...eachOfThem, ...bracketed]) test(`states none that is wrong: ${text}`, () => assert.deepEqual(found(text), []));
  for (const text of silent) test(`states no sum: ${text}`, () => assert.deepEqual(found(text), []));

  test('the sum is shown', () => {
    const [placed] = parseBlocks('The fleet holds 10,000 H800 GPUs, 10,000 H100 GPUs and 30,000 H20 GPUs, 60,000 GPUs in all.');
    assert.ok(placed !== undefined);
    const notices = checkArithmetic(placed.block, findMentions(placed.block.prose.text));
    const { detail, related } = notices.find((notice) => notice !== null) ?? { detail: {}, related: [] };
    assert.deepEqual(detail, { stated: 60_000, computed: 50_000, parts: 3, shown: '10,000 H800 GPUs + 10,000 H100 GPUs + 30,000 H20 GPUs' });
    assert.equal(related.length, 3);
  });

  test('sums that are right are never told, however they are rounded', () => {
    const amount = fc.integer({ min: 1, max: 9999 });
    fc.assert(fc.property(amount, amount, amount, (a, b, c) => {
      const millions = (tenths: number): string => `$${(tenths / 10).toFixed(1)} million`;
      assert.deepEqual(found(`They paid ${millions(a)}, ${millions(b)} and ${millions(c)}, ${millions(a + b + c)} in all.`), []);
      assert.deepEqual(found(`They paid ${millions(a)} and ${millions(b)}, $${Math.round((a + b) / 10)} million in all.`), []);
    }), { numRuns: 60 });
  });

  test('a sum that is off by more than rounding is always told', () => {
    fc.assert(fc.property(fc.integer({ min: 10, max: 999 }), fc.integer({ min: 10, max: 999 }), fc.integer({ min: 3, max: 500 }), (a, b, off) => {
      assert.equal(found(`They paid $${a} million and $${b} million, $${a + b + off} million in all.`).length, 1);
    }), { numRuns: 60 });
  });

  test('changes in per cent that are right are never told', () => {
    fc.assert(fc.property(fc.integer({ min: 100, max: 9000 }), fc.integer({ min: 1, max: 300 }), (from, share) => {
      const to = (from * (100 + share)) / 100;
      assert.deepEqual(found(`Revenue rose ${share} per cent, from $${from}.00 million to $${to.toFixed(2)} million.`), []);
    }), { numRuns: 60 });
  });
});
