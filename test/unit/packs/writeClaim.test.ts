import assert from 'node:assert/strict';
import { loadPack } from '../../../src/packs/loadPack';
import type { PackClaim } from '../../../src/packs/schema';
import { claimEdits, writeClaim } from '../../../src/packs/writeClaim';

const claim: PackClaim = { publisher: 'The Daily', entity: 'Acme', metric: 'revenue', value: '6 million', locator: 'p. 4' };

suite('adding a claim to a pack', () => {
  test('an empty file becomes a pack', () => {
    assert.equal(writeClaim('', claim), `{
  "claims": [
    {
      "entity": "Acme",
      "metric": "revenue",
      "value": "6 million",
      "publisher": "The Daily",
      "locator": "p. 4"
    }
  ]
}
`);
  });

  test('comments, order and indentation of a pack stay', () => {
    const before = '// Desk\n{\n    "title": "Ours", // keep\n    "claims": [\n        { "entity": "B", "metric": "assets", "value": 1, "publisher": "P" } // first\n    ]\n}\n';
    const after = writeClaim(before, claim);
    assert.equal(after, `// Desk
{
    "title": "Ours", // keep
    "claims": [
        { "entity": "B", "metric": "assets", "value": 1, "publisher": "P" }, // first
        {
            "entity": "Acme",
            "metric": "revenue",
            "value": "6 million",
            "publisher": "The Daily",
            "locator": "p. 4"
        }
    ]
}
`);
    assert.deepEqual(loadPack(after, 'p').problems, []);
  });

  const packs: readonly (readonly [what: string, text: string, count: number])[] = [
    ['an empty list', '{"claims": []}', 1],
    ['a pack without a list', '{\n  "title": "Ours"\n}', 1],
    ['an empty object', '{}', 1],
    ['a trailing comma', '{ "claims": [ { "entity": "B", "metric": "assets", "value": 1, "publisher": "P" }, ] }', 2],
    ['Windows line ends', '{\r\n\t"claims": [\r\n\t]\r\n}\r\n', 1],
    ['a comment alone in the list', '{ "claims": [\n // none yet\n] }', 1],
  ];
  for (const [what, text, count] of packs) {
    test(`works with ${what}`, () => {
      const after = writeClaim(text, claim);
      const { pack, problems } = loadPack(after, 'p');
      assert.deepEqual(problems, [], after);
      assert.equal(pack.claims.length, count);
      assert.equal(pack.claims.at(-1)?.locator, 'p. 4');
      if (text.includes('\r\n')) assert.ok(!/[^\r]\n/.test(after), JSON.stringify(after));
      if (text.includes('none yet')) assert.match(after, /\/\/ none yet/);
    });
  }

  test('a broken pack is refused with a plain sentence', () => {
    assert.throws(() => writeClaim('{ "claims": [ {', claim), /not valid JSON/);
    assert.throws(() => writeClaim('[]', claim), /not valid JSON|not a/);
    assert.throws(() => writeClaim('{ "claims": 3 }', claim), /not a list/);
  });

  test('the edits alone give the same text', () => {
    const text = '{\n  "claims": []\n}';
    let applied = text;
    for (const { offset, length, content } of [...claimEdits(text, claim)].reverse()) applied = applied.slice(0, offset) + content + applied.slice(offset + length);
    assert.equal(applied, writeClaim(text, claim));
  });
});
