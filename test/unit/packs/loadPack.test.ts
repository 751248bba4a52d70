import assert from 'node:assert/strict';
import { metrics } from '../../../src/core/claims/vocabulary';
import { english } from '../../../src/core/wording/english';
import { loadPack } from '../../../src/packs/loadPack';
import { printProblem } from '../../../src/packs/problem';
import { timesAsLong } from '../../support/processorTime';

const good = { entity: 'Acme', metric: 'revenue', value: '6 million', publisher: 'The Daily' };

function claimPack(...claims: unknown[]): string {
  return JSON.stringify({ claims });
}

/** Codes and fields of the problems a pack has. */
function problemsOf(text: string): string[] {
  return loadPack(text, 'desk.claims.json').problems.map((problem) => `${problem.severity} ${problem.code} ${problem.field}`);
}

suite('reading a claim pack', () => {
  test('four fields make a claim; the rest has sensible defaults', () => {
    const { pack, problems } = loadPack(claimPack(good), 'desk.claims.json');
    assert.deepEqual(problems, []);
    assert.deepEqual(pack.claims, [{
      id: 'acme-revenue-6-million-the-daily', entity: 'Acme', subject: null, metric: 'revenue', unit: 'USD', chip: null,
      low: 6_000_000, high: 6_000_000, qualifier: 'exact', position: 'asserts', period: null, span: null, date: null,
      statement: 'Acme, revenue: 6 million USD.', scope: null, claimant: 'The Daily', reportedBy: null, publisher: 'The Daily',
      title: '', url: '', locator: null, slip: false, relations: [], pack: 'desk.claims.json',
    }]);
  });

  test('a statement made from an entry calls what is measured by the name that a writer reads', () => {
    const entries = metrics.map(({ metric }) => ({ entity: 'Acme', metric, value: 7, publisher: 'P' }));
    for (const { metric, statement } of loadPack(claimPack(...entries), 'p').pack.claims) assert.ok(statement.startsWith(`Acme, ${english.metric[metric]}: 7`), statement);
    assert.equal(english.metric['net-loss'], 'net loss');
    assert.equal(english.metric['gpu-count'], 'number of AI chips');
  });

  test('ranges, counts and hours get their own defaults', () => {
    const { pack } = loadPack(claimPack(
      { entity: 'Acme', metric: 'capital-expenditure', low: '60 billion', high: '65 billion', period: '2025 (plan)', publisher: 'P' },
      { entity: 'Acme', metric: 'gpu-count', value: '50,000', publisher: 'P' },
      { entity: 'Acme', metric: 'gpu-hours', value: '2.788 million', publisher: 'P' },
      { entity: 'Acme', metric: 'valuation', value: 12.5e9, unit: 'EUR', publisher: 'P' },
    ), 'p');
    assert.deepEqual(pack.claims.map((claim) => [claim.low, claim.high, claim.unit, claim.qualifier]), [
      [60e9, 65e9, 'USD', 'range'], [50_000, 50_000, 'accelerator', 'exact'], [2_788_000, 2_788_000, 'gpu-hour', 'exact'], [12.5e9, 12.5e9, 'EUR', 'exact'],
    ]);
    assert.equal(pack.claims[0]?.span?.future, true);
  });

  test('comments, trailing commas and a byte order mark are fine', () => {
    const text = '\ufeff// our desk\n{ "claims": [ { "entity": "Acme", "metric": "revenue", /* in court */ "value": 7, "publisher": "P", }, ], }';
    const { pack, problems } = loadPack(text, 'p');
    assert.deepEqual(problems, []);
    assert.equal(pack.claims.length, 1);
  });

  const broken: readonly (readonly [what: string, entry: unknown, ...problems: string[]])[] = [
    ['a missing metric', { ...good, metric: undefined }, 'error missing-field claims[0].metric'],
    ['a missing publisher and entity', { metric: 'revenue', value: 1 }, 'error missing-field claims[0].entity', 'error missing-field claims[0].publisher'],
    ['an unknown metric', { ...good, metric: 'profit' }, 'error wrong-value claims[0].metric'],
    ['a misspelt field', { ...good, qualifer: 'about' }, 'error unknown-field claims[0].qualifer'],
    ['a figure in words it cannot read', { ...good, value: 'six million' }, 'error wrong-value claims[0].value'],
    ['an abbreviated scale', { ...good, value: '6m' }, 'error wrong-value claims[0].value'],
    ['a negative figure', { ...good, value: -6 }, 'error wrong-value claims[0].value'],
    ['an endless figure', { ...good, value: '9'.repeat(30) }, 'error wrong-value claims[0].value'],
    ['a number beyond exactness', { ...good, value: 1e300 }, 'error wrong-value claims[0].value'],
    ['no figure', { ...good, value: undefined }, 'error no-figure claims[0].value'],
    ['a value and a range', { ...good, low: 1, high: 2 }, 'error two-figures claims[0].value'],
    ['half a range', { ...good, value: undefined, low: 1 }, 'error half-range claims[0].high'],
    ['a range turned round', { ...good, value: undefined, low: '65 billion', high: '60 billion' }, 'error turned-range claims[0].low'],
    ['a range of million and billion mixed up', { ...good, value: undefined, low: '5 billion', high: '6 million' }, 'error turned-range claims[0].low'],
    ['dollars for chips', { ...good, metric: 'gpu-count', unit: 'USD' }, 'error wrong-unit claims[0].unit'],
    ['chips for dollars', { ...good, unit: 'accelerator' }, 'error wrong-unit claims[0].unit'],
    ['a unit in words', { ...good, unit: 'dollars' }, 'error wrong-value claims[0].unit'],
    ['a range without ends', { ...good, qualifier: 'range' }, 'error range-without-ends claims[0].qualifier'],
    ['a script address', { ...good, url: 'javascript:alert(1)' }, 'error wrong-value claims[0].url'],
    ['a script address in disguise', { ...good, url: 'JaVaScRiPt://example.org/%0aalert(1)' }, 'error wrong-value claims[0].url'],
    ['a data address', { ...good, url: 'data:text/html,x' }, 'error wrong-value claims[0].url'],
    ['a file address', { ...good, url: 'file:///etc/passwd' }, 'error wrong-value claims[0].url'],
    ['a command address', { ...good, url: 'command:workbench.action.terminal.new' }, 'error wrong-value claims[0].url'],
    ['an address with a password', { ...good, url: 'https://bank.example@evil.example/' }, 'error wrong-value claims[0].url'],
    ['an address with spaces', { ...good, url: 'https://example.org/a b' }, 'error wrong-value claims[0].url'],
    ['an address with markup', { ...good, url: 'https://example.org/"><img>' }, 'error wrong-value claims[0].url'],
    ['an address with a line break', { ...good, url: 'https://example.org/\nx' }, 'error wrong-value claims[0].url'],
    ['an address with no host', { ...good, url: 'https://' }, 'error wrong-value claims[0].url'],
    ['a day that no calendar has', { ...good, date: '2025-02-30' }, 'error wrong-value claims[0].date'],
    ['a month that no calendar has', { ...good, date: '2025-13' }, 'error wrong-value claims[0].date'],
    ['a date in another order', { ...good, date: '27/01/2025' }, 'error wrong-value claims[0].date'],
    ['a line break in a name', { ...good, entity: 'Acme\nCorp' }, 'error wrong-value claims[0].entity'],
    ['a bidirectional override', { ...good, statement: 'abc\u202edef' }, 'error wrong-value claims[0].statement'],
    ['a terminal escape', { ...good, publisher: '\u001b[31mred' }, 'error wrong-value claims[0].publisher'],
    ['a blank name', { ...good, entity: ' ' }, 'error wrong-value claims[0].entity'],
    ['an empty name', { ...good, entity: '' }, 'error wrong-value claims[0].entity'],
    ['a flood of text', { ...good, statement: 'x'.repeat(100_000) }, 'error wrong-value claims[0].statement'],
    ['a prototype key', JSON.parse('{"entity":"Acme","metric":"revenue","value":1,"publisher":"P","__proto__":{"slip":true}}'), 'error unknown-field claims[0].__proto__'],
    ['a list for text', { ...good, statement: ['x'] }, 'error wrong-type claims[0].statement'],
    ['text for true', { ...good, slip: 'yes' }, 'error wrong-type claims[0].slip'],
    ['a claim that is a number', 42, 'error wrong-type claims[0]'],
    ['a claim that is null', null, 'error wrong-type claims[0]'],
    ['an unknown relation', { ...good, relations: [{ type: 'hates', target: 'x' }] }, 'error wrong-value claims[0].relations[0].type'],
    ['a relation without target', { ...good, relations: [{ type: 'disputes' }] }, 'error missing-field claims[0].relations[0].target'],
    ['a relation to itself', { ...good, id: 'x', relations: [{ type: 'disputes', target: 'x' }] }, 'error relation-to-itself claims[0].relations'],
    ['a relation with a misspelt field', { ...good, relations: [{ type: 'disputes', targt: 'x' }] }, 'error missing-field claims[0].relations[0].target', 'error unknown-field claims[0].relations[0].targt'],
    ['an id with spaces', { ...good, id: 'my claim' }, 'error wrong-value claims[0].id'],
  ];
  for (const [what, entry, ...expected] of broken) {
    test(`${what} is told, and the claims beside it are kept`, () => {
      const text = claimPack(entry, { ...good, id: 'good-one' });
      assert.deepEqual(problemsOf(text), expected);
      for (const { cure } of loadPack(text, 'p').problems) assert.notEqual(cure, '');
      assert.deepEqual(loadPack(text, 'p').pack.claims.map((claim) => claim.id), ['good-one']);
    });
  }

  const broadFiles: readonly (readonly [what: string, text: string, ...problems: string[]])[] = [
    ['an empty file', '', 'error empty '],
    ['a file of spaces', ' \n ', 'error empty '],
    ['a file that is a list', '[]', 'error not-a-pack '],
    ['a file that is a word', 'hello', 'error syntax ', 'error not-a-pack '],
    ['a pack without claims', '{}', 'error missing-field claims'],
    ['claims that are no list', '{"claims": {}}', 'error wrong-type claims'],
    ['a misspelt field of the pack', '{"claims": [], "titel": "x"}', 'warning unknown-field titel'],
    ['a prototype key of the pack', '{"claims": [], "__proto__": {"x": 1}}', 'warning unknown-field __proto__'],
    ['a title that is a number', '{"claims": [], "title": 3}', 'warning wrong-type title'],
    ['an endless bracket', '['.repeat(1_000_000), 'error too-deep '],
    ['an endless nesting', `{"claims": ${'{"a":'.repeat(100_000)}`, 'error too-deep '],
    ['binary noise', '\u0000\u0001\u0002{', 'error syntax '],
  ];
  for (const [what, text, ...expected] of broadFiles) {
    test(`${what} gives an empty pack and says why`, () => {
      const { pack, problems } = loadPack(text, 'p');
      assert.equal(pack.claims.length, 0);
      assert.deepEqual(problems.map((problem) => `${problem.severity} ${problem.code} ${problem.field}`).slice(0, expected.length), expected);
      assert.ok(problems.length < 250);
    });
  }

  test('a missing sign is told once in its line, not again for all that it makes look wrong', () => {
    const { problems } = loadPack('{ "claims": [\n  { "entity" "A" "metric" },\n  { "entity": "A" "metric" }\n] }', 'p');
    assert.deepEqual(problems.filter(({ code }) => code === 'syntax').map(({ line }) => line), [2, 3]);
  });

  test('a currency that no draft is read in is told, and the claim kept', () => {
    const { pack, problems } = loadPack(claimPack({ ...good, unit: 'UDS' }, { ...good, id: 'euros', unit: 'EUR' }), 'p');
    assert.deepEqual(problems.map(({ severity, code, field }) => `${severity} ${code} ${field}`), ['warning unknown-currency claims[0].unit']);
    assert.equal(pack.claims.length, 2);
  });

  const cures: readonly (readonly [what: string, entry: object, told: string])[] = [
    ['a misspelt metric', { ...good, metric: 'revenu' }, '"metric" must be a metric of the vocabulary. Did you mean "revenue"?'],
    ['a metric that there is not', { ...good, metric: 'cost' }, '"metric" must be a metric of the vocabulary. Write one of: training-cost, hardware-investment,'],
    ['a figure below zero', { ...good, value: -5 }, '"value" must not be below zero. The figure, in whole dollars'],
  ];
  for (const [what, entry, told] of cures) {
    test(`${what} is told with its cure`, () => {
      const [{ sentence, cure } = { sentence: '', cure: '' }] = loadPack(claimPack(entry), 'p').problems;
      assert.equal(`${sentence} ${cure}`.slice(0, told.length), told);
    });
  }

  test('a syntax error spoils only the entry it stands in', () => {
    const text = '{ "claims": [\n  { "entity": "Acme", "metric" "revenue", "value": 1, "publisher": "P" },\n  { "entity": "Beta", "metric": "revenue", "value": 2, "publisher": "P" }\n] }';
    const { pack, problems } = loadPack(text, 'p');
    assert.deepEqual(pack.claims.map((claim) => claim.entity), ['Beta']);
    assert.deepEqual(problems.map((problem) => [problem.code, problem.line]), [['syntax', 2]]);
  });

  test('a field given twice is told, the last counts', () => {
    const { pack, problems } = loadPack('{ "claims": [ { "entity": "A", "metric": "revenue", "value": 1, "value": 2, "publisher": "P" } ] }', 'p');
    assert.equal(pack.claims[0]?.low, 2);
    assert.deepEqual(problems.map((problem) => problem.code), ['repeated-field']);
  });

  test('of two claims with one id the first is kept', () => {
    const { pack, problems } = loadPack(claimPack({ ...good, id: 'a' }, { ...good, id: 'a', value: 9 }), 'p');
    assert.deepEqual(pack.claims.map((claim) => claim.low), [6_000_000]);
    assert.deepEqual(problems.map((problem) => [problem.code, problem.field]), [['duplicate-id', 'claims[1].id']]);
  });

  test('a problem says file, line, column, sentence, cure and field', () => {
    const text = '{\n  "claims": [\n    {\n      "entity": "Acme",\n      "metric": "revenue",\n      "value": "6 millions",\n      "publisher": "P"\n    }\n  ]\n}';
    const [problem] = loadPack(text, 'desk.claims.json').problems;
    assert.ok(problem);
    assert.deepEqual([problem.line, problem.column, text.slice(problem.start, problem.end)], [6, 16, '"6 millions"']);
    assert.equal(printProblem(problem), 'desk.claims.json:6:16: "value" must be a number, or words such as "5.576 million" or "50,000". The figure, in whole dollars (or other currency), chips or hours: 5576000, "5.576 million", "50,000". [claims[0].value]');
  });

  test('a misspelt field gets the right name as its cure', () => {
    const [problem] = loadPack(claimPack({ ...good, qualifer: 'about' }), 'p').problems;
    assert.equal(problem?.cure, 'Did you mean "qualifier"?');
  });

  test('after two hundred problems the rest is not listed', () => {
    const { problems } = loadPack(claimPack(...Array.from({ length: 5000 }, () => 1)), 'p');
    assert.equal(problems.length, 201);
    assert.equal(problems.at(-1)?.code, 'too-many');
  });

  test('one claim a line is read from .ndjson, a broken line is told with its place', () => {
    const text = `${JSON.stringify(good)}\n\n{"entity":\n${JSON.stringify({ ...good, url: 'ftp://x' })}\r\n${JSON.stringify({ ...good, value: 8 })}`;
    const { pack, problems } = loadPack(text, 'big.ndjson');
    assert.deepEqual(pack.claims.map((claim) => claim.low), [6_000_000, 8]);
    assert.deepEqual(problems.map((problem) => [problem.code, problem.line]), [['syntax', 3], ['wrong-value', 4]]);
    assert.equal(text.slice(problems[1]?.start, problems[1]?.end), '"ftp://x"');
  });

  test('entities are read with aliases, common words and subjects', () => {
    const { pack, problems } = loadPack(JSON.stringify({
      entities: [{ name: 'Acme', aliases: ['Acme Corp'], commonWords: ['Acme'], subjects: [{ name: 'Rocket' }] }, { nam: 'x' }],
      claims: [],
    }), 'p');
    assert.deepEqual(pack.entities, [{ name: 'Acme', aliases: ['Acme Corp'], common: true, commonWords: ['Acme'], subjects: [{ name: 'Rocket', aliases: [], commonWords: [] }] }]);
    assert.deepEqual(problems.map((problem) => `${problem.code} ${problem.field} ${problem.cure}`).slice(1), ['unknown-field entities[1].nam Did you mean "name"?']);
  });

  const endless: readonly ((length: number) => string)[] = [
    (length) => '{'.repeat(length),
    (length) => '"'.repeat(length),
    (length) => '/*'.repeat(length),
    (length) => `{"claims":[{"url":"http://${'a'.repeat(length)}"}]}`,
    (length) => `{"claims":[{"value":"${'1,111'.repeat(length)}"}]}`,
    (length) => `{"claims":[${'{},'.repeat(length / 4)}]}`,
    (length) => '\\'.repeat(length),
  ];
  for (const text of endless) {
    test(`reading takes time in proportion to length: ${text(8)}`, () => {
      const [small, large] = [text(50_000), text(200_000)];
      // Four times the length: four times the time, more where memory has to be cleared; 16 would be the square.
      const times = timesAsLong(() => loadPack(small, 'p'), () => loadPack(large, 'p'), { enough: 8, least: 5 });
      assert.ok(times <= 11, `${times} times as long`);
    });
  }
});
