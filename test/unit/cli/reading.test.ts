import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeDraft, firstInvalidByte } from '../../../src/cli/decodeDraft';
import { findDrafts, globPattern } from '../../../src/cli/findDrafts';
import { MemoryRoom } from '../../../src/cli/memoryRoom';
import { readDraft, readPipedDraft } from '../../../src/cli/readDraft';
import { explainSystemError } from '../../../src/cli/systemError';
import { memoryTerminal } from './memoryTerminal';

const bytes = (...values: number[]) => Uint8Array.from(values);

suite('Bytes of a draft', () => {
  test('UTF-8 is read, its byte order mark kept so that offsets stay the file’s own', () => {
    assert.deepEqual(decodeDraft(new TextEncoder().encode('€6 million 😀')), { ok: true, text: '€6 million 😀' });
    const marked = decodeDraft(bytes(0xef, 0xbb, 0xbf, 0x24, 0x36));
    assert.ok(marked.ok && marked.text === '\ufeff$6');
  });

  const refused: readonly [string, Uint8Array, RegExp][] = [
    ['Latin-1', bytes(0x61, 0x0a, 0x63, 0x61, 0x66, 0xe9, 0x20), /not valid UTF-8: the byte 0xe9 on line 2/],
    ['an overlong form', bytes(0xc0, 0xaf), /0xc0 on line 1/],
    ['a surrogate', bytes(0xed, 0xa0, 0x80), /not valid UTF-8/],
    ['a cut-off character', bytes(0x61, 0xe2, 0x82), /0xe2 on line 1/],
    ['UTF-16 little endian', bytes(0xff, 0xfe, 0x24, 0), /UTF-16/],
    ['UTF-16 big endian', bytes(0xfe, 0xff, 0, 0x24), /UTF-16/],
    ['a zero byte', bytes(0x61, 0x0a, 0, 0x62), /zero byte stands on line 2/],
    ['a Word file', bytes(0x50, 0x4b, 0x03, 0x04, 0xff), /Word, Pages or zip file/],
    ['a PDF', new TextEncoder().encode('%PDF-1.7'), /a PDF/],
  ];
  for (const [name, data, sentence] of refused) {
    test(`${name} is refused with a reason and a cure`, () => {
      const decoded = decodeDraft(data);
      assert.ok(!decoded.ok);
      assert.match(decoded.sentence, sentence);
      assert.match(decoded.cure, /\.$/);
    });
  }

  test('the first invalid byte is found exactly where a strict decoder stops', () => {
    const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 24 }), (data) => {
        const invalid = firstInvalidByte(data);
        if (invalid < 0) assert.doesNotThrow(() => strict.decode(data));
        else {
          assert.throws(() => strict.decode(data));
          assert.doesNotThrow(() => strict.decode(data.slice(0, invalid)));
        }
      }),
      { numRuns: 2000 },
    );
  });
});

suite('Reading a draft', () => {
  test('an empty file is read, with a remark', async () => {
    for (const content of ['', '\n  \n']) {
      const draft = await readDraft('/desk/a.md', 'a.md', 1e6, memoryTerminal({ files: { '/desk/a.md': content } }));
      assert.ok(draft.ok);
      assert.deepEqual(draft.remarks, ['a.md: The file is empty, so there is nothing to check.']);
    }
  });

  test('a line without end is read, with a remark that names it', async () => {
    const draft = await readDraft('/desk/a.md', 'a.md', 1e7, memoryTerminal({ files: { '/desk/a.md': `# x\n${'word '.repeat(50_000)}` } }));
    assert.ok(draft.ok);
    assert.match(draft.remarks[0] ?? '', /^a\.md: Line 2 is 250,000 characters long\. It was checked;/);
  });

  test('a file over the limit is not read, from a disk or a pipe', async () => {
    const big = 'x'.repeat(2000);
    const terminal = memoryTerminal({ files: { '/desk/a.md': big }, input: big });
    const problems = [await readDraft('/desk/a.md', 'a.md', 1000, terminal), await readPipedDraft('standard input', 1000, terminal)].map((draft) => (draft.ok ? '' : draft.problem));
    assert.match(problems[0] ?? '', /^a\.md: It is 0 MB large, and files up to 0 MB are checked\. Split it, or raise the limit with --max-size\.$/);
    assert.match(problems[1] ?? '', /^standard input: It is larger, and files up to 0 MB are checked\. Split it, or raise the limit with --max-size\.$/);
  });

  test('what the system refuses is told as a sentence', async () => {
    for (const [code, sentence] of [['EACCES', /may not be read\. Check the permissions/], ['EISDIR', /is a folder/], ['EIO', /EIO/]] as const) {
      const draft = await readDraft('/desk/a.md', 'a.md', 1e6, memoryTerminal({ failing: { '/desk/a.md': code } }));
      assert.ok(!draft.ok);
      assert.match(draft.problem, sentence);
    }
  });

  test('what is said of writing speaks of writing', () => {
    const failed = (code: string) => Object.assign(new Error(code), { code });
    assert.equal(explainSystemError(failed('EACCES'), 'write'), 'It may not be written. Check the permissions of the file and its folder.');
    assert.equal(explainSystemError(failed('ENOTDIR'), 'write'), 'What should be its folder is a file. Choose another place for the output.');
    assert.equal(explainSystemError(failed('EACCES'), 'read'), 'It may not be read. Check the permissions of the file and its folder.');
  });
});

suite('Room in memory', () => {
  const plain = { format: 'text', explain: false } as const;

  test('figures take room until none is left, explained and drawn ones more', () => {
    const room = new MemoryRoom(1e9, plain);
    const first = room.mostFigures('');
    assert.ok(first > 30_000 && first < 40_000);
    room.take(first - 10);
    assert.equal(room.mostFigures(''), 10);
    assert.equal(room.mostFigures('A paragraph.\n'.repeat(1000)) < 0, true);
    assert.ok(new MemoryRoom(1e9, { ...plain, explain: true }).mostFigures('') < first);
    assert.ok(new MemoryRoom(1e9, { ...plain, format: 'html' }).mostFigures('') < first / 1.9);
  });

  test('lines and markup take more than prose of the same length', () => {
    const room = (text: string) => new MemoryRoom(1e9, plain).mostFigures(text.repeat(1_000_000 / text.length));
    assert.ok(room('some prose') > room('**bold** x') && room('some prose') > room('one\n\n\ntwo\n'));
    assert.ok(room('some prose') > 30_000);
    assert.ok(new MemoryRoom(1e8, plain).mostFigures('An article.') > 1000);
  });
});

suite('Finding drafts', () => {
  const terminal = memoryTerminal({
    files: { '/desk/a.md': '', '/desk/b.txt': '', '/desk/sub/c.mdx': '', '/desk/sub/deep/d.qmd': '', '/desk/node_modules/x.md': '', '/desk/.git/y.md': '', '/else/z.md': '' },
  });
  const names = async (...given: string[]) => (await findDrafts(given, terminal)).drafts.map(({ name }) => name);

  test('files, folders and patterns, each draft once, in the order given', async () => {
    assert.deepEqual(await names('b.txt', '.'), ['b.txt', 'a.md', 'sub/c.mdx', 'sub/deep/d.qmd']);
    assert.deepEqual(await names('sub', 'sub/c.mdx'), ['sub/c.mdx', 'sub/deep/d.qmd']);
    assert.deepEqual(await names('*.{md,txt}'), ['a.md', 'b.txt']);
    assert.deepEqual(await names('sub/**'), ['sub/c.mdx', 'sub/deep/d.qmd']);
    assert.deepEqual(await names('**/?.qmd'), ['sub/deep/d.qmd']);
    assert.deepEqual(await names('/else/z.md'), ['/else/z.md']);
  });

  test('what leads nowhere is told, and the rest goes on', async () => {
    const { drafts, problems } = await findDrafts(['gone.md', '*.doc', 'none/*.md', 'a.md'], terminal);
    assert.deepEqual(drafts.map(({ name }) => name), ['a.md']);
    assert.match(problems.join('\n'), /^gone\.md: There is no such file\..*\n\*\.doc: No file matches.*\nnone\/\*\.md: No file matches/);
  });

  test('signs of patterns in the name of the working folder mean themselves', async () => {
    const braces = { ...memoryTerminal({ files: { '/desk/{x}*?/a.md': '', '/desk/{x}*?/sub/b.md': '' } }), folder: '/desk/{x}*?' };
    const found = await findDrafts(['*.md', 'sub/*.md', '**/b.md'], braces);
    assert.deepEqual(found.drafts.map(({ name }) => name), ['a.md', 'sub/b.md']);
    assert.deepEqual(found.problems, []);
  });

  test('a file whose name begins with two dots stands in its folder', async () => {
    const dots = memoryTerminal({ files: { '/desk/..notes.md': '', '/up.md': '' } });
    assert.deepEqual((await findDrafts(['..notes.md', '../up.md'], dots)).drafts.map(({ name }) => name), ['..notes.md', '/up.md']);
  });

  test('signs of regular expressions in a pattern mean themselves', () => {
    assert.ok(globPattern('a+(b).[c].md').test('a+(b).[c].md'));
    assert.ok(!globPattern('a.md').test('abmd'));
    assert.ok(globPattern('{a,b').test('a'));
  });
});
