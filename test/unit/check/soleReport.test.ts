import assert from 'node:assert/strict';
import { checkDraft } from '../../../src/core/check/checkDraft';
import { bundledClaims } from '../../../src/packs/bundled';

/** How a text's last figure stands, and the reports it differs from. */
function told(text: string): { readonly standing: string; readonly differing: readonly string[] } {
  const finding = checkDraft(text, bundledClaims()).at(-1);
  return {
    standing: finding?.standing ?? '',
    differing: (finding?.claims ?? []).filter(({ stance }) => stance === 'differs').map(({ claim }) => claim.id),
  };
}

suite('Figures against the only report on their quantity', () => {
  const differing: readonly (readonly [what: string, text: string, claim: string])[] = [
    ['a line of chips that stands before', 'Half of what Nvidia shipped of the Hopper line went to five firms in 2024: ByteDance bought 320,000 GPUs.', 'omdia-bytedance-230000-hopper'],
    ['bought in an opening clause', 'With 203,000 Hopper chips bought in 2024 Tencent did not come far behind.', 'omdia-tencent-230000-hopper'],
    ['a cluster without a name', 'Inflection AI is putting together a cluster of 28,000 H100s for Pi.', 'inflection-22000-h100'],
    ['a point that slipped', 'Inflection AI is putting together a cluster of 2,200 H100s for Pi.', 'inflection-22000-h100'],
    ['a year’s sales of one from the sentence before', 'CoreWeave went public in March. For 2024 it had reported sales of $1.7 billion.', 'coreweave-revenue-2024-1-9b'],
    ['a plan for the world', 'Nscale wants 30,000 GPUs worldwide.', 'nscale-300000-global'],
    ['the whole round for one giver’s share', 'Mistral has new money for its models. The surprise was the lead investor. ASML, the Dutch maker of chip-making machines, put in €1.7 billion.', 'asml-mistral-1-3b-eur'],
  ];
  for (const [what, text, claim] of differing) {
    test(`${what}: ${text}`, () => {
      assert.deepEqual(told(text), { standing: 'differs', differing: [claim] });
    });
  }

  const silent: readonly (readonly [what: string, text: string])[] = [
    ['words that the report has not', 'Inflection AI ran 18,000 H100s for a customer in Iowa.'],
    ['a value far from the report’s', 'Inflection AI is putting together a cluster of 3,500 H100s for Pi.'],
    ['a deal of a firm that has several', 'Anthropic, which Amazon had backed before, raised $9 billion for its next models.'],
    ['a sum that another report gives', 'Nscale, which is to run 23,040 GB300s for Microsoft at Loughton, wants 58,640 GPUs worldwide.'],
    ['several reports on the quantity', 'The EU wants to put $5 billion into one of its gigafactories.'],
    ['another land than the owner’s', 'Norway’s will have 100,000 GPUs by the end of 2026, and Britain’s starts with 8,000.'],
    ['the share itself', 'Mistral has new money for its models. The surprise was the lead investor. ASML, the Dutch maker of chip-making machines, put in €1.3 billion.'],
    ['the whole round of the one who got it', 'Mistral has new money for its models. The surprise was the lead investor, ASML. The Series C brought Mistral €1.7 billion.'],
    ['a total of parts', 'In 2024 Microsoft bought 485,000 Hopper GPUs and 96,000 MI300 chips, which makes 581,000 accelerators in all.'],
  ];
  for (const [what, text] of silent) {
    test(`not ${what}: ${text}`, () => {
      assert.notEqual(told(text).standing, 'differs');
    });
  }
});
