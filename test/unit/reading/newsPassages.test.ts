import assert from 'node:assert/strict';
import { newsPassages } from './newsPassages';
import { readMarked } from './readMarked';
import { storyPassages } from './storyPassages';

const wanted = /^(.*?) ([a-z-]+)(?: @([^<]*?))?(?: <(.*))?$/;

suite('Reading news passages', () => {
  for (const { text, says, date } of [...newsPassages, ...storyPassages]) {
    test(text.replaceAll('\n', ' '), () => {
      const found = readMarked(text, date ?? null);
      const shown = found.map(({ reading }, at) => {
        const [, , , period, claimant] = wanted.exec(says[at] ?? '') ?? [];
        const parts = [`${reading.entity?.value ?? 'none'} ${reading.metric?.value ?? 'none'}`];
        if (period !== undefined) parts.push(`@${reading.period?.value.text ?? ''}`);
        if (claimant !== undefined) parts.push(`<${reading.attribution?.value ?? ''}`);
        return parts.join(' ');
      });
      const ownerless = says.map((words, at) => (words.startsWith('none') ? `none ${shown[at]?.split(' ').at(-1) ?? ''}` : words));
      assert.deepEqual(shown, ownerless);
    });
  }
});
