import assert from 'node:assert/strict';
import { checkDraft } from '../../../src/core/check/checkDraft';
import { bundledClaims } from '../../../src/packs/bundled';
import { type LastTold, testLastTold } from './lastTold';

const passages: LastTold = {
  'who is named above all only shows one of those just told': [
    ['agrees', ['Of the $593 million that came Mozilla\'s way in 2022, search engines, Google above all, were good for $510 million in royalties.']],
  ],
  'four digits of a report on several things are that report\'s, whatever others have of one of them': [
    ['agrees', ['DeepSeek\'s R1 keeps 1,814 H800s busy on average.']],
    ['conflict', ['DeepSeek\'s R1 was trained on 512 H800s.']],
  ],
  'a column that says what the figures in the first one are tells whose they are and what': [
    ['agrees', ['| Figure | Who says so | What it counts |\n|---|---|---|\n| 50,000 Hopper GPUs | SemiAnalysis | DeepSeek\'s fleet |', '| Figure | Item |\n|---|---|\n| $3.7 billion | OpenAI\'s revenue in 2024 |']],
    ['unreported', ['| Figure | Colour |\n|---|---|\n| $3.7 billion | OpenAI\'s revenue in 2024 |']],
  ],
  'where those who act together are at home joins nobody to them': [
    ['agrees', ['Humain of Saudi Arabia and G42 of the Emirates may purchase up to 35,000 Blackwell GPUs between them.']],
  ],
  'who is told behind a comma by what they are to another keeps what is theirs; their rivals do not get it': [
    ['agrees', ['OpenAI, its most talked-about customer, had revenue of $3.7 billion in 2024.', 'CoreWeave has a few tenants. OpenAI, its biggest customer, had revenue of $3.7 billion in 2024.']],
    ['unreported', ['Among them is OpenAI, whose biggest rival had revenue of $3.7 billion in 2024.', 'The start-up competes with OpenAI and had revenue of $3.7 billion in 2024.']],
  ],
  'whose worth stands right behind its name owns the sum, whatever clause that is in': [
    ['agrees', [
      'Perplexity and Black Forest Labs, the Freiburg image maker, have this in common with Cohere, worth $7 billion since its September extension.',
      'The start-up competes with Cohere, which is worth $7 billion since its September extension.',
    ]],
  ],
  'below a header for firms a word of every day is one of them': [
    ['agrees', ['| Company | Raised |\n|---|---|\n| Inflection | $1.3 billion |', '| AI start-up | Raised |\n|---|---|\n| Cohere | $270 million |\n| Mistral | €600 million |']],
    ['unreported', ['| Wind | Raised |\n|---|---|\n| Mistral | €600 million |']],
  ],
  'a number right behind a name is that one\'s, though another has it': [
    ['unreported', ['ByteDance and Tencent each bought about 230,000 Hopper GPUs in 2024. For 2023 Omdia gave Baidu 50,000 H100 chips.']],
    ['agrees', ['ByteDance and Tencent each bought about 230,000 Hopper GPUs in 2024. For 2023 Omdia gave Tencent 50,000 H100 chips.']],
  ],
  'whoever is kept at it is no firm of the words before': [
    ['differs slip', ['BLOOM took BigScience 1,082,990 GPU hours. The Technology Innovation Institute set 4,096 GPUs to work on Falcon-180B and kept them at it for 75 million GPU hours.']],
    ['agrees', ['BLOOM took BigScience 1,082,990 GPU hours. The Technology Innovation Institute set 4,096 GPUs to work on Falcon-180B and kept them at it for 7.5 million GPU hours.']],
  ],
  'a market is nobody\'s start-up': [
    ['agrees', ['CoreWeave filed in March 2025. Wall Street\'s welcome was cool: the startup went home with $1.5 billion, its shares priced low.']],
  ],
  'what the four big ones spend together is theirs under a word for all of them': [
    ['agrees', [
      'Roughly 650 billion dollars of hyperscaler capital expenditure is planned for 2026.', 'Hyperscaler capex may come to $650 billion in 2026.',
      '| Firm | Capex 2025 | Capex 2026 |\n|---|---|---|\n| Meta | $72.2 billion | $125 billion |\n| Combined Big 4 | – | $650 billion |',
    ]],
    ['agrees', ['Big 4 capex came to about $380 billion in 2025.']],
    ['unreported', ['One hyperscaler spends $650 billion.', 'Hyperscaler capex is growing. Mortgages came to $650 billion in 2026.']],
  ],
  'a word of every day is no firm in a label, a column’s title or as a verb': [
    ['unreported', ['Target Scale: a value of $14 billion in 2024', 'OpenAI grows. Scale that to the whole market and the valuation is $14 billion.', 'AI Investment Scale: $29 billion valuation']],
    ['agrees', ['Scale: $14 billion valuation', 'Scale raised money at a valuation of $14 billion.']],
  ],
  'a name behind a stop after capitals is one of its own': [
    ['agrees', ['Microsoft has money in OpenAI. Amazon put $8 billion into Anthropic.', 'Everybody wants AI. Meta paid $14.3 billion for a stake in Scale AI. It signed a $14 billion deal with CoreWeave.']],
  ],
  'an entry that is labelled with both sides tells of no third': [
    ['unreported', ['## What Microsoft and Amazon put in\n\n- Microsoft–OpenAI: $13 billion in all\n- Amazon–Anthropic: $8 billion so far, $5 billion more in late 2025']],
  ],
  'a firm that is not on file is known behind a bracket by what it does': [
    ['unreported', [
      'Anthropic grew. Velmora (defence software) raised $13 billion at a $183 billion valuation.', 'Anthropic grew; Velmora (defence software) has raised $13 billion.',
      'Zorbec sells chips; Velmora (Tallinn) raised $2 billion at $18 billion; a ranking came out (Anthropic led).',
    ]],
    ['agrees', ['Anthropic (San Francisco) raised $13 billion at a $183 billion valuation.']],
  ],
  'a deal with another than a report’s partner is another deal': [
    ['unreported', [
      'Meta has committed $27 billion to Nebius.', 'Meta committed $14.2 billion to CoreWeave and $27 billion to Nebius.', 'Nvidia goes on with the $500 billion Velmora deal.', 'Nvidia signed the $500 billion Foxconn deal.',
    ]],
    ['agrees', ['Meta signed the $14 billion CoreWeave deal.', 'Amazon committed $8 billion to Anthropic.', 'Meta has committed $27 billion to Hyperion.']],
  ],
  'what only its number tells, of one named later on, is no one’s': [
    ['unreported', ['Zorbec (150,000 GPUs, $9.7 billion for five years from Microsoft) builds it all. Velmora ($11 billion for 15 years) is a landlord, for what it sold, power and space, lasts. Nvidia sells them nothing.']],
    ['agrees', ['Blackwell brought Nvidia $11 billion in the fourth quarter of fiscal 2025.']],
  ],
  'behind a dash the sentence goes on with its own subject': [
    ['superseded', ['OpenAI’s raise – in which its partner Microsoft took part – has pushed its valuation to $300 billion.', 'OpenAI grew — helped by Microsoft — and its valuation was $300 billion.']],
  ],
  'a venture’s sum stands behind its bracket, or behind its kind': [
    ['conflict', ['OpenAI announced the first phase of Stargate, a $500 billion AI project.', 'OpenAI has begun the first phase of Stargate (see below), a $500 billion infrastructure project.']],
    ['unreported', ['OpenAI announced the first phase of Velmora, a $500 billion AI project.']],
  ],
  'what is bought in capitals is no firm': [
    ['agrees', ['CoreWeave was early in buying GPUs, of which others dreamt. The company has 250,000 GPUs.']],
  ],
  'a prior sum of the same number is another': [
    ['unreported', ['Cohere raised $500 million in August 2025, on top of a prior $500 million round.']],
    ['agrees', ['Cohere raised $500 million in August 2025.']],
  ],
  'what a market lost is not what the one who caused it did': [
    ['agrees', ['DeepSeek wiped $1 trillion off the value of the US AI sector.', 'After DeepSeek’s R1, US technology stocks saw a loss of $1 trillion in market value.']],
  ],
  'what is vouched for, or is others’, is no one’s own': [
    ['unreported', ['Nvidia gave OpenAI a $250 billion financing backstop.', 'Nvidia announced $500 billion of third-party capital.', 'Scale AI stake: 49% for $14 billion']],
    ['differs', ['Nvidia gave OpenAI $250 billion of financing.']],
  ],
  'in a list of prices each is of what its row names': [
    ['unreported', ['| Model | Input, a million tokens |\n|---|---|\n| DeepSeek V4 Pro | $0.43 |\n| GPT-5.6 | $2.00 |']],
    ['agrees', ['DeepSeek reckons with $2.00 an hour for renting an H800.']],
  ],
  'a model goes by the last part of its name where models are spoken of': [
    ['differs', ['OpenAI spends more on its models. The base K2 model cost $20 million to train.']],
    ['unreported', ['Velmora is a firm of climbers. The way up K2 cost it $20 million.', 'OpenAI trains models. K2 skis brought in $20 million.']],
  ],
  'a firm’s name in capitals is its name': [
    ['conflict attribution', ['XAI raised $10 billion from three funds at a $200 billion valuation in September 2025.']],
    ['unreported', ['Work on explainable models (XAI) is worth $200 billion.', 'Firms trained models. XAI methods are worth $200 billion.']],
  ],
  'who leads a round is not the company that it values': [
    ['agrees', [
      'OpenAI has raised a lot. A round led by SoftBank in March 2025 valued the company at $300 billion.',
      'OpenAI has raised a lot. The round led by SoftBank was for $40 billion in March 2025, and valued the company at $300 billion.',
    ]],
    ['unreported', ['OpenAI has raised a lot. SoftBank in March 2025 valued the company at $250 billion.']],
  ],
  'what is shared out among several is no deal with one of them': [
    ['unreported', ['Anthropic committed to $80 billion in cloud spending through 2029 across AWS, Google Cloud and Azure.']],
    ['agrees', ['Anthropic committed to $30 billion in cloud spending on Azure.']],
    ['differs', ['Anthropic committed to $80 billion in cloud spending on Azure.']],
  ],
  'a product with a relative clause brings in what that tells': [
    ['unreported', [
      'Claude Code, Anthropic’s coding tool, which reached $2.5 billion in annualized revenue by February 2026, is popular.',
      'Anthropic’s Claude Code, which reached $2.5 billion in annualized revenue by February 2026, is popular.',
    ]],
    ['agrees', ['Anthropic, the lab behind Claude, which reached $14 billion in annualized revenue by February 2026, is popular.']],
  ],
  'who is joined to what a preposition leads to is not what goes on': [
    ['differs slip', ['# Nvidia at five trillion\n\n**June 2024.** For a few days it is ahead of Microsoft and Apple.\n\n**September 2024.** On a single day the shares lose $297 billion in value.']],
    ['agrees', ['# Nvidia at five trillion\n\n**June 2024.** For a few days it is ahead of Microsoft and Apple.\n\n**September 2024.** On a single day the shares lose $279 billion in value.']],
  ],
  'who leads another’s round raises nothing': [
    ['agrees', ['OpenAI’s investors put in $6.6 billion in October 2024. SoftBank led a round of $40 billion in March 2025.']],
  ],
  'the partners of a venture, named together, stand for it': [
    ['conflict wording', ['OpenAI, SoftBank and Oracle announced a $500 billion venture.']],
    ['conflict', ['OpenAI, Oracle and SoftBank will invest up to $500 billion over four years.']],
    ['unreported', ['OpenAI and Oracle announced a $400 billion venture.']],
  ],
  'who buys shares is not the company that the sale values': [
    ['agrees', [
      'Those who work at OpenAI plan to sell shares to an investor group around Thrive Capital, in a deal that values the company at $157 billion, that of October 2024.',
    ]],
    ['unreported', ['Those who work at Nordwind plan to sell shares to Thrive Capital, in a deal that values the company at $157 billion.']],
  ],
  'what a relative clause tells is not told of by the words behind it': [
    ['conflict', ['One competitor makes no secret of it: xAI, whose Grok 4 made waves earlier in the year, runs on 200,000 Nvidia H100 GPUs.']],
    ['unreported', ['One competitor makes no secret of it: xAI’s Grok 4 runs on 200,000 Nvidia H100 GPUs.']],
  ],
  'a firm is valued, and no model of it': [
    ['agrees', ['Much hangs on it for OpenAI: the $157 billion valuation of October 2024 rests on the hope that GPT-5 will come.']],
  ],
  'the whole of which a site is a part is not that site’s': [
    ['agrees wording', ['Nscale is building. Its campus in Loughton gets 23,040 GB300 GPUs, as a part of the 58,640 GPUs that the company plans.']],
    ['unreported', ['Nscale is building. Its campus in Loughton gets 58,640 GPUs.']],
  ],
  'what whoever it may be says is not the draft’s own word': [
    ['conflict', [
      'DeepSeek made a cheap model. Anyone telling you a start-up can replicate it for $5.6 million is selling something.',
      'Everyone who still believes that DeepSeek needed $5.6 million is wrong.',
    ]],
    ['conflict attribution', ['DeepSeek trained R1 for $5.6 million, and everyone was surprised.']],
  ],
  'a round sum is no sign of a bound on a deal that goes unnamed': [
    ['unreported', ['SoftBank says that its investment in OpenAI is set to be $64.6 billion. The first tranche of the new money, $10 billion, should close by April 1.']],
    ['conflict counter-report', ['Musk said that SoftBank had under $10 billion for Stargate.']],
  ],
  'who has left one firm and founded another goes on about the other': [
    ['agrees', [
      'Mira Murati left OpenAI and founded Thinking Machines Lab. It raised $2 billion in a seed round.',
      'Mira Murati left OpenAI to start Thinking Machines Lab. The company raised $2 billion in a seed round.',
    ]],
    ['unreported', ['Mira Murati left OpenAI to start Thinking Machines Lab. The company raised $40 billion.']],
  ],
  'what describes a firm behind its name adds no second owner': [
    ['differs scope', ['Mistral raised its Series C at €11.7 billion. ASML, the Dutch maker of lithography machines, led with €1.7 billion and now holds about 11 per cent.']],
    ['differs scope', [
      'Mistral closed its Series C in September. The surprise was who led that round: ASML, the Dutch maker of lithography machines, which put in €1.7 billion.',
    ]],
    ['agrees', ['Mistral raised its Series C at €11.7 billion. ASML, the Dutch maker of lithography machines, led with €1.3 billion and now holds about 11 per cent.']],
  ],
  'what two firms have together is neither’s': [
    ['unreported', [
      'The revenue of Anthropic and OpenAI came to $43 billion in 2025.', 'Anthropic and OpenAI’s revenue came to $43 billion in 2025.',
      'Anthropic’s and OpenAI’s revenue came to $43 billion in 2025.', 'Losses of Anthropic and OpenAI reached $43 billion in 2024.',
      'Apple and Nvidia lost $800 billion in market value on January 27, 2025.', 'OpenAI and the rest of the industry took in $60 billion in 2025.',
    ]],
    ['differs', ['The revenue of OpenAI came to $43 billion in 2025.', 'Anthropic grew, and OpenAI’s revenue came to $43 billion in 2025.']],
  ],
  'what a next clause names is not what this one tells of': [
    ['agrees', ['xAI’s new cluster was estimated in July 2025 to cost $12 billion; the first Colossus was smaller.']],
  ],
  'who is told only by what they have to do with a firm has money of their own': [
    ['unreported', [
      'The law firm that advised OpenAI made $2 billion in revenue in 2025.', 'A consultancy that works for OpenAI had revenue of $2 billion in 2025.',
      'An agency which OpenAI hired took in $2 billion in 2025.', 'The company that sells OpenAI its chips had revenue of $2 billion in 2025.',
      'The newspapers suing OpenAI had revenue of $2 billion in 2025.', 'The platform on which OpenAI sells made $2 billion in revenue in 2025.',
    ]],
    ['unreported', ['DeepSeek is small. An American lab with 50,000 H100s would need two days for it.']],
    ['differs', ['The company that runs OpenAI made $2 billion in revenue in 2025.', 'The bank said that OpenAI made $2 billion in revenue in 2025.']],
  ],
  'those who are named between a quantity and its verb part the two by nothing': [
    ['differs', [
      'The capital expenditure of Microsoft, Amazon, Alphabet and Meta totals $430 billion in 2026.',
      'The combined capital expenditure of Microsoft, Amazon, Alphabet and Meta came to $430 billion in 2026.',
    ]],
  ],
  'the model that was named before is what costs so much to train': [
    ['conflict', [
      'OpenAI released GPT-4 in 2023. It cost $100 million to train.', 'OpenAI released GPT-4 in 2023. The model cost $100 million to train.',
      'OpenAI released GPT-4 in 2023. Training the model cost $100 million.',
    ]],
    ['unreported', ['OpenAI released GPT-4 in 2023, and Google Gemini Ultra. The model cost $100 million to train.']],
  ],
  'whose turn it is goes on': [
    ['agrees', ['Apple lost $182 billion in September 2020. In February 2022 it was Meta’s turn: its users had stopped multiplying, and $232 billion was gone by the close.']],
    ['unreported', ['Apple lost $182 billion in September 2020. In February 2022 it was Meta’s turn: its users had stopped multiplying, and $182 billion was gone by the close.']],
  ],
  'a comma before "and" joins those who act together too': [
    ['unreported', [
      'Microsoft, Amazon, and Google are pouring $370 billion into AI infrastructure in 2025.',
      'Amazon, Meta, and Google had capital expenditure of $370 billion in 2025.', 'The capex of Amazon, Meta & Google was $370 billion in 2025.',
    ]],
    ['differs', [
      'Amazon spent $131.8 billion, and Google had capital expenditure of $99 billion in 2025.',
      'Nvidia is growing, and Meta had capital expenditure of $99 billion in 2025.',
    ]],
  ],
  'who is named behind a semicolon has nothing of what stands before it': [
    ['unreported', [
      'Both of the railway\'s leases can be cancelled (the $30bn is a ceiling); CoreWeave\'s contract with OpenAI can not.',
      'Leases of $30bn can be cancelled; CoreWeave has one with OpenAI.',
    ]],
  ],
  'whom only the sentences around name has nothing of a figure whose own says of whom and what it is': [
    ['differs', [
      'DeepSeek-V3 cost $5.6 million. Moonshot AI\'s Kimi K2 Thinking was trained for $5.6 million in November 2025.',
      'Meta lost $232 billion in a day in February 2022 and Apple $182 billion. Nvidia lost $232 billion in market value on 27 January 2025.',
      'Canada\'s Cohere is the quiet one. It raised $270 million in August 2025.',
    ]],
    ['unreported', [
      'Alphabet spent $52.5 billion in 2024. Two years ago Meta made do with less: its capital expenditure was $52.5 billion.',
    ]],
  ],
  'who gives one part of a sum names neither the whole nor another part': [
    ['unreported', [
      'OpenAI raised $50 billion from Amazon, $30 billion from Nvidia and $30 billion from SoftBank.',
      'SoftBank gave $30 billion and Nvidia gave $30 billion. OpenAI raised $110 billion: part from Amazon, part from Nvidia.',
    ]],
    ['agrees', ['OpenAI raised $50 billion from Amazon, $30 billion from SoftBank and $30 billion from Nvidia.', 'OpenAI got $30 billion from Nvidia.']],
  ],
  'a party told only of the sum before has nothing of the next': [
    ['unreported', [
      'OpenAI owes $300 billion to Oracle and has committed to $450 billion in compute spending.',
      'OpenAI owes $300B to Oracle, has committed to $450B+ in compute spending.',
      'The thread counts up the deals of OpenAI: $500B Stargate, $100B NVIDIA, $100B AMD, $37B Intel.',
    ]],
    ['agrees', [
      'OpenAI has signed for $38 billion of computing with Amazon and for $300 billion with Oracle.',
      'The thread counts up the deals of OpenAI: $10B Broadcom, $300B Oracle, $38B Amazon.',
    ]],
  ],
  'who stands right before a number has it, be it on file as another\'s': [
    ['differs', [
      'Omdia\'s ranking for 2024 has Meta in front with 485,000 Hopper chips bought. Amazon took 196,000 Hopper chips, Google 224,000 Hopper chips.',
      'In 2024 Meta bought 224,000 Hopper chips, and Google bought 224,000 Hopper chips.',
    ]],
  ],
};

suite('Whose a figure is', () => {
  testLastTold(passages);

  test('a whole told before its parts is of no round that one of the givers led', () => {
    const [whole] = checkDraft('OpenAI raised $110 billion: $50 billion from Amazon, $30 billion from Nvidia and $30 billion from SoftBank.', bundledClaims());
    assert.equal(whole?.standing, 'unreported');
  });
});
