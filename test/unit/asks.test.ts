import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../support/patternsOf';

declare const PROJECT_ROOT: string;

/**
 * What people who use other checkers asked for, and the tests that hold it here: file below `test` and title as it stands
 * there. `open` says what of it is not built.
 */
interface Ask {
  readonly wish: string;
  readonly tests: readonly (readonly [file: string, title: string])[];
  readonly open?: string;
}

const findings = 'host/suite/findings.test.ts';
const typing = 'host/suite/typing.test.ts';
const views = 'host/suite/views.test.ts';
const files = 'host/suite/files.node.test.ts';
const folders = 'host/suite/severalFolders.test.ts';
const writer = 'ui/writer.test.ts';
const manifest = 'unit/manifest.test.ts';
const fixes = 'unit/editor/textFixes.test.ts';
const ignores = 'unit/editor/ignoreEdits.test.ts';
const program = 'unit/cli/program.test.ts';
const sarif = 'unit/report/renderSarif.test.ts';

const asks: readonly Ask[] = [
  { wish: 'nothing is found inside code, commands and addresses', tests: [[findings, 'figures in prose are highlighted, and nothing else'], ['unit/text/oracle.test.ts', 'blocks hide and show what the parser hides and shows'], [writer, 'figures are underlined; code, link addresses, front matter and comments are not']] },
  { wish: 'ignore comments work and break no Markdown', tests: [[ignores, 'wherever the comment goes, the check heeds it, with the reason, and the other figures are read as before'], [ignores, 'in a table the comment stands round the figure, so that no row or cell is added'], ['unit/docsLinks.test.ts', 'every ignore comment they show is one that works']] },
  { wish: 'ignoring is a quick fix, for line, paragraph, file and everywhere, with a reason', tests: [[ignores, 'the comment goes ${where}'], [ignores, 'the whole file is ignored by a comment behind the front matter'], [ignores, 'nothing is written without a reason'], ['unit/report/setAside.test.ts', 'are listed with what they say and the reason, escaped'], ['ui/walk.test.ts', 'a figure is ignored on its line, in its paragraph and in the file, each undone in one step, and a claim everywhere']] },
  { wish: 'many of a kind are settled at once', tests: [[fixes, 'the same for all like it makes the correction at each of them once, with one note']] },
  { wish: 'a team keeps its own packs in the repository', tests: [[files, 'a pack in the folder is found, and its claims are used'], [files, 'a pack that is deleted is forgotten'], ['unit/packs/mergePacks.test.ts', 'an entry of a newsroom replaces the bundled one with its id, and it is told']] },
  { wish: 'each of several folders has its own settings and packs', tests: [[folders, 'each draft is checked against the pack of its own folder first, found by that folder’s own setting'], [folders, 'a setting of one folder changes the drafts of that folder alone']] },
  { wish: 'the Problems panel stays free', tests: [[findings, 'only a figure that differs is listed as a problem, with its page'], [findings, 'closing a draft takes its problems away']] },
  { wish: 'severities can be mapped', tests: [['unit/editor/settingValues.test.ts', 'a severity map keeps its defaults where it says nothing or nonsense'], [manifest, 'the severity map names every kind of problem, and only figures that differ are listed by default']] },
  { wish: 'a long file is never cut silently', tests: [[files, 'a file of 20 megabytes does not hold the editor up'], ['host/suite/badInput.test.ts', 'typing in a line of half a megabyte holds nobody, and finds what is typed there'], ['ui/walk.test.ts', 'a document that is too long says so in the status bar']] },
  { wish: 'typing does not wait', tests: [[typing, 'typing in a draft of a megabyte holds the extension host for no more than 16 ms, on a slow machine for no more than twice that'], ['unit/check/draftSession.test.ts', 'an edit says which lines it touched and whether findings changed']] },
  { wish: 'closing a file ends the work on it', tests: [['unit/editor/collectFindings.test.ts', 'stops when the draft is edited or closed meanwhile']] },
  { wish: 'no notification that nobody asked for', tests: [[writer, 'nothing has been notified']] },
  { wish: 'views and status item stay out of the way', tests: [[manifest, 'the views are those the code opens, each with a text for when it is empty'], [manifest, 'no shortcut is taken']] },
  { wish: 'marks are slow to come and quick to go', tests: [[typing, 'a mark that an edit makes untrue goes at once, and the new one comes after a pause'], ['ui/typing.test.ts', 'a figure that is typed over loses its old underline at once and gets a new one after a pause']] },
  { wish: 'no flicker', tests: [['ui/typing.test.ts', 'in every frame the underlines stand under the figures and nothing else'], [typing, 'marks move with the text in the same turn as the edit'], ['unit/editor/drawnMarks.test.ts', 'when nothing is lost the very same list comes back']] },
  { wish: 'no mark stays after the fix', tests: [[typing, 'a figure that is deleted leaves no mark behind'], ['unit/editor/drawnMarks.test.ts', 'only marks that the fresh findings confirm stay']] },
  { wish: 'the overview ruler shows conflicts alone', tests: [[writer, 'the overview ruler wears the colour of conflicts and of nothing else we mark']] },
  { wish: 'the note is short, opens from the keyboard and can be switched off', tests: [['unit/editor/hoverCard.test.ts', 'it holds at most about a dozen lines'], [writer, 'the note opens from the keyboard'], [views, 'the note can be switched off, and the marks stay']] },
  { wish: 'nothing is told by colour alone', tests: [[manifest, 'every look has a contributed colour and a line style of its own, and a sign unless the absence of one tells it'], [manifest, 'marks stand out from the background of ${theme}: at least ${least} to 1'], [writer, 'different standings have different lines, not only different colours']] },
  { wish: 'works in the browser', tests: [['host/suite/virtual.web.test.ts', 'the host is a web worker'], ['host/suite/virtual.web.test.ts', 'a draft that lives on no disk is checked']] },
  { wish: 'works in folders that are not trusted', tests: [['host/suite/restricted.test.ts', 'figures are highlighted and explained all the same'], [manifest, 'it works in untrusted and virtual workspaces, wakes with a draft, and never at start']] },
  { wish: 'Markdown cells of notebooks', tests: [[files, 'figures in Markdown cells of a notebook are found, those in code cells are not']] },
  { wish: 'only what is new', tests: [['unit/cli/process.test.ts', 'with --since only what a draft did not hold before is told and counts, wherever git knows the draft from'], ['unit/report/newFindings.test.ts', 'a figure that was moved, or whose sentence was put differently, is not'], ['unit/report/newFindings.test.ts', 'with nothing new never says that there are no figures']], open: 'no comparison with an earlier version in the editor' },
  { wish: 'SARIF', tests: [[sarif, 'a result for each standing that needs a look and each notice; agreeing and unreported figures are none'], [sarif, 'fingerprints survive moved lines and tell repeats apart']] },
  { wish: 'annotations within the limits, the rest counted', tests: [['unit/report/renderGithub.test.ts', 'ten of each kind, the rest is counted'], [program, 'in GitHub Actions the whole report goes to the job’s page']] },
  { wish: 'exit codes that mean something', tests: [[program, '0 when nothing reaches --fail-on, 1 when something does'], ['unit/cli/process.test.ts', 'the exit code follows --fail-on']] },
  { wish: 'findings can be exported', tests: [[program, 'every format is written, into the file that --output names'], ['ui/walk.test.ts', 'the report is exported in every format']] },
  { wish: 'quick fixes are exact, previewed and applied once', tests: [[fixes, 'a correction that was made is not offered a second time, and the same one twice changes nothing'], [fixes, 'edits of one correction never overlap and stay in the draft, and the text around them is kept'], [fixes, 'no correction touches a quotation'], ['unit/check/citedTitle.test.ts', 'raises no alarm, whatever bundled report it cites (${words.language}, ${format})']] },
  { wish: 'no text is sent anywhere', tests: [['unit/asks.test.ts', 'nothing in the product can reach the network']] },
  { wish: 'dollars are no formulas', tests: [['unit/text/inline.test.ts', '${JSON.stringify(spelling)} shows as ${JSON.stringify(expected)}'], ['unit/text/parseBlocks.test.ts', '${JSON.stringify(text)}']], open: 'no warning that another renderer may take two amounts for a formula' },
  { wish: 'odd forms of money', tests: [['unit/packs/amount.test.ts', '"${text}" is ${value}'], ['unit/editor/figureStyle.test.ts', 'what is written is read back to the same value, whatever the style']] },
  { wish: 'marks never wander to another place', tests: [['unit/editor/drawnMarks.test.ts', 'after any edits a mark that is left still covers its own words'], ['unit/editor/drawnMarks.test.ts', 'an edit inside a mark takes it away, one at its edge does not']] },
  { wish: 'runs in editors that are not the newest', tests: [['ui/installed.test.ts', 'installs in VS Code ${version.vscode} and works there'], ['host/suite/languageModelTools.test.ts', 'the extension works whether or not the editor has such tools']] },
  { wish: 'it can be switched off here', tests: [[views, 'switched off, marks, notes and findings go at once; switched on, they are back'], [folders, 'turning checking off here holds for this document’s folder alone']] },
  { wish: 'search in published fact-checks', tests: [], open: 'needs the network, which the product does without' },
  { wish: 'why this matched', tests: [['unit/wording/describe.test.ts', 'each part with its words, its rule and a warning where it is not certain'], ['unit/report/renderText.test.ts', 'tells every step from the text to the standing']] },
  { wish: 'a source is given with its page, paragraph or time stamp', tests: [['ui/addClaim.test.ts', 'asks for the report behind the figure and writes a well-formed entry into a pack']] },
  { wish: 'few settings', tests: [[manifest, 'there are at most 25 settings, each with a description, a default and a scope']] },
  { wish: 'a quick start', tests: [['host/suite/activation.test.ts', 'nothing is loaded before a draft is open'], ['host/suite/activation.test.ts', 'activation is quick']] },
  { wish: 'records are the same on every system', tests: [[sarif, 'only a path from the working folder counts from the root of the sources'], [sarif, 'paths are addresses: spaces and signs encoded, absolute ones as file:'], [fixes, 'line ends follow the draft’s']] },
  { wish: 'what was done can be undone', tests: [[findings, 'a quick fix offers to settle a figure, and is undone in one step'], [writer, 'the menu offers fixes for the figure at the cursor, one is applied and undone']] },
];

const contents = new Map<string, string>();

function contentOf(file: string): string {
  const known = contents.get(file) ?? readFileSync(join(PROJECT_ROOT, 'test', file), 'utf8');
  contents.set(file, known);
  return known;
}

/** Whether a file declares a test of this title, in whichever quotes, that is not skipped. */
function declares(file: string, title: string): boolean {
  return ["'", '`', '"'].some((quote) => contentOf(file).includes(`test(${quote}${title}${quote}`));
}

suite('What people ask of a checker', () => {
  test('forty-one things are asked, each once', () => {
    assert.equal(asks.length, 41);
    assert.equal(new Set(asks.map(({ wish }) => wish)).size, 41);
  });

  for (const { wish, tests, open } of asks) {
    test(`${wish}: ${open === undefined ? 'held by tests' : 'not all of it is built'}`, () => {
      assert.ok(tests.length > 0 || open !== undefined, 'neither a test nor a reason');
      assert.deepEqual(tests.filter(([file, title]) => !declares(file, title)), []);
    });
  }

  test('nothing in the product can reach the network', () => {
    const way = /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\s*\(|\bnew (?:XMLHttpRequest|WebSocket|EventSource)\b|\b(?:from|import|require)\s?\(?\s?['"](?:node:)?(?:https?|http2|net|tls|dgram|dns)['"]/;
    const product = [...filesBelow(join(PROJECT_ROOT, 'src')), join(PROJECT_ROOT, 'media/report.js')];
    assert.ok(product.length > 100);
    assert.ok(way.test('await fetch(address)') && way.test("import { get } from 'node:https';") && !way.test('const fetched = 1;'));
    assert.deepEqual(product.filter((file) => way.test(readFileSync(file, 'utf8'))), []);
  });
});
