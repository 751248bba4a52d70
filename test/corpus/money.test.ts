import { inText, spellings } from './examples';
import type { Expected, Value } from './examples';

const usd = (value: Value, forms: readonly string[], expected?: Expected): void => spellings('money', 'USD', value, forms, expected);
const money = (code: string, value: Value, forms: readonly string[], expected?: Expected): void => spellings('money', code, value, forms, expected);

suite('money: dollars in digits', () => {
  usd(6e6, [
    '$6 million', '$6m', '$6M', '$6mn', '$6MM', '$6mln', '$6Mln', '$6 mn', '$6 m', '$ 6 million', '$6-million', '$6million', '$6 Million', '$6 MILLION', '$6.0 million', '$6,000,000', '$6000000', 'US$6 million', 'US$6m', 'US $6 million',
    'U.S. $6 million', 'USD 6 million', 'USD6m', 'USD 6,000,000', '6 million dollars', '6m dollars', '6 million US dollars', '6 million U.S. dollars', '6 million USD', '6m USD', '6,000,000 dollars', '$6 million dollars', '$6 million USD',
    '$6 million US Dollars', '6-million-dollar', '6 million-dollar', '6 million bucks', '6 million US-Dollar', 'six million dollars', 'six-million-dollar', 'Six Million Dollars', '$6\u00a0million', '$6\u202fmillion', '$6\u2009m', '$6\nmillion',
    '$6\u00a0000\u00a0000', '$6\u202f000\u202f000', '＄６ million', '$６,０００,０００', '$𝟔 million', 
  ], { hedge: null, vague: false, ambiguous: false });
  usd(5_576_000, ['$5.576 million', '$5.576M', '$5,576,000', '5.576 million dollars', 'US$5.576m'], { step: 1000 });
  usd(5e9, ['$5.0 billion', '$5.0bn', 'US$5.0B'], { step: 1e8 }),
  usd(1.5e6, ['$1.50 million', '$1.50m'], { step: 1e4 }),
  usd(5e9, ['$5 billion', '$5,000 million', '$5,000,000,000'], { step: 1e9 }),
  usd(1.6e9, ['$1.6 billion', '$1.6bn', '$1.6B', '$1.6b', '$1.6 bn', '$1.6-billion', '$1,600 million', '1.6 billion dollars', 'USD 1.6bn', '$1.6bln', 'one point six billion dollars'], { step: 1e8 });
  usd(3.31e12, ['$3.31 trillion', '$3.31tn', '$3.31T', '$3.31trn', '3.31 trillion US dollars']);
  usd(100_000, ['$100,000', '$100k', '$100K', '$100 thousand', '$100 K', '100k dollars', '100,000 USD', 'a hundred thousand dollars', 'one hundred thousand dollars', '100 grand', 'a hundred grand']);
  usd(14.9, ['$14.90', '$14.9', '14.90 dollars', 'USD 14.90', '14.90 USD']);
  usd(600, ['$600', '600$', '600 dollars', '600 bucks', 'six hundred dollars', 'USD 600', 'US$600', '600 US dollars', '$600.00', '600-dollar']);
  usd(0.5, ['$.50', '$0.50', '50 cents', '50¢', 'fifty cents', '50-cent', '50 US cents']);
  usd(0.06, ['six cents', '6 cents', '6¢', '$0.06']);
  usd(20.43, ['$20.43', '20 dollars and 43 cents', 'twenty dollars and forty-three cents', '20 dollars 43 cents']);
  usd(1, ['$1', '1 dollar', 'one dollar', 'US$1']);
  usd(1500, ['$1½k', '$1.5k', '$1,500', 'fifteen hundred dollars', 'one thousand five hundred dollars', 'one and a half thousand dollars']);
  usd(2.5e6, ['$2½ million', '$2.5m', 'two and a half million dollars', 'two-and-a-half million dollars', 'two point five million dollars', '2.5 million dollars']);
  usd(2048, ['$2,048', 'two thousand and forty-eight dollars', 'two thousand forty-eight dollars', '2048 dollars']);
  usd(666, ['six hundred sixty-six dollars', 'six hundred and sixty-six dollars', '$666']);
});

suite('money: parts of a scale in words', () => {
  usd(5e8, ['half a billion dollars', 'half-billion dollars', 'half-billion-dollar', 'a half billion dollars', 'a half-billion dollars', 'half a billion US dollars', '$0.5 billion', '$500 million']);
  usd(2.5e8, ['a quarter billion dollars', 'a quarter of a billion dollars', 'quarter of a billion dollars', '$250 million']);
  usd(7.5e8, ['three quarters of a billion dollars', 'three-quarters of a billion dollars']);
  usd(1e6, ['a million dollars', 'one million dollars', 'a million bucks', '$1 million', 'A million dollars']);
  usd(1.5e6, ['a million and a half dollars', 'one and a half million dollars']);
  usd(200, ['a couple hundred dollars', 'a couple of hundred dollars', 'two hundred dollars'], { vague: false });
  usd(2e6, ['a couple million dollars', 'two million dollars']);
});

suite('money: vague amounts reach to the next power of ten', () => {
  usd([2e8, 999_999_999], ['hundreds of millions of dollars', 'several hundred million dollars', 'a few hundred million dollars', 'Hundreds of Millions of Dollars', 'HUNDREDS OF MILLIONS OF DOLLARS', 'hundreds of millions of US dollars'], { vague: true, tags: ['vague'] });
  usd([2e7, 99_999_999], ['tens of millions of dollars']);
  usd([2e9, 9_999_999_999], ['billions of dollars', 'several billion dollars', 'a few billion dollars', 'billions of taxpayer dollars']);
  usd([2e6, 9_999_999], ['millions of dollars', 'several million dollars', 'a few million bucks']);
  usd([2000, 9999], ['thousands of dollars', 'several thousand dollars']);
  usd([2, 9], ['a few dollars', 'several dollars']);
  money('EUR', [2e7, 99_999_999], ['tens of millions of euros']);
});

suite('money: hedges and brackets inside', () => {
  usd(1e11, ['$100-plus billion', '$100+ billion'], { hedge: 'at-least' });
  usd(2e7, ['$20-odd million', '$20-ish million', 'USD ~20 million', 'USD ≈20 million'], { hedge: 'about' });
  money('EUR', [2e9, 3e9], ['EUR ~2 billion to 3 billion', 'EUR ~2-3bn'], { hedge: 'about' });
  money('CNY', 2.1e9, ['RMB ~2.1B', 'RMB ~2.1 billion'], { hedge: 'about' });
  usd(7.4e8, ['$(740)M', '$(740) million', '$(740 million)', '$(740,000,000)', 'US$(740)M']);
  inText('It fell by ⟦$100⟧-plus on Friday, to ⟦$3⟧-odd.', 100, 3);
});

suite('money: pairs of prices', () => {
  inText('It costs ⟦$5⟧/⟦$25⟧ per million tokens, then ⟦$3⟧/⟦$15⟧ (⟦$2⟧/⟦$10⟧ for now).', 5, 25, 3, 15, 2, 10);
  inText('It costs ⟦$1⟧/⟦$5⟧ per million tokens, or ⟦$15⟧/⟦$75⟧.', { value: 1, per: 'million tokens' }, { value: 5, per: 'million tokens' }, 15, 75);
  inText('⟦$2.3 billion⟧ + ⟦$1,100,000,000⟧ = ⟦$3.4 billion⟧ = 24% of sales', 2.3e9, 1.1e9, 3.4e9);
});

suite('money: ranges whose upper end is hedged', () => {
  usd([5e8, 1e9], ['$500 million to over $1 billion', '$500 million to more than $1 billion', '$500 million to well over $1 billion'], { hedge: 'at-least' });
  usd([5e6, 6e6], ['US$5 million to about US$6 million', '$5m to nearly $6m'], { hedge: null });
  inText('It raised its forecast of ⟦$5 billion⟧ to more than ⟦$6 billion⟧; sales grew ⟦$2 billion⟧ to over ⟦$5 billion⟧.', 5e9, 6e9, 2e9, 5e9);
  inText('Its value went from ⟦$5 billion⟧ to over ⟦$6 billion⟧. It gave ⟦$5 million⟧ to over ⟦$300,000⟧ in debt.', 5e9, 6e9, 5e6, 300_000);
});

suite('money: ranges are one figure', () => {
  usd([5e6, 6e6], [
    '$5-6 million', '$5–6 million', '$5 - 6 million', '$5 – $6 million', '$5-$6 million', '$5 million-$6 million', '$5 million–$6 million', '$5 million – $6 million', '$5 to $6 million', '$5 million to $6 million', '$5m-$6m', '$5m–6m', '$5-6m',
    '5-6 million dollars', '5 to 6 million dollars', 'five to six million dollars', 'US$5 million-US$6 million', 'US$5-6 million', 'USD 5-6 million', '$5 million-to-$6 million', '$5‑6 million', '$5—$6 million', '$5~6 million',
    '$5 to 6 million', 'five or six million dollars',
  ]);
  usd([15_000, 100_000], ['$15-100k', '$15k-100k', '$15k–$100k', '$15,000-$100,000', '$15,000 to $100,000']);
  usd([8, 12], ['$8-12', '$8–$12', '$8 to $12', '8 to 12 dollars']);
  usd([500, 5000], ['$500 to $5,000', '$500-$5,000', '$500–5,000']);
  usd([1e9, 2e9], ['$1-2bn', '$1bn to $2bn', '$1-2 billion', '$1 billion-2 billion']);
  usd([8e8, 1.2e9], ['$800 million to $1.2 billion', '$800m-$1.2bn', '$0.8-1.2 billion']);
  money('EUR', [5e6, 6e6], ['€5-6 million', '5-6 million euros', '€5m-€6m']);
  inText('between ⟦$5 million and $6 million⟧', [5e6, 6e6]);
  inText('between ⟦$5 and $6 million⟧', [5e6, 6e6]);
  inText('between about ⟦444.57 USD and 456.55 USD⟧', { value: [444.57, 456.55], hedge: 'about' });
  inText('roughly between ⟦$5m and $6m⟧', { value: [5e6, 6e6], hedge: 'about' });
  inText('fines ranging from ⟦$500 to $5,000⟧', [500, 5000]);
  inText('The forecast runs from ⟦$66 to $72 billion⟧.', [66e9, 72e9]);
  inText('It may be anything from ⟦$66 to $72 million⟧.', [66e6, 72e6]);
  inText('It expects ⟦$70-72 billion⟧, up from ⟦$66 to $72 billion⟧.', [70e9, 72e9], [66e9, 72e9]);
  inText('It will be ⟦$91bn-$93bn⟧ in 2025 — up from ⟦$75bn to $85bn⟧.', [91e9, 93e9], [75e9, 85e9]);
  inText('It lifted the plan to ⟦$66-72 billion⟧ from ⟦$64 to $72 billion⟧.', [66e9, 72e9], [64e9, 72e9]);
  inText('It fell from ⟦36.6 billion dollars⟧ in the fourth quarter of 2024 to ⟦13 billion dollars⟧.', 36.6e9, 13e9);
  inText('It went from ⟦1.9 billion dollars⟧ in 2024 to ⟦5 billion dollars⟧ in 2025.', 1.9e9, 5e9);
  inText('Fees are in the range of ⟦2000 to 3000 dollars⟧.', [2000, 3000]);
  inText('It cut the price to ⟦$200⟧ from ⟦$250 to $300⟧.', 200, [250, 300]);
  inText('grants of between ⟦$2,500 and $20,000⟧ to small projects', [2500, 20_000]);
});

suite('money: two figures, not a range', () => {
  const change = { tags: ['change'] };
  inText('It was cut from ⟦$250⟧ to ⟦$200⟧.', { value: 250, ...change }, { value: 200, ...change });
  inText('Income went from ⟦$12.37 billion⟧ to ⟦$16.64 billion⟧.', { value: 12.37e9, ...change }, { value: 16.64e9, ...change });
  inText('It grew from ⟦$1.14bn⟧ in 2013 to ⟦$3.40bn⟧ in 2016.', { value: 1.14e9, ...change }, { value: 3.4e9, ...change });
  inText('The price rose from ⟦$5⟧ to ⟦$6 million⟧.', { value: 5e6, ...change }, { value: 6e6, ...change });
  inText('Spending went up from ⟦$39 billion⟧ to ⟦$72 billion⟧.', { value: 39e9, ...change }, { value: 72e9, ...change });
  inText('In 2025 spending was up, from ⟦$39⟧ to ⟦$72 billion⟧.', { value: 39e9, ...change }, { value: 72e9, ...change });
  inText('It went from ⟦$60 to $65 billion⟧ to ⟦$66 to $72 billion⟧.', { value: [60e9, 65e9], ...change }, { value: [66e9, 72e9], ...change });
  inText('It went from ⟦$60 billion to $65 billion⟧ to ⟦$66 billion to $72 billion⟧.', { value: [60e9, 65e9], ...change }, { value: [66e9, 72e9], ...change });
  inText('It went from ⟦$60⟧ to ⟦$65 billion⟧ to pay for chips.', { value: 60e9, ...change }, { value: 65e9, ...change });
  inText('It went from ⟦$60 billion⟧ to ⟦$65 billion⟧ to ⟦$72 billion⟧ in a year.', { value: 60e9, ...change }, { value: 65e9, ...change }, 72e9);
  inText('It added ⟦$2 billion⟧ and went from ⟦$60 billion⟧ to ⟦$62 billion⟧.', 2e9, { value: 60e9, ...change }, { value: 62e9, ...change });
  inText('It is up from ⟦$7.75⟧ to ⟦$8.75⟧ an hour.', { value: 7.75, ...change }, { value: 8.75, ...change, per: 'hour' });
  inText('from roughly ⟦$0.52⟧ to nearly ⟦$14.90⟧', { value: 0.52, hedge: 'about' }, { value: 14.9, hedge: 'nearly' });
  inText('raised by ten billion to ⟦85 billion dollars⟧', 85e9);
  inText('lifted by about 10 billion to ⟦85 billion dollars⟧', 85e9);
  inText('rose by ⟦10 to 15 billion dollars⟧', { low: 10e9, high: 15e9 });
  inText('cut its balance by ⟦$2.535 billion⟧ to ⟦$5.387 billion⟧', 2.535e9, 5.387e9);
  inText('Shares fell ⟦$5⟧ to ⟦$120⟧.', 5, 120);
  inText('It gave ⟦$5 million⟧ to 20 schools and ⟦$5 million⟧ to 2 million people.', 5e6, 5e6);
  inText('⟦$5m⟧ or ⟦$6m⟧, ⟦$45⟧ versus ⟦$30⟧, ⟦$6 million⟧—not ⟦$7 million⟧', 5e6, 6e6, 45, 30, 6e6, 7e6);
  inText('a ⟦$5 million⟧ - 10% increase', 5e6);
  inText('⟦€8.2 billion⟧ (⟦$8.7 billion⟧)', { value: 8.2e9, unit: 'EUR' }, { value: 8.7e9, unit: 'USD' });
});

suite('money: other currencies are kept apart', () => {
  money('EUR', 5e6, ['€5 million', '€5m', '€ 5 million', 'EUR 5 million', 'EUR5m', '5 million euros', '5 million euro', '5m euros', 'five million euros', '5 million €', '5m€', '€5,000,000', '€5.000.000', '5\u00a0000\u00a0000\u00a0€', '€5\u00a0million', 'FIVE MILLION EUROS']);
  money('EUR', 1_234_567.89, ['€1,234,567.89', '€1.234.567,89', '€1\u202f234\u202f567,89']);
  money('EUR', 1.5e6, ['€1.5 million', '€1,5 million']);
  money('GBP', 3e7, ['£30 million', '£30m', '£30mn', 'GBP 30m', '30 million pounds', 'thirty million pounds', '£30,000,000', '30 million pounds sterling', 'UK£30m']);
  money('GBP', 0.05, ['5 pence', 'five pence']);
  money('JPY', 9.6e11, ['¥960 billion', '960 billion yen', 'JPY 960bn', '￥960 billion', '960bn yen']);
  money('CNY', 4e10, ['40 billion yuan', '40bn yuan', 'RMB 40 billion', 'RMB40bn', 'CNY 40bn', 'CN¥40bn', '40 billion renminbi', '40bn RMB', '40 billion Chinese yuan', '40,000,000,000 yuan']);
  money('INR', 5e10, ['Rs 5,000 crore', 'Rs. 5,000 crore', 'Rs5,000 crore', '₹5,000 crore', '₹5,000cr', 'INR 5,000 crore', '5,000 crore rupees', '₹50 billion', '50 billion Indian rupees']);
  money('INR', 1_23_45_678, ['₹1,23,45,678', 'Rs 1,23,45,678', '1,23,45,678 rupees']);
  money('INR', 1e12, ['Rs 1 lakh crore', '₹1 lakh crore']);
  money('INR', 5e6, ['₹50 lakh', 'Rs 50 lakh', '50 lakh rupees']);
  money('KRW', 9.1e12, ['9.1 trillion won', '₩9.1 trillion', 'KRW 9.1 trillion', '9.1 trillion South Korean won']);
  money('CAD', 2e9, ['C$2 billion', 'C$2bn', 'CA$2 billion', 'CAD 2 billion', 'CAD$2 billion', '2 billion Canadian dollars', 'C$2-billion']);
  money('AUD', 4.5e7, ['A$45 million', 'A$45m', 'AU$45 million', 'AUD 45m', '45 million Australian dollars']);
  money('HKD', 3.94e8, ['HK$394 million', 'HKD 394 million', '394 million Hong Kong dollars', 'HK$394m']);
  money('SGD', 5e6, ['S$5 million', '5 million Singapore dollars', 'SGD 5m']);
  money('TWD', 1.96e8, ['NT$196 million', '196 million Taiwan dollars', '196 million New Taiwan dollars']);
  money('NZD', 3e6, ['NZ$3m', '3 million New Zealand dollars']);
  money('BRL', 2.5e9, ['R$2.5 billion', '2.5 billion reais', 'BRL 2.5bn']);
  money('CHF', 2e7, ['CHF 20m', 'CHF 20 million', '20 million Swiss francs', "CHF 20'000'000", 'CHF 20’000’000']);
  money('SEK', 5e8, ['SEK 500m', '500 million kronor', '500 million Swedish kronor']);
  money('ILS', 2000, ['₪2,000', '2,000 shekels', 'NIS 2,000']);
  money('ZAR', 5e9, ['R5 billion', 'ZAR 5bn', '5 billion rand']);
  money('AED', 5e6, ['AED 5 million', '5 million dirhams']);
  money('RUB', 1e6, ['₽1 million', '1 million roubles', '1 million rubles']);
});

suite('money: currencies as papers shorten them before a number', () => {
  money('CNY', 4e10, ['Rmb40bn', 'Rmb 40bn', 'Yuan 40 billion', 'Yuan40bn']);
  money('JPY', 4e10, ['Yen40bn', 'Yen 40bn']);
  money('KRW', 4e12, ['Won4tn']);
  money('SEK', 5e9, ['SKr5bn', 'Skr 5bn']);
  money('NOK', 5e9, ['NKr5bn', 'Nkr 5bn']);
  money('DKK', 5e9, ['DKr5bn', 'Dkr 5bn']);
  money('CHF', 5e9, ['SFr5bn', 'Sfr5bn']);
  money('THB', 5e8, ['Bt500m', 'Bt 500m', 'Baht500m']);
  money('QAR', 5e8, ['QR500m']);
  money('KWD', 5e8, ['KD500m']);
  money('KES', 5e8, ['KSh500m', 'Shs500m']);
  money('UGX', 5e8, ['USh500m']);
  money('PHP', 5e8, ['Php500m', 'P500m']);
  money('RUB', 5e9, ['Rbs5bn', 'Rub5bn']);
  money('EUR', 5e7, ['Eur50m', 'Eur 50m', 'Euro 50m']);
  money('PLN', 5e7, ['Zl50m']);
  money('HUF', 5e10, ['Ft50bn']);
  inText('It lies between ⟦Rmb35bn and Rmb40bn⟧.', { low: 3.5e10, high: 4e10, unit: 'CNY' });
  for (const words of ['Won 2 million votes', 'Rub 2 million times', 'a QR 5,000 times read', 'KD 10,000 points', 'Yuan 5', 'Baht 4', 'ran 5,000 Ft 6,000 up', 'P.S. 5,000 came', 'EWon4tn']) inText(`It says ${words}.`);
});

suite('money: grouping that two readers read in two ways is marked, not guessed', () => {
  const ambiguous = { ambiguous: true };
  money('EUR', 1.234, ['€1.234'], ambiguous);
  usd(1.234, ['$1.234'], ambiguous);
  usd(1.234e9, ['$1.234 billion'], { ambiguous: false });
  usd(1_234_567, ['$1 234 567'], ambiguous);
  usd([15_000, 20_000], ['$15-20,000'], ambiguous);
});

suite('money: the hedge stands outside and keeps its kind', () => {
  for (const words of ['about', 'around', 'roughly', 'approximately', 'approx.', 'circa', 'ca.', 'c.', 'some', 'an estimated', 'near', 'in the region of', '~', '≈']) inText(`It cost ${words}${/\W$/.test(words) && !words.endsWith('.') ? '' : ' '}⟦$5 million⟧.`, { value: 5e6, hedge: 'about' });
  inText('It is nearing a ⟦$7 billion⟧ run rate and thinks about a ⟦$5 billion⟧ deal.', { value: 7e9, hedge: 'nearly' }, { value: 5e9, hedge: null });
  for (const words of ['closing in on', 'on the verge of', 'within sight of', 'edging towards', 'inching toward', 'creeping up to', 'a whisker below']) {
    inText(`Sales are ${words} ⟦$5 million⟧.`, { value: 5e6, hedge: 'nearly' });
  }
  for (const words of ['nearly', 'almost', 'close to', 'just under', 'approaching', 'just shy of', 'close on', 'nigh on', 'getting on for', 'not far off', 'not far short of', 'a shade under']) inText(`It cost ${words} ⟦$5 million⟧.`, { value: 5e6, hedge: 'nearly' });
  for (const words of ['more than', 'over', 'at least', 'in excess of', 'upwards of', 'north of', 'exceeding', 'a bit more than', 'just over', 'no less than', 'well over', '>', '≥ ']) inText(`It cost ${words}${/[a-z]$/.test(words) ? ' ' : ''}⟦$5 million⟧.`, { value: 5e6, hedge: 'at-least' });
  for (const words of ['up to', 'as much as', 'at most', 'less than', 'under', 'below', 'no more than', 'a maximum of', 'as high as', '<']) inText(`It cost ${words}${/[a-z]$/.test(words) ? ' ' : ''}⟦$5 million⟧.`, { value: 5e6, hedge: 'at-most' });
  for (const after of ['+', '-plus', ' or more', '+ a year', ' and more', ' and more by spring', ' and up', ' and upwards']) inText(`It cost ⟦$5 million⟧${after}.`, { value: 5e6, hedge: 'at-least' });
  inText('Two put in up to ⟦$5 billion⟧ and up to ⟦$10 billion⟧.', { hedge: 'at-most' }, { hedge: 'at-most' });
  inText('They have ⟦$5 billion⟧ and upwards of ⟦$2 billion⟧.', { hedge: null }, { hedge: 'at-least' });
  inText('Loans cost ⟦$5 million⟧ and below ⟦$9 million⟧.', { hedge: null }, { hedge: 'at-most' });
  inText('Cloud brought in ⟦$30.9 billion⟧ and More Personal Computing ⟦$13.8 billion⟧.', { hedge: null }, { hedge: null });
  for (const after of [' or so', ' or thereabouts', ' give or take']) inText(`It cost ⟦$5 million⟧${after}.`, { value: 5e6, hedge: 'about' });
  for (const sum of ['$5+ million', '$5+M', '$5M+', '5+ million dollars']) inText(`It cost ⟦${sum.replace(/\+$/, '')}⟧${sum.endsWith('+') ? '+' : ''} to build.`, { value: 5e6, hedge: 'at-least' });
  inText('five ⟦£30mn⟧-plus moves', { unit: 'GBP', hedge: 'at-least' });
  inText('sub-⟦$1.00⟧ rates', { value: 1, hedge: 'at-most' });
  inText('more than a combined ⟦$5bn⟧', { hedge: 'at-least' });
  inText('under ⟦a dollar⟧', { value: 1, hedge: 'at-most' });
  inText('He thinks about a ⟦$5 billion⟧ deal and climbs over the ⟦$1 billion⟧ mark.', { hedge: null }, { hedge: null });
  inText('The bill added up to ⟦$39 million⟧.', { hedge: null });
  inText('The group turned over ⟦$39 million⟧, and the state handed over ⟦$4 million⟧ more.', { hedge: null }, { hedge: null });
  inText('It paid over ⟦$39 million⟧ for the site and took over ⟦$4 million⟧ in orders.', { hedge: 'at-least' }, { hedge: 'at-least' });
});

suite('money: what the amount is per stands outside', () => {
  for (const [after, per] of [
    ['/hr', 'hour'], [' an hour', 'hour'], [' per hour', 'hour'], ['-an-hour', 'hour'], ['/GPU-hour', 'GPU-hour'], [' per GPU hour', 'GPU-hour'], ['/GPU/hr', 'GPU-hour'], [' per GPU per hour', 'GPU-hour'], [' per hour per GPU', 'GPU-hour'],
    [' per H100-hour', 'GPU-hour'], [' a share', 'share'], [' per share', 'share'], [' a month', 'month'], ['/mo', 'month'], ['-a-year', 'year'], [' a year', 'year'], [' per year', 'year'], [' annually', 'year'], [' each', 'piece'], [' apiece', 'piece'],
    [' a barrel', 'barrel'], [' per million tokens', 'million tokens'], ['/1M input tokens', 'million input tokens'], [' per student', 'student'], [' per H100', null], [' per B200 board', null], [' per ARC-AGI task', 'task'], [' per GPT-5 run', null],
  ] as const) inText(`at ⟦$20⟧${after}, they say`, { value: 20, per });
  inText('An H100 goes at ⟦$3.933⟧ per GPU-hour, petrol at ⟦$3.499⟧ a gallon.', { value: 3.933, ambiguous: false, per: 'GPU-hour' }, { value: 3.499, ambiguous: false, per: 'gallon' });
  inText('The desk was sold for ⟦$3.933⟧ in all.', { value: 3.933, ambiguous: true });
  inText('Profit was ⟦$2.51bn⟧ a year earlier and ⟦$3bn⟧ a decade ago.', { per: null }, { per: null });
});

suite('money: in the company of marks, lines and other numbers', () => {
  inText('“⟦$6 million⟧,” she said; ‘⟦$6m⟧’; [⟦$6m⟧]; ⟦$6m⟧’s worth; ⟦$6m⟧… ⟦$6M⟧? ⟦$6M⟧!', 6e6, 6e6, 6e6, 6e6, 6e6, 6e6, 6e6);
  inText('It cost\n⟦$5\nmillion⟧ in all, not the\n⟦6 million\ndollars⟧ promised.', 5e6, 6e6);
  inText('⟦$6m⟧-a-year work on a ⟦$2-million⟧-a-year lease', { value: 6e6, per: 'year' }, { value: 2e6, per: 'year' });
  inText('The formula $2N + 3$ and $x = 10$ are free; ⟦$50 to $100⟧ is not.', [50, 100]);
  inText('COSTS TOP ⟦$5 BILLION⟧ IN 2024', 5e9);
  inText('On Jan. 15, 2025 the 10-year, ⟦$700 million⟧ contract (No. 2024/118-B) was signed by 2 of 3 parties.', 7e8);
  inText('Tens of thousands paid ⟦$12⟧ each; 5 of 10 paid ⟦$1.50⟧ at 12:30.', 12, 1.5);
  inText('- ⟦$149 million⟧ goes to the March 30 breach and ⟦$28 million⟧ to that of July 12', 1.49e8, 2.8e7);
  inText('⟦$1.2\u200b billion⟧', 1.2e9);
  inText('a ⟦$1.4-billion⟧ project, a ⟦C$300-million⟧ loan', { unit: 'USD' }, { unit: 'CAD' });
  inText('⟦$5.6 million⟧[1] and ⟦$6 million⟧.12', 5.6e6, 6e6);
  inText('¥ means yuan here: ⟦¥5 billion⟧ in China', { unit: 'CNY' });
  inText('Each ⟦billion-dollar⟧ deal', { tags: ['scale-only'], vague: true });
});
