import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../../../src/cli/engine';
import { runProgram } from '../../../src/cli/program';
import { renderJson } from '../../../src/core/report/renderJson';
import { english } from '../../../src/core/wording/english';
import { sampleReport } from '../report/sampleReport';
import { memoryTerminal } from './memoryTerminal';

declare const PROJECT_ROOT: string;

function fieldsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...fieldsOf(inner)]);
}

suite('The page on the command line', () => {
  const page = readFileSync(join(PROJECT_ROOT, 'docs/command-line.md'), 'utf8');

  test('names every option of the check', async () => {
    const terminal = memoryTerminal();
    await runProgram(['check', '--help'], terminal, {} as Engine, '0');
    const options = [...terminal.out().matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, option = '']) => option);
    assert.ok(options.length >= 12, terminal.out());
    for (const option of options.filter((name) => name !== '--help')) assert.ok(page.includes(`\`${option}`) || page.includes(`, ${option}`), option);
  });

  test('names every command', async () => {
    const terminal = memoryTerminal();
    await runProgram(['--help'], terminal, {} as Engine, '0');
    for (const [, command = ''] of terminal.out().slice(terminal.out().indexOf('Commands:')).matchAll(/^ {2}([a-z-]+) /gm)) {
      if (command !== 'help') assert.ok(page.includes(`second-source ${command}`) || page.includes('`check '), command);
    }
  });

  test('shows every field of the JSON', () => {
    for (const field of fieldsOf(JSON.parse(renderJson(sampleReport(), english, { explain: true })))) assert.ok(page.includes(`"${field}"`), field);
  });
});
