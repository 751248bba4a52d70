import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { checkDraft } from '../../../src/core/check/checkDraft';
import { DraftSession } from '../../../src/core/check/draftSession';
import { bundledClaims } from '../../../src/packs/bundled';
import { placeEdit, randomDraft, randomEdit } from '../../support/randomDrafts';

const claims = bundledClaims();

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

suite('a session of edits', () => {
  for (const language of ['markdown', 'plaintext'] as const) {
    test(`random edits of ${language} give exactly what a whole check gives`, () => {
      fc.assert(
        fc.property(randomDraft, fc.array(randomEdit, { minLength: 1, maxLength: 8 }), (draft, edits) => {
          let text = draft;
          const session = new DraftSession(text, claims, { language });
          for (const edit of edits) {
            const change = placeEdit(edit, text.length);
            text = text.slice(0, change.start) + change.text + text.slice(change.end);
            session.edit([change]);
            assert.equal(session.length, text.length);
            assert.deepEqual(plain(session.findings()), plain(checkDraft(text, claims, { language })), JSON.stringify(text));
          }
        }),
        { numRuns: 150 },
      );
    });
  }

  test('a table right behind a paragraph comes and goes with each of its lines as in a whole check', () => {
    const lines = ['OpenAI grew.', 'Its sums:', '| Firm | Revenue in 2024 |', '|---|---|', '| OpenAI | $3.7 billion |', '| Mozilla | $653 million |', '', 'OpenAI lost $5 billion in 2024.'];
    for (const [index, line] of lines.entries()) {
      const session = new DraftSession(lines.join('\n'), claims);
      const start = lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0);
      for (const other of ['', 'x', '|', '|--|--|', '# y']) {
        const last = session.length;
        const text = [...lines.slice(0, index), other, ...lines.slice(index + 1)].join('\n');
        session.edit([{ start, end: start + last - (lines.join('\n').length - line.length), text: other }]);
        assert.deepEqual(plain(session.findings()), plain(checkDraft(text, claims)), `${line} → ${other}`);
      }
    }
  });

  for (const language of ['markdown', 'plaintext'] as const) {
    test(`edits of a long ${language} draft that is still being read, or read again, give in the end what a whole check gives`, () => {
      const edits = fc.array(fc.record({ edit: randomEdit, times: fc.constantFrom(1, 1, 1, 1, 500), steps: fc.integer({ min: 0, max: 60 }) }), { minLength: 1, maxLength: 8 });
      fc.assert(
        fc.property(randomDraft, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 200 }), edits, (draft, times, steps, chosen) => {
          let text = `${draft}\n`.repeat(times);
          const session = DraftSession.inSteps(text, claims, { language });
          const advance = (count: number): void => {
            for (let step = 0; step < count && session.advance(); step += 1);
          };
          advance(steps);
          for (const { edit, times: pasted, steps: between } of chosen) {
            const change = placeEdit({ ...edit, at: edit.at < 0.3 ? 0 : edit.at, text: edit.text.repeat(pasted) }, text.length);
            text = text.slice(0, change.start) + change.text + text.slice(change.end);
            session.edit([change]);
            session.findingsIn(0, 20);
            advance(between);
          }
          while (session.advance());
          assert.ok(session.finished);
          assert.equal(session.progress, 1);
          const whole = plain(checkDraft(text, claims, { language }));
          assert.deepEqual(plain([...session.findingsByBlock()].flat()), whole);
          assert.deepEqual(plain(session.findings()), whole);
          assert.deepEqual(session.comments(), new DraftSession(text, claims, { language }).comments());
        }),
        { numRuns: 40 },
      );
    });
  }

  test('an edit right behind lines that are still to be read stays what those lines make of it', () => {
    let text = '- One.\n\n    DeepSeek spent $7 million\n    and then $8 million.\n\nMozilla earned $600 million in 2022.\n';
    const session = new DraftSession(text, claims);
    // What went on in the list is code below a paragraph.
    const pasted = '\nNobody minded, and nobody said so.\n'.repeat(2000);
    const change = { start: text.indexOf('\n    DeepSeek'), end: text.indexOf('\n    DeepSeek'), text: pasted };
    const after = change.start + pasted.length + '\n    DeepSeek spent $7 million\n    and'.length;
    for (const edit of [change, { start: after, end: after, text: ' much' }]) {
      text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
      session.edit([edit]);
      assert.ok(!session.finished);
    }
    assert.deepEqual(plain(session.findings()), plain(checkDraft(text, claims)));
    assert.equal(session.findings().length, 1);
  });

  test('edits of an endless line give what a whole check gives, and say what they touched', () => {
    const line = Array.from({ length: 900 }, (_, index) => `DeepSeek spent $${(index % 70) + 1} million on run ${index}. Nobody *minded* much.`).join(' ');
    const session = new DraftSession(line, claims);
    let text = line;
    for (const change of [
      { start: 20_000, end: 20_000, text: ' Mozilla earned $600 million in 2022. ' },
      { start: 20_010, end: 20_040, text: '' },
      { start: 40, end: 41, text: '`' },
      { start: 52_000, end: 52_000, text: '`\n\n' },
      { start: 30_000, end: 44_000, text: 'x' },
    ]) {
      text = text.slice(0, change.start) + change.text + text.slice(change.end);
      session.edit([change]);
      assert.deepEqual(plain(session.findings()), plain(checkDraft(text, claims)));
    }
  });

  test('a fence opened and closed above a long draft gives what a whole check gives', () => {
    const paragraphs = Array.from({ length: 300 }, (_, index) => (index % 9 === 0 ? '## DeepSeek' : `It spent $${(index % 70) + 1} million on run ${index}.${'\n'.repeat(index % 4)}`));
    let text = paragraphs.join('\n\n');
    const session = new DraftSession(text, claims);
    for (const change of [{ start: 0, end: 0, text: '```\n' }, { start: 0, end: 3, text: '' }, { start: 0, end: 0, text: 'Mozilla says:' }]) {
      text = text.slice(0, change.start) + change.text + text.slice(change.end);
      session.edit([change]);
      assert.deepEqual(plain(session.findings()), plain(checkDraft(text, claims)));
    }
  });

  test('what a fence swallowed comes back as a whole check reads it, whatever was edited meanwhile, above it, in it or in what it took for its own', () => {
    const paragraph = (number: number): string => `## Part ${number}\n\nDeepSeek trained *V${number}* for $${number} million in 2024. It spent $1.6 billion on hardware.\n`;
    const body = Array.from({ length: 40 }, (_, number) => paragraph(number + 1)).join('\n');
    fc.assert(
      fc.property(fc.array(randomEdit, { maxLength: 4 }), fc.constantFrom('```\n', '<!--\n', '$$\n'), fc.array(randomEdit, { maxLength: 2 }), (meanwhile, mark, after) => {
        let text = `OpenAI says so.\n\n${body}`;
        const session = new DraftSession(text, claims);
        const apply = (start: number, end: number, words: string): void => {
          text = text.slice(0, start) + words + text.slice(end);
          session.edit([{ start, end, text: words }]);
          assert.deepEqual(plain(session.findings()), plain(checkDraft(text, claims)));
        };
        const at = text.indexOf('## Part 3\n');
        apply(at, at, mark);
        for (const edit of meanwhile) {
          const change = placeEdit(edit, text.length);
          apply(change.start, change.end, change.text);
        }
        const there = text.indexOf(mark);
        if (there >= 0) apply(there, there + mark.length, '');
        for (const edit of after) {
          const change = placeEdit(edit, text.length);
          apply(change.start, change.end, change.text);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('an owner that comes and goes above other paragraphs gives what a whole check gives, whatever changes below meanwhile', () => {
    const below = ['It spent $6 million on the run.', 'The company paid *$12 billion* for chips.', 'The bill came to $1.6 billion.', 'Its revenue was $4 billion in 2024.'];
    let text = `About the firm.\n\n${below.join('\n\n')}\n`;
    const session = new DraftSession(text, claims);
    const names = ['DeepSeek', 'Meta', 'the firm'];
    for (let turn = 0; turn < 24; turn += 1) {
      const end = text.indexOf('.');
      const owner = { start: 6, end, text: names[turn % 4 === 3 ? 0 : turn % 3] ?? '' };
      const place = text.indexOf(turn % 2 === 0 ? 'billion' : '\nIts');
      for (const change of turn % 5 === 4 ? [{ start: place, end: place, text: turn % 2 === 0 ? '*half* a ' : '\n' }, owner] : [owner]) {
        text = text.slice(0, change.start) + change.text + text.slice(change.end);
        session.edit([change]);
      }
      assert.deepEqual(plain(session.findings()), plain(checkDraft(text, claims)), JSON.stringify(text));
    }
  });

  test('several changes at once are taken one after the other', () => {
    const session = new DraftSession('DeepSeek spent $6 million.\n\nMozilla earned $600 million in 2022.\n', claims);
    session.edit([{ start: 36, end: 42, text: 'took in' }, { start: 15, end: 17, text: '$7' }]);
    const expected = 'DeepSeek spent $7 million.\n\nMozilla took in $600 million in 2022.\n';
    assert.equal(session.text(), expected);
    assert.deepEqual(plain(session.findings()), plain(checkDraft(expected, claims)));
  });

  test('changes may be told by line and character', () => {
    const session = new DraftSession('One line.\nDeepSeek spent $6 million.\n', claims);
    session.edit([{ range: { start: { line: 1, character: 16 }, end: { line: 1, character: 17 } }, text: '8' }]);
    assert.equal(session.findings()[0]?.text, '$8 million');
    assert.equal(session.text(), 'One line.\nDeepSeek spent $8 million.\n');
  });

  test('places outside the draft count as its ends', () => {
    const session = new DraftSession('abc', claims);
    session.edit([{ start: 99, end: 120, text: ' $5 million' }]);
    session.edit([{ start: -4, end: -1, text: 'DeepSeek ' }]);
    assert.equal(session.text(), 'DeepSeek abc $5 million');
    assert.equal(session.findings().length, 1);
  });

  test('reading in steps gives what reading at once gives', () => {
    const text = '---\ntitle: DeepSeek\n---\n\nIt trained R1 for $6 million.\n\n- And $1.6 billion in hardware.\n';
    const session = DraftSession.inSteps(text, claims);
    let steps = 0;
    while (session.advance()) steps += 1;
    assert.ok(steps >= 3);
    assert.equal(session.progress, 1);
    assert.deepEqual(plain(session.findings()), plain(checkDraft(text, claims)));
  });

  test('findings of some lines are those findings among all', () => {
    const text = Array.from({ length: 40 }, (_, index) => `Paragraph ${index}: DeepSeek spent $${index + 1} million.\n`).join('\n');
    const session = new DraftSession(text, claims);
    const some = session.findingsIn(20, 30);
    assert.equal(some.length, 5);
    assert.deepEqual(plain(some), plain(session.findings().filter(({ text: words }) => some.some((finding) => finding.text === words))));
  });

  test('an edit says which lines it touched and whether findings changed', () => {
    const text = 'The weather was fine.\n\nDeepSeek spent $6 million.\n\nNobody minded.\n';
    const session = new DraftSession(text, claims);
    const far = session.edit([{ start: text.length - 2, end: text.length - 2, text: ' it' }]);
    assert.equal(far.changed, false);
    const near = session.edit([{ start: 39, end: 40, text: '7' }]);
    assert.equal(near.changed, true);
    assert.ok(near.fromLine <= 2 && near.toLine >= 3);
  });
});
