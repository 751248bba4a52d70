import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, draftOf, highlighted, hoverAt, placeOf, until } from '../../support/host/drafts';

const story = `---
title: A note
fee: $400
---

# What it cost

DeepSeek says it trained R1 for just $6 million. Analysts think it put about $1.6 billion into hardware, including 50,000
NVIDIA Hopper GPUs, [see here](https://news.example/?price=$7m).

\`\`\`sh
echo "$9 million"
\`\`\`

Mozilla <!-- not $8 million --> earned close to $600 million in 2022.
`;

suite('Highlights, notes and problems', () => {
  teardown(closeAll);

  test('figures in prose are highlighted, and nothing else', async () => {
    const draft = await draftOf(story);
    assert.deepEqual(draft.findings().map(({ text }) => text.replace(/\s+/g, ' ')), ['$6 million', '$1.6 billion', '50,000 NVIDIA Hopper GPUs', '$600 million']);
    assert.deepEqual(highlighted(draft).map((words) => words.replace(/\s+/g, ' ')), ['$6 million', '$1.6 billion', '50,000 NVIDIA Hopper GPUs', '$600 million']);
  });

  test('the note tells the standing, who reported what, and where', async () => {
    const draft = await draftOf(story);
    const { text, contents } = await hoverAt(draft, '$6 million');
    assert.match(text, /Reports conflict/);
    assert.match(text, /DeepSeek/);
    assert.match(text, /\]\(https?:\/\//, 'links to a source');
    assert.match(text, /data:image\/svg\+xml/, 'shows the number line');
    for (const content of contents) {
      assert.notEqual(content.isTrusted, true, 'only named commands may be run from the note');
      assert.notEqual(content.supportHtml, true);
    }
  });

  test('the note about a figure without reports says that it has not been checked', async () => {
    const draft = await draftOf('The bakery across the road took in $1,900 on its first day.\n');
    const { text } = await hoverAt(draft, '$1,900');
    assert.match(text, /No report on file/);
    assert.doesNotMatch(text, /agree/i);
  });

  test('there is no note beside a figure', async () => {
    const draft = await draftOf('DeepSeek trained R1 for $6 million.\n');
    const { text } = await hoverAt(draft, 'trained');
    assert.equal(text, '');
  });

  test('only a figure that differs is listed as a problem, with its page', async () => {
    const draft = await draftOf('Mozilla’s revenue was $812 million in 2022.\n\nDeepSeek trained R1 for $6 million.\n');
    await until('a problem is listed', () => vscode.languages.getDiagnostics(draft.document.uri).length > 0);
    const problems = vscode.languages.getDiagnostics(draft.document.uri);
    const bySpan = problems.map(({ range }) => draft.document.getText(range));
    assert.deepEqual(bySpan, ['$812 million']);
    const code = problems[0]?.code;
    assert.ok(typeof code === 'object' && String(code.value) === 'differs', 'the problem carries its code');
    assert.ok(code.target.toString().length > 0, 'the code leads to its page');
  });

  test('an ignore comment that has no effect is listed with its cure and its page, until it is mended', async () => {
    const draft = await draftOf('<!-- second-source-ignore-next-line -->\nDeepSeek trained R1 for $6 million.\n');
    await until('the comment is listed', () => vscode.languages.getDiagnostics(draft.document.uri).length > 0);
    const [problem] = vscode.languages.getDiagnostics(draft.document.uri);
    assert.match(problem?.message ?? '', /gives no reason, so it has no effect\. Add “reason: …”/);
    assert.ok(typeof problem?.code === 'object' && String(problem.code.value) === 'ignoring');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(draft.document.uri, draft.document.positionAt('<!-- second-source-ignore-next-line'.length), ' reason: as told by the company');
    await vscode.workspace.applyEdit(edit);
    await until('the comment is listed no more', () => vscode.languages.getDiagnostics(draft.document.uri).length === 0);
  });

  test('closing a draft takes its problems away', async () => {
    const draft = await draftOf('Mozilla’s revenue was $812 million in 2022.\n');
    await until('a problem is listed', () => vscode.languages.getDiagnostics(draft.document.uri).length > 0);
    await closeAll();
    await until('the problem is gone', () => vscode.languages.getDiagnostics(draft.document.uri).length === 0);
  });

  test('plain text and other languages are left alone', async () => {
    const draft = await draftOf('const cost = "$6 million";\n', 'javascript');
    assert.deepEqual(draft.findings(), []);
    assert.deepEqual(draft.decorations(), []);
  });

  test('a quick fix offers to settle a figure, and is undone in one step', async () => {
    const draft = await draftOf('# DeepSeek\n\nDeepSeek trained R1 for $6 million.\n');
    const before = draft.document.getText();
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', draft.document.uri, placeOf(draft.document, '$6 million'), undefined, 30);
    const ours = actions.filter(({ edit }) => edit !== undefined && edit.has(draft.document.uri));
    assert.ok(ours.length > 0, `offers: ${actions.map(({ title }) => title).join('; ') || 'none'}`);
    const first = ours[0];
    assert.ok(first?.edit);
    assert.ok(await vscode.workspace.applyEdit(first.edit));
    assert.notEqual(draft.document.getText(), before);
    await vscode.window.showTextDocument(draft.document);
    await vscode.commands.executeCommand('undo');
    assert.equal(draft.document.getText(), before);
  });

  test('a quick fix escapes the dollar signs that would make a formula of money, and is not offered again', async () => {
    const draft = await draftOf('It cost between $50 and 100$ a day, or $60.\n');
    const offered = async (): Promise<vscode.CodeAction | undefined> => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', draft.document.uri, placeOf(draft.document, '$50'), undefined, 30);
      return actions.find(({ title }) => title.startsWith('Escape the dollar signs'));
    };
    const escape = await offered();
    assert.ok(escape?.edit);
    assert.ok(await vscode.workspace.applyEdit(escape.edit));
    assert.equal(draft.document.getText(), 'It cost between \\$50 and 100\\$ a day, or $60.\n');
    assert.equal(await offered(), undefined);
  });

  test('the report opens beside the draft', async () => {
    const draft = await draftOf(story);
    await vscode.window.showTextDocument(draft.document, vscode.ViewColumn.One);
    await vscode.commands.executeCommand('secondSource.checkArticle');
    await until('a report is open', () => vscode.window.tabGroups.all.some((group) => group.tabs.some((tab) => tab.input instanceof vscode.TabInputWebview)));
    const places = vscode.window.tabGroups.all.filter((group) => group.tabs.some((tab) => tab.input instanceof vscode.TabInputWebview));
    assert.notEqual(places[0]?.viewColumn, vscode.ViewColumn.One);
  });

  test('next figure moves the cursor from figure to figure', async () => {
    const draft = await draftOf('First $1 million.\n\nThen $2 million.\n');
    const editor = await vscode.window.showTextDocument(draft.document);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('secondSource.nextFigure');
    assert.equal(editor.selection.active.line, 0);
    await vscode.commands.executeCommand('secondSource.nextFigure');
    assert.equal(editor.selection.active.line, 2);
  });
});
