import * as vscode from 'vscode';
import type { SecondSourceApi } from './api';
import type { DraftWatcher } from './draftWatcher';
import type { Highlights } from './highlights';
import type { OnlyNew } from './onlyNew';
import type { StepClock } from './stepClock';

/** The object `activate()` hands out. `started` is when activation began, in `performance.now()` milliseconds. */
export function makeApi(watcher: DraftWatcher, onlyNew: OnlyNew, highlights: Highlights, clock: StepClock, started: number): SecondSourceApi {
  const activation = performance.now() - started;
  let firstFindings: number | null = null;
  const first = watcher.onDidSettle(() => {
    firstFindings = performance.now() - started;
    first.dispose();
  });
  const draftOf = (uri: string): ReturnType<DraftWatcher['get']> => {
    const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri);
    return document === undefined ? undefined : watcher.track(document);
  };
  return {
    version: 1,
    findings: (uri) => draftOf(uri)?.findings ?? [],
    whenIdle: async (uri) => {
      const draft = draftOf(uri);
      if (draft !== undefined) await watcher.whenIdle(draft.uri);
    },
    decorations: (uri) => highlights.drawn(uri).map(({ start, end, look }) => ({ start, end, look })),
    claims: (uri) => watcher.get(vscode.Uri.parse(uri))?.claims.index.size ?? 0,
    shown: async (uri) => {
      const draft = draftOf(uri);
      const shown = draft === undefined ? undefined : await onlyNew.settled(draft);
      return { findings: shown?.findings ?? [], since: shown?.since?.revision ?? null, note: shown?.note ?? null };
    },
    timings: () => ({ activation, firstFindings, longestStep: clock.longest }),
    forgetSteps: (now) => clock.forget(now),
  };
}
