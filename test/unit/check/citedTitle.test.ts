import { strict as assert } from 'node:assert';
import { checkDraft } from '../../../src/core/check/checkDraft';
import { DraftSession } from '../../../src/core/check/draftSession';
import { english } from '../../../src/core/wording/english';
import { german } from '../../../src/core/wording/german';
import { formatCitation } from '../../../src/editor/fixes/citation';
import { citeAt } from '../../../src/editor/fixes/citeAt';
import { editText } from '../../../src/editor/fixes/textEdit';
import { bundledClaims } from '../../../src/packs/bundled';
import { claim, indexOf } from '../../support/assessing';

const title = 'DeepSeek spent $500 million on chips, report says';
const claims = indexOf(claim({ id: 'spent', low: 5e8, high: 5e8, publisher: 'CNBC', title, date: '2025-01-31' }));
const found = (text: string): string[] => checkDraft(text, claims).map((finding) => finding.text);

suite('A figure in the title of a cited report', () => {
  const cited: readonly (readonly [string, string])[] = [
    ['a note in the usual form', 'It trained.[^1]\n\n[^1]: CNBC, “DeepSeek spends $500 million”, 31 January 2025, <https://x.example/a>.\n'],
    ['a note in German quotation marks', 'It trained.[^1]\n\n[^1]: CNBC, „DeepSeek gibt 500 Millionen Dollar aus“, 31. Januar 2025.\n'],
    ['a note with the address straight after the title', 'It trained.[^1]\n\n[^1]: “The $7 million model” (<https://x.example/a>), CNBC.\n'],
    ['a title on file that no marks set apart, in a note', `It trained.[^1]\n\n[^1]: ${title} (CNBC).\n`],
    ['a title on file as the words of a link', `DeepSeek trains. See [${title}](https://x.example/a).\n`],
    ['a title on file in emphasis', `CNBC wrote of DeepSeek in *${title}* last week.\n`],
    ['a title on file in quotation marks', `CNBC wrote of DeepSeek in “${title}” last week.\n`],
  ];
  for (const [name, text] of cited) test(`${name} gives no finding`, () => assert.deepEqual(found(text), []));

  const stated: readonly (readonly [string, string, readonly string[]])[] = [
    ['the same words as the draft’s own', `${title}\n`, ['$500 million']],
    ['a headline of the draft that says the same', `# ${title}\n`, ['$500 million']],
    ['a statement in a note', 'It trained.[^1]\n\n[^1]: DeepSeek spent $500 million on chips in 2025.\n', ['$500 million']],
    ['a quotation in a note', 'It trained.[^1]\n\n[^1]: “We spent $500 million on chips,” its founder said.\n', ['$500 million']],
    ['other words of a link', 'DeepSeek trained it for [just $6 million](https://x.example/a).\n', ['$6 million']],
    ['a figure beside the title in a note', 'It trained.[^1]\n\n[^1]: CNBC, “DeepSeek spends”, 31 January 2025, says $500 million.\n', ['$500 million']],
  ];
  for (const [name, text, expected] of stated) test(`${name} is found`, () => assert.deepEqual(found(text), expected));

  test('stays set aside, and comes back, as its words are edited', () => {
    const text = `DeepSeek trains. See [${title}](https://x.example/a).\n`;
    const session = new DraftSession(text, claims);
    const at = text.indexOf('$500');
    session.edit([{ start: at, end: at, text: 'about ' }]);
    assert.deepEqual(session.findings().map((finding) => finding.text), checkDraft(session.text(), claims).map((finding) => finding.text));
    session.edit([{ start: at, end: at + 6, text: '' }]);
    assert.deepEqual(session.findings(), []);
  });
});

suite('A citation that the extension puts in', () => {
  const bundled = bundledClaims();
  const all = bundled.entities.flatMap(({ name }) => bundled.ofEntity(name)).filter((entry) => /\d/.test(entry.title));

  for (const words of [english, german]) {
    for (const format of ['{publisher}[, “{title}”][, {date}][, <{url}>].', '{title} ({publisher}[, {date}])[, {url}]', '{claimant} in *{title}*[, {date}]']) {
      test(`raises no alarm, whatever bundled report it cites (${words.language}, ${format})`, () => {
        const notes = new Map(all.map((entry) => [formatCitation(entry, format, words), entry]));
        assert.ok(notes.size > 100);
        const loud: string[] = [];
        for (const [note, { entity }] of notes) {
          const body = `${entity} is in the news.\n`;
          const text = editText(body, citeAt(body, body.length - 2, note));
          for (const finding of checkDraft(text, bundled)) {
            if (finding.standing === 'differs' || finding.standing === 'conflict' || finding.notices.length > 0) loud.push(`${finding.text} ${finding.standing} in ${note}`);
          }
        }
        assert.deepEqual(loud, []);
      });
    }
  }
});
