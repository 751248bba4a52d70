import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { literalsIn } from '../support/literals';
import { filesBelow } from '../support/patternsOf';

declare const PROJECT_ROOT: string;
const src = join(PROJECT_ROOT, 'src');

/** The most columns of a line, its literals left out: more a reader does not take in. */
const longest = 160;

/** How many columns each line of the code has when every string, template text and regular expression in it is emptied. */
function columnsOf(code: string): number[] {
  let left = '';
  let done = 0;
  for (const { start, end } of literalsIn(code)) {
    left += code.slice(done, start) + code.slice(start, end).replace(/[^\n]/g, '');
    done = end;
  }
  return (left + code.slice(done)).split('\n').map((line) => line.length);
}

suite('The length of lines', () => {
  test('leaves literals out, and nothing else', () => {
    assert.deepEqual(columnsOf("const a = 'words';\n// it's a \"word\"\nreturn b;"), ["const a = '';".length, '// it\'s a "word"'.length, 'return b;'.length]);
    assert.deepEqual(columnsOf('/** `words` */ const a = /["\'`]+/gi;'), ['/** `words` */ const a = //gi;'.length]);
    assert.deepEqual(columnsOf('f(`one ${two(`three`)} four\nfive`, six);'), ['f(`${two(``)}'.length, '`, six);'.length]);
    assert.deepEqual(columnsOf('a = (b as number) / c! / d; // e'), ['a = (b as number) / c! / d; // e'.length]);
  });

  test(`is ${longest} columns at most`, () => {
    const files = filesBelow(src);
    assert.ok(files.length > 100, `only ${files.length} files were found`);
    const long = files.flatMap((file) => columnsOf(readFileSync(file, 'utf8'))
      .flatMap((columns, line) => (columns > longest ? [`${relative(src, file)}:${line + 1} has ${columns} columns`] : [])));
    assert.deepEqual(long, []);
  });
});
