import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { api, closeAll, draftOf, highlighted, hoverAt, show, until } from '../../support/host/drafts';

const sentence = 'DeepSeek trained R1 for $6 million.\n';

/** Sets one of our settings for the user, and returns how to take it back. */
async function withSetting(name: string, value: unknown): Promise<() => Promise<void>> {
  const settings = vscode.workspace.getConfiguration('secondSource');
  await settings.update(name, value, vscode.ConfigurationTarget.Global);
  return async () => {
    await settings.update(name, undefined, vscode.ConfigurationTarget.Global);
  };
}

suite('Where a draft is shown', () => {
  teardown(closeAll);

  test('both editors of a split show one draft, and closing one leaves the other its marks', async () => {
    const draft = await draftOf(sentence);
    await vscode.window.showTextDocument(draft.document, { viewColumn: vscode.ViewColumn.Beside, preview: false });
    const shown = (): readonly vscode.TextEditor[] => vscode.window.visibleTextEditors.filter(({ document }) => document === draft.document);
    await until('two editors show it', () => shown().length === 2);
    const second = shown()[1];
    assert.ok(second !== undefined && (await second.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Yes: '))));
    assert.deepEqual(highlighted(draft), ['$6 million']);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await until('one editor is left', () => shown().length === 1);
    await draft.idle();
    assert.deepEqual(highlighted(draft), ['$6 million']);
    assert.match((await hoverAt(draft, '$6 million')).text, /Reports conflict/);
  });

  test('both sides of a diff are read, each for itself', async () => {
    const left = await vscode.workspace.openTextDocument({ language: 'markdown', content: sentence });
    const right = await vscode.workspace.openTextDocument({ language: 'markdown', content: sentence.replace('$6', '$7') });
    await vscode.commands.executeCommand('vscode.diff', left.uri, right.uri, 'Two versions');
    const handed = await api();
    for (const [document, words] of [[left, '$6 million'], [right, '$7 million']] as const) {
      const uri = document.uri.toString();
      await until(`${words} is marked`, () => handed.decorations(uri).length === 1);
      assert.deepEqual(handed.findings(uri).map(({ text }) => text), [words]);
    }
  });

  test('a new document without a file becomes a draft when its language does, and is let go with it', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: sentence });
    const before = await show(document);
    assert.deepEqual(before.findings(), []);
    const markdown = await vscode.languages.setTextDocumentLanguage(document, 'markdown');
    const draft = await show(markdown);
    assert.deepEqual(highlighted(draft), ['$6 million']);
    const plain = await vscode.languages.setTextDocumentLanguage(markdown, 'plaintext');
    const handed = await api();
    await until('it is let go', () => handed.decorations(plain.uri.toString()).length === 0);
    assert.deepEqual(handed.findings(plain.uri.toString()), []);
  });

  test('plain text is a draft where the setting names it, and nothing in it is markup', async () => {
    const restore = await withSetting('languages', ['markdown', 'plaintext']);
    try {
      const draft = await draftOf('    DeepSeek trained R1 for $6 million.\n', 'plaintext');
      assert.deepEqual(highlighted(draft), ['$6 million']);
    } finally {
      await restore();
    }
  });

  for (const language of ['mdx', 'quarto']) {
    test(`${language} is a draft without being asked for, where the editor knows it`, async function () {
      const { languages } = vscode;
      if (!(await languages.getLanguages()).includes(language)) {
        // No extension in this editor brings it; what counts is that the setting and the start both name it.
        const { contributes, activationEvents } = vscode.extensions.getExtension('second-source.second-source')?.packageJSON as {
          contributes: { configuration: readonly { properties: Readonly<Record<string, { default: unknown }>> }[] }; activationEvents: readonly string[];
        };
        const defaults = contributes.configuration.map(({ properties }) => properties['secondSource.languages']?.default).find(Array.isArray) as readonly string[];
        assert.ok(defaults.includes(language) && activationEvents.includes(`onLanguage:${language}`));
        return;
      }
      const draft = await draftOf(sentence, language);
      assert.deepEqual(highlighted(draft), ['$6 million']);
    });
  }

  test('a draft that some other extension provides, read-only, is checked', async () => {
    const provider = vscode.workspace.registerTextDocumentContentProvider('archive', { provideTextDocumentContent: () => sentence });
    try {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('archive:/story.md'));
      const draft = await show(await vscode.languages.setTextDocumentLanguage(document, 'markdown'));
      assert.deepEqual(highlighted(draft), ['$6 million']);
    } finally {
      provider.dispose();
    }
  });

  test('what an output channel shows is never a draft', async () => {
    const channel = vscode.window.createOutputChannel('A log', 'markdown');
    try {
      channel.append(sentence);
      channel.show();
      const handed = await api();
      const log = (): vscode.TextDocument | undefined => vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'output');
      await until('the log is open', () => log() !== undefined);
      assert.deepEqual(handed.findings(log()?.uri.toString() ?? ''), []);
    } finally {
      channel.dispose();
    }
  });

  test('the note can be switched off, and the marks stay', async () => {
    const draft = await draftOf(sentence);
    const restore = await withSetting('hover.enable', false);
    try {
      await until('no note is shown', async () => (await hoverAt(draft, '$6 million')).text === '');
      await until('the marks stand', () => highlighted(draft).length === 1);
    } finally {
      await restore();
    }
    await until('the note is back', async () => (await hoverAt(draft, '$6 million')).text !== '');
  });

  test('switched off, marks, notes and findings go at once; switched on, they are back', async () => {
    const draft = await draftOf(sentence);
    const restore = await withSetting('enable', false);
    try {
      await until('the marks are gone', () => draft.decorations().length === 0);
      assert.deepEqual(draft.findings(), []);
      assert.equal((await hoverAt(draft, '$6 million')).text, '');
    } finally {
      await restore();
    }
    await until('the marks are back', () => highlighted(draft).length === 1);
  });
});
