import type { NewsPassage } from './newsPassages';

const story = (text: string, ...says: readonly string[]): NewsPassage => ({ text, says });
const dated = (date: string, text: string, ...says: readonly string[]): NewsPassage => ({ date, text, says });

/** Passages as stories tell them: who owns a figure, and what it is, stands in no set phrase. Written as in `newsPassages`. */
export const storyPassages: readonly NewsPassage[] = [
  // What no organisation owns
  story('A gigawatt of AI computing runs to {$50 billion}, Jensen Huang told analysts.', 'Industry project-cost <Jensen Huang'),
  story('To build and equip one gigawatt of data centre takes {$80 billion} at present, IBM\'s boss reckons.', 'Industry project-cost'),
  story('Every gigawatt of AI data centre swallows between {$50 billion and $60 billion}, according to Nvidia\'s chief.', 'Industry project-cost'),
  story('Barclays puts the cost of one gigawatt of AI capacity at {$50 billion}.', 'Industry project-cost <Barclays'),
  story('A 1-gigawatt data centre would cost {$40 billion}.', 'Industry project-cost'),
  story('A 1,000-megawatt AI data centre costs about {$10 billion} to build.', 'Industry project-cost'),
  story('What does a gigawatt of AI data centre cost? Around {$35 billion}, Bernstein has worked out; Nvidia itself tells investors {$50 billion}.', 'Industry project-cost', 'Industry project-cost'),
  story('A 5-gigawatt campus would cost {$250 billion}.', 'none project-cost'),
  story('Two gigawatts of AI data centre cost some {$100 billion} to build.', 'none project-cost'),
  story('A 100-megawatt data centre costs {$1 billion} to build.', 'none project-cost'),
  story('Meta\'s Hyperion site, a gigawatt of data centre, is to cost {$10 billion}.', 'Meta project-cost'),
  story('OpenAI pays {$50 billion} to build each gigawatt of its data centres.', 'OpenAI project-cost'),
  story('David Cahn asked who was to earn the {$200 billion} a year that all those chips called for.', 'Industry revenue'),
  story('What must AI earn each year to pay for its chips? Once it was a question of {$200 billion}.', 'Industry revenue'),
  story('David Cahn says that OpenAI had revenue of {$3.4 billion}.', 'OpenAI revenue <David Cahn'),
  story('According to TechInsights, {3.85 million data-centre GPUs} were shipped in 2023: {3.76 million Nvidia GPUs} and {500,000 AMD GPUs}.', 'Industry gpu-shipments', 'Nvidia gpu-shipments', 'AMD gpu-shipments'),
  story('In 2023 some {500,000 AMD GPUs} and {400,000 Intel GPUs} were shipped.', 'AMD gpu-shipments', 'Intel gpu-shipments'),
  story('Meta has bought {150,000 Nvidia GPUs} and {173,000 AMD GPUs}.', 'Meta gpu-purchases', 'Meta gpu-purchases'),
  story('# Nvidia\n\nShipments in 2023: {3.76 million data-centre GPUs}.', 'Nvidia gpu-shipments'),
  story('The industry would need some {$800 billion} of profit a year, IBM says.', 'none none'),
  // Whom people and places stand for
  story('Mark Zuckerberg calls 2025 a defining year. His company means to invest between {$60 billion and $65 billion}.', 'Meta capital-expenditure'),
  story('Dario Amodei spoke in Davos. His lab raised {$13 billion} in September.', 'Anthropic funding-raised'),
  story('Lisa Su was cheerful. Her company sold {500,000 GPUs} in 2023.', 'AMD gpu-shipments'),
  story('Elon Musk needs money. His AI company burns {$1 billion} a month.', 'xAI cash-burn'),
  story('Elon Musk met Sam Altman. His company is worth {$500 billion}.', 'none valuation'),
  story('Liam Foster is a farmer. His company lost {$3 million}.', 'none net-loss'),
  story('ASML buys in at Mistral. The Paris firm is valued at {€11.7 billion}.', 'Mistral AI valuation'),
  story('Half of Mistral\'s people left. The Paris start-up had raised {€600 million}.', 'Mistral AI funding-raised'),
  story('Kimi K2 Thinking was cheaper to train than DeepSeek V3 with its {$5.6 million}.', 'DeepSeek training-cost'),
  story('Anthropic raised {$13 billion}, more than Mistral with its {€1.7 billion}.', 'Anthropic funding-raised', 'Mistral AI funding-raised'),
  story('Anthropic, with its {$183 billion} valuation, is the bigger lab.', 'Anthropic valuation'),
  // A clause of its own says what a sum is
  story('HP has swallowed Humane for {$116 million}, not half of the {$240 million} that the start-up once raised from its backers.', 'Humane acquisition-price', 'Humane funding-raised'),
  story('Microsoft handed over {$650 million} for most of Inflection\'s people, half of the {$1.3 billion} that the chatbot firm had taken in a year before.', 'Microsoft acquisition-price', 'Inflection AI funding-raised'),
  story('Nvidia is worth more than the {$3 trillion} that Apple was valued at.', 'Apple market-cap'),
  // Who gets what is handed over
  story('By 2026 Google Cloud is to lend Anthropic up to {one million TPUs}.', 'Anthropic gpu-count'),
  story('Nvidia will sell Humain {18,000 GB300 chips}.', 'Humain gpu-purchases'),
  story('Microsoft rents OpenAI {25,000 GPUs}.', 'OpenAI gpu-count'),
  story('Google gives Anthropic access to {a million TPUs}.', 'Anthropic gpu-count'),
  story('Nvidia sold {500,000 H100s} in a quarter, and Meta was glad.', 'Nvidia gpu-shipments'),
  // Two that own a figure together, and one that supplies the other
  story('The Commerce Department will let G42 of Abu Dhabi and Riyadh\'s Humain buy {35,000 GB300 chips} apiece.', 'Humain and G42 gpu-purchases'),
  story('Humain of Riyadh and G42 of Abu Dhabi may each buy {35,000 Blackwell chips}.', 'Humain and G42 gpu-purchases'),
  story('G42 of Abu Dhabi may buy {35,000 chips}.', 'G42 gpu-purchases'),
  story('Crusoe, Blue Owl and Primary Digital have borrowed {$7.1 billion} for the site.', 'Crusoe and Blue Owl funding-raised'),
  story('Humain and Nvidia unveiled a scheme under which {600,000 AI accelerators} would be deployed in the desert.', 'Humain gpu-purchases'),
  story('OpenAI and Nvidia plan to install {4 million GPUs}.', 'OpenAI gpu-count'),
  story('Nvidia said that its own machine runs on {4,608 H100s}.', 'Nvidia gpu-count'),
  story('Colossus belongs to xAI, a start-up of Elon Musk, which runs {200,000 GPUs} there.', 'xAI gpu-count'),
  story('Anthropic, the maker of Claude, which raised {$13 billion}, is worth {$183 billion}.', 'Anthropic funding-raised', 'Anthropic valuation'),
  story('Jensen Huang was {$20.8 billion} poorer at Monday\'s close, Forbes calculates.', 'Jensen Huang market-value-loss <Forbes'),
  // A sum told in two currencies, small prices, offers to people
  story('The round lifts Mistral to a 10-billion-euro ({$11.7 billion}) pre-money valuation.', 'Mistral AI valuation'),
  story('The round lifts Mistral to a {10-billion-euro} ({$11.7 billion}) pre-money valuation.', 'Mistral AI valuation', 'Mistral AI valuation'),
  story('With roughly {70 billion yuan} (about {$8 billion}) to look after, High-Flyer did well.', 'High-Flyer assets', 'High-Flyer assets'),
  story('Mistral raised {€1.7 billion} ({$2 billion}) at a valuation of {€11.7 billion}.', 'Mistral AI funding-raised', 'Mistral AI funding-raised', 'Mistral AI valuation'),
  story('Humane cut the price of its AI Pin from {$699} to {$499}.', 'Humane unit-price', 'Humane unit-price'),
  story('HP put the price of the firm at {$116 million}.', 'HP acquisition-price'),
  story('Meta had dangled {$5–10 million} per person before OpenAI\'s researchers.', 'Meta compensation'),
  story('Meta offered {$14 billion} for Scale AI.', 'Meta acquisition-price'),
  // Firms that are none in particular
  story('UC Berkeley taught Sky-T1 for {$450}. A rival lab would spend {$450} on lunch.', 'UC Berkeley training-cost', 'none training-cost'),
  story('OpenAI raised {$6.6 billion}. Another start-up would have raised {$6.6 million}.', 'OpenAI funding-raised', 'none funding-raised'),
  story('Mistral is small. Most labs raise {$600 million} at once.', 'none funding-raised'),
  story('Cohere, a start-up in Toronto, raised {$500 million}.', 'Cohere funding-raised'),
  story('A French start-up, Mistral, raised {€600 million}.', 'Mistral AI funding-raised'),
  // Makers behind their product, prices of rounds, shares of a promise
  story('A round of {$25 billion} is in the making for the makers of Claude.', 'Anthropic funding-raised'),
  story('The firm behind Claude is valued at {$350 billion}.', 'Anthropic valuation'),
  story('xAI has raised {$15 billion}, CNBC hears, at a price of {$230 billion}.', 'xAI funding-raised', 'xAI valuation'),
  story('Oracle and MGX pledge {$7 billion} apiece.', 'Oracle investment-pledge'),
  story('Nvidia sells the chips for {$30,000} apiece.', 'Nvidia unit-price'),
  // The time of what was is not that of what is to come
  dated('2026-02-06', 'Last year Amazon spent {$131 billion} on property and equipment; Google is ready to spend up to {$185 billion}.', 'Amazon capital-expenditure @2025', 'Google capital-expenditure @'),
  dated('2026-02-06', 'In 2025 Meta\'s capital expenditure was {$72.22 billion}; it plans to spend {$115 billion to $135 billion}.', 'Meta capital-expenditure @2025', 'Meta capital-expenditure @'),
  dated('2025-06-06', 'In 2025 Meta\'s capital expenditure was {$30 billion} so far; it plans to spend {$65 billion}.', 'Meta capital-expenditure @2025', 'Meta capital-expenditure @2025'),
  // What a maker ships, a buyer gets; what a question asks, the answer gives; sums in the currency of whom they are
  story('Nvidia will ship {18,000 GB300 chips} to Humain.', 'Humain gpu-purchases'),
  story('Nvidia will ship {17,300 GB300 chips} to Humain.', 'Nvidia gpu-shipments'),
  story('What does a gigawatt of AI data centre cost? Around {$35 billion}, Bernstein has worked out, and each rack about {$5.9 million}.', 'Industry project-cost', 'Industry project-cost'),
  story('France pledges {€109 billion} for AI data centres, an answer to the {$500 billion} of Stargate. Abu Dhabi contributes over {€30 billion}.', 'France investment-pledge', 'Stargate investment-pledge', 'France investment-pledge'),
  story('American firms have put {$42 billion} on the table for the United Kingdom.', 'none investment-pledge'),
  story('Sequoia put {$2 billion} on the start-up Harvey.', 'Harvey valuation'),
];
