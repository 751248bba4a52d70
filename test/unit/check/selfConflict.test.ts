import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { groupKey, reviewGroup } from '../../../src/core/check/itself/selfConflict';
import type { GroupMember } from '../../../src/core/check/itself/selfConflict';
import type { Figure } from '../../../src/core/figures/figure';
import type { Reading } from '../../../src/core/reading/reading';
import { alikeRule, carriedRule, headingRule, pronounRule, rowRule } from '../../../src/core/reading/rules';
import { claim, indexOf, mention, reading } from '../../support/assessing';
import { timesAsLong } from '../../support/processorTime';

const claims = indexOf(claim({ id: 'bill', subject: 'V3' }));
let place = 0;

function member(figure: Partial<Figure>, read: Reading, more: Partial<GroupMember> = {}): GroupMember {
  place += 100;
  return { start: place, end: place + 10, mention: mention(figure), reading: read, kind: 'paragraph', sentenceStart: place, isFiled: false, isReplaced: false, ...more };
}

const v3 = reading({ metric: 'gpu-count', subject: 'V3' });
const chips = { kind: 'accelerator-count', unit: 'accelerator' } as const;
const key = (figure: Partial<Figure>, read: Reading): string | null => groupKey(read, mention(figure), claims);

suite('the draft against itself', () => {
  test('a figure has a key only where the reading leaves no room', () => {
    assert.notEqual(key({ ...chips, low: 2048 }, v3), null);
    assert.equal(key({ ...chips, low: 2048 }, reading({ metric: 'gpu-count' })), null, 'no subject: may be any run');
    assert.equal(key({ ...chips, low: 2048 }, reading({ metric: 'gpu-count', subject: 'Site' })), null, 'no date: sites grow');
    assert.notEqual(key({ ...chips, low: 2048 }, reading({ metric: 'gpu-count', subject: 'Site', period: '2024-10' })), null);
    assert.notEqual(key({ low: 6e6 }, reading({ subject: 'R1' })), null);
    assert.equal(key({ low: 6e6 }, reading({ subject: 'R1', sure: 0.5 })), null);
    assert.equal(key({ low: 6e6, tags: ['change'] }, reading({ subject: 'R1' })), null);
    assert.equal(key({ low: 6e6, vague: true }, reading({ subject: 'R1' })), null);
    assert.equal(key({ low: 6e6 }, reading({ subject: 'R1', partOfWhole: true })), null);
    assert.equal(key({ low: 6e9 }, reading({ metric: 'revenue' })), null);
    assert.notEqual(key({ low: 6e9 }, reading({ metric: 'revenue', period: '2024' })), null);
    assert.equal(key({ low: 6e9 }, reading({ metric: 'revenue', period: '2024' })) === key({ low: 6e9 }, reading({ metric: 'revenue', period: '2025' })), false);
    assert.equal(key({ low: 6e9 }, reading({ metric: 'revenue', period: '2025' })) === key({ low: 6e9 }, reading({ metric: 'revenue', period: '2025 (forecast)' })), false);
  });

  test('a figure has no key where its sentence does not say whose it is, or what it measures', () => {
    const named = reading({ subject: 'R1' });
    const { entity, metric, subject } = named;
    assert.ok(entity !== null && metric !== null && subject !== null);
    const lent = { ...subject, rule: carriedRule };
    assert.notEqual(key({ low: 6e6 }, { ...named, entity: { ...entity, rule: pronounRule }, subject: lent }), null);
    assert.equal(key({ low: 6e6 }, { ...named, entity: { ...entity, rule: headingRule }, subject: lent }), null);
    assert.notEqual(key({ low: 6e6 }, { ...named, entity: { ...entity, rule: headingRule } }), null, 'its product is named');
    const same = { ...metric, rule: alikeRule };
    assert.equal(key({ low: 6e6 }, { ...named, subject: lent, metric: same }), null);
    assert.notEqual(key({ low: 6e6 }, { ...named, subject: { ...subject, rule: rowRule }, metric: same }), null);
  });

  const conflicts = (...members: readonly GroupMember[]): boolean[] => reviewGroup(members).map((notice) => notice !== null);

  test('two unequal values contradict each other, and both places carry it', () => {
    const members = [member({ ...chips, low: 2048 }, v3), member({ ...chips, low: 2480 }, v3)];
    const notices = reviewGroup(members);
    assert.deepEqual(notices.map((notice) => notice?.related), [[{ start: members[1]?.start, end: members[1]?.end }], [{ start: members[0]?.start, end: members[0]?.end }]]);
  });

  test('equal values do not, however they are rounded or hedged', () => {
    assert.deepEqual(conflicts(member({ low: 5.576e6 }, v3), member({ low: 5.6e6 }, v3), member({ low: 6e6, hedge: 'about' }, v3)), [false, false, false]);
    assert.deepEqual(conflicts(member({ low: 4600, hedge: 'at-least' }, v3), member({ low: 4608 }, v3)), [false, false]);
  });

  test('two sources may give unequal values, one voice may not', () => {
    const [a, b] = [reading({ subject: 'R1', attribution: 'SemiAnalysis' }), reading({ subject: 'R1', attribution: 'Dario Amodei' })];
    assert.deepEqual(conflicts(member({ low: 1.6e9 }, a), member({ low: 1e9 }, b)), [false, false]);
    assert.deepEqual(conflicts(member({ low: 1.6e9 }, a), member({ low: 1.1e9 }, a)), [true, true]);
  });

  test('a headline counts against the text when its value is nowhere in it', () => {
    const [own, said] = [reading({ subject: 'R1' }), reading({ subject: 'R1', attribution: 'DeepSeek' })];
    assert.deepEqual(conflicts(member({ low: 6.5e6 }, own, { kind: 'heading' }), member({ low: 5.6e6 }, said)), [true, true]);
    assert.deepEqual(conflicts(member({ low: 6.5e6 }, own, { kind: 'heading' }), member({ low: 5.6e6 }, said), member({ low: 6.5e6 }, said)), [false, true, true]);
  });

  test('what one sentence or table sets side by side is a comparison', () => {
    const first = member({ low: 1.6e9 }, v3);
    assert.deepEqual(conflicts(first, member({ low: 1e9 }, v3, { sentenceStart: first.sentenceStart })), [false, false]);
    assert.deepEqual(conflicts(member({ low: 1.6e9 }, v3, { kind: 'table-cell' }), member({ low: 1.1e9 }, v3, { kind: 'table-cell' })), [false, false]);
    assert.deepEqual(conflicts(member({ low: 1.6e9 }, v3, { kind: 'table-cell' }), member({ low: 1.1e9 }, v3)), [true, true]);
  });

  test('two sums of what is told in parts, both on file, are a whole and its part', () => {
    const round = reading({ metric: 'funding-raised', subject: 'V3' });
    const both = (isFiled: boolean, read: Reading): boolean[] => conflicts(member({ low: 15e9 }, read, { isFiled: true }), member({ low: 9.6e9 }, read, { isFiled }));
    assert.deepEqual([both(true, round), both(false, round), both(true, v3)], [[false, false], [true, true], [true, true]]);
  });

  test('values far apart are two quantities that read alike, unless the digits are the same', () => {
    assert.deepEqual(conflicts(member({ low: 6.3e6 }, v3), member({ low: 294_000 }, v3)), [false, false]);
    assert.deepEqual(conflicts(member({ low: 6e9 }, v3), member({ low: 6e6 }, v3)), [true, true]);
  });

  test('counts of different chips are different counts', () => {
    assert.deepEqual(conflicts(member({ ...chips, low: 2048, chip: 'H800' }, v3), member({ ...chips, low: 2480, chip: 'H100' }, v3)), [false, false]);
    assert.deepEqual(conflicts(member({ ...chips, low: 2048, chip: 'H800' }, v3), member({ ...chips, low: 2480 }, v3)), [true, true]);
  });

  test('contradiction is mutual between two members, and alone no member contradicts', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 99_999 }), (one, other) => {
      const pair = conflicts(member({ ...chips, low: one }, v3), member({ ...chips, low: other }, v3));
      assert.equal(pair[0], pair[1]);
      assert.deepEqual(conflicts(member({ ...chips, low: one }, v3)), [false]);
    }));
  });

  test('a thousand values of one quantity take the time of a thousand look-ups', () => {
    const group = (count: number): GroupMember[] => Array.from({ length: count }, (_, index) => member({ ...chips, low: 1000 + index }, v3));
    const [small, big] = [group(500), group(2000)];
    assert.ok(timesAsLong(() => reviewGroup(small), () => reviewGroup(big), { enough: 8, least: 20 }) <= 11);
  });
});
