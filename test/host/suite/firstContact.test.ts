import { strict as assert } from 'node:assert';
import { atWork } from '../../support/host/atWork';
import { api, closeAll, draftOf, extension } from '../../support/host/drafts';
import { longDraft } from '../../support/host/longDraft';

const article = `---
title: What a model costs
---

DeepSeek’s paper puts the training of V3 at $5.576 million, on 2,048 H800 GPUs.

SemiAnalysis said in January 2025 that the company had spent about $1.6 billion on servers, up from $944 million a year earlier, and owned some 50,000 Hopper GPUs.

| firm | spending in 2024 |
| --- | --- |
| Microsoft | $55.7 billion |
| Meta | $39.2 billion |

OpenAI, valued at $157 billion, lost about $5 billion in 2024, according to people familiar with the matter. It “raised $6.6 billion,” it said.
`;

suite('First contact', () => {
  test('nothing of ours holds the extension host for 16 ms, from the first draft on, a long one among the first', async function () {
    this.timeout(180_000);
    assert.equal(extension().isActive, false);
    const handed = await api();
    handed.forgetSteps(atWork);
    const first = await draftOf(article);
    assert.ok(first.findings().length >= 9);
    const { longestStep: ofFirst, firstFindings } = handed.timings();
    handed.forgetSteps(atWork);
    const long = await draftOf(longDraft(1_000_000));
    assert.ok(long.findings().length > 3000);
    const { longestStep: ofLong } = handed.timings();
    const told = `first draft ${ofFirst.toFixed(1)} ms, first draft of a megabyte ${ofLong.toFixed(1)} ms`;
    console.log(`[tests]     (longest step by time at work: ${told}; first findings after ${firstFindings?.toFixed(0) ?? '?'} ms by the clock)`);
    assert.ok(Math.max(ofFirst, ofLong) <= 16, told);
    await closeAll();
  });
});
