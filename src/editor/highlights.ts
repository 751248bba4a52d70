import * as vscode from 'vscode';
import type { EditOutcome } from '../core/check/draftSession';
import { changedLooks, keepValid, marksFor, shiftMarks } from './drawnMarks';
import type { DrawnMark } from './drawnMarks';
import type { DraftEvent, DraftWatcher } from './draftWatcher';
import { gutterIcon, lookStyles, underline } from '../panel/lookStyles';
import { looks } from '../panel/looks';
import type { Look } from '../panel/looks';
import type { IconPlace, Settings } from './settings';
import type { TrackedDraft } from './trackedDraft';

/** Stroke colours of gutter icons, which cannot take a theme's: dark enough for light themes, light enough for dark ones. */
const gutterStrokes: Readonly<Record<Look, { readonly light: string; readonly dark: string }>> = {
  agrees: { light: '#0F6E84', dark: '#5FB3C8' },
  conflict: { light: '#8A3FB8', dark: '#C792EA' },
  differs: { light: '#B4530A', dark: '#F0A45D' },
  superseded: { light: '#5A6472', dark: '#A8B3C4' },
  unreported: { light: '#767676', dark: '#8C8C8C' },
  noticed: { light: '#1F5FBF', dark: '#75A9F9' },
};

/** Up to so many marks all findings are compared at every edit; beyond, that would be felt while typing. */
const mostMarksAtOnce = 1500;

/** Lines above and below those in view that are drawn in a very long draft. */
const linesAround = 300;

interface LookTypes {
  readonly line: vscode.TextEditorDecorationType;
  readonly lineWithSign: vscode.TextEditorDecorationType;
  readonly gutter: vscode.TextEditorDecorationType;
}

/**
 * The marks under figures. A mark that an edit makes untrue goes in the same turn as the edit, below its paragraph once what the
 * edit leads to has been checked; a mark that still holds is not touched, the editor moves it along; a new mark waits until the writer pauses.
 */
export class Highlights implements vscode.Disposable {
  readonly #watcher: DraftWatcher;
  readonly #drawn = new Map<string, readonly DrawnMark[]>();
  readonly #types: Readonly<Record<Look, LookTypes>>;
  readonly #ruler: vscode.TextEditorDecorationType;
  readonly #subscriptions: vscode.Disposable;

  constructor(watcher: DraftWatcher) {
    this.#watcher = watcher;
    this.#types = Object.fromEntries(looks.map((look) => [look, makeTypes(look)])) as unknown as Record<Look, LookTypes>;
    this.#ruler = vscode.window.createTextEditorDecorationType({
      overviewRulerColor: new vscode.ThemeColor(lookStyles.conflict.colour),
      overviewRulerLane: vscode.OverviewRulerLane.Right,
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    });
    this.#subscriptions = vscode.Disposable.from(
      watcher.onDidEdit((event) => this.#afterEdit(event)),
      watcher.onDidSettle((draft) => this.#change(draft, marksFor(draft.findings, draft.settings.highlightedStandings))),
      watcher.onDidClose((uri) => this.#clear(uri)),
      vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach((editor) => this.#redraw(editor))),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#scrolled(textEditor)),
    );
  }

  /** The marks of a draft as they stand at this moment. */
  drawn(uri: string): readonly DrawnMark[] {
    return this.#drawn.get(uri) ?? [];
  }

  #afterEdit({ draft, replacements, outcome }: DraftEvent): void {
    const key = draft.uri.toString();
    const before = this.#drawn.get(key);
    if (before === undefined) return;
    const moved = shiftMarks(before, replacements);
    const kept = outcome === 'unread' || !outcome.changed ? moved : this.#confirmed(draft, moved, outcome);
    this.#drawn.set(key, kept);
    if (kept.length === before.length) return;
    const lost = new Set(looks.filter((look) => count(before, look) !== count(kept, look)));
    for (const editor of editorsOf(draft.uri)) this.#draw(editor, draft.settings, kept, lost);
  }

  /**
   * The marks that the findings after an edit still ask for; in a very long draft, or one of which
   * more is still to be read, only the lines that were read again are looked at.
   */
  #confirmed(draft: TrackedDraft, moved: readonly DrawnMark[], { fromLine, toLine }: EditOutcome): readonly DrawnMark[] {
    const { highlightedStandings } = draft.settings;
    if (moved.length <= mostMarksAtOnce && draft.finished) return keepValid(moved, marksFor(draft.findings, highlightedStandings));
    const from = draft.document.offsetAt(new vscode.Position(fromLine, 0));
    const to = draft.document.offsetAt(new vscode.Position(toLine, 0));
    const inside = moved.filter(({ start }) => start >= from && start < to);
    const kept = keepValid(inside, marksFor(draft.findingsIn(fromLine, toLine), highlightedStandings));
    if (kept.length === inside.length) return moved;
    return [...moved.filter(({ start }) => start < from), ...kept, ...moved.filter(({ start }) => start >= to)];
  }

  #change(draft: TrackedDraft, marks: readonly DrawnMark[]): void {
    const key = draft.uri.toString();
    const before = this.#drawn.get(key) ?? [];
    this.#drawn.set(key, marks);
    const changed = changedLooks(before, marks);
    for (const editor of editorsOf(draft.uri)) {
      this.#draw(editor, draft.settings, marks, this.#lastSettings.get(editor) === draft.settings ? changed : new Set(looks));
    }
  }

  readonly #lastSettings = new WeakMap<vscode.TextEditor, Settings>();

  #redraw(editor: vscode.TextEditor): void {
    const draft = this.#watcher.get(editor.document.uri);
    const marks = this.#drawn.get(editor.document.uri.toString());
    if (draft === undefined || marks === undefined || this.#lastSettings.get(editor) === draft.settings) return;
    this.#draw(editor, draft.settings, marks, new Set(looks));
  }

  /** Of a very long draft only the lines in view and some around them are drawn. */
  #scrolled(editor: vscode.TextEditor): void {
    const marks = this.#drawn.get(editor.document.uri.toString());
    const drawn = this.#windows.get(editor);
    const draft = this.#watcher.get(editor.document.uri);
    if (draft === undefined || marks === undefined || drawn === undefined || marks.length <= mostMarksAtOnce) return;
    if (editor.visibleRanges.every((range) => drawn.contains(range))) return;
    this.#draw(editor, draft.settings, marks, new Set(looks));
  }

  readonly #windows = new WeakMap<vscode.TextEditor, vscode.Range>();

  #inWindow(editor: vscode.TextEditor, marks: readonly DrawnMark[]): readonly DrawnMark[] {
    if (marks.length <= mostMarksAtOnce) return marks;
    const first = editor.visibleRanges[0]?.start.line ?? 0;
    const last = editor.visibleRanges.at(-1)?.end.line ?? 0;
    const window = new vscode.Range(Math.max(0, first - linesAround), 0, last + linesAround, 0);
    this.#windows.set(editor, window);
    const from = editor.document.offsetAt(window.start);
    const to = editor.document.offsetAt(window.end);
    return marks.filter(({ start }) => start >= from && start < to);
  }

  #draw(editor: vscode.TextEditor, settings: Settings, all: readonly DrawnMark[], changed: ReadonlySet<Look>): void {
    const marks = this.#inWindow(editor, all);
    this.#drawMarks(editor, settings, marks, changed);
  }

  #drawMarks(editor: vscode.TextEditor, settings: Settings, marks: readonly DrawnMark[], changed: ReadonlySet<Look>): void {
    this.#lastSettings.set(editor, settings);
    for (const look of changed) this.#drawLook(editor, look, marks, settings.icon);
    if (changed.size > 0 && settings.icon === 'gutter') this.#drawGutter(editor, marks);
    if (changed.has('conflict')) editor.setDecorations(this.#ruler, settings.overviewRuler ? rangesOf(editor, marks, 'conflict') : []);
  }

  #drawLook(editor: vscode.TextEditor, look: Look, marks: readonly DrawnMark[], icon: IconPlace): void {
    const types = this.#types[look];
    const ranges = rangesOf(editor, marks, look);
    editor.setDecorations(types.line, icon === 'after' ? [] : ranges);
    editor.setDecorations(types.lineWithSign, icon === 'after' ? ranges : []);
    if (icon !== 'gutter') editor.setDecorations(types.gutter, []);
  }

  /** One icon a line, of the loudest look there. */
  #drawGutter(editor: vscode.TextEditor, marks: readonly DrawnMark[]): void {
    const loudest = new Map<number, Look>();
    for (const { start, look } of marks) {
      const { line } = editor.document.positionAt(start);
      const known = loudest.get(line);
      if (known === undefined || looks.indexOf(look) < looks.indexOf(known)) loudest.set(line, look);
    }
    for (const look of looks) {
      const lines = [...loudest].filter(([, of]) => of === look).map(([line]) => new vscode.Range(line, 0, line, 0));
      editor.setDecorations(this.#types[look].gutter, lines);
    }
  }

  #clear(uri: vscode.Uri): void {
    if (!this.#drawn.delete(uri.toString())) return;
    for (const editor of editorsOf(uri)) {
      this.#lastSettings.delete(editor);
      editor.setDecorations(this.#ruler, []);
      for (const { line, lineWithSign, gutter } of Object.values(this.#types)) {
        for (const type of [line, lineWithSign, gutter]) editor.setDecorations(type, []);
      }
    }
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#ruler.dispose();
    for (const types of Object.values(this.#types)) for (const type of [types.line, types.lineWithSign, types.gutter]) type.dispose();
  }
}

function makeTypes(look: Look): LookTypes {
  const style = lookStyles[look];
  const base = { textDecoration: underline(style), rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed };
  const sign = style.sign === null ? {} : {
    after: {
      contentText: style.sign,
      color: new vscode.ThemeColor(style.colour),
      margin: '0 0 0 0.1em',
      textDecoration: 'none; font-size: 0.78em; position: relative; top: -0.3em',
    },
  };
  const strokes = gutterStrokes[look];
  return {
    line: vscode.window.createTextEditorDecorationType(base),
    lineWithSign: vscode.window.createTextEditorDecorationType({ ...base, ...sign }),
    gutter: vscode.window.createTextEditorDecorationType({
      gutterIconSize: '80%',
      light: { gutterIconPath: vscode.Uri.parse(gutterIcon(style, strokes.light)) },
      dark: { gutterIconPath: vscode.Uri.parse(gutterIcon(style, strokes.dark)) },
    }),
  };
}

function editorsOf(uri: vscode.Uri): readonly vscode.TextEditor[] {
  const key = uri.toString();
  return vscode.window.visibleTextEditors.filter(({ document }) => document.uri.toString() === key);
}

function rangesOf(editor: vscode.TextEditor, marks: readonly DrawnMark[], look: Look): vscode.Range[] {
  const ranges: vscode.Range[] = [];
  for (const mark of marks) {
    if (mark.look === look) ranges.push(new vscode.Range(editor.document.positionAt(mark.start), editor.document.positionAt(mark.end)));
  }
  return ranges;
}

function count(marks: readonly DrawnMark[], look: Look): number {
  let found = 0;
  for (const mark of marks) if (mark.look === look) found += 1;
  return found;
}
