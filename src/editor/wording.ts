import * as vscode from 'vscode';
import { wordsFor } from '../core/wording/wordsFor';
import type { Words } from '../core/wording/words';
import type { Settings } from './settings';

/** The wording of findings for a person: as the setting says, else in the editor's display language, else English. */
export function wordsOf({ displayLanguage }: Pick<Settings, 'displayLanguage'>): Words {
  return wordsFor(displayLanguage === 'auto' ? vscode.env.language : displayLanguage);
}
