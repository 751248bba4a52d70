import * as assert from 'node:assert/strict';
import type { Claim } from '../../../src/core/claims/claim';
import type { Figure } from '../../../src/core/figures/figure';
import type { Reading } from '../../../src/core/reading/reading';
import { aheadRule, alikeRule, carriedRule, claimRule, descriptionRule, pronounRule } from '../../../src/core/reading/rules';
import { assessed, claim, reading } from '../../support/assessing';
import { makePart } from '../../support/makeFinding';

const r1 = reading({ subject: 'R1' });
const six = claim({ id: 'six', subject: 'R1', low: 6e6 });

function standing(figure: Partial<Figure>, read: Reading, ...claims: readonly Claim[]): string {
  return assessed(figure, read, ...claims).standing;
}

suite('standing', () => {
  test('a figure that a report gives and none contradicts agrees', () => {
    assert.equal(standing({ low: 6e6 }, r1, six), 'agrees');
    assert.equal(standing({ low: 5.6e6 }, r1, { ...six, low: 5.576e6, high: 5.576e6 }), 'agrees');
  });

  test('nothing on file, or nothing on this, is unreported', () => {
    assert.equal(standing({ low: 6e6 }, r1), 'unreported');
    assert.equal(standing({ low: 6e6 }, reading({ subject: 'V3' }), six), 'unreported');
    assert.equal(standing({ low: 6e6, unit: 'EUR' }, r1, six), 'unreported');
    assert.equal(standing({ low: 6e6 }, reading({ entity: 'OpenAI', subject: 'R1' }), six), 'unreported');
  });

  test('a figure that no report on the same quantity gives differs, if the reading is certain', () => {
    assert.equal(standing({ low: 9e6 }, r1, six), 'differs');
    assert.equal(standing({ low: 9e6 }, reading({ subject: 'R1', sure: 0.5 }), six), 'unreported');
    assert.equal(standing({ low: 9e6, ambiguous: true }, r1, six), 'unreported');
    assert.equal(standing({ low: 9e6 }, reading(), six), 'unreported');
  });

  test('one round digit of something unnamed is no ground for a conflict where the reading is open', () => {
    const mine = claim({ id: 'mine', subject: 'R1', low: 6e6 });
    const theirs = claim({ id: 'theirs', subject: 'R1', low: 9e6, relations: [{ type: 'disputes', target: 'mine', note: null }] });
    assert.equal(standing({ low: 6e6 }, reading({ sure: 0.5 }), mine, theirs), 'unreported');
    assert.equal(standing({ low: 6e6 }, reading({ sure: 0.9 }), mine, theirs), 'conflict');
    assert.equal(standing({ low: 6e6 }, reading({ sure: 0.5, subject: 'R1' }), mine, theirs), 'conflict');
  });

  test('a figure that another reports of the same work, in open dispute with the one that differs, is the other’s', () => {
    const rival = claim({ id: 'rival', entity: 'MosaicML', subject: 'R1 (retrained)', low: 1.6e6, qualifier: 'at-most', relations: [{ type: 'disputes', target: 'six', note: null }] });
    const found = assessed({ low: 1.6e6, hedge: 'at-most' }, r1, six, rival);
    assert.equal(found.standing, 'unreported');
    assert.deepEqual(found.claims.map(({ claim: { id }, stance }) => `${stance} ${id}`), ['context rival', 'context six']);
    const six6 = { ...six, relations: [{ type: 'disputes', target: 'rival', note: null }] } as const;
    assert.equal(standing({ low: 1.6e6 }, r1, six6, { ...rival, relations: [] }), 'unreported');
    assert.equal(standing({ low: 1.6e6 }, r1, six, { ...rival, relations: [] }), 'differs');
    assert.equal(standing({ low: 1.6e6 }, r1, six, { ...rival, relations: [{ type: 'context', target: 'six', note: null }] }), 'differs');
    assert.equal(standing({ low: 1.6e6 }, r1, six, { ...rival, slip: true }), 'differs');
    assert.equal(standing({ low: 2.4e6 }, r1, six, rival), 'differs');
  });

  test('what is more than a part on file and less than the whole may be several parts', () => {
    const raised = reading({ metric: 'funding-raised', subject: 'Site' });
    const loan = claim({ id: 'loan', metric: 'funding-raised', subject: 'Site', low: 9.6e9 });
    const whole = claim({ id: 'whole', metric: 'funding-raised', subject: 'Site', low: 15e9 });
    assert.equal(standing({ low: 11.6e9 }, raised, loan, whole), 'unreported');
    assert.equal(standing({ low: 11.6e9 }, raised, loan), 'differs');
    assert.equal(standing({ low: 17e9 }, raised, loan, whole), 'differs');
  });

  test('an unsure reading of a round sum agrees with the report that bounds it in the same words', () => {
    const aim = claim({ id: 'aim', metric: 'gpu-count', unit: 'accelerator', low: 10_000, qualifier: 'at-least' });
    const echoed = { ...reading({ metric: 'gpu-count' }), entity: { ...makePart('DeepSeek', 'the lab', 0.8), rule: descriptionRule }, metric: { ...makePart('gpu-count' as const, '', 0.9), rule: alikeRule } };
    const chips = (hedge: 'at-least' | 'about' | null): string => standing({ kind: 'accelerator-count', unit: 'accelerator', low: 10_000, hedge }, echoed, aim);
    assert.equal(chips('at-least'), 'agrees');
    assert.equal(chips(null), 'unreported');
    assert.equal(chips('about'), 'unreported');
  });

  test('a known slip in a round number is known only where it is told of the very thing', () => {
    const right = claim({ id: 'right', metric: 'gpu-shipments', unit: 'accelerator', low: 3.76e6, period: '2023' });
    const wrong = claim({ id: 'wrong', metric: 'gpu-shipments', unit: 'accelerator', low: 400_000, period: '2023', slip: true, relations: [{ type: 'disputes', target: 'right', note: null }] });
    const shipped = (low: number, chip: string | null): string => standing({ kind: 'accelerator-count', unit: 'accelerator', low, chip }, reading({ metric: 'gpu-shipments', period: '2023' }), right, { ...wrong, low, high: low });
    assert.equal(shipped(400_000, null), 'conflict');
    assert.equal(shipped(400_000, 'GB200'), 'unreported');
    assert.equal(shipped(412_500, 'GB200'), 'conflict');
  });

  test('a metric that only a report suggests takes that report’s number', () => {
    const bid = claim({ id: 'bid', metric: 'acquisition-price', low: 97.4e9 });
    assert.equal(standing({ low: 100e9 }, reading({ metric: 'acquisition-price', sure: 0.5 }), bid), 'unreported');
    assert.equal(standing({ low: 97.4e9 }, reading({ metric: 'acquisition-price', sure: 0.5 }), bid), 'agrees');
    assert.equal(standing({ low: 100e9 }, reading({ metric: 'acquisition-price', sure: 0.9 }), bid), 'agrees');
  });

  test('two reports on one quantity with unequal values conflict', () => {
    const nine = claim({ id: 'nine', subject: 'R1', low: 9e6 });
    assert.equal(standing({ low: 6e6 }, r1, six, nine), 'conflict');
    assert.equal(standing({ low: 6e6 }, r1, six, { ...nine, subject: 'V3' }), 'agrees');
    assert.equal(standing({ low: 6e6 }, r1, six, { ...nine, slip: true }), 'agrees');
  });

  test('what one report tells beside another figure of its own does not contradict it', () => {
    const wages = claim({ id: 'wages', metric: 'operating-cost', period: '2023', low: 54e6, url: 'https://example.org/both' });
    const cloud = claim({ id: 'cloud', metric: 'operating-cost', period: '2023', low: 99e6, url: 'https://example.org/both' });
    assert.equal(standing({ low: 99e6 }, reading({ metric: 'operating-cost', period: '2023' }), wages, cloud), 'agrees');
    assert.equal(standing({ low: 99e6 }, reading({ metric: 'operating-cost', period: '2023' }), wages, { ...cloud, claimant: 'Another' }), 'conflict');
  });

  test('a denial is a dispute, and a figure only denied is not confirmed by the denial', () => {
    const denied = claim({ id: 'denial', subject: 'R1', low: 6e6, position: 'denies', relations: [{ type: 'disputes', target: 'six', note: null }] });
    assert.equal(standing({ low: 6e6 }, r1, six, denied), 'conflict');
    assert.equal(standing({ low: 6e6 }, r1, { ...denied, relations: [] }), 'unreported');
  });

  test('who calls the very number too low disputes it, who repeats it does not', () => {
    const challenge = claim({ id: 'more', subject: 'R1', low: 6e6, qualifier: 'at-least', relations: [{ type: 'disputes', target: 'six', note: null }] });
    assert.equal(standing({ low: 6e6 }, r1, six, challenge), 'conflict');
    assert.equal(standing({ low: 6e6 }, r1, six, { ...challenge, qualifier: 'exact' }), 'agrees');
    const near = claim({ id: 'near', subject: 'R1', low: 200e6, relations: [{ type: 'disputes', target: 'six', note: null }] });
    assert.equal(standing({ low: 191e6 }, r1, { ...six, low: 191e6, high: 191e6 }, near), 'agrees', '200 million is 191 million rounded');
  });

  test('a dispute across metrics counts between sister metrics only', () => {
    const hardware = claim({ id: 'hardware', metric: 'hardware-investment', low: 1.6e9, relations: [{ type: 'disputes', target: 'six', note: null }] });
    assert.equal(standing({ low: 6e6 }, r1, six, hardware), 'agrees');
    const pledge = claim({ id: 'pledge', metric: 'investment-pledge', subject: 'Stargate', low: 100e9 });
    const funded = claim({
      id: 'funded', entity: 'SoftBank', metric: 'funding-raised', subject: 'Stargate', low: 10e9, qualifier: 'at-most',
      relations: [{ type: 'disputes', target: 'pledge', note: null }],
    });
    assert.equal(standing({ low: 100e9 }, reading({ metric: 'investment-pledge', subject: 'Stargate' }), pledge, funded), 'conflict');
  });

  test('a dispute that the agreeing claim raises counts only against the same quantity', () => {
    const fleet = claim({ id: 'fleet', metric: 'gpu-count', unit: 'accelerator', subject: 'Fleet', low: 50_000, relations: [{ type: 'disputes', target: 'run', note: null }] });
    const run = claim({ id: 'run', metric: 'gpu-count', unit: 'accelerator', subject: 'R1', low: 2048 });
    const count = { kind: 'accelerator-count', unit: 'accelerator' } as const;
    assert.equal(standing({ ...count, low: 50_000 }, reading({ metric: 'gpu-count', subject: 'Fleet' }), fleet, run), 'agrees');
    assert.equal(standing({ ...count, low: 2048 }, reading({ metric: 'gpu-count', subject: 'R1' }), fleet, run), 'conflict');
  });

  suite('superseded', () => {
    const spring = claim({ id: 'spring', metric: 'capital-expenditure', period: '2025 (guidance of 2025-01)', low: 60e9, high: 65e9, qualifier: 'range' });
    const summer = claim({
      id: 'summer', metric: 'capital-expenditure', period: '2025 (guidance of 2025-07)', low: 66e9, high: 72e9, qualifier: 'range',
      relations: [{ type: 'supersedes', target: 'spring', note: null }],
    });
    const read = reading({ metric: 'capital-expenditure', period: '2025' });

    test('so is one that only a corrected slip gives', () => {
      assert.equal(standing({ low: 60e9, high: 65e9 }, read, { ...spring, slip: true }, summer), 'superseded');
    });

    test('a figure that a report still standing gives in a looser way is not', () => {
      const whole = { ...spring, id: 'whole', subject: null, period: null, date: null, relations: [] };
      const read = reading({ metric: 'capital-expenditure', period: '2025', subject: 'AI data centres' });
      const old = { ...spring, subject: 'AI data centres' };
      const fresh = { ...summer, subject: 'AI data centres' };
      assert.equal(standing({ low: 60e9, high: 65e9 }, read, old, fresh), 'superseded');
      assert.notEqual(standing({ low: 60e9, high: 65e9 }, read, old, fresh, whole), 'superseded');
    });

    test('a figure that only a replaced report gives is superseded', () => {
      assert.equal(standing({ low: 60e9, high: 65e9 }, read, spring, summer), 'superseded');
      assert.equal(standing({ low: 66e9, high: 72e9 }, read, spring, summer), 'agrees');
    });

    test('who repeats a replaced report is replaced with it', () => {
      const echo = claim({ ...spring, id: 'echo', relations: [{ type: 'supports', target: 'spring', note: null }] });
      assert.equal(standing({ low: 60e9, high: 65e9 }, read, spring, echo, summer), 'superseded');
    });

    test('the later report is shown', () => {
      const { claims } = assessed({ low: 60e9, high: 65e9 }, read, spring, summer);
      assert.deepEqual(claims.map(({ claim: { id }, stance }) => `${stance} ${id}`), ['agrees spring', 'context summer']);
    });

    test('a later report that agrees, too, is listed once', () => {
      const result = claim({ id: 'result', metric: 'capital-expenditure', period: '2025', low: 64e9, relations: [{ type: 'supersedes', target: 'spring', note: null }] });
      const { claims } = assessed({ low: 60e9, high: 65e9 }, read, spring, result);
      assert.deepEqual(claims.map(({ claim: { id }, stance }) => `${stance} ${id}`), ['agrees spring', 'agrees result']);
    });

    test('of two joined reports each is told as the earlier or the later one', () => {
      const { claims } = assessed({ low: 66e9, high: 72e9 }, read, spring, summer);
      assert.deepEqual(claims.map(({ claim: { id }, rule }) => `${rule} ${id}`), ['exact summer', 'superseded-relation spring']);
    });

    test('a replaced report is no witness against a live one', () => {
      const result = claim({ id: 'result', metric: 'capital-expenditure', period: '2025', low: 72.2e9, relations: [{ type: 'supersedes', target: 'summer', note: null }] });
      assert.equal(standing({ low: 72.2e9 }, read, spring, summer, result), 'agrees');
    });

    test('a replaced figure that a live report excludes is in conflict', () => {
      const own = claim({ id: 'own', subject: 'Gift', metric: 'funding-raised', low: 100e6 });
      const halved = claim({ id: 'halved', subject: 'Gift', metric: 'funding-raised', low: 50e6, relations: [{ type: 'supersedes', target: 'own', note: null }] });
      const filings = claim({
        id: 'filings', subject: 'Gift', metric: 'funding-raised', low: 57e6, qualifier: 'at-most', relations: [{ type: 'disputes', target: 'own', note: null }],
      });
      assert.equal(standing({ low: 100e6 }, reading({ subject: 'Gift', metric: 'funding-raised' }), own, halved, filings), 'conflict');
    });

    test('a slip replaces nothing', () => {
      assert.equal(standing({ low: 60e9, high: 65e9 }, read, spring, { ...summer, slip: true }), 'agrees');
    });
  });

  test('where no subject is named, one undisputed subject is enough', () => {
    const other = claim({ id: 'other', subject: 'R1', low: 9e6 });
    const v3 = claim({ id: 'v3', subject: 'V3', low: 6e6 });
    assert.equal(standing({ low: 6e6 }, reading(), six, other, v3), 'agrees');
    assert.equal(standing({ low: 6e6 }, reading(), six, other), 'conflict');
  });

  test('a wider claim may confirm, and its quarrels are its own', () => {
    const count = { kind: 'accelerator-count', unit: 'accelerator', low: 50_000 } as const;
    const fields = { metric: 'gpu-count', unit: 'accelerator', subject: 'Fleet', low: 50_000 } as const;
    const hopper = claim({ ...fields, id: 'hopper', chip: 'Hopper' });
    const h100 = claim({ ...fields, id: 'h100', chip: 'H100', qualifier: 'at-least' });
    const fewer = claim({ ...fields, id: 'fewer', chip: 'H100', low: 10_000, relations: [{ type: 'disputes', target: 'h100', note: null }] });
    assert.equal(standing({ ...count, chip: 'Hopper' }, reading({ metric: 'gpu-count', subject: 'Fleet' }), hopper, h100, fewer), 'agrees');
    assert.equal(standing({ ...count, chip: 'H100', hedge: 'at-least' }, reading({ metric: 'gpu-count', subject: 'Fleet' }), hopper, h100, fewer), 'conflict');
  });

  test('a figure that says of which day it speaks is not replaced by a later one', () => {
    const autumn = claim({ id: 'autumn', metric: 'valuation', period: '2024-10', low: 157e9 });
    const spring = claim({ id: 'spring', metric: 'valuation', period: '2025-03', low: 300e9, relations: [{ type: 'supersedes', target: 'autumn', note: null }] });
    assert.equal(standing({ low: 157e9 }, reading({ metric: 'valuation', period: '2024-10' }), autumn, spring), 'agrees');
    assert.equal(standing({ low: 157e9 }, reading({ metric: 'valuation' }), autumn, spring), 'superseded');
  });

  test('where only the value tells that a claim is meant, a value within a tenth is not enough', () => {
    const round = claim({ id: 'round', metric: 'funding-raised', subject: 'Round', low: 40e9 });
    assert.equal(standing({ low: 38e9 }, reading({ metric: 'investment-pledge' }), round), 'unreported');
    assert.equal(standing({ low: 40e9 }, reading({ metric: 'investment-pledge' }), round), 'agrees');
  });

  test('who repeats a figure is challenged with the one who gave it first', () => {
    const echo = claim({ id: 'echo', subject: 'R1', low: 6e6, relations: [{ type: 'supports', target: 'first', note: null }] });
    const first = claim({ id: 'first', subject: 'R1', low: 5.8e6 });
    const challenge = claim({ id: 'more', subject: 'R1', low: 5.8e6, qualifier: 'at-least', relations: [{ type: 'disputes', target: 'first', note: null }] });
    assert.equal(standing({ low: 6e6, hedge: 'about' }, reading(), echo, first, challenge), 'conflict');
  });

  test('words that lean on earlier sentences alone bear little, and carried owners no difference', () => {
    const carried = { value: 'DeepSeek', words: '', span: null, rule: carriedRule, sure: 0.8 };
    const inherited = { value: 'training-cost' as const, words: '', span: null, rule: alikeRule, sure: 0.95 };
    const read = reading();
    const about = claim({ id: 'about', low: 6e6 });
    assert.equal(standing({ low: 6e6 }, { ...read, entity: carried, metric: inherited }, about), 'unreported');
    assert.equal(standing({ low: 5.6e6 }, { ...read, entity: carried, metric: inherited }, { ...about, low: 5.6e6, high: 5.6e6 }), 'agrees');
    assert.equal(standing({ low: 6e6 }, { ...read, entity: carried }, about), 'agrees');
    assert.equal(standing({ low: 9e6 }, { ...read, entity: carried }, about), 'unreported');
    assert.equal(standing({ low: 9e6 }, read, about), 'differs');
  });

  test('a round digit leans on earlier sentences where both name its time, or it is a range given in full', () => {
    const carried = { value: 'DeepSeek', words: '', span: null, rule: pronounRule, sure: 0.8 };
    const inherited = { value: 'cash-burn' as const, words: '', span: null, rule: alikeRule, sure: 0.95 };
    const dated = { ...reading({ metric: 'cash-burn', period: '2025' }), entity: carried, metric: inherited };
    const plan = claim({ id: 'plan', metric: 'cash-burn', period: '2025 (forecast)', low: 7e9 });
    assert.equal(standing({ low: 7e9 }, dated, plan), 'agrees');
    assert.equal(standing({ low: 9e9 }, dated, plan), 'unreported');
    assert.equal(standing({ low: 7e9 }, { ...dated, period: null }, plan), 'unreported');
    assert.equal(standing({ low: 3e9, high: 4e9 }, { ...dated, period: null }, { ...plan, low: 3e9, high: 4e9, qualifier: 'range' }), 'agrees');
  });

  suite('parts that were guessed', () => {
    const guessed = { value: 'R1', words: '', span: null, rule: claimRule, sure: 0.75 };
    const v3 = claim({ id: 'v3', subject: 'V3', low: 5.576e6 });
    const r1Claim = claim({ id: 'r1', subject: 'R1', low: 294_000 });

    test('a guessed subject keeps out no report that gives the figure, a named one does', () => {
      assert.equal(standing({ low: 5.576e6 }, { ...reading(), subject: guessed }, v3, r1Claim), 'agrees');
      assert.equal(standing({ low: 5.576e6 }, r1, v3, r1Claim), 'differs');
      assert.equal(standing({ low: 5.2e6 }, { ...reading(), subject: guessed }, v3), 'unreported', 'a value near by is not the value');
    });

    test('the report on the guessed subject comes first', () => {
      const own = claim({ id: 'own', subject: 'R1', low: 5.576e6 });
      assert.deepEqual(assessed({ low: 5.576e6 }, { ...reading(), subject: guessed }, v3, own).claims.filter(({ stance }) => stance === 'agrees').map(({ claim: { id } }) => id), ['own']);
    });

    test('a borrowed period keeps out no report that gives the figure, a named one does', () => {
      const borrowed = reading({ metric: 'capital-expenditure', period: 'Q4 2024' });
      const period = borrowed.period === null ? null : { ...borrowed.period, rule: carriedRule, sure: 0.5 };
      const first = claim({ id: 'first', metric: 'capital-expenditure', period: 'Q1 2024', low: 1e9 });
      assert.equal(standing({ low: 1e9 }, { ...borrowed, period }, first), 'agrees');
      assert.equal(standing({ low: 2e9 }, { ...borrowed, period }, first), 'unreported');
      assert.equal(standing({ low: 1e9 }, borrowed, first), 'unreported');
    });

    test('nothing is presumed of an owner who is a guess, nor on a round digit of one who is named elsewhere', () => {
      const read = { ...reading(), subject: guessed };
      const entity = { value: 'DeepSeek', words: '', span: null, rule: aheadRule, sure: 0.55 };
      assert.equal(standing({ low: 5.576e6 }, { ...read, entity }, v3), 'unreported');
      const pronoun = { ...entity, rule: pronounRule, sure: 0.8 };
      assert.equal(standing({ low: 6e6 }, { ...read, entity: pronoun }, { ...v3, low: 6e6, high: 6e6 }), 'unreported');
      assert.equal(standing({ low: 5.6e6 }, { ...read, entity: pronoun }, { ...v3, low: 5.6e6, high: 5.6e6 }), 'agrees');
    });

    test('a round sum of another model of the same owner is no slip of this one', () => {
      const small = claim({ id: 'small', subject: 'GPT-2', low: 40_000 });
      const big = claim({ id: 'big', subject: 'GPT-3', low: 4e6 });
      const read = reading({ subject: 'GPT-3' });
      assert.equal(standing({ low: 40_000 }, read, small, big), 'unreported');
      assert.equal(standing({ low: 40_000 }, read, big), 'differs');
      const count = { metric: 'gpu-count', unit: 'accelerator', period: '2025-10' } as const;
      const now = claim({ ...count, id: 'now', subject: 'Colossus', low: 200_000 });
      const other = claim({ ...count, id: 'other', subject: 'Memphis', low: 100_000 });
      const figure = { kind: 'accelerator-count', unit: 'accelerator', low: 100_000 } as const;
      assert.equal(standing(figure, reading({ metric: 'gpu-count', subject: 'Colossus', period: '2025-10' }), now, other), 'differs', 'round counts are everywhere');
    });
  });

  test('a claim that disputes another is in conflict with it, also where it agrees', () => {
    const low = claim({ id: 'low', metric: 'assets', subject: 'Fund', period: '2025', low: 8e9, qualifier: 'about' });
    const high = claim({ id: 'high', metric: 'assets', subject: 'Fund', period: '2025-01', low: 13.79e9, relations: [{ type: 'disputes', target: 'low', note: null }] });
    const read = reading({ metric: 'assets' });
    assert.equal(standing({ low: 13.79e9 }, read, low, high), 'conflict');
    assert.equal(standing({ low: 13.79e9 }, read, low, { ...high, relations: [] }), 'agrees');
    assert.equal(standing({ low: 13.79e9 }, read, { ...low, subject: 'Endowment' }, high), 'agrees', 'another thing');
    assert.equal(standing({ low: 13.79e9 }, read, { ...low, metric: 'valuation' }, high), 'agrees', 'another quantity');
    assert.equal(standing({ low: 13.79e9 }, read, { ...low, low: 13.8e9, high: 13.8e9 }, high), 'agrees', 'the same figure, rounded');
    assert.equal(standing({ low: 13.79e9 }, read, { ...low, low: 14e9, high: 14e9 }, high), 'conflict', 'a round figure that is another');
    const pledge = { metric: 'investment-pledge', subject: 'Venture', period: '2025' } as const;
    const paid = claim({ ...pledge, id: 'paid', metric: 'funding-raised', low: 40e9, relations: [{ type: 'disputes', target: 'promised', note: null }] });
    const promised = claim({ ...pledge, id: 'promised', low: 30e9 });
    const put = reading({ metric: 'funding-raised', subject: 'Venture' });
    assert.equal(standing({ low: 40e9 }, put, paid, promised), 'conflict', 'more than was promised');
    assert.equal(standing({ low: 40e9 }, put, paid, { ...promised, low: 50e9, high: 50e9 }), 'agrees', 'part of what was promised');
  });

  test('what came of a guidance does not dispute what was guided, another account of the guidance does', () => {
    const guided = claim({ id: 'guided', metric: 'capital-expenditure', period: '2026 (guidance of 2026-01)', low: 115e9, high: 135e9, qualifier: 'range' });
    const higher = claim({ id: 'higher', metric: 'capital-expenditure', period: '2026', low: 145e9, relations: [{ type: 'disputes', target: 'guided', note: null }] });
    const read = reading({ metric: 'capital-expenditure', period: '2026' });
    assert.equal(standing({ low: 115e9, high: 135e9 }, read, guided, { ...higher, date: '2027-02-01' }), 'agrees', 'told when the year was over');
    assert.equal(standing({ low: 115e9, high: 135e9 }, read, guided, { ...higher, date: '2026-02-01' }), 'conflict');
    assert.equal(standing({ low: 115e9, high: 135e9 }, read, guided, claim({ ...higher, period: '2026 (guidance of 2026-01)' })), 'conflict');
    assert.equal(standing({ low: 145e9 }, read, guided, higher), 'conflict');
    assert.equal(standing({ low: 115e9, high: 135e9 }, read, guided, { ...higher, position: 'denies' }), 'conflict');
  });

  test('a slip of the currency stands against the report that has it right, if it is certain what the figure tells', () => {
    const right = claim({ id: 'right', metric: 'investment-pledge', subject: 'Venture', low: 500e9 });
    const euro = claim({ id: 'euro', metric: 'investment-pledge', subject: 'Venture', unit: 'EUR', low: 500e9, slip: true, relations: [{ type: 'disputes', target: 'right', note: null }] });
    const read = reading({ metric: 'investment-pledge', subject: 'Venture' });
    assert.equal(standing({ low: 500e9, unit: 'EUR' }, read, right, euro), 'conflict');
    assert.equal(standing({ low: 500e9 }, read, right, euro), 'agrees');
    const unsure = reading({ metric: 'investment-pledge', subject: 'Venture', sure: 0.5 });
    assert.equal(standing({ low: 500e9, unit: 'EUR' }, unsure, right, euro), 'unreported');
  });

  test('of prices and pay several may be right at once', () => {
    const cheap = claim({ id: 'cheap', metric: 'unit-price', subject: 'H100', low: 25_000 });
    const dear = claim({ id: 'dear', metric: 'unit-price', subject: 'H100', low: 40_000 });
    const price = reading({ metric: 'unit-price', subject: 'H100' });
    assert.equal(standing({ low: 25_000 }, price, cheap, dear), 'agrees');
    assert.equal(standing({ low: 33_000 }, price, cheap, dear), 'unreported');
    assert.equal(standing({ low: 25_000 }, price, cheap, { ...dear, relations: [{ type: 'disputes', target: 'cheap', note: null }] }), 'conflict');
  });

  test('who gives the very figure stands by it, whatever disputes it is part of', () => {
    const first = claim({ id: 'first', subject: 'Chips', metric: 'contract-value', low: 1e9, qualifier: 'at-least' });
    const higher = claim({ ...first, id: 'higher', low: 1.1e9, high: 1.1e9, relations: [{ type: 'disputes', target: 'first', note: null }] });
    const { standing: stands, claims } = assessed({ low: 1e9, hedge: 'at-least' }, reading({ subject: 'Chips', metric: 'contract-value' }), first, higher);
    assert.equal(stands, 'conflict');
    assert.deepEqual(claims.map(({ claim: { id }, stance }) => `${stance} ${id}`), ['agrees first', 'disputes higher']);
  });

  test('the nearest report comes first when none agrees', () => {
    const far = claim({ id: 'far', subject: 'R1', low: 294_000 });
    assert.deepEqual(assessed({ low: 9e6 }, r1, far, six).claims.map(({ claim: { id } }) => id), ['six', 'far']);
  });
});
