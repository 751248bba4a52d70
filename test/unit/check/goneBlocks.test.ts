import assert from 'node:assert/strict';
import { checkBlocks } from '../../../src/core/check/checkedBlock';
import type { CheckedBlock } from '../../../src/core/check/checkedBlock';
import { GoneBlocks } from '../../../src/core/check/goneBlocks';
import { SharedReadings } from '../../../src/core/check/sharedReadings';
import { buildLexicon } from '../../../src/core/reading/names/buildLexicon';
import { emptyContext } from '../../../src/core/reading/context';
import { parseBlocks } from '../../../src/core/text/parseBlocks';
import { bundledClaims } from '../../../src/packs/bundled';

const claims = bundledClaims();
const ground = { claims, lexicon: buildLexicon(claims.entities, claims), shared: new SharedReadings(1000) };

function checked(count: number): CheckedBlock[] {
  const text = Array.from({ length: count }, (_, number) => `DeepSeek spent $${number + 1} million.`).join('\n\n');
  return checkBlocks(parseBlocks(text), emptyContext(), ground);
}

function goneOf(blocks: readonly CheckedBlock[]): GoneBlocks {
  const gone = new GoneBlocks();
  gone.begin();
  for (const block of blocks) gone.keep(block);
  return gone;
}

suite('blocks that an edit took out', () => {
  const blocks = checked(20);
  const again = checked(20);
  const find = (gone: GoneBlocks, at: number): CheckedBlock | null => gone.find((again[at] as CheckedBlock).block, 7, (blocks[at] as CheckedBlock).before);

  test('are found again in their order, each once, where they come back', () => {
    const gone = goneOf(blocks);
    for (const [at, block] of blocks.entries()) assert.equal(find(gone, at), block);
    assert.ok(blocks.every(({ start }) => start === 7));
    assert.equal(find(gone, 0), null);
  });

  test('are found where some between do not come back', () => {
    const gone = goneOf(blocks);
    assert.equal(find(gone, 2), blocks[2]);
    assert.equal(find(gone, 1), null);
    assert.equal(find(gone, 5), blocks[5]);
  });

  test('are not found in another context', () => {
    assert.equal(goneOf(blocks).find((again[0] as CheckedBlock).block, 0, emptyContext('2024-05-01')), null);
  });

  test('are kept when they are many, until another edit takes out many', () => {
    const gone = goneOf(blocks.slice(0, 3));
    assert.equal(find(gone, 0), null);
    gone.begin();
    for (const block of blocks) gone.keep(block);
    gone.begin();
    for (const block of blocks.slice(0, 3)) gone.keep(block);
    assert.equal(find(gone, 4), blocks[4]);
    gone.begin();
    for (const block of checked(20)) gone.keep(block);
    assert.notEqual(find(gone, 0), blocks[0]);
  });
});
