import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import * as accelerators from '../../../src/core/figures/accelerators';
import * as anchors from '../../../src/core/figures/anchors';
import * as characters from '../../../src/core/figures/characters';
import * as chipPhrase from '../../../src/core/figures/chipPhrase';
import * as chipWords from '../../../src/core/figures/chipWords';
import * as chips from '../../../src/core/figures/chips';
import * as currencies from '../../../src/core/figures/currencies';
import * as dress from '../../../src/core/figures/dress';
import * as figure from '../../../src/core/figures/figure';
import * as findMentionsModule from '../../../src/core/figures/findMentions';
import * as foldText from '../../../src/core/figures/foldText';
import * as hedges from '../../../src/core/figures/hedges';
import * as hinted from '../../../src/core/figures/hinted';
import * as money from '../../../src/core/figures/money';
import * as numberWords from '../../../src/core/figures/numberWords';
import * as numeral from '../../../src/core/figures/numeral';
import * as part from '../../../src/core/figures/part';
import * as partReader from '../../../src/core/figures/partReader';
import * as perUnits from '../../../src/core/figures/perUnits';
import * as quantity from '../../../src/core/figures/quantity';
import * as ranges from '../../../src/core/figures/ranges';
import * as scaleOnly from '../../../src/core/figures/scaleOnly';
import * as scales from '../../../src/core/figures/scales';
import * as textFacts from '../../../src/core/figures/textFacts';
import * as unitHint from '../../../src/core/figures/unitHint';

declare const PROJECT_ROOT: string;

const { findMentions } = findMentionsModule;
const { readUnitHint } = unitHint;
const modules: Readonly<Record<string, object>> = {
  accelerators, anchors, characters, chipPhrase, chips, chipWords, currencies, dress, figure, findMentions: findMentionsModule, foldText, hedges, hinted, money, numberWords, numeral, part, partReader, perUnits, quantity, ranges, scaleOnly, scales, textFacts, unitHint,
};

function patternsIn(value: unknown): RegExp[] {
  if (value instanceof RegExp) return [value];
  return Array.isArray(value) ? value.flatMap(patternsIn) : [];
}

/** The expressions that run while `work` runs: those written in place are found as well as those exported. */
function patternsRun(work: () => void): RegExp[] {
  const seen: RegExp[] = [];
  const exec = RegExp.prototype.exec;
  RegExp.prototype.exec = function (this: RegExp, text: string): RegExpExecArray | null {
    seen.push(this);
    return exec.call(this, text);
  };
  try {
    work();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return seen;
}

const passages = [
  'From about $5 to $6 million, between Rs 5,000 crore and 6,000 crore; US$ 1.234,56; 600$; $x = 10$; "$1"; echo $2; five or six million dollars; 3 million pounds of beef; 5 cents; my two cents; ten grand in cash.',
  'Nvidia’s 16,384 x H100 80GB (SXM) GPUs, 8 A100/H100 nodes, 2788K hours of Nvidia H800 GPU time, the equivalent of 100,000 H100-class chips, A100 × 8, GPUs: 10,000, a billion-dollar deal, a dollar a day, tens of millions of taxpayer dollars.',
  'The price went from $250 in May to $200 an hour per GPU, €1.5bn-2bn, $5 million to 20 schools, 2 percent of 5 GPUs, 12½ million yen, １０ GPUs in 2024, 2023 Nvidia GPUs, “$5m-plus” or so, $5 million each, 10x more GPUs, the US $5 million.',
];

/** What hostile texts repeat. */
const repeats = [
  '1', '1,', '1.', '1 ', '1-', '1–', "1'", '1\u00a0', '½', '$', '$1', '$1 ', '$ 1', '$1-', '$5 to ', 'from $5 to ', 'between ', 'US', 'US$', 'U.S. ', 'Rs ', '10$ ', '$x = 10$ ', '\\$', 'one ', 'a ', 'million ', 'a million ', 'one and ', 'twenty-', 'hundreds of ', 'tens of thousands of ', 'a few ', 'half a ',
  'dollars ', 'cents ', 'H100 ', 'H100/', 'GPU ', 'GPUs of ', 'GPUs: 1 ', '8 GPU ', '8 new ', '8 new big ', '8x', 'x', '8 80GB ', '8 very-', "2 of Amazon's own ", '1 Nvidia H100 and ', 'TPU v4 ', 'about ', 'more than a ', 'up to ', '~1', '-', '(', '1 (', '"', ' ', '\n', '1\n', 'A', 'aA', '５', '\u200b', '\u200b1', '\ufffc', 'hip ', '$5 per ', '$5 a year ', '5 hong kong ',
];

/** Processor time of one reading, which other work on the machine does not lengthen as it does the clock's. */
function seconds(text: string): number {
  let best = Infinity;
  for (let round = 0; round < 3; round++) {
    const start = process.cpuUsage();
    findMentions(text);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1e6);
  }
  return best;
}

suite('time is linear in the length of any text', () => {
  test('every file of the room is looked at here', () => {
    const files = readdirSync(join(PROJECT_ROOT, 'src/core/figures')).map((file) => file.replace(/\.ts$/, ''));
    assert.deepEqual(files.filter((file) => !file.endsWith('.md')).sort(), Object.keys(modules).sort());
  });

  test('no expression can backtrack more than linearly', function () {
    this.timeout(180_000);
    const exported = Object.values(modules).flatMap((module) => Object.values(module).flatMap(patternsIn));
    const inPlace = patternsRun(() => {
      passages.forEach((text) => findMentions(text));
      ['Cost ($bn)', 'GPU-hours (thousands)', 'H100s', 'Rs crore', 'Year'].forEach((header) => readUnitHint(header));
      findMentions('~5.6*', readUnitHint('Cost ($bn)'));
    });
    const sources = new Map([...exported, ...inPlace].map((pattern): [string, RegExp] => [String(pattern), pattern]));
    assert.ok(sources.size > 90, `only ${sources.size} expressions seen`);
    for (const pattern of sources.values()) {
      // As a search from every position, which is harder than where it is held to one.
      const { status } = checkSync(pattern.source, pattern.flags.replace('y', ''), { checker: 'automaton', timeout: 20_000 });
      assert.equal(status, 'safe', String(pattern));
    }
  });

  for (const unit of repeats) {
    test(`repeated ${JSON.stringify(unit)}`, () => {
      const text = (length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
      seconds(text(2000));
      // Eight times the length in about eight times the time, more where memory has to be cleared; 64 would be the square.
      const long = seconds(text(128_000));
      const short = seconds(text(16_000));
      if (long > 0.03) assert.ok(long / short <= 32, `${(long * 1000).toFixed(1)} ms for 128,000 characters, ${(short * 1000).toFixed(1)} ms for 16,000`);
      assert.ok(long < 2, `${(long * 1000).toFixed(1)} ms for 128,000 characters`);
    });
  }
});
