import assert from 'node:assert/strict';
import fc from 'fast-check';
import { emptyContext, sameContext } from '../../../src/core/reading/context';
import { findMentions } from '../../../src/core/figures/findMentions';
import { readBlock } from '../../../src/core/reading/readBlock';
import { parseBlocks } from '../../../src/core/text/parseBlocks';
import { bundledLexicon, readMarked } from './readMarked';

/** The entity of the last figure, then texts whose earlier words say so. */
const carried: readonly (readonly [string, readonly string[]])[] = [
  ['DeepSeek', [
    'DeepSeek surprised everyone. It spent {$6 million} on training.', 'DeepSeek surprised everyone. The company spent {$6 million} on training.', 'DeepSeek surprised everyone. The start-up\'s training bill was {$6 million}.',
    '# DeepSeek under scrutiny\n\nTraining cost only {$6 million}.', 'DeepSeek surprised everyone.\n\nIts training cost {$6 million}.', '# DeepSeek-R1, a year on\n\nTraining took {$294,000}.',
    'DeepSeek\'s numbers:\n\n- {2,048 H800s}\n- a training bill of {$5.6 million}', 'DeepSeek surprised everyone. That was done with {2,048 GPUs}.', 'DeepSeek surprised everyone. Another was the bill: {$6 million}.', 'Nvidia fell. DeepSeek was the reason: the Chinese lab had spent {$6 million}.',
  ]],
  // A place of daily life that does nothing with the money takes it from nobody.
  ['OpenAI', [
    'OpenAI opened an office. In the town it spent {$1.3 billion}.', 'OpenAI opened an office near the bakery, and its revenue was {$3.7 billion}.', 'OpenAI opened an office. Beside the school its revenue was {$3.7 billion}.',
  ]],
  ['CoreWeave', ['# Chips for rent\n\n## CoreWeave\n\nIt rents its chips to OpenAI.\n\nTotal debt stood at {$18 billion}.']],
  ['Microsoft', ['# Cloud giants\n\n## Microsoft\n\nOpenAI remains its biggest customer.\n\nTotal revenue came to {$245 billion}.', '# Microsoft\n\nOpenAI was founded by others.\n\nRevenue came to {$245 billion}.']],
  ['Anthropic', [
    '## Anthropic\n\nThe lab was founded by people who left OpenAI.\n\nRun-rate revenue passed {$5 billion}.', '## Google\n\nAnthropic raised $13 billion in September.\n\nIts run rate has passed {$5 billion}.',
    '## Google and its rivals\n\nAnthropic is the fastest of them. Revenue came to {$5 billion}.', '# How Google fell behind\n\nAnthropic is the fastest.\n\nRevenue came to {$5 billion}.',
  ]],
  ['Meta', [
    'Nvidia fell. Mark Zuckerberg was unmoved. He said it would spend {$65 billion}.', 'Nvidia is the supplier. Mark Zuckerberg was unmoved: he plans to spend {$65 billion} this year.', 'Nvidia fell. Susan Li opened the call. She said capital spending would reach {$65 billion}.',
  ]],
  ['Google', ['Sundar Pichai opened the call. He told investors that capital expenditure would reach {$85 billion}.']],
  ['OpenAI', ['Larry Ellison spoke of OpenAI. He said that it had signed a {$300 billion} contract.']],
  ['Microsoft', ['Satya Nadella is calm. He will spend {$80 billion} on data centres.']],
  ['Nvidia', ['Nvidia and OpenAI made a deal. The chipmaker had revenue of {$130 billion}.', 'Nvidia led the fall. Its market value shrank by {$589 billion}.']],
  ['OpenAI', ['The ChatGPT maker burned {$9 billion}.', 'ChatGPT\'s owner raised {$6.6 billion}.']],
  ['Northwind Compute', [
    'Nvidia leads. Northwind Compute, a start-up in Leeds, has raised {£12 million}.', 'Nvidia leads. Northwind Compute is a start-up in Leeds. It has raised {£12 million}.', '# Nvidia\n\nNorthwind Compute rents chips. The start-up pays {$2} an hour.',
    'Nvidia sold the chips to Northwind Compute. The Leeds firm Northwind Compute owns {400 H100s}.', 'OpenAI is far ahead. Northwind Compute\'s revenue was {$9 million}.',
  ]],
  ['Quantia', ['Nvidia leads. Quantia, of Leeds, has raised {£12 million}.', 'Nvidia leads. Quantia of Leeds is small. It has raised {£12 million}.', 'Nvidia leads. Quantia, based in Leeds, lost {£12 million}.', 'Nvidia leads, and Quantia of Leeds collected {£12 million}.']],
  ['Aruba S.p.A.', ['OpenAI is ahead. Aruba S.p.A. of Turin spent {$100 million} on training.', 'OpenAI is ahead. Aruba S.p.A. spent {$100 million} on training.']],
  ['OpenAI', ['OpenAI is ahead. University of Leeds has praise for it. It raised {$40 billion}.', 'OpenAI is ahead. Sam Altman, of San Francisco, raised {$40 billion}.']],
  ['Pellucid', ['OpenAI is far ahead. The start-up Pellucid has {$9 million} of revenue.', 'OpenAI is far ahead. Pellucid, a rival in Oslo, spent {$9 million} on training.']],
  ['OpenAI', [
    'OpenAI grew. Greg Marlow, an engineer at the company, says training cost {$9 million}.', 'OpenAI grew. The White House, it says, is patient. It lost {$5 billion}.', 'OpenAI grew. Amsterdam Partners expects it to lose {$5 billion}.',
    'OpenAI grew. New Yorkers use it daily. It lost {$5 billion}.',
  ]],
  ['Meta', [
    'Meta hired again. "We are ready," it said. It spent {$72 billion}.', 'Meta hired again. What it calls "capital" cost it {$72 billion}.', 'Meta hired again. Its businesses spent {$72 billion}.', 'Meta hired again. Analysts expect capital spending of {$72 billion}.', 'Meta hired again. Costs rose and the company spent {$72 billion}.', 'Meta hired again. As governments hesitated, it spent {$72 billion}.',
  ]],
  ['Enron', ['Meta hired again. The stadium is busy, and Enron paid {$100 million} to have its name on it.']],
  ['Oracle', ['OpenAI relies on Oracle. The database maker expects {$317 billion} in future contract revenue.']],
];

suite('What earlier words carry over', () => {
  for (const [entity, texts] of carried) {
    for (const text of texts) test(`${entity}: ${text.replaceAll('\n', ' ')}`, () => assert.equal(readMarked(text).at(-1)?.reading.entity?.value, entity));
  }

  for (const text of ['OpenAI is in trouble. Last year Boeing lost {$355 million}.', 'OpenAI is in trouble.\n\nBoeing lost {$355 million}.', 'OpenAI is in trouble. Pfizer\'s revenue was {$58 billion}.',
    'Google grew. Dynegy agreed to pay $9 billion in stock and to take on {$2 billion} of debt.',
    'Google grew. Businesses plan to invest almost {$100 billion} in new factories.', 'Google grew. In the valley, households have already spent {$100 million} on pumps.',
    'OpenAI raised money. And the bakery across the road from our newsroom took in {$1,900} on its first day.', 'Google grew. The town spent {$1.3 billion} on its schools.',
    'Nvidia is ahead. Our old village school raised {$40,000}, but spent none of it.',
    'Wall Street had a quiet week. Some 650 billionaires saw their net worth increase by {$1 trillion}.', 'Nvidia is ahead. Governments gave {$40 million} to the museums.',
    'Google grew. "Iron Dawn" took $60 million in its first weekend and cost {$200 million}.', 'Google grew. \u201CThe Long Sea\u201D made {$312,000} on forty screens.',
  ]) {
    test(`another firm's figure is not carried over: ${text.replaceAll('\n', ' ')}`, () => assert.equal(readMarked(text)[0]?.reading.entity, null));
  }

  test('the title of the draft is the last resort', () => {
    assert.equal(readMarked('Training cost {$6 million}.', null, 'DeepSeek under scrutiny')[0]?.reading.entity?.value, 'DeepSeek');
  });

  test('a carried owner is less sure than a named one', () => {
    const [named, pointed] = readMarked('DeepSeek spent {$6 million} on training. Later the bill rose to {$9 million}.').map(({ reading }) => reading.entity?.sure ?? 0);
    assert.ok((named as number) > (pointed as number));
  });

  for (const text of [
    'Dario Amodei likes Nvidia\'s chips. He bought a house for {$13 million}.', 'Jensen Huang praised OpenAI. He sold shares worth {$15 million}.', 'OpenAI hired Greg Marlow. His salary is {$1 million}.',
    'Ilya Sutskever left OpenAI. He has raised {$2 billion} for his new company.',
  ]) test(`what a person does with money is no firm's: ${text}`, () => assert.equal(readMarked(text).at(-1)?.reading.entity, null));

  test('contexts are the same when and only when their parts are', () => {
    const empty = emptyContext('2025-08-20', null);
    assert.ok(sameContext(empty, emptyContext('2025-08-20', null)));
    assert.ok(!sameContext(empty, emptyContext('2025-08-21', null)));
    assert.ok(!sameContext(empty, { ...empty, focus: { entity: 'OpenAI', subject: null } }));
    assert.ok(!sameContext(empty, { ...empty, established: ['OpenAI'] }));
    assert.ok(!sameContext(empty, { ...empty, section: true }));
  });

  test('any text is read without a throw, a reading a mention, spans inside the text', () => {
    const words = fc.constantFrom('OpenAI', 'DeepSeek\'s', 'the company', 'raised', 'spent', '$5 million', '10,000 H100s', 'at', 'a valuation of', ',', ';', '.', 'according to', 'SemiAnalysis', '"', '(', 'its', 'in 2024', '\n\n', '# ', '- ', 'Meta', 'xAI', '\u2019', '🦙');
    fc.assert(fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      let context = emptyContext(null, null);
      for (const { block } of parseBlocks(parts.join(' '))) {
        const mentions = findMentions(block.prose.text);
        const { readings, after } = readBlock(block, mentions, context, bundledLexicon());
        assert.equal(readings.length, mentions.length);
        for (const { entity, metric, period, attribution } of readings) {
          for (const part of [entity, metric, period, attribution]) {
            if (part?.span != null) assert.ok(part.span.start >= 0 && part.span.start < part.span.end && part.span.end <= block.prose.text.length);
            if (part !== null) assert.ok(part.sure > 0 && part.sure <= 1);
          }
        }
        assert.ok(sameContext(after, readBlock(block, mentions, context, bundledLexicon()).after));
        context = after;
      }
    }), { numRuns: 200 });
  });
});
