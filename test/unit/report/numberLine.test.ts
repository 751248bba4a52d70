import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Stance } from '../../../src/core/check/finding';
import type { Qualifier } from '../../../src/core/claims/claim';
import { buildNumberLine, numberLineAlternative, placeOnLine } from '../../../src/core/report/numberLine';
import { lineColours, numberLineSvg } from '../../../src/core/report/numberLineSvg';
import { numberLineText } from '../../../src/core/report/numberLineText';
import { columnsOf } from '../../../src/core/report/visibleText';
import { english } from '../../../src/core/wording/english';
import { german } from '../../../src/core/wording/german';
import { makeFigure, makeFinding, stanced } from '../../support/makeFinding';
import { hostile } from './sampleReport';

const draft = makeFigure();
const claims = [
  stanced('agrees', 'exact', { id: 'a', claimant: 'DeepSeek', low: 6e6, qualifier: 'exact' }),
  stanced('agrees', 'exact', { id: 'b', claimant: 'A blog', low: 6e6, qualifier: 'exact' }),
  stanced('disputes', 'disputes-relation', { id: 'c', claimant: 'Dario Amodei (Anthropic)', low: 1e7, high: 1e8, qualifier: 'range' }),
  stanced('context', 'context', { id: 'd', low: 1.6e9 }),
  stanced('context', 'context', { id: 'e', low: 5e8, qualifier: 'at-least' }),
  stanced('context', 'context', { id: 'f', low: 5e9, unit: 'CNY' }),
];

suite('The number line', () => {
  test('shows the draft and each reported value once, by value, and counts what has no place', () => {
    const line = buildNumberLine({ draft, claims }, english);
    assert.deepEqual(line?.rows.map(({ role, who, amount }) => [role, who, amount]), [
      ['draft', 'Draft', '$6m'],
      ['agrees', 'DeepSeek and 1 more', '$6m'],
      ['disputes', 'Dario Amodei (Anthropic)', '$10m to $100m'],
      ['context', 'SemiAnalysis', 'at least $500m'],
      ['context', 'SemiAnalysis', 'about $1.6bn'],
    ]);
    assert.equal(line?.otherUnits, 1);
    assert.deepEqual(line?.ticks.map(({ label }) => label), ['$10m', '$100m', '$1bn']);
  });

  test('keeps what stands against the draft when there is no room for all', () => {
    const line = buildNumberLine({ draft, claims, most: 1 }, english);
    assert.deepEqual(line?.rows.map(({ role }) => role), ['draft', 'disputes']);
    assert.equal(line?.more, 3);
  });

  test('nothing to show: no reports, none in the same unit, a figure of nothing', () => {
    assert.equal(buildNumberLine({ draft, claims: [] }, english), null);
    assert.equal(buildNumberLine({ draft, claims: claims.slice(5) }, english), null);
    assert.equal(buildNumberLine({ draft: makeFigure({ low: 0 }), claims }, english), null);
    assert.equal(numberLineSvg({ draft, claims: [], theme: 'light' }, english), null);
    assert.deepEqual(numberLineText(makeFinding(), english, 80), []);
  });

  test('is told in words for those who cannot see it', () => {
    const line = buildNumberLine({ draft, claims }, english);
    assert.ok(line);
    assert.equal(
      numberLineAlternative(line, english),
      'Number line, logarithmic. The draft: $6 million. Reports: DeepSeek and 1 more $6 million (agrees); Dario Amodei (Anthropic) $10 million to $100 million (against it); SemiAnalysis at least $500 million (for context); SemiAnalysis about $1.6 billion (for context). 1 report in other units not shown.',
    );
  });

  test('in characters: a row each, marks under each other, at most the width', () => {
    const lines = numberLineText(makeFinding({ claims }), english, 80);
    assert.deepEqual(lines, [
      'Draft                       ◆                                     $6m',
      'DeepSeek and 1 more         ●                                     $6m',
      'Dario Amodei (Anthropic)       ×─────────────×                    $10m to $100m',
      'SemiAnalysis                                          ·──→        at least $500m',
      'SemiAnalysis                                                 ·    about $1.6bn',
      '                          ─────┴─────────────┴─────────────┴────',
      '                             $10m          $100m         $1bn',
    ]);
  });

  test('every theme has colours with contrast enough against its background', () => {
    const backgrounds = { light: ['#ffffff', 4.5], dark: ['#252526', 4.5], 'hc-light': ['#ffffff', 7], 'hc-dark': ['#000000', 7] } as const;
    for (const [theme, [background, least]] of Object.entries(backgrounds)) {
      const { grid, ...colours } = lineColours[theme as keyof typeof backgrounds];
      for (const [name, colour] of Object.entries(colours)) assert.ok(contrast(colour, background) >= least, `${theme} ${name} ${contrast(colour, background).toFixed(2)}`);
      assert.ok(contrast(grid, background) > 1.2);
    }
  });

  test('the picture is well formed, carries its alternative and escapes what it is given', () => {
    for (const theme of ['light', 'dark', 'hc-light', 'hc-dark', 'page'] as const) {
      const svg = numberLineSvg({ draft, claims: [...claims, stanced('differs', 'apart', { id: 'x', claimant: hostile, low: 3e6 })], theme }, german) ?? '';
      assert.match(svg, /^<svg [^<>]*role="img" aria-label="Zahlenstrahl[^"<>]*"/);
      assert.doesNotMatch(svg, /<img|<script|NaN|undefined|Infinity/);
      const opened = svg.match(/<(?!\/)[a-z]+(?=[ >])(?:[^>]*[^/])?>/g)?.length ?? 0;
      assert.equal(svg.match(/<\/[a-z]+>/g)?.length, opened);
    }
  });

  const amounts = fc.double({ min: 1e-3, max: 1e15, noNaN: true });
  const anyClaim = fc.tuple(fc.constantFrom<Stance>('agrees', 'differs', 'disputes', 'context'), amounts, amounts, fc.constantFrom<Qualifier>('exact', 'about', 'at-least', 'at-most', 'nearly'), fc.string({ maxLength: 60 }));

  test('every value has its place on the scale, and every label its room', () => {
    fc.assert(
      fc.property(amounts, fc.array(anyClaim, { minLength: 1, maxLength: 12 }), fc.integer({ min: 40, max: 120 }), (value, given, width) => {
        const drawn = given.map(([stance, low, span, qualifier, claimant], i) => stanced(stance, 'x', { id: String(i), low, high: low + (i % 3 === 0 ? span : 0), qualifier, claimant }));
        const line = buildNumberLine({ draft: makeFigure({ low: value }), claims: drawn }, english);
        assert.ok(line);
        for (const row of line.rows) for (const end of [row.low, row.high]) assert.ok(placeOnLine(end, line) >= 0 && placeOnLine(end, line) <= 1);
        assert.ok(line.ticks.length >= 1 && line.ticks.length <= 8, JSON.stringify(line.ticks));
        for (const text of numberLineText(makeFinding({ figure: { low: value }, claims: drawn }), english, width)) assert.ok(columnsOf(text) <= width, text);
        const svg = numberLineSvg({ draft: makeFigure({ low: value }), claims: drawn, theme: 'light' }, english) ?? '';
        for (const [, x] of svg.matchAll(/<text x="([^"]*)"/g)) assert.ok(Number(x) >= 0 && Number(x) <= 460);
      }),
      { numRuns: 200 },
    );
  });
});

function contrast(one: string, other: string): number {
  const light = (colour: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
      const part = parseInt(colour.slice(i, i + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [a, b] = [light(one), light(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
