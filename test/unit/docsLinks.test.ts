import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readIgnores } from '../../src/core/check/ignores';
import { findComments } from '../../src/core/text/parseBlocks';

declare const PROJECT_ROOT: string;

const read = (path: string): string => readFileSync(join(PROJECT_ROOT, path), 'utf8');

function pagesIn(folder: string): string[] {
  return readdirSync(join(PROJECT_ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).map((name) => join(folder, name));
}

const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...pagesIn('docs'), ...pagesIn('src')];

/** The anchor a heading gets on the pages of code hosts: small letters, hyphens for spaces, marks left out. */
function anchorOf(heading: string): string {
  return heading.trim().toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-');
}

/** Where links and pictures lead; those in fenced examples are part of the example. */
function targetsOf(markdown: string): string[] {
  const prose = markdown.replace(/^ {0,3}(```+)[^\n]*\n[\s\S]*?^ {0,3}\1[ \t]*$/gm, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
}

suite('The pages', () => {
  for (const page of pages) {
    test(`${page}: links and pictures lead somewhere`, () => {
      for (const target of targetsOf(read(page)).filter((one) => !/^[a-z]+:/.test(one))) {
        const [path = '', anchor] = target.split('#');
        const file = path === '' ? page : join(dirname(page), path);
        assert.ok(existsSync(join(PROJECT_ROOT, file)), target);
        if (anchor === undefined || statSync(join(PROJECT_ROOT, file)).isDirectory()) continue;
        const anchors = [...read(file).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
        assert.ok(anchors.includes(anchor), target);
      }
    });

    test(`${page}: every script it names exists`, () => {
      const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
      for (const [, name = ''] of read(page).matchAll(/\bnpm run ([\w:-]+)/g)) assert.ok(name in scripts, name);
      for (const [, name = ''] of read(page).matchAll(/\bnpm (start|test)\b/g)) assert.ok(name in scripts, name);
    });

    test(`${page}: every file of the project it names exists`, () => {
      const named = [...read(page).matchAll(/`((?:src|test|docs|seeds|media|bench|scripts)\/[\w./-]+)`/g)];
      for (const [, path = ''] of named) assert.ok(existsSync(join(PROJECT_ROOT, path)), path);
    });
  }

  test('every ignore comment they show is one that works', () => {
    for (const page of pages) {
      const examples = read(page).split('\n').filter((line) => /^\s*<!-- second-source-ignore-next-line/.test(line)).map((line) => `${line.trim()}\nIt cost $6 million.\n`);
      for (const example of examples) assert.deepEqual(readIgnores(findComments(example), example).problems, [], example);
      if (page === 'README.md') assert.equal(examples.length, 1);
    }
  });

  test('nothing of a page is left over that no other leads to', () => {
    const reached = new Set(pages.flatMap((page) => targetsOf(read(page)).map((target) => join(dirname(page), (target.split('#')[0] ?? '')).replace(/\/$/, ''))));
    for (const page of pagesIn('docs')) assert.ok(reached.has(page) || reached.has(dirname(page)), page);
  });
});
