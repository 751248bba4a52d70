import assert from 'node:assert/strict';
import { readMarked } from './readMarked';

/** Whose the last figure is, then texts that say so. */
const owned: readonly (readonly [string | null, readonly string[]])[] = [
  ['xAI', [
    '“Fake news,” Musk wrote on X: xAI is not raising capital. CNBC had reported that the AI firm was getting {$11 billion}.', 'xAI is raising money, Musk said in a post on X. The company wants {$11 billion}.',
  ]],
  ['Meta', ['Meta pays well. A former Apple engineer is said to have got $200 million. First-quarter revenue was {$42.3 billion}.']],
  ['Apple', ['Meta pays well. Apple said that it had lost engineers. First-quarter revenue was {$95 billion}.']],
  ['Nvidia', ['Nvidia fell. Jensen Huang\'s fortune shrank by $20 billion. The company had sales of {$44.1 billion}.']],
  // On "it" a cost is put where that is a model, and what a firm is worth where it is none.
  ['Google', ['Google\'s PaLM was a giant, and the Stanford index has it at {$12.4 million}.', 'PaLM made a stir. The Stanford index puts it at {$12.4 million}.']],
  ['Mistral AI', ['OpenAI has GPT-5. Mistral AI is smaller, and ASML puts it at {€11.7 billion}.', 'Mistral AI is smaller, and Reuters puts it at {€11.7 billion}.']],
  ['Cohere', ['Cohere is smaller, and Nvidia puts it at {$6.8 billion}.', 'Cohere is small. Nvidia puts it at {$6.8 billion}.']],
  ['Nvidia', ['Nvidia is large, and Cohere says it is worth {$4 trillion}.', 'Nvidia is large. It puts it at {$4 trillion}.']],
  ['X', ['Musk runs X. The company lost {$3 billion}.']],
  ['Amazon', [
    'Alphabet spent {$85 billion} on capex.\n\nAmazon said that its capital spending would come to {$125 billion}.', 'Google raised its capex target. Amazon said it would lay out {$125 billion} on data centres.',
  ]],
  ['Amazon', ['# Amazon tells a nervous Wall Street it will spend {$230 billion}', 'Amazon told Google that it had spent {$83 billion} on data centres.']],
  ['Cohere', ['Nvidia is a backer. Cohere said it had raised {$500 million}.', 'Cohere said a fresh Nvidia stake values it at {$6.8 billion}.']],
  ['DeepSeek', [
    '# Google AI chief says DeepSeek\'s claims are exaggerated\n\nTraining was put at {$6 million}.',
    'DeepSeek has {50,000 Hopper chips}, says Alexandr Wang, who runs Scale AI.', 'The boss of Anthropic, Dario Amodei, values DeepSeek\'s chips at {$1 billion}.',
    'DeepSeek went on. R1 came later. Training it took {$294,000}.', 'DeepSeek rivals GPT-5 with a training bill of {$6 million}.',
  ]],
  ['OpenAI', ['Nvidia fell as OpenAI cut its orders and burned {$9 billion}.', 'OpenAI opened a site in Norway. In Britain it begins with {8,000 GPUs}.', 'OpenAI sells shares. SoftBank values it at {$300 billion}.']],
  ['Tesla', ['Tesla has a new cluster. This year the carmaker will hand Nvidia {$3 billion} for chips.']],
  ['Jensen Huang', ['Jensen Huang lost {$20.1 billion} of his wealth in a day.', 'Jensen Huang\'s fortune shrank by {$20.1 billion}.']],
  ['Nvidia', ['# Meta buys more chips\n\nAt {$30,000} per GPU the bill is steep.', '# Chinese tech giants stockpile Nvidia chips\n\nIt expects lost sales of {$5.5 billion}.']],
  ['Industry', ['Each GW of AI data centre costs {$50 billion} to build.']],
  ['US stock market', ['Jensen Huang was {$20.1 billion} poorer, and American tech shares had shed {$1 trillion}.']],
  ['Moonshot AI', ['# Kimi K2 in front\n\nIt challenges GPT-5 and Claude, at a training bill of {$5 million}.']],
  ['ByteDance, Alibaba and Tencent', ['Chinese firms including ByteDance and Tencent placed orders of {$16 billion}.']],
  ['Meta', ['Sam Altman complained that Meta was dangling {$100 million} signing bonuses.', 'Meta placed orders of {$9 billion} for Nvidia chips.', '| Buyer | Nvidia H100s |\n|---|---|\n| Meta | {150,000 H100s} |']],
  ['European Union', ['# The EU follows France in answering Stargate, pledges {€200 billion} for AI']],
  ['CoreWeave', ['CoreWeave, in which Nvidia holds a stake, counts Microsoft as a customer and has {250,000 GPUs}.']],
  ['DeepSeek', ['# DeepSeek rattles the market\n\nNvidia lost {$589 billion} in market value. Training had cost {$5.6 million}.']],
  ['Stargate', ['Stargate, the joint venture of OpenAI, SoftBank and Oracle, will spend {$500 billion}.', 'OpenAI\'s Stargate project has {$500 billion} of investment pledged.']],
  ['xAI', ['Musk\'s AI company raised {$6 billion}.', 'Elon Musk\'s start-up burns {$1 billion} a month.']],
  ['Mistral AI', ['# ASML takes a stake in Mistral\n\nIn 2024 {€600 million} was raised at a valuation of {€6 billion}.']],
  ['Scale AI', ['# Scale AI sells a stake to Meta for {$14.3 billion}\n\nThe company had revenue of {$870 million}.']],
  ['High-Flyer', ['# Inside High-Flyer, the fund behind China\'s DeepSeek\n\nThe second cluster cost {1 billion yuan}.']],
  ['Humane', ['# HP to acquire Humane\n\nThe startup had raised {$230 million}.']],
  ['CoreWeave', ['# CoreWeave prospectus\n\nThe offering would raise {$2.7 billion}.']],
  ['MosaicML', ['Training Stable Diffusion v2 took {$125,000}.']],
  ['Stargate', ['The data centres of "Stargate" are to cost {$500 billion}.']],
  [null, ['France was to deliver two Mistral-class ships for {€1.2 billion}.', '# Oracle Park gets a new owner\n\nThe park was built for {$357 million}.', 'The new "Stargate" opened in first place and took {$62.4 million}.', 'Orchards lost a quarter of their trees. Ray Llama, who has 300 acres, puts it at {$400,000}.']],
  ['SoftBank', ['By sending over a last {$22 billion}, SoftBank has kept its word to OpenAI.', 'Having spent {$5.4 billion} on robots, SoftBank turned to OpenAI.']],
  ['Microsoft', ['Spending {$81 billion} on data centres, Microsoft outdoes OpenAI.', 'By paying {$653 million}, the software giant Microsoft got the people of Inflection.', 'Microsoft, in which OpenAI sees a rival, spent {$80 billion} on data centres.']],
  ['OpenAI', ['OpenAI sells shares. The {$40 billion} round led by SoftBank is still open.', 'OpenAI is not done. A {$6.6 billion} round backed by Nvidia came first.', 'During spending of {$9 billion}, Microsoft stood by OpenAI, which burned {$9 billion}.']],
  ['Scale AI', ['Scale AI labels data. Its Series F, for which Meta was among those who paid, raised {$1.1 billion}.', 'Scale AI, which labels data for Microsoft and OpenAI, took in {$870 million}.', 'Scale AI, whose rival Surge has more revenue, took in {$860 million}.']],
  ['xAI', ['When xAI took over X, the deal reckoned the lab at {$81 billion}.', 'xAI paid for X with shares. The lab is worth {$80 billion}.']],
  ['Nvidia', ['OpenAI, whose chips come from Nvidia, which lost {$589 billion}, is silent.']],
  [null, ['Industry is in for {$31 billion} of new orders.', 'Industry spent {$40 billion} on robots.']],
  ['Microsoft', ['Redmond\'s capital spending on data centres swelled to {$35 billion}.', 'Redmond agreed to pay {$650 million} for the people of Inflection AI.', 'While OpenAI lost money, Redmond earned {$24 billion}.', 'For AI chips Redmond will spend {$81 billion}.']],
  ['Google', ['Mountain View plans to spend {$91 billion} on data centres.']],
  ['Apple', ['On AI servers Cupertino spent {$12 billion}.']],
  [null, ['A chip lab in Redmond was sold for {$3 million}.', 'Redmond, a town of AI engineers, is to get a bridge for {$40 million}.', 'The Redmond school board asks for {$4 million} to buy AI software.', 'Cupertino voters turned down {$9 million} for a data center.', 'A house in Mountain View sold for {$4 million} to an AI engineer.']],
  ['Gemini Studios', ['Gemini Studios spent {$90 million} on the film.']],
  ['OpenAI', ['OpenAI grew. The Microsoft-backed start-up raised {$6.6 billion}.', 'OpenAI has a Stargate-sized problem: it lost {$5 billion}.']],
  ['xAI', ['Elon Musk wants to buy {300,000 B200s} for his plans.']],
  ['Nvidia', ['The outlet put Nvidia\'s DeepSeek-day loss at {$560 billion}.']],
  ['Inflection AI', ['Inflection raised {$1.3 billion} in June 2023.']],
  ['Humane', ['The maker of the AI Pin had raised {$240 million}. HP paid {$116 million} for what was left.', '# Humane looks for a buyer\n\nThe startup wants {$750 million}.']],
  ['Safe Superintelligence', ['Alphabet and Nvidia hold shares in Safe Superintelligence. Its latest round brought {$2 billion}.']],
  ['Alibaba', ['The e-commerce group will spend {380 billion yuan}. Alibaba Cloud alone took half of what Stargate has.']],
  ['X', ['xAI took over X in a deal that valued it at $80 billion and the network at {$33 billion}.']],
  ['Tesla', ['Musk said that the electric vehicle company has orders with Nvidia and was to spend {$10 billion} on AI.']],
  ['xAI', ['xAI needs a platform of its own. It raised {$6 billion}.', 'xAI is alone. The network cost {$6 million}.']],
  ['Perplexity', ['The search upstart closes in on {$500 million}, with money from Nvidia.']],
  [null, ['Nvidia-backed Poolside raised {$500 million}.', 'The Microsoft-backed start-up raised {$6.6 billion}.', 'Elon Musk gave {$44} to a beggar.']],
  ['Mistral AI', ['Andreessen Horowitz put {$500 million} into Mistral, while Cohere took $500 million from Nvidia.']],
  ['Anthropic', ['Lightspeed has put {$300 million} into Anthropic.', 'Lightspeed put {$1 billion} into Anthropic, and Hugging Face raised $235 million from Google.']],
  ['Hugging Face', ['Lightspeed put $1 billion into Anthropic, and Hugging Face raised {$235 million} from Google.']],
  ['Google', ['Anthropic has raised {$2 billion} from Google.']],
  ['ASML', ['ASML put {€1.3 billion} into Mistral.']],
  ['CoreWeave', ['CoreWeave raised {$7.5 billion} in debt, while Oracle has $18 billion of bonds to sell.']],
  ['Google', ['Meta, Microsoft and Alphabet spent {$70 billion}, {$80 billion} and {$85 billion}.']],
  ['Anthropic', ['OpenAI and Anthropic lost {$5 billion} and {$5.3 billion}.', 'Between them, OpenAI, xAI and Anthropic lost {$18 billion}: {$5 billion}, {$5.3 billion} and {$7.7 billion}.', 'OpenAI and Anthropic are valued at {$300 billion} and {$183 billion} respectively.']],
  ['xAI', ['OpenAI, Anthropic and xAI raised {$40 billion}, {$13 billion} and {$10 billion} respectively.']],
  ['Google', ['Google fared worse: {$150.5 billion} of market value went over a hint that Apple might drop its search.']],
  ['Microsoft', ['# Nvidia and Microsoft back Anthropic\n\nThe chipmaker is in for {$10 billion}, the Windows maker for {$5 billion}.', 'Anthropic has Amazon\'s money. The Windows maker put in {$5 billion}.']],
  ['Google', ['Amazon has put $8 billion into Anthropic, while the search giant paid {$3 billion} for its stake.']],
  ['Meta', ['Microsoft spends much. The owner of Instagram will spend {$115 billion} on data centres.', 'Microsoft spends much. The Instagram owner will spend {$115 billion} on data centres.']],
  ['Mozilla', ['Google keeps Firefox alive. Its maker took in {$653 million}.']],
  ['OpenAI', ['xAI is loud. The lab behind ChatGPT burned {$8 billion}.', 'xAI is loud. The maker of ChatGPT burned {$8 billion}.']],
  ['xAI', ['xAI is behind. The lab trails ChatGPT and burned {$8 billion}.']],
  ['Nvidia', ['Meta wants the H100. It sells for {$25,000}.', 'Everybody wants the H100. It sells for {$25,000}.']],
  ['Meta', ['Meta wants the H100. It raised {$25 billion}.', 'Meta wants chips. It sells bonds of {$25 billion}.']],
  ['Anthropic', ['Anthropic grows. A round led by Menlo Ventures had put it at {$18 billion}.', 'Anthropic grows. A round led by Nvidia has put it at {$18 billion}.']],
  ['Nvidia', ['Anthropic grows. Nvidia said that it had put {$10 billion} into a rival.']],
  ['Amazon', ['Amazon said it would put {$75 billion} into data centres this year, while Alphabet plans to spend $100 billion.']],
  ['Amazon', ['Anthropic has backers. Google has put {$3 billion} into it so far, while Amazon, the other big backer, has committed {$8 billion}.', 'Nvidia leads. Amazon, the biggest of its clients, spent {$83 billion} on data centres.']],
  ['Nvidia', ['Nvidia sold chips to Amazon, the biggest of its clients, and had revenue of {$130 billion}.']],
  ['Nvidia', ['# Nvidia and Microsoft back Anthropic\n\nThe chipmaker is in for {$10 billion}, the Windows maker for $5 billion.']],
  ['Oracle', ['Oracle received {50,000 H100s} in 2023, and so did Tencent: 50,000 H100 cards went to the Chinese group.']],
  ['Inflection AI', ['Together with CoreWeave, Inflection AI is building a cluster of {22,000 H100s} for its chatbot.']],
  ['OpenAI', ['With money from Oracle, SoftBank, and others OpenAI raised {$40 billion}.']],
  ['MosaicML', ['MosaicML retrained Stable Diffusion for {$160,000}.']],
  ['Stability AI', ['Stability trained Stable Diffusion for {$600,000}.', 'MosaicML knows that training Stable Diffusion took Stability {$600,000}.']],
  ['Meta', ['Meta builds Hyperion. Pimco and Blue Owl arranged {$29 billion} of financing for it.']],
  ['US stock market', ['A Chinese chatbot wiped {$1 trillion} off American shares.']],
  ['Frontier AI models', [
    'With Nvidia\'s B200 at $40,000, the bill for frontier models can swell to {$1 billion} for training.', 'The models of today cost $100 million to train; some now in training cost {$1 billion}. Nvidia sells the chips.',
  ]],
  ['Nvidia', ['Nvidia trains frontier models, which cost {$100 million}.']],
  ['Industry', ['In 2023 over {3.8 million GPUs} went to data centers. Nvidia made most of them.']],
  ['ASML', ['ASML, which makes the machines that make the chips, put {€1.3 billion} into Mistral.']],
  ['CoreWeave', ['OpenAI gets shares in the GPU-heavy cloud service CoreWeave, which hopes to raise {$4 billion}.', 'OpenAI signed with CoreWeave and gets shares in the cloud service, which hopes to raise {$4 billion}.']],
  ['Anthropic', [
    'Anthropic has new money. Lightspeed Venture Partners led the round, which values the company at {$61.5 billion}.', 'Anthropic is bigger now. Menlo Ventures leads a round that puts the company at {$18 billion}.', 'Anthropic grows. General Catalyst led a round in which it raised {$30 billion}.',
    'Anthropic grows. Valor Equity Partners led the round of {$20 billion}.', 'Anthropic grows. Greenoaks Capital led its round of {$2 billion}.',
  ]],
  ['Anthropic', [
    'Anthropic raised {$3 billion} after taking money from Google.', 'Following an investment by Amazon, Anthropic closed a round of {$8 billion}.', 'Anthropic closed a round of {$8 billion} following an investment by Amazon.', 'Anthropic, after money from Amazon, has raised another {$8 billion}.',
    'Anthropic has raised {$3 billion} since a stake of Google.',
  ]],
  ['Amazon', ['Anthropic has raised {$8 billion} from Amazon.', 'After an investment of {$8 billion} by Amazon, Anthropic is larger.']],
  ['Mistral AI', ['Mistral AI is French. ASML led its round of {€1.7 billion}.', 'Mistral AI is French. DST Global led the round in which it raised {€600 million}.']],
  ['Valor Equity Partners', ['Nvidia sells chips. Valor Equity Partners raised {$20 billion}.', 'xAI grows. Valor Equity Partners leads in Chicago and has {$20 billion} in assets.']],
  ['Polderstack', [
    'OpenAI is his customer. His company, Polderstack, raised {$6.6 billion}.', 'OpenAI was first. The start-up, Polderstack, has raised {$6.6 billion}.', 'OpenAI\'s new rival, Polderstack, raised {$6.6 billion}.',
    'After leaving OpenAI, Mira founded a lab of her own, Polderstack, which raised {$6.6 billion}.', 'OpenAI has imitators. One of them, Polderstack, has raised {$6.6 billion}.', 'CoreWeave rents out chips. So does its rival Polderstack, whose revenue was {$1.9 billion}.',
    'Meta was outbid. Polderstack, which runs data centres in Texas, spent {$72 billion}.', 'She once worked for Anthropic. Today she runs Polderstack, valued at {$183 billion}.', 'Anthropic sued. Polderstack, the firm\'s landlord, raised {$30 billion}.',
    'xAI is full. Its supplier, Polderstack, has {100,000 GPUs}.', 'Mistral was first. The company behind it, Polderstack, raised {€600 million}.',
  ]],
  ['Polderstack', [
    'Nvidia has bought Polderstack. Polderstack is a maker of sensors. Last year the company had sales of {$2.6 billion}.',
    'Nvidia has bought Polderstack. Polderstack is Europe\'s second-largest producer of sensors. Its sales were {$2.6 billion}.',
    'Nvidia has bought Polderstack. Privately held Polderstack, based in Delft, employs 900. Its sales were {$2.6 billion}.', 'Nvidia waits. The Dutch firm Polderstack employs 900. Its sales were {$2.6 billion}.',
    'Nvidia has bought Polderstack. The company had sales of {$2.6 billion}.', 'Polderstack, which Nvidia bought in May, had annual sales of {$2.6 billion}.', 'Polderstack, bought by Nvidia in May, had sales of {$2.6 billion}.',
    'Nvidia said Polderstack had sales of {$2.6 billion}.',
  ]],
  ['DeepSeek', [
    'Nvidia fell on Monday after DeepSeek had said that its model took less than {$6 million} to build.', 'Nvidia fell when DeepSeek said it had spent {$5.6 million}.',
  ]],
  ['Nvidia', ['Nvidia fell on Monday after DeepSeek had told of its model; its market value is {$3 trillion}.']],
  ['Polder Tyres', ['Nvidia earns more. Last year, Polder Tyres had sales of {$1.1 billion}.']],
  ['Nvidia', [
    'Nvidia waits. Training is the company\'s business. Its sales were {$130.5 billion}.', 'Nvidia has bought Polderstack. It had sales of {$130.5 billion} last year.', 'Nvidia said sales had come to {$130.5 billion}.',
    'Nvidia has acquired H800s. The company\'s sales were {$130.5 billion}.', 'Nvidia bought Christmas trees. Its sales were {$130.5 billion}.', 'The Nvidia rival\'s weakness is known. Nvidia is a maker of chips. Its sales were {$130.5 billion}.',
  ]],
  ['OpenAI', [
    'Microsoft waits. The company, OpenAI, raised {$6.6 billion}.', 'OpenAI was first. The lab, Reuters reported, raised {$6.6 billion}.', 'OpenAI was first. The company, Sam Altman, and its board agreed on {$6.6 billion} of funding.', 'Demand, which runs ahead, brought OpenAI {$6.6 billion}.',
    'OpenAI and its rival Polderbyte Labs are neighbours. OpenAI raised {$6.6 billion}.',
  ]],
  ['DeepSeek', ['Training, which runs for months, cost DeepSeek {$5.6 million}.', 'DeepSeek, which runs its own cluster, has {50,000 GPUs}.']],
  ['X', ['# OpenAI turns down Musk\n\n"We will buy twitter for {$9.74 billion}", Altman wrote.']],
];

suite('Whose figure it is', () => {
  for (const [entity, texts] of owned) {
    for (const text of texts) {
      test(`${entity ?? 'nobody'}: ${text.replaceAll('\n', ' ')}`, () => assert.equal(readMarked(text).at(-1)?.reading.entity?.value ?? null, entity));
    }
  }

  for (const text of ['Europe\'s labs will need {€20 billion}.', 'China\'s big chipmakers spent {$5 billion}.']) {
    test(`what many of a place have is not the state's: ${text}`, () => assert.equal(readMarked(text).at(-1)?.reading.entity, null));
  }

  for (const text of ['Between them, OpenAI, Anthropic and xAI raised {$63 billion}.', 'OpenAI and Anthropic together raised {$53 billion}.', 'OpenAI and Anthropic lost {$5 billion} and {$3 billion}, {$8 billion} together.', 'Together Meta, Amazon and Google had {100,000 H100s}.']) {
    test(`none of those who have it together: ${text}`, () => assert.equal(readMarked(text).at(-1)?.reading.entity, null));
  }

  for (const text of [
    'Mark Zuckerberg runs Meta. He has given {$10 billion} to research.', 'Mark Zuckerberg runs Meta. He has promised {$10 billion} to charity.', 'Mark Zuckerberg has given {$10 billion} to charity.', 'Sam Altman runs OpenAI. He put {$6.6 billion} of his own into Helion.',
    'Elon Musk founded xAI. His donations came to {$6 billion}.', 'Elon Musk founded xAI. His latest gifts came to {$6 billion}.', 'Elon Musk founded xAI. He owns shares worth {$6 billion} in it.', 'Elon Musk founded xAI. His stake in it is worth {$6 billion}.', 'Jensen Huang leads Nvidia. His foundation gave {$5 billion} away.',
  ]) {
    test(`what people give and hold is their own: ${text}`, () => assert.equal(readMarked(text)[0]?.reading.entity, null));
  }

  for (const [entity, text] of [
    ['OpenAI', 'Elon Musk left OpenAI. He donated {$45 million} to it.'], ['OpenAI', 'Elon Musk left OpenAI. His donations came to {$50 million}.'], ['Meta', 'Mark Zuckerberg runs Meta. He put {$65 billion} into data centres.'], ['xAI', 'Elon Musk is busy. His AI start-up raised {$6 billion}.'],
  ] as const) {
    test(`what a firm gets, or its head spends, is the firm's: ${text}`, () => assert.equal(readMarked(text)[0]?.reading.entity?.value, entity));
  }

  test('two together own what both bought', () => assert.equal(readMarked('Meta and Microsoft together bought {300,000 H100s}.')[0]?.reading.entity?.value, 'Meta and Microsoft'));

  for (const text of ['Together, they raised {$300 million}.', 'Mr Huang\'s bakery lost {$20,000} of its wealth.', 'The Mistral ferry cost {€80 million}.', 'Musk\'s neighbour paid {$2 million} for the house.', 'The team paid {$5} per card.', 'Pfizer bought Seagen for {$43 billion}; Amazon had no part in it.',
    'Lambda makes clouds. CoreWeave is bigger, and so is Meta.\n\nThe company had revenue of {$425 million}.',
    'Zuckerberg drove off in a Tesla. The car had cost {$90,000}.', 'The Mistral was sold for {€30 million}, as the ferry needed repairs.',]) {
    test(`nobody for certain: ${text}`, () => assert.ok((readMarked(text)[0]?.reading.entity?.sure ?? 0) < 0.7));
  }
});
