import { strict as assert } from 'node:assert';
import { buildClaimIndex } from '../../../src/core/claims/claimIndex';
import { buildLexicon } from '../../../src/core/reading/names/buildLexicon';
import { checkText, longestText, lookUpClaims } from '../../../src/editor/toolAnswers';
import { makeClaim } from '../../support/makeFinding';

const entities = [{ name: 'DeepSeek', aliases: ['Hangzhou DeepSeek'], common: false, subjects: [] }];
const index = buildClaimIndex(entities, [makeClaim(), makeClaim({ id: 'cost', metric: 'training-cost', low: 6e6, claimant: 'DeepSeek', relations: [{ type: 'disputes', target: 'semianalysis-hardware', note: null }] })]);

suite('Answers to language models', () => {
  test('claims are found by organisation, by another name of it, by metric and by words', () => {
    assert.equal(lookUpClaims({ entity: 'deepseek' }, index)['found'], 2);
    assert.equal(lookUpClaims({ entity: 'Hangzhou DeepSeek', metric: 'training-cost' }, index)['found'], 1);
    assert.equal(lookUpClaims({ text: 'semianalysis hardware' }, index)['found'], 1);
  });

  test('an unknown organisation is no verdict', () => {
    const answer = lookUpClaims({ entity: 'Nobody Inc' }, index);
    assert.equal(answer['found'], 0);
    assert.match(String(answer['note']), /does not mean/);
  });

  test('a question that names nothing tells the model what to give', () => {
    assert.throws(() => lookUpClaims({}, index), /Give "entity"/);
  });

  test('a text’s figures come with their standing and the claims by id', () => {
    const { figures } = checkText('DeepSeek’s training cost was $6 million.', index, buildLexicon(entities, index), '2025-02-01') as { readonly figures: readonly { readonly text: string; readonly claims: readonly unknown[] }[] };
    assert.deepEqual(figures.map(({ text }) => text), ['$6 million']);
  });

  test('an empty text and one that is too long are refused with a sentence', () => {
    assert.throws(() => checkText(' ', index, buildLexicon(entities, index), '2025-02-01'), /empty/);
    assert.throws(() => checkText('x'.repeat(longestText + 1), index, buildLexicon(entities, index), '2025-02-01'), /in parts/);
  });
});
