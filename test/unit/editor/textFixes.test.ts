import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { checkDraft } from '../../../src/core/check/checkDraft';
import type { Finding } from '../../../src/core/check/finding';
import type { Claim } from '../../../src/core/claims/claim';
import { buildClaimIndex } from '../../../src/core/claims/claimIndex';
import { fixAllLike, othersOf } from '../../../src/editor/fixes/likeIt';
import { editText } from '../../../src/editor/fixes/textEdit';
import { makeFix, offerFixes } from '../../../src/editor/fixes/textFixes';
import type { FixKind, FixPlace } from '../../../src/editor/fixes/textFixes';
import { makeClaim, makeFinding, makePart, makeReading, stanced } from '../../support/makeFinding';

const cost = { id: 'deepseek-cost', metric: 'training-cost' as const, low: 5.576e6, qualifier: 'exact' as const, claimant: 'DeepSeek', publisher: 'arXiv', title: 'V3 report', date: '2024-12-27' };

function placeOn(text: string, figure: string, fields: Parameters<typeof makeFinding>[0] = {}, others: readonly string[] = []): FixPlace {
  const start = text.indexOf(figure);
  assert.ok(start >= 0, figure);
  const opening = Math.max(text.lastIndexOf('. ', start) + 2, text.lastIndexOf('\n', start) + 1, 0);
  const closing = /[.?!]["”’)]*(?=\s|\[\^|$)/.exec(text.slice(start));
  const end = closing === null ? text.length : start + closing.index + closing[0].length;
  const from = opening > start || opening === 1 ? 0 : opening;
  return {
    text,
    finding: makeFinding({ text: figure, start, sentence: text.slice(from, end), sentenceSpan: { start: from, end }, ...fields }),
    others: others.map((other) => ({ start: text.indexOf(other), end: text.indexOf(other) + other.length })),
    attribution: 'according-to',
    citation: '{publisher}[, “{title}”][, {date}].',
  };
}

function fixed(kind: FixKind, place: FixPlace, claim: Claim): string | null {
  const fix = makeFix(kind, place, claim);
  return fix === null ? null : editText(place.text, fix.edits);
}

suite('Attributing a figure to whoever gave it', () => {
  const cases: readonly (readonly [string, string, string | null])[] = [
    ['It cost $6 million to train R1.', '$6 million', 'It cost $6 million to train R1, according to DeepSeek.'],
    ['It cost $6 million to train, and rivals took notice.', '$6 million', 'It cost $6 million to train, according to DeepSeek, and rivals took notice.'],
    ['It cost $6 million; rivals paid more.', '$6 million', 'It cost $6 million, according to DeepSeek; rivals paid more.'],
    ['It cost $6 million – a trifle.', '$6 million', 'It cost $6 million, according to DeepSeek – a trifle.'],
    ['Did it cost $6 million?', '$6 million', null],
    ['She said “it cost $6 million to train.”', '$6 million', null],
    ['DeepSeek spent $6 million on it.', '$6 million', null],
    ['# R1 for $6 million', '$6 million', null],
    ['| R1 | $6 million |', '$6 million', null],
    ['It cost (about $6 million) little.', '$6 million', null],
  ];
  for (const [text, figure, expected] of cases) {
    test(`${text} → ${expected ?? 'nothing'}`, () => assert.equal(fixed('attribute', placeOn(text, figure), makeClaim(cost)), expected));
  }

  test('nothing is put in where another figure stands before the end of the clause', () => {
    const place = placeOn('It spent $6 million on 2,048 GPUs.', '$6 million', {}, ['2,048 GPUs']);
    assert.equal(makeFix('attribute', place, makeClaim(cost)), null);
  });

  test('a figure that is attributed already is left alone', () => {
    const place = placeOn('It cost $6 million to train.', '$6 million', { reading: makeReading({ voice: 'attributed', attribution: makePart('Reuters') }) });
    assert.equal(makeFix('attribute', place, makeClaim(cost)), null);
  });

  test('a figure that is left to nobody in particular can be attributed', () => {
    const place = placeOn('It is said to have cost $6 million.', '$6 million', { reading: makeReading({ voice: 'attributed' }) });
    assert.equal(makeFix('attribute', place, makeClaim(cost))?.shows, 'according to DeepSeek');
  });

  test('a claimant’s name with marks of Markdown stays text', () => {
    const text = fixed('attribute', placeOn('It cost $6 million.', '$6 million'), makeClaim({ ...cost, claimant: '[x](javascript:1) <b>*' }));
    assert.equal(text, 'It cost $6 million, according to \\[x\\](javascript:1) \\<b\\>\\*.');
  });

  test('the other house style is “said”', () => {
    const place = { ...placeOn('It cost $6 million.', '$6 million'), attribution: 'said' as const };
    assert.equal(fixed('attribute', place, makeClaim(cost)), 'It cost $6 million, DeepSeek said.');
  });
});

suite('Saying a figure as it was reported', () => {
  const upTo = makeClaim({ ...cost, low: 944e6, qualifier: 'at-most' });
  const about = makeClaim({ ...cost, qualifier: 'about' });
  const cases: readonly (readonly [string, string, Claim, string | null])[] = [
    ['It spent $944 million on it.', '$944 million', upTo, 'It spent up to $944 million on it.'],
    ['$944 million was spent.', '$944 million', upTo, 'Up to $944 million was spent.'],
    ['It spent $6 million.', '$6 million', about, 'It spent about $6 million.'],
    ['It spent nearly $6 million.', '$6 million', about, 'It spent about $6 million.'],
    ['More than $6 million went there.', '$6 million', about, 'About $6 million went there.'],
    ['A $6 million run was enough.', '$6 million', about, null],
    ['Its $6 million run was enough.', '$6 million', about, null],
    ['It took ~$6 million.', '$6 million', about, null],
  ];
  for (const [text, figure, claim, expected] of cases) {
    test(`${text} → ${expected ?? 'nothing'}`, () => assert.equal(fixed('hedge', placeOn(text, figure), claim), expected));
  }

  test('a figure that says so already is left alone', () => {
    const place = placeOn('It spent about $6 million.', '$6 million', { figure: { hedge: 'about' } });
    assert.equal(makeFix('hedge', place, about), null);
  });
});

suite('Using the reported figure', () => {
  test('the figure and its hedge come together, in the writer’s style', () => {
    const place = placeOn('R1 cost $6m to train.', '$6m');
    assert.equal(fixed('figure', place, makeClaim()), 'R1 cost about $1.6bn to train.');
  });

  test('a hedge that the report does not have goes', () => {
    const place = placeOn('R1 cost about $6 million to train.', '$6 million', { figure: { hedge: 'about' } });
    assert.equal(fixed('figure', place, makeClaim(cost)), 'R1 cost $5.576 million to train.');
  });

  const refused: readonly (readonly [string, Partial<Claim>])[] = [
    ['in another currency', { unit: 'EUR' }],
    ['that is a range', { low: 1e6, high: 2e6 }],
    ['that is denied', { position: 'denies' }],
    ['that is a known slip', { slip: true }],
  ];
  for (const [what, fields] of refused) {
    test(`a report ${what} is not offered`, () => assert.equal(makeFix('figure', placeOn('R1 cost $6 million.', '$6 million'), makeClaim({ ...cost, ...fields })), null));
  }

  test('a count of one chip is not turned into a count of another', () => {
    const place = placeOn('It used 2,048 H800 GPUs.', '2,048 H800 GPUs', { figure: { kind: 'accelerator-count', unit: 'accelerator', low: 2048, chip: 'H800' } });
    assert.equal(makeFix('figure', place, makeClaim({ metric: 'gpu-count', unit: 'accelerator', low: 50_000, chip: 'Hopper' })), null);
  });
});

suite('Citing a source', () => {
  const claim = makeClaim(cost);

  test('the reference goes behind the full stop, the note to the end', () => {
    assert.equal(fixed('footnote', placeOn('It cost $6 million.\n\nMore follows.\n', '$6 million'), claim), 'It cost $6 million.[^1]\n\nMore follows.\n\n[^1]: arXiv, “V3 report”, 27 December 2024.\n');
  });

  test('labels go on counting, and a note joins the notes', () => {
    const text = 'It cost $6 million. So it goes.[^3]\n\n[^3]: Somewhere.\n';
    assert.equal(fixed('footnote', placeOn(text, '$6 million'), claim), 'It cost $6 million.[^4] So it goes.[^3]\n\n[^3]: Somewhere.\n[^4]: arXiv, “V3 report”, 27 December 2024.\n');
  });

  test('a source that is in the notes already is referred to', () => {
    const text = 'It cost $6 million.\n\n[^a]: arXiv, “V3 report”, 27 December 2024.\n';
    assert.equal(fixed('footnote', placeOn(text, '$6 million'), claim), `It cost $6 million.[^a]\n\n[^a]: arXiv, “V3 report”, 27 December 2024.\n`);
  });

  test('a sentence that refers to the source already is left alone', () => {
    const text = 'It cost $6 million.[^a]\n\n[^a]: arXiv, “V3 report”, 27 December 2024.\n';
    assert.equal(fixed('footnote', placeOn(text, '$6 million'), claim), null);
  });

  test('in a table the reference stands behind the figure', () => {
    const text = '| model | cost |\n| --- | --- |\n| R1 | $6 million |\n';
    assert.match(fixed('footnote', placeOn(text, '$6 million'), claim) ?? '', /\| R1 \| \$6 million\[\^1\] \|/);
  });

  test('a title with marks of Markdown stays text', () => {
    const odd = makeClaim({ ...cost, title: 'A [big](javascript:1) *bill*' });
    assert.match(fixed('footnote', placeOn('It cost $6 million.\n', '$6 million'), odd) ?? '', /“A \\\[big\\\]\(javascript:1\) \\\*bill\\\*”/);
  });

  test('line ends follow the draft’s', () => {
    assert.equal(fixed('footnote', placeOn('It cost $6 million.\r\n', '$6 million'), claim), 'It cost $6 million.[^1]\r\n\r\n[^1]: arXiv, “V3 report”, 27 December 2024.\r\n');
  });
});

suite('Adding scope and the other report', () => {
  test('the scope comes in a bracket behind the figure', () => {
    const claim = makeClaim({ ...cost, scope: 'The final training run only; leaves out research and failed runs.' });
    assert.equal(fixed('scope', placeOn('It cost $6 million to train.', '$6 million'), claim), 'It cost $6 million (the final training run only) to train.');
  });

  test('a scope that stands there already is not added again', () => {
    const claim = makeClaim({ ...cost, scope: 'The final training run only.' });
    assert.equal(fixed('scope', placeOn('It cost $6 million (the final training run only) to train.', '$6 million'), claim), null);
  });

  test('the other report follows as a sentence of its own, in the writer’s style', () => {
    const text = 'R1 cost $6m to train. The rest is known.';
    assert.equal(fixed('counter-report', placeOn(text, '$6m'), makeClaim()), 'R1 cost $6m to train. SemiAnalysis puts DeepSeek’s hardware investment at about $1.6bn. The rest is known.');
  });

  test('a claimant who is named near is not added again', () => {
    const text = 'R1 cost $6m to train. SemiAnalysis doubts it.';
    assert.equal(fixed('counter-report', placeOn(text, '$6m'), makeClaim()), null);
  });

  test('a claim that denies the figure is told as a denial', () => {
    const claim = makeClaim({ position: 'denies', claimant: 'ByteDance', entity: 'ByteDance', metric: 'capital-expenditure', low: 12e9, qualifier: 'exact' });
    assert.equal(fixed('counter-report', placeOn('It plans to spend $12 billion.', '$12 billion'), claim), 'It plans to spend $12 billion. ByteDance denies that its capital expenditure is $12 billion.');
  });
});

suite('Corrections as a whole', () => {
  const claims: readonly Claim[] = [
    makeClaim({ ...cost, scope: 'The final training run only.', relations: [] }),
    makeClaim({ id: 'other-cost', metric: 'training-cost', low: 1.3e9, qualifier: 'about', claimant: 'An analyst', publisher: 'Analyst’s Notes' }),
    makeClaim({ id: 'hardware', low: 1.6e9 }),
    makeClaim({ id: 'opex', metric: 'operating-cost', low: 944e6, qualifier: 'at-most' }),
  ];
  const index = buildClaimIndex([{ name: 'DeepSeek', aliases: [], common: false, subjects: [] }], claims);
  const check = (text: string): readonly Finding[] => checkDraft(text, index, { date: '2025-02-01' });
  const at = (text: string, findings: readonly Finding[], finding: Finding): FixPlace => ({ text, finding, others: othersOf(findings, finding), attribution: 'according-to', citation: '{publisher}, “{title}”.' });

  const openings = ['DeepSeek spent ', 'DeepSeek’s training cost was ', 'DeepSeek trained R1 for ', 'DeepSeek put its hardware at ', 'The start-up’s operating expenses came to ', '> DeepSeek trained it for ', '- DeepSeek trained it for ', '“We trained it for '];
  const figures = ['$6 million', 'about $6 million', '$5.576m', '$1.6 billion', '$944 million', 'up to $944 million', '6 million dollars'];
  const closings = [' to train the model.', '.', ', it said.', ' on servers, and more is to come.', ', and 2,048 GPUs.', '.” The company said so.', '?', ' in 2024 (see below).'];
  const drafts = fc.array(fc.tuple(fc.constantFrom(...openings), fc.constantFrom(...figures), fc.constantFrom(...closings)).map((parts) => parts.join('')), { minLength: 1, maxLength: 5 })
    .chain((sentences) => fc.constantFrom(' ', '\n\n').map((gap) => `# DeepSeek and the price\n\n${sentences.join(gap)}\n`));

  test('a correction that was made is not offered a second time, and the same one twice changes nothing', () => {
    fc.assert(
      fc.property(drafts, (text) => {
        const findings = check(text);
        for (const finding of findings) {
          for (const fix of offerFixes(at(text, findings, finding))) {
            const after = editText(text, fix.edits);
            assert.notEqual(after, text);
            const again = check(after);
            const same = again[findings.indexOf(finding)];
            if (same === undefined || same.text !== finding.text) continue;
            const repeated = makeFix(fix.kind, at(after, again, same), fix.claim);
            assert.equal(repeated === null ? null : editText(after, repeated.edits), null, `${fix.kind}: ${after}`);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('no correction touches a quotation', () => {
    fc.assert(
      fc.property(drafts, (text) => {
        const findings = check(text);
        const quotations = [...text.matchAll(/“[^”\n]{0,2000}”/g)].map((match) => [match.index + 1, match.index + match[0].length - 1] as const);
        for (const finding of findings) {
          for (const { edits } of offerFixes(at(text, findings, finding))) {
            for (const edit of edits) for (const [start, end] of quotations) assert.ok(edit.end <= start || edit.start >= end, text);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('edits of one correction never overlap and stay in the draft, and the text around them is kept', () => {
    fc.assert(
      fc.property(drafts, (text) => {
        const findings = check(text);
        for (const finding of findings) {
          const place = at(text, findings, finding);
          for (const fix of offerFixes(place)) {
            for (const edits of [fix.edits, fixAllLike(fix, place, findings)]) {
              const ordered = [...edits].sort((a, b) => a.start - b.start);
              for (const [n, edit] of ordered.entries()) {
                assert.ok(edit.start >= 0 && edit.start <= edit.end && edit.end <= text.length);
                const next = ordered[n + 1];
                if (next !== undefined) assert.ok(edit.end <= next.start);
              }
              assert.ok(edits.length === 0 || editText(text, edits).startsWith(text.slice(0, ordered[0]?.start)));
            }
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('the same for all like it makes the correction at each of them once, with one note', () => {
    const text = 'DeepSeek trained it for $5.576 million. The price is known.\n\nDeepSeek’s training cost was $5.576 million.\n';
    const claim = makeClaim(cost);
    const like = (figureAt: number): Finding => {
      const sentence = text.slice(0, figureAt).lastIndexOf('\n') + 1;
      return makeFinding({ text: '$5.576 million', start: figureAt, figure: { low: 5.576e6 }, sentenceSpan: { start: sentence, end: text.indexOf('.', figureAt + 14) + 1 }, claims: [stanced('agrees', 'exact', cost)] });
    };
    const findings = [like(text.indexOf('$')), like(text.lastIndexOf('$'))];
    const place = at(text, findings, findings[0] as Finding);
    const fix = makeFix('footnote', place, claim);
    assert.ok(fix !== null);
    const after = editText(text, fixAllLike(fix, place, findings));
    assert.equal(after, 'DeepSeek trained it for $5.576 million.[^1] The price is known.\n\nDeepSeek’s training cost was $5.576 million.[^1]\n\n[^1]: arXiv, “V3 report”.\n');
  });
});
