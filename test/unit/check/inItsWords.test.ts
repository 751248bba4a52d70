import assert from 'node:assert/strict';
import { checkDraft } from '../../../src/core/check/checkDraft';
import { wordsRule } from '../../../src/core/reading/rules';
import { bundledClaims } from '../../../src/packs/bundled';

/** How a text's last figure stands, the reports that give it, and whether the words of one told what it is. */
function told(text: string): { readonly standing: string; readonly agreeing: readonly string[]; readonly inWords: boolean } {
  const finding = checkDraft(text, bundledClaims()).at(-1);
  const { entity, subject, metric } = finding?.reading ?? { entity: null, subject: null, metric: null };
  return {
    standing: finding?.standing ?? '',
    agreeing: (finding?.claims ?? []).filter(({ stance }) => stance === 'agrees').map(({ claim }) => claim.id),
    inWords: [entity, subject, metric].some((part) => part?.rule === wordsRule),
  };
}

suite('Figures told in the words of a report', () => {
  const found: readonly (readonly [what: string, text: string, standing: string, claim: string])[] = [
    ['by a place', 'The complex that OpenAI plans in Norway is to be filled with 100,000 Nvidia GPUs, at a cost of $1 billion to begin with.', 'agrees', 'stargate-norway-1b'],
    ['by what was bought', 'Humane is no more. For its $116 million HP received the software and most of its people.', 'agrees', 'humane-hp-116m'],
    ['by those who lend', 'Blue Owl signed in October: it and Meta put $27 billion of financing behind Hyperion.', 'agrees', 'meta-hyperion-blue-owl-27b'],
    ['of two who are on file together', 'Washington has let both G42 and Humain have 35,000 Blackwell chips.', 'agrees', 'us-authorised-35000-blackwell-gulf'],
    ['of nobody', 'Servers for a cluster of 100,000 H100s take $4 billion.', 'agrees', '100k-h100-cluster-servers-4b'],
    ['where another report disputes it', 'Nvidia has sold chips. Some were smuggled into China, to the tune of $1 billion.', 'conflict', 'ft-smuggled-nvidia-1b'],
    ['by many digits alone', 'An H100 in Amazon’s cloud comes to $3.93.', 'agrees', 'aws-h100-hour-3-933'],
  ];
  for (const [what, text, standing, claim] of found) {
    test(`${what}: ${text}`, () => {
      const { agreeing, ...rest } = told(text);
      assert.equal(rest.standing, standing);
      assert.ok(agreeing.includes(claim), agreeing.join(', '));
    });
  }

  const silent: readonly (readonly [what: string, text: string])[] = [
    ['another number', 'The complex that OpenAI plans in Norway comes to $3 billion.'],
    ['nobody named whom a report is on', 'What was left of Boeing went to HP, for $116 million.'],
    ['one of two who are on file together', 'Humain may now have 35,000 Blackwell chips.'],
    ['words that no report on nobody has', 'A cluster of villages takes servers for $4 billion.'],
    ['another thing of the same owner', 'Training Llama 4 took Meta 30.84 million GPU hours.'],
    ['other chips', 'Washington allowed the H20 again. Nvidia ordered 300,000 of the chips from TSMC, Reuters reported.'],
    ['one whom no report is on', 'OpenAI lost $5 billion in 2024. At Boeing the loss was $8.8 billion.'],
    ['a firm that stands there for the time alone', 'OpenAI raised $13 billion after money from Microsoft had run out.'],
    ['a round digit that others put into a firm', 'Anthropic is in talks to raise $3 billion, with Google among its backers.'],
    ['a round of another year', 'When OpenAI closed its round on March 31, 2026, Amazon had signed for $50 billion and SoftBank and others for $30 billion each.'],
    ['a business of its own', 'Networking earned Nvidia $4.6 billion in the first quarter of fiscal 2026.'],
    ['a dispute about a round sum by one word that many reports have', 'Poolside needs chips; Nvidia is in talks to add up to $1 billion.'],
    ['what nobody measures', 'Sam Altman denies that OpenAI has asked Washington for a $500bn guarantee.'],
    ['words of grammar', 'DeepSeek is a small lab. Its people say little. The party took $6 million.'],
  ];
  for (const [what, text] of silent) {
    test(`not ${what}: ${text}`, () => {
      const { standing, inWords } = told(text);
      assert.equal(standing, 'unreported');
      assert.equal(inWords, false);
    });
  }
});
