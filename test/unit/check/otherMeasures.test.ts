import * as assert from 'node:assert/strict';
import { checkDraft } from '../../../src/core/check/checkDraft';
import { bundledClaims } from '../../../src/packs/bundled';
import { type LastTold, testLastTold } from './lastTold';

const passages: LastTold = {
  'chips in one place are not all that their owner has, and shares held no money raised': [
    ['unreported', ['Microsoft has 150,000 H100s in one region.', 'OpenAI\'s nonprofit parent is to hold shares worth $130 billion.']],
  ],
  'what a firm\'s business takes in is that business\'s, year after year': [
    ['unreported', [
      'Nvidia\'s data-centre business had sales of $47.5 billion in fiscal 2024.', 'Nvidia\'s data-centre business sold $15 billion in fiscal 2023 and $47.5 billion in fiscal 2024.',
      'Nvidia\'s gaming business took in $9 billion in fiscal 2023 and $10.4 billion in fiscal 2024.',
      'Sales of Nvidia\'s data-centre unit came to $15 billion in fiscal 2023 and to $47.5 billion in fiscal 2024.',
    ]],
    ['agrees', [
      'Nvidia\'s data-centre business took in $115.2 billion in fiscal 2025.', 'Nvidia\'s gaming unit took in $9 billion in fiscal 2023 and Nvidia $60.9 billion in fiscal 2024.',
    ]],
    ['differs', ['Nvidia had sales of $15 billion in fiscal 2023 and $115.2 billion in fiscal 2024.']],
  ],
  'what is told annualized is taken in, what the best paid has is pay, and plant is what capital is spent on': [
    ['unreported', ['At $13 billion annualized, Microsoft\'s AI business was the size of a large division.', 'The best-paid employee of OpenAI had $1.9 million.']],
    ['agrees', ['Meta\'s outlay for plant fell from $32.0 billion in 2022 to $28 billion in 2023.']],
  ],
  'what is owed is not what was put in': [
    ['unreported', [
      'CoreWeave had $8 billion of debt at the end of 2024, its IPO prospectus says.', 'xAI is raising up to $12 billion in new debt for its chips.', 'xAI will raise a great deal, of which $12 billion is debt.', 'xAI borrowed $12 billion from banks.',
    ]],
    ['agrees', ['Crusoe and Blue Owl have raised $15 billion in debt and equity for Abilene.', 'Crusoe and Blue Owl have raised $9.6 billion in loans for Abilene.']],
  ],
  'a part of a year is not the year': [
    ['unreported', [
      'Amazon\'s capital expenditures in 2025 so far are $89.9 billion.', 'Meta\'s capital expenditure in 2025 was $50.1 billion through September.', 'In 2025 Alphabet\'s capital expenditures for the first nine months were $63.6 billion.',
      'Meta\'s capex by quarter in 2025: $13.7 billion, $17 billion, $19.4 billion and $22.1 billion.', 'In 2024 OpenAI took revenue of $300 million a month.',
    ]],
    ['differs', ['Amazon\'s capital expenditures in 2025 were $89.9 billion.', 'Meta\'s capital expenditure in 2025 was $50.1 billion.']],
  ],
  'a share of a sum is not the sum': [
    ['unreported', [
      'Amazon spent about 60 percent of its capital expenditure in 2025, or $79 billion, on chips.', 'Alphabet will spend 60% of its 2026 capex, or about $108 billion, on servers.', 'Meta will spend $1 billion of the Hyperion money on solar.',
      'Contractors have spent $875 million with local companies on Meta\'s Hyperion.', 'Nvidia shipped a million chips to China in 2024 and made $12 billion with them.',
    ]],
    ['differs', ['Amazon spent more on chips: its capital expenditure in 2025 was $79 billion.']],
  ],
  'cash that comes in, gains and what is added are not what is spent': [
    ['unreported', [
      'Amazon\'s operating cash flow in 2025 was $139.5 billion.', 'In 2025 Meta spent much on capex and earned $60.5 billion.', 'Dojo could add $500 billion to Tesla\'s value.', 'Meta expects its 2026 capital expenditures to grow by another $30 billion.',
      'Alphabet\'s gains of $10.7 billion were due to its investment in Anthropic.', 'Microsoft gave up options on $12 billion of capacity.', 'Amazon will raise its capex for 2026 by some $70 billion.',
    ]],
  ],
  'what an outsider forecasts contradicts no report, and is contradicted by none': [
    ['unreported', [
      'Analysts had expected Amazon\'s capex to be $146 billion in 2026.', 'Amazon\'s 2026 capex is expected to climb to $140 billion, according to a consensus of analysts.', 'Amazon\'s capital expenditures will reach $150 billion in 2026, Morgan Stanley forecasts.',
      'Wall Street had looked for revenue of $43.3 billion in Nvidia\'s first quarter of fiscal 2026.', 'Nvidia beat estimates of $43.3 billion in revenue for its first quarter of fiscal 2026.',
    ]],
    ['differs', ['Amazon\'s capex will be $146 billion in 2026.', 'Nvidia\'s revenue in its first quarter of fiscal 2026 was $43.3 billion.']],
  ],
  'chips that come on top of others are no level of them': [
    ['unreported', [
      'DeepSeek bought another 500 GPUs in March 2025.', 'xAI is adding another 100,000 GPUs to Colossus.', 'In 2024 Microsoft bought an additional 400,000 Hopper GPUs.',
    ]],
    ['conflict attribution', ['xAI runs 100,000 GPUs at Colossus.']],
    ['differs', ['In 2024 Microsoft bought 400,000 Hopper GPUs.']],
  ],
  'chips that some takers got are not all that were shipped': [
    ['unreported', ['Nvidia shipped 12,000 H100s to universities in 2024.', 'In the third quarter of 2023 Nvidia shipped 65,000 H100 GPUs to European start-ups and research labs.']],
    ['differs slip', ['Nvidia shipped 65,000 H100 GPUs in the third quarter of 2023.']],
  ],
  'what comes on top of what was told before is no level': [
    ['unreported', ['Amazon spent $83 billion on property and equipment in 2024, nearly $49 billion more came the year after.', 'Amazon\'s capex was $83 billion in 2024; $49 billion more followed in 2025.']],
    ['differs', ['Amazon spent $83 billion on property and equipment in 2024; $49 billion came the year after.']],
  ],
  'some of a sum, of a fleet or of a stake is not all of it': [
    ['unreported', [
      'xAI raised $6 billion in May 2024, of which $3 billion was spoken for on the first evening.', 'Narvik alone will get some 52,000 of the GB300 chips that Nscale runs for Microsoft.',
      'Accel\'s stake in Scale AI was worth about $2.5 billion at the price Meta paid.', 'Dell was close to a deal to sell xAI servers worth more than $5 billion.',
    ]],
    ['conflict', ['Meta bought a stake in Scale AI for $14.3 billion.']],
  ],
  'what one firm put into another in one year is not what it put there in another': [
    ['unreported', ['Google agreed to new $1 billion investment in Anthropic in January 2025.']],
    ['differs', ['Google invested $4 billion in Anthropic in 2023.', 'Google invested $4 billion in Anthropic.']],
  ],
  'what remains of a sum, all rounds of a year, and a row of debts are no round': [
    ['unreported', [
      'Amazon completed its $4 billion investment in Anthropic, with the remaining $2.75 billion following.', '## Anthropic\n\n- September 2025: $13 billion\n- Total 2025 raised: $17.5 billion',
      '## CoreWeave and Microsoft\n\n| Metric | Value |\n| --- | --- |\n| Debt | $7.5 billion |',
    ]],
  ],
  'digits exchanged tell nothing of a thing that is not named, at no time': [
    ['unreported', ['Nvidia\'s revenue reached $26.3 billion.']],
  ],
  'what is bought of property is spent, and what there is of it is not': [
    ['differs slip', ['---\ndate: 2026-02-19\n---\n\nAmazon\'s purchases of property and equipment came to $113.8 billion in 2025.']],
    ['unreported', ['Amazon\'s property and equipment was $113.8 billion in 2025.']],
  ],
  'what lenders are in for is owed': [
    ['unreported', ['CoreWeave\'s lenders, Blackstone foremost, were in for $7.5 billion in 2024, five times what shareholders put up in the listing of March 2025.']],
  ],
  'the noun for sales is the whole\'s behind a verb or a preposition': [
    ['differs slip', ['Against that stands revenue of $4.3 million at OpenAI in the first half of 2025.', 'In the first half of 2025 OpenAI could show revenue of $4.3 million.']],
    ['unreported', ['In the first half of 2025 OpenAI had subscription revenue of $4.3 million.']],
  ],
  'a division of the next clause takes nothing from the figure before': [
    ['differs slip', ['Nvidia\'s revenue for fiscal 2024 was $130.5 billion, and its gaming division alone did well.']],
    ['unreported', ['Nvidia\'s revenue in its gaming division for fiscal 2024 was $10.4 billion.']],
  ],
  'what may be profit differs from no sales': [
    ['unreported', ['In fiscal 2025 Nvidia earned $72.9 billion.', 'In fiscal 2025 Nvidia made $72.9 billion.']],
    ['agrees', ['In fiscal 2025 Nvidia made $130.5 billion.']],
    ['differs', ['In fiscal 2025 Nvidia made sales of $72.9 billion.']],
  ],
  'profit beside sales is no sale, and a share\'s profit no price': [
    ['unreported', [
      'Nvidia had sales of $130.5 billion in fiscal 2025. For fiscal 2025 it earned $72.9 billion, or $2.94 a share.',
      'Of Nvidia\'s sales much was kept; in fiscal 2025 the firm had $72.9 billion net.', 'An H100 is dear, and Nvidia earned $30,000 a share.',
    ]],
    ['unreported', [
      'In 2024 OpenAI earned $3.3 billion, up from $1.5 billion in 2023.', 'In 2024 OpenAI\'s earnings rose to $3.3 billion, on revenue that grew.', 'OpenAI will top the $3.3 billion it earned in 2024.',
    ]],
    ['agrees', ['In fiscal 2025 Nvidia earned $72.9 billion on sales of $130.5 billion.', 'In fiscal 2025 Nvidia earned $72.9 billion, or $2.94 a share, on revenue of $130.5 billion.']],
    ['differs', ['In fiscal 2025 Nvidia earned $72.9 billion on sales of $140.5 billion.']],
  ],
  'bonds, credit and what a court holds are no round': [
    ['unreported', [
      'CoreWeave is raising $150 million through an offering of senior notes due 2032.', 'CoreWeave priced a $150 million offering of first mortgage bonds.', 'xAI has to post a $6 billion bond to go on in court.', 'xAI has $6 billion of credit.',
    ]],
  ],
  'some units of a firm are not the firm': [
    ['unreported', ['OpenAI\'s three subsidiaries had combined revenue of $153 million in 2024.', 'OpenAI gave up its testing unit, with revenue of $373 million in 2024.', 'The testing unit had revenue of $373 million in 2024, OpenAI said.']],
  ],
  'a small sum of a firm is no cost of training where the words speak of something else': [
    ['unreported', ['The agreement calls for the acquisition of OpenAI for about $62.4 million.', 'OpenAI filed for a $12 million unit offering of preferred stock.']],
    ['conflict', ['OpenAI trained it for about $63 million.', 'OpenAI built GPT-3 for $12 million.']],
  ],
  'a sum that only rounds to what a thing costs that is not named is no side in a quarrel': [
    ['unreported', ['Meta lost a suit over its acquisition of an oil firm, with a judgment of $10.53 billion.']],
  ],
  'what a firm buys has sales of its own': [
    ['unreported', [
      'Nvidia has bought a maker of sensors with sales of $2.6 billion in fiscal 2025.', 'Nvidia has acquired a supplier, which had revenue of $2.6 billion in fiscal 2025.', 'Nvidia took over a supplier whose revenue was $2.6 billion in fiscal 2025.',
    ]],
    ['differs', ['Nvidia led the field in fiscal 2025 with revenue of $140.5 billion.']],
  ],
  'who is told of by another has figures of their own': [
    ['unreported', ['OpenAI said Magma had a net loss of $4.7 billion in 2024.', 'OpenAI said that Magma lost $4.7 billion in 2024.']],
    ['conflict', ['OpenAI said it had a net loss of $4.7 billion in 2024.']],
  ],
  'all orders together are no one contract': [
    ['unreported', ['CoreWeave\'s backlog of $55.6 billion owes much to its contract with OpenAI.', 'Oracle\'s backlog jumped by $317 billion to $455 billion on the strength of OpenAI.']],
  ],
  'what goes to somebody else is not what was put into a firm': [
    ['unreported', ['IREN will be paid nearly $9.7 billion by Microsoft over five years.']],
  ],
  'a sum raised behind what prices the one before is raised too': [
    ['agrees', ['OpenAI raised $6.6 billion in October 2024 at $157 billion and $40 billion in March 2025.', 'Anthropic raised $3.5 billion in March 2025 at $61.5 billion and $13 billion in September 2025.']],
  ],
  'a site in a place that no report names is no other site': [
    ['unreported', ['Meta\'s El Paso data center will now cost $10 billion.', 'Meta\'s Cheyenne, Wyoming, data center will cost $10 billion.']],
  ],
  'sales that were not made are told by what they were without': [
    ['agrees', ['Nvidia\'s second quarter of fiscal 2026 came without $8 billion in potential H20 sales.']],
  ],
  'a time lent by the words before keeps out what only rounds to it': [
    ['unreported', ['OpenAI\'s revenue in the second quarter of 2025 was $2.4 billion; its loss $4.7 billion.']],
  ],
  'what is only supposed, and what one land gets, differs from nothing': [
    ['unreported', [
      'If training costs fell tenfold, GPT-4 would cost $10 million to train.', 'Amazon will spend $10 billion of its 2026 capex on Indiana.', 'Amazon\'s capex of 2025 includes sites: $10 billion in North Carolina.',
    ]],
  ],
  'what chips are worth is nothing put into a firm, what wins staff over no training': [
    ['unreported', [
      'Startups such as Anthropic want GPUs. Totaling that up gets us to about 432,000 H100s. We\'re talking about $15 billion worth of GPUs.',
      'Meta spent over $500 million to attract top AI talent.', 'OpenAI spent $100 million to poach researchers.',
    ]],
    ['conflict', ['Anthropic has taken money from Microsoft and Nvidia. They are putting in up to $15 billion.', 'Meta spent over $500 million to train Llama 3.1.']],
  ],
  'a quarrel over one kind of chip is none over all chips': [
    ['agrees', ['Colossus now has 200,000 GPUs.']],
  ],
};

suite('What is told of another measure than the reports give', () => {
  testLastTold(passages);

  const beside: readonly (readonly [string, string])[] = [
    ['unreported', 'Facebook closed the purchase of WhatsApp for nearly $22 billion, up from the $19 billion announced.'],
    ['unreported', 'Two thirds of Alphabet\'s $52.5 billion in capital expenditure in 2024 went to servers, or about $35 billion.'],
    ['differs', 'Facebook closed the purchase of WhatsApp for nearly $22 billion. It had announced $19 billion.'],
  ];
  for (const [standing, text] of beside) {
    test(`who gives the report's value in the same sentence means another thing: ${standing}: ${text}`, () => {
      assert.ok(checkDraft(text, bundledClaims()).some((finding) => finding.standing === standing && /22|35/.test(finding.text)));
    });
  }
});
