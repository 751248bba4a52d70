import { strict as assert } from 'node:assert';
import { english } from '../../../src/core/wording/english';
import { groupFindings, passes } from '../../../src/panel/articleGroups';
import { makeFinding, makePart, makeReading } from '../../support/makeFinding';

const labels = { ignored: 'Ignored', noEntity: 'Nobody', noSection: 'Top' };
const findings = [
  makeFinding({ start: 0, standing: 'agrees', section: null }),
  makeFinding({ start: 20, standing: 'conflict', section: 'Costs', reading: makeReading({ entity: makePart('Mozilla') }) }),
  makeFinding({ start: 40, standing: 'differs', section: 'Costs', reading: makeReading({ entity: null }) }),
  makeFinding({ start: 60, standing: 'differs', section: 'End', ignored: { scope: 'file', reason: 'fiction' } }),
];

suite('The view This Article', () => {
  test('by standing, what needs a person soonest comes first and ignored figures come last', () => {
    assert.deepEqual(groupFindings(findings, 'standing', english, labels).map(({ label, findings: of }) => `${label} ${of.length}`),
      ['Differs from reports on file 1', 'Reports conflict 1', 'Agrees with reports on file 1', 'Ignored 1']);
  });

  test('by entity, names come in alphabetical order and figures of nobody behind them', () => {
    assert.deepEqual(groupFindings(findings, 'entity', english, labels).map(({ label }) => label), ['DeepSeek', 'Mozilla', 'Nobody', 'Ignored']);
  });

  test('by section, the order is the draft’s', () => {
    assert.deepEqual(groupFindings(findings, 'section', english, labels).map(({ label }) => label), ['Top', 'Costs', 'Ignored']);
  });

  test('the filters let through what they say', () => {
    const through = (filter: Parameters<typeof passes>[1]): number[] => findings.filter((finding) => passes(finding, filter)).map(({ start }) => start);
    assert.deepEqual(through({ kind: 'all' }), [0, 20, 40, 60]);
    assert.deepEqual(through({ kind: 'alarms' }), [20, 40]);
    assert.deepEqual(through({ kind: 'standing', standing: 'differs' }), [40]);
    assert.deepEqual(through({ kind: 'words', words: 'MOZILLA training' }), [20]);
    assert.deepEqual(through({ kind: 'words', words: 'nothing like it' }), []);
  });
});
