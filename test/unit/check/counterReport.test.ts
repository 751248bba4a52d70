import * as assert from 'node:assert/strict';
import { counterReport, denialName, isAnswered, namesOfClaim } from '../../../src/core/check/counterReport';
import { tellsDenial } from '../../../src/core/check/denialWords';
import type { StancedClaim } from '../../../src/core/check/finding';
import { checkDraft } from '../../../src/core/check/checkDraft';
import { bundledClaims } from '../../../src/packs/bundled';
import { claim, reading } from '../../support/assessing';

const denial: StancedClaim = { claim: claim({ id: 'denial', claimant: 'Nvidia', position: 'denies' }), stance: 'disputes', rule: 'disputes-relation' };
const other: StancedClaim = { claim: claim({ id: 'other', claimant: 'Dario Amodei (Anthropic)', publisher: 'TechCrunch', date: '2025-01-29' }), stance: 'differs', rule: 'apart' };
const user: StancedClaim = { claim: claim({ id: 'user', claimant: 'Reddit user', date: '2025-01' }), stance: 'differs', rule: 'apart' };
const said = reading({ entity: 'Nvidia', attribution: 'Financial Times' });
const named = (...names: readonly string[]) => (name: string): boolean => names.includes(name);

suite('the other side', () => {
  test('is missing when nobody of it is named', () => {
    assert.equal(counterReport(said, 'conflict', [other], named('Financial Times'))?.code, 'counter-report');
    assert.equal(counterReport(said, 'conflict', [other], named('Dario Amodei')), null);
    assert.equal(counterReport(said, 'conflict', [other], named('TechCrunch')), null);
    assert.equal(counterReport(said, 'conflict', [other, denial], named('TechCrunch')), null, 'one of several is enough');
  });

  test('is there when a figure of the draft agrees with its report', () => {
    assert.equal(counterReport(said, 'conflict', [other], named(), (id) => id === 'other'), null);
  });

  test('the entity’s own denial is told by words of denial, for its name is there anyway', () => {
    assert.equal(counterReport(said, 'conflict', [denial], named('Nvidia'))?.kind, 'denial');
    assert.equal(counterReport(said, 'conflict', [denial], named('Nvidia', denialName)), null);
  });

  test('is not looked for in the writer’s own voice, without a conflict, or among nameless users', () => {
    assert.equal(counterReport(reading({ entity: 'Nvidia' }), 'conflict', [other], named()), null);
    assert.equal(counterReport(said, 'agrees', [other], named()), null);
    assert.equal(counterReport(said, 'conflict', [user], named()), null);
    assert.equal(counterReport(said, 'conflict', [{ ...other, claim: { ...other.claim, date: null } }], named()), null, 'a page without a date');
    assert.equal(counterReport(reading({ attribution: 'TechCrunch' }), 'conflict', [other], named()), null, 'it speaks here');
  });

  test('is not missed where it gives nearly the same figure', () => {
    const agreeing: StancedClaim = { claim: claim({ id: 'agreeing', low: 14.3e9, high: 14.3e9 }), stance: 'agrees', rule: 'exact' };
    const against = (low: number, fields: Parameters<typeof claim>[0] = {}): StancedClaim => ({ ...other, claim: claim({ ...other.claim, low, high: low, ...fields }) });
    assert.equal(counterReport(said, 'conflict', [agreeing, against(15e9)], named()), null);
    assert.equal(counterReport(said, 'conflict', [agreeing, against(10e9)], named()), null);
    assert.equal(counterReport(said, 'conflict', [agreeing, against(30e9)], named())?.kind, 'other-figure');
    assert.equal(counterReport(said, 'conflict', [agreeing, against(14.3e9, { position: 'doubts' })], named())?.code, 'counter-report');
  });

  test('is not missed by a figure that is the reply itself', () => {
    const reply: StancedClaim = { claim: claim({ id: 'reply', low: 1e9, high: 1e9, relations: [{ type: 'disputes', target: 'pledge', note: null }] }), stance: 'agrees', rule: 'exact' };
    const far: StancedClaim = { ...other, claim: claim({ ...other.claim, low: 9e9, high: 9e9 }) };
    assert.equal(counterReport(said, 'conflict', [reply, far], named(), (id) => id === 'pledge'), null);
    assert.equal(counterReport(said, 'conflict', [reply, far], named())?.code, 'counter-report');
  });

  test('has been heard where the draft names somebody of it, or tells of the denial', () => {
    const own = reading({ entity: 'Nvidia' });
    assert.equal(isAnswered(own, [denial], named('Nvidia')), false);
    assert.equal(isAnswered(own, [denial], named('Nvidia', denialName)), true);
    assert.equal(isAnswered(own, [other], named('Dario Amodei')), true);
    assert.equal(isAnswered(own, [user], named('Reddit user')), false);
    assert.equal(isAnswered(own, [{ ...other, claim: claim({ id: 'later', claimant: 'Nvidia', date: '2025-02' }) }], named('Nvidia')), false, 'the owner’s other figures');
  });

  test('over a whole draft, naming who disputes a figure answers for the writer’s own voice', () => {
    const codes = (text: string): string[] => checkDraft(text, bundledClaims()).flatMap(({ notices }) => notices.map(({ code }) => code));
    const story = 'Training V3 cost DeepSeek $5.576 million.';
    assert.deepEqual(codes(story), ['attribution']);
    assert.deepEqual(codes(`${story}\n\nBank of America called that misleading.`), []);
  });

  test('over a whole draft, whoever denies a figure may be named without being heard', () => {
    const codes = (text: string): string[] => checkDraft(text, bundledClaims()).flatMap(({ notices }) => notices.map(({ code }) => code));
    assert.deepEqual(codes('Elon Musk’s xAI gets through $1 billion every month.'), ['attribution']);
    assert.deepEqual(codes('Elon Musk’s xAI gets through $1 billion every month.\n\nNonsense, replied Musk.'), []);
    const bonuses = 'To lure researchers away from OpenAI, Meta dangled signing bonuses of $100 million';
    assert.deepEqual(codes(`${bonuses}, according to its technology chief, Andrew Bosworth.`), ['attribution']);
    assert.deepEqual(codes(`${bonuses}, according to Sam Altman; Andrew Bosworth called that dishonest and denied it.`), []);
    assert.deepEqual(codes(`Andrew Bosworth denied that Meta had dangled signing bonuses of $100 million to lure researchers away from OpenAI.`), []);
  });

  test('claims go by claimant, house, first outlet and publisher', () => {
    assert.deepEqual(namesOfClaim(claim({ claimant: 'Dario Amodei (Anthropic)', reportedBy: 'CNBC', publisher: 'TechCrunch' })), ['Dario Amodei', 'Anthropic', 'CNBC', 'TechCrunch']);
    assert.deepEqual(namesOfClaim(claim({ claimant: 'Reuters', publisher: 'Reuters' })), ['Reuters']);
  });

  for (const text of ['Nvidia denied it.', 'It rejects the report.', 'There is no evidence of diversion.', 'He called it nonsense.', 'That plan is incorrect, a spokesperson said.']) {
    test(`denial: ${text}`, () => assert.equal(tellsDenial(text), true));
  }
  for (const text of ['Nvidia makes chips.', 'The projection was agreed.', 'They sat under the trees.']) {
    test(`no denial: ${text}`, () => assert.equal(tellsDenial(text), false));
  }

  test('over a whole draft, a later sentence is enough', () => {
    const story = 'According to the Financial Times, Nvidia chips worth at least $1 billion were smuggled into China in three months.';
    const codes = (text: string): string[] => checkDraft(text, bundledClaims()).flatMap(({ notices }) => notices.map(({ code }) => code));
    assert.deepEqual(codes(story), ['counter-report']);
    assert.deepEqual(codes(`${story}\n\nMuch later in the piece: Nvidia says that it has seen no evidence of any diversion.`), []);
  });
});
