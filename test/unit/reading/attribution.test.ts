import assert from 'node:assert/strict';
import { readMarked } from './readMarked';

/** Who says so, then the words. */
const said: readonly (readonly [string | null, string, readonly string[]])[] = [
  ['SemiAnalysis', 'attributed', [
    'DeepSeek spent {$1.6 billion} on servers, according to SemiAnalysis.', 'SemiAnalysis says DeepSeek spent {$1.6 billion} on servers.', 'SemiAnalysis estimates that DeepSeek spent {$1.6 billion} on servers.',
    'By SemiAnalysis\'s estimate DeepSeek spent {$1.6 billion} on servers.', 'DeepSeek spent {$1.6 billion} on servers, said SemiAnalysis.', 'SemiAnalysis has put DeepSeek\'s servers at {$1.6 billion}.',
  ]],
  ['DeepSeek', 'attributed', ['DeepSeek says V3 cost {$5.6 million} to train.', 'V3 cost {$5.6 million} to train, DeepSeek claims.', 'According to DeepSeek, V3 cost {$5.6 million} to train.', 'DeepSeek built V3. Training it, the company says, cost {$5.6 million}.', 'DeepSeek built V3. Training cost {$5.6 million}, it said.', 'DeepSeek built V3. According to the Chinese lab, training cost {$5.6 million}.']],
  ['DeepSeek', 'attributed', ['By its own account, DeepSeek spent {$5.6 million} on training V3.', 'On its own estimate, DeepSeek trained V3 for {$5.6 million}.']],
  ['Bloomberg', 'attributed', ['Bloomberg reported that xAI was burning {$1 billion} a month, which Musk called nonsense.']],
  [null, 'own', [
    'Meta sold {$27 billion} of bonds, after Bloomberg had reported that it was looking for $29 billion.', 'xAI burned {$1 billion} a month, which Musk called a lot.',
  ]],
  // Whoever closes a statement has told what stands before, and no more of it.
  ['The Register', 'attributed', ['OpenAI lost $12 billion, reckoned Ed Zitron; {$11.5 billion}, wrote The Register.']],
  ['Dario Amodei', 'attributed', ['DeepSeek\'s hardware cost $1.6 billion, thinks SemiAnalysis; about {$1 billion}, says Dario Amodei.']],
  ['Elon Musk', 'attributed', ['Tesla had 10,000 GPUs at the end of 2023, wrote iGamesNews; {35,000 GPUs} in April 2024, said Elon Musk.']],
  ['SemiAnalysis', 'attributed', ['DeepSeek\'s hardware cost {$1.6 billion}, thinks SemiAnalysis; about $1 billion, says Dario Amodei.']],
  [null, 'attributed', ['SemiAnalysis looked at the firm. By its estimate DeepSeek\'s servers cost {$1.6 billion}.']],
  ['Sam Altman', 'attributed', ['OpenAI will spend {$1.4 trillion}, if Altman is to be believed.', 'If Sam Altman is right, OpenAI will spend {$1.4 trillion}.']],
  [null, 'own', ['OpenAI will spend {$1.4 trillion} if Altman is to stay.', 'xAI sold {$5 billion} of debt, arranged by Morgan Stanley, in June.', 'The {$5 billion} of xAI debt was underwritten by Goldman Sachs.']],
  ['Morgan Stanley', 'attributed', ['xAI is worth {$80 billion}, as calculated by Morgan Stanley.']],
  [null, 'quoted', ['OpenAI has a plan. "People think we are mad; they said {$1.4 trillion} cannot be spent."']],
  ['The Information', 'attributed', ['The Information reported that OpenAI lost {$5 billion}.', 'OpenAI lost {$5 billion}, The Information reports.']],
  ['Andrew Bosworth', 'attributed', ['Meta offered {$100 million}, according to its technology chief, Andrew Bosworth.', 'According to the firm\'s outspoken chief of technology, Andrew Bosworth, Meta offered {$100 million}.']],
  [null, 'own', ['According to plan, Meta offered {$100 million} and hired Andrew Bosworth.']],
  ['Elon Musk', 'attributed', ['Musk said xAI would buy {300,000 B200s}.', 'xAI would buy {300,000 B200s}, Elon Musk wrote.']],
  [null, 'own', ['DeepSeek spent {$1.6 billion} on servers.', 'Nvidia lost {$589 billion} on Monday.', 'OpenAI plans to raise {$40 billion}.', 'The EU answers Stargate, announces {€200 billion} for AI.', 'Musk said xAI would spend $5 billion; Meta bought chips for {$9 billion}.']],
  ['SemiAnalysis', 'attributed', ['SemiAnalysis counts servers at $1.6 billion; the bill for running them is {$944 million}.']],
  [null, 'attributed', ['Some called the {$100 million} bonus claim about Meta dishonest.', 'The {$6 million} estimate for V3 went round the world.']],
  [null, 'attributed', [
    'A cost index lists R1 at {$5.5 million}.', 'An investor letter repeats that R1 took {$6 million} of computing.', 'DeepSeek\'s stated training bill is rounded to {$5.58 million}.', 'The paper on V3 prices the run at {$5.576 million}.',
    'Voz says that {$1.1 billion} of Nvidia chips were smuggled.', 'R1 cost {$6 million} to train, experts claim.', 'Nvidia signed a letter of intent to put {$100 billion} into OpenAI.', 'Critics put the bill for R1 at {$6 million}.',
  ]],
  [null, 'own', ['R1 cost {$6 million} to train, and others more.', 'R1 cost {$6 million} to train; rivals say nothing.', 'Rivals say nothing; R1 cost {$6 million} to train.', 'On paper R1 cost {$6 million} to train.']],
  [null, 'own', ['Meta paid {$27,000} per H100.', 'OpenAI spent {$500 million} per GPT-5 training cycle.', 'Meta paid {$100 million} and made no claim.']],
  [null, 'attributed', [
    'V3 cost {$5.5 million} to train, according to a comparison page.', 'V3 was trained for {$5.5 million} according to one website.', 'According to people who saw the books, xAI burned {$1 billion} a month.', 'V3 cost {$5.6 million} to train, a newsletter tells its readers.',
    'V3 cost {$5.6 million} to train, one blog has it.', 'xAI burned {$1 billion} a month, as a table on its finances shows.',
  ]],
  [null, 'own', ['V3 cost {$5.6 million} to train, and a newsletter tells its readers why.', 'V3 cost {$5.6 million} to train, which one blog finds cheap.', 'All went according to plan, and V3 cost {$5.6 million} to train.']],
  [null, 'attributed', ['DeepSeek reportedly spent {$1.6 billion} on servers.']],
  [null, 'quoted', ['"We spent {$1.6 billion}," a person at DeepSeek mumbled.', '\u201CWe spent {$1.6 billion},\u201D a person at DeepSeek mumbled.', '> DeepSeek spent {$1.6 billion} on servers.']],
];

suite('Who speaks for a figure', () => {
  for (const [speaker, voice, texts] of said) {
    for (const text of texts) {
      test(`"${text}": ${speaker ?? 'nobody named'}, ${voice}`, () => {
        const reading = readMarked(text)[0]?.reading;
        assert.deepEqual([reading?.attribution?.value ?? null, reading?.voice], [speaker, voice]);
      });
    }
  }

  test('who tells of a figure does not own it', () => {
    for (const text of ['SemiAnalysis puts the hardware at {$1.6 billion}.', 'Bloomberg reported a loss of {$5 billion}.', 'Reuters has {$3 billion} as the price.']) {
      assert.equal(readMarked(text)[0]?.reading.entity, null, text);
    }
  });
});
