import * as assert from 'node:assert/strict';
import { checkDraft } from '../../../src/core/check/checkDraft';
import { bundledClaims } from '../../../src/packs/bundled';

/** What is told of the last figure of each text written on a day: its standing, then the codes of its notices but for the missing other side. */
const passages: Readonly<Record<string, readonly (readonly [told: string, date: string | null, texts: readonly string[]])[]>> = {
  'a sum in a bracket behind a name is that undertaking\'s, and so is one that is put under its name': [
    ['conflict', null, ['SoftBank is behind Stargate, the $500 billion venture.', 'OpenAI wants several of them under Stargate, a $500 billion plan.']],
    ['conflict wording', null, ['The United States has pledged $500 billion under its Stargate initiative.']],
    ['unreported', null, ['OpenAI put $10 billion into chips for its Stargate project.']],
  ],
  'what each of those listed has promised is the first one\'s': [
    ['agrees', null, ['SoftBank and OpenAI have each pledged $19 billion to Stargate.']],
    ['differs', null, ['SoftBank and OpenAI have each pledged $18 billion to Stargate.']],
    ['unreported', null, ['SoftBank and OpenAI have each pledged $9 billion to Stargate.']],
  ],
  'a stake that is taken, or what is left of a firm, is bought': [
    ['conflict', null, ['Meta is to take 49% of Scale AI for $14.3 billion.']],
    ['agrees', null, ['Humane had $230 million in funding, and HP has just scooped up what is left of it for a modest $116 million.', 'HP is to acquire key assets of Humane for $116 million.']],
  ],
  'whose e-mails and reports are quoted has not got what they tell of': [
    ['agrees', null, ['Tesla waits. A December memo of Nvidia\'s has 12,000 H100 GPUs going from the carmaker to X.']],
    ['agrees', '2026-01-23', ['OpenAI documents put its revenue for 2024 at $3.7 billion.']],
  ],
  'who only reckons a quantity of everybody\'s does not own it': [
    ['conflict', '2025-10-29', ['One gigawatt of AI data center capacity costs around $35 billion, well below Nvidia\'s own $50–60 billion figure.']],
  ],
  'a fortune is that of the person whose it is said to be, before or behind the name': [
    ['agrees', '2025-01-28', [
      'Nvidia fell 17%. The net worth of Nvidia\'s chief, Jensen Huang, fell by $20.1 billion.', 'Monday\'s rout wiped $589 billion off Nvidia\'s market value and took $20.1 billion from the net worth of Jensen Huang.',
    ]],
  ],
  'a market value that falls, plummets or is so much down is lost': [
    ['agrees', null, ['Alphabet, which they founded, plummeted by $150.5 billion in market capitalization.', 'Broadcom, the other big winner, saw its own value fall by $200 billion.']],
    ['conflict', '2025-01-28', ['Nvidia closed at $118.58 on January 27, 2025, a record $593B down in market capitalization.']],
    ['differs', null, ['Meta lost $252 billion in a day in February 2022.']],
  ],
  'what a firm was worth is no deal of the same sum': [['unreported', null, ['Nvidia has reached $3.92 trillion. In 2021 the chipmaker was worth about $500 billion.', 'In 2021 the chipmaker Nvidia was worth about $500 billion.']]],
  'what a court is asked for is no money raised': [['unreported', null, ['His economist reckons OpenAI\'s unjust enrichment at $65.5 billion to $109.4 billion.']]],
  'what a "which" stands for is what costs': [
    ['unreported', null, ['The Cabinet cleared the India AI Mission with an outlay of Rs 10,372 crore. It also prolonged the cooking-gas subsidy, which will cost Rs 12,000 crore.']],
    ['conflict attribution', null, ['DeepSeek-R1 is based on the V3 model, which was trained for $5.576 million.']],
  ],
  'whose site it is has not bought what somebody else puts there': [
    ['unreported', null, ['Velmora is spending about $54 billion on Nvidia chips for the site in Abilene.', 'Boeing will spend $54 billion on chips for Abilene.']],
    ['agrees', null, ['Oracle is spending about $40 billion on Nvidia chips for the site in Abilene.']],
  ],
  'a round of one year is not that of the next': [['unreported', '2026-02-27', ['OpenAI\'s latest funding round values it at $840 billion. Of the $110 billion raised so far, Amazon provides $50 billion, Nvidia $30 billion and SoftBank another $30 billion.']]],
  'the newer of two things is not the one named last': [['unreported', null, ['Making a B200 costs Nvidia $6,400, nearly double the H100\'s ~$3,320. Even so the newer chip sells for approximately $40,000.']]],
  'a name in the corner of a table is whose it is, a name among other words there is not': [
    ['differs slip', null, ['| Mozilla | 2023 |\n|---|---|\n| Revenue | $635 million |']],
    ['agrees', null, ['| Mozilla | 2023 |\n|---|---|\n| Revenue | $653 million |']],
  ],
  'a value is put on what was asked before, and on the firm where nothing was': [
    ['conflict', null, ['## What did GPT-4 cost to train?\n\nSemiAnalysis puts it at $63 million.']],
    ['superseded', null, ['OpenAI lost money. Investors put it at $157 billion.']],
  ],
  '"and again" takes up the verb, not the value at which': [['agrees', null, ['xAI raised $6 billion in May 2024 at a value of $24 billion and again $6 billion in December 2024.']]],
  'a label for a sentence goes on about what the one before is about': [
    ['conflict', null, ['Hyperion, data centre of Meta Platforms under construction in Louisiana. Projected cost: $200 billion.']],
  ],
  'the half of a firm\'s year is a half': [['agrees', null, ['Read the first half of OpenAI\'s 2025 slowly: $4.3 billion in revenue.']]],
  'late in a year is of that year, for what was sold in it': [['agrees', '2025-06-13', ['Nvidia had turned out over one million China-specific H20 GPUs in late 2024.']]],
  'a value within a narrow range is what the range was given for': [['superseded', '2025-10-30', ['In October Alphabet raised its 2025 capex guidance to $92 billion.']]],
  'a round is told by its number where the words tell no more than its year': [['agrees', '2026-05-28', ['Anthropic raised $65 billion in 2026.', 'Anthropic raised $30 billion in February 2026.']]],
  'revenue that is expected is no part of it': [['differs scope', '2026-02-16', ['xAI expects revenue of $13 billion for 2025.']]],
  'several together are spoken of as a whole': [['conflict', '2026-02-16', ['A memo counts about $620 billion of 2026 capex at Microsoft, Amazon, Alphabet and Meta.']]],
  'what is denied is not said in the draft\'s own voice': [
    ['conflict', '2025-11-20', ['xAI denied that it was raising $15 billion.', 'xAI has denied raising $15 billion.', 'It is not true that DeepSeek trained R1 for $6 million.']],
    ['conflict attribution', '2025-11-20', ['It is true that DeepSeek trained R1 for $6 million.', 'DeepSeek, which rejects the criticism, trained R1 for $6 million.']],
  ],
  'units of a chip are chips, whatever memory they have': [
    ['agrees', null, ['Huawei plans to manufacture approximately 600,000 units of its Ascend 910C AI chip in 2026.']],
    ['unreported', null, ['The 7B model was tuned on eight 80GB A100 GPUs.']],
  ],
  'a sum told again right behind it, a thousand times less, contradicts it': [
    ['unreported self-conflict', '2025-06-19', ['xAI is trying to raise $9.3 billion in debt and equity, sources told Bloomberg. If it gets the $9.3 million, more than half would be gone within three months.']],
    ['unreported', '2025-06-19', ['xAI is trying to raise $9.3 billion in debt and equity. Its revenue was $9.3 million in 2022.']],
  ],
};

suite('What small words tell of a figure', () => {
  for (const [name, rows] of Object.entries(passages)) {
    for (const [told, date, texts] of rows) {
      for (const text of texts) {
        test(`${name}: ${told}: ${text.replaceAll('\n', ' ')}`, () => {
          const last = checkDraft(text, bundledClaims(), { date }).at(-1);
          const codes = (last?.notices ?? []).map(({ code }) => code).filter((code) => code !== 'counter-report');
          assert.equal([last?.standing, ...codes].join(' '), told);
        });
      }
    }
  }
});
