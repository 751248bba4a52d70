import assert from 'node:assert/strict';
import { renderExplanation } from '../../../src/core/report/renderExplanation';
import { renderMarkdown } from '../../../src/core/report/renderMarkdown';
import { plainStyle, renderText } from '../../../src/core/report/renderText';
import { columnsOf } from '../../../src/core/report/visibleText';
import { english } from '../../../src/core/wording/english';
import { german } from '../../../src/core/wording/german';
import { hostileReport, sampleReport } from './sampleReport';

const options = { style: plainStyle, width: 90, reports: 4, numberLines: true };

suite('The report for a terminal', () => {
  test('reads like this', () => {
    assert.equal(
      renderText(sampleReport(), english, options),
      `drafts/bill.md
  Draft of 3 February 2025

  3:25    ! Reports conflict  $6 million
      DeepSeek’s training cost: about $6 million according to DeepSeek (31 January 2025),
      but at least $100 million according to Bank of America (31 January 2025).
      → Counter-report not mentioned: The draft does not mention Bank of America: at least
        $100 million (31 January 2025).
      - against it: Bank of America: at least $100 million (training cost) · 31 January
        2025 · in The Drill Down
        https://example.org/deepseek
      - agrees: DeepSeek: about $6 million (training cost) · 31 January 2025 · in The
        Drill Down
        The final training run only.
        https://example.org/deepseek
      Draft                ◆                                                $6m
      DeepSeek             ●                                                about $6m
      Bank of America                                                ×──→   at least $100m
                       ─┴──────────┴─────────┴─────────────┴─────────┴────
                       $5m       $10m      $20m          $50m      $100m

  4:24    ≠ Differs from reports on file  $16 billion
      DeepSeek’s hardware investment: $16 billion in the draft, but about $1.6 billion
      according to SemiAnalysis (31 January 2025).
      → Likely slip: The same digits with the decimal point moved: about $1.6 billion
        according to SemiAnalysis (31 January 2025).
      - differs: SemiAnalysis: about $1.6 billion (hardware investment) · 31 January 2025
        · in The Drill Down
        https://example.org/deepseek
      Draft                                                           ◆       $16bn
      SemiAnalysis       ○                                                    about $1.6bn
                    ──────────┴────────────────┴─────────────┴────────────┴─
                            $2bn             $5bn          $10bn       $20bn

  6:17    ? No report on file  €2.5 million
      Not compared: the text does not say plainly whose figure this is.

  6:46    ≠ Differs from reports on file  $600 million
      Mozilla’s revenue: nearly $600 million in the draft, but about $593 million
      according to Mozilla (31 January 2025).
      Ignored: as in the filing

4 figures. Differs from reports on file: 1 · Reports conflict: 1 · No report on file: 1 ·
Ignored on purpose: 1
“No report on file” does not mean “checked”: there was nothing to compare with.
674 reports on file. Second Source shows who reported what. It does not say what is true;
a person decides.
`,
    );
  });

  test('no line is wider than the terminal, addresses excepted', () => {
    for (const width of [60, 80, 120]) {
      for (const words of [english, german]) {
        for (const line of renderText(sampleReport(), words, { ...options, width }).split('\n')) {
          assert.ok(columnsOf(line) <= width || line.includes('https://'), line);
        }
      }
    }
  });

  test('hostile text cannot drive the terminal', () => {
    assert.doesNotMatch(renderText(hostileReport(), english, options), /[\u001b\u202e\r]/);
    assert.doesNotMatch(renderExplanation(hostileReport(), english, options), /[\u001b\u202e\r]/);
  });

  test('an empty draft is told plainly', () => {
    assert.match(renderText(sampleReport([]), english, options), /No figures found/);
  });
});

suite('The explanation', () => {
  test('tells every step from the text to the standing', () => {
    const [, , head, ...steps] = renderExplanation(sampleReport(), english, { style: plainStyle, width: 200 }).split('\n');
    assert.equal(head, '  3:25 $6 million  Reports conflict');
    assert.deepEqual(steps.slice(0, 10), [
      '    Sentence: DeepSeek trained R1 for $6 million.',
      '    Figure: $6 million (money, USD), written to the nearest $1 million',
      '    Read as: stated in the draft’s own voice',
      '        Whose: DeepSeek, from “DeepSeek” (named in the sentence)',
      '        Measures: training cost, from “trained” (named in the sentence)',
      '    Reports: 2 reports on file were compared',
      '        against it [rule: disputes-relation]: Bank of America: at least $100 million (training cost) <analyst>',
      '        agrees to the digit [rule: exact]: DeepSeek: about $6 million (training cost) <company>',
      '    Standing: Reports conflict. DeepSeek’s training cost: about $6 million according to DeepSeek (31 January 2025), but at least $100 million according to Bank of America (31 January 2025).',
      '    Noticed: counter-report/dispute: The draft does not mention Bank of America: at least $100 million (31 January 2025).',
    ]);
  });

  test('says what was not found', () => {
    const text = renderExplanation(sampleReport(), english, { style: plainStyle, width: 200 });
    assert.match(text, /Whose: not found\n\s+Measures: not found/);
    assert.match(text, /Ignored: as in the filing/);
  });
});

suite('The Markdown report', () => {
  const markdown = renderMarkdown(sampleReport(), english);

  test('has the summary, each figure with its sentence and reports, what is ignored, and the packs', () => {
    assert.match(markdown, /^# Second Source: The bill\n/);
    assert.match(markdown, /\| Standing \| Figures \|\n[^]*\| Reports conflict \| 1 \|\n[^]*\| Ignored on purpose \| 1 \|\n\n/);
    assert.match(markdown, /### 1\. \\\$6 million: Reports conflict\n\nline 3, column 25, under “The bill”\n\n> DeepSeek trained R1 for \\\$6 million\.\n/);
    assert.match(markdown, /\| against it \| Bank of America \| at least \\\$100 million \| training cost \| 31 January 2025 \| \[The Drill Down: DeepSeek spent more\]\(<https:\/\/example\.org\/deepseek>\) \|/);
    assert.match(markdown, /- \*\*Likely slip\*\*: The same digits/);
    assert.match(markdown, /## Ignored on purpose\n\n- \\\$600 million \(line 6, column 46\): as in the filing/);
    assert.match(markdown, /## Claim packs used\n\n- Second Source: 674 reports/);
  });

  test('within a limit the most pressing figures stay, and the rest is counted', () => {
    const short = renderMarkdown(sampleReport(), english, { limit: 1100 });
    assert.match(short, /### 2\. \\\$16 billion: Differs/);
    assert.doesNotMatch(short, /### 3\./);
    assert.match(short, /\*\d more findings? not shown here\.\*/);
  });

  test('hostile text stays text', () => {
    const hostileText = renderMarkdown(hostileReport(), english);
    assert.doesNotMatch(hostileText, /(?<!\\)<img|(?<!\\)<\/script|(?<!\\)\]\(javascript|^::error/m);
  });
});
