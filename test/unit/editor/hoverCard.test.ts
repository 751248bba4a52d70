import { strict as assert } from 'node:assert';
import { english } from '../../../src/core/wording/english';
import { hoverCard, hoverCommands, shortSentence } from '../../../src/editor/hoverCard';
import type { HoverOptions } from '../../../src/editor/hoverCard';
import { makeFinding, makePart, makeReading, stanced } from '../../support/makeFinding';

const options: HoverOptions = {
  words: english,
  actions: { report: 'Open report', attribute: 'Attribute', cite: 'Cite', ignore: 'Ignore…', explain: 'What this means', claim: 'Show this report' },
  reports: 3,
  numberLine: { address: 'data:image/svg+xml;base64,AAAA', alternative: 'Draft $6 million' },
  uri: 'file:///draft.md',
};

const conflict = makeFinding({
  standing: 'conflict',
  claims: [
    stanced('agrees', 'rounding', { id: 'own', claimant: 'DeepSeek', metric: 'training-cost', low: 5.576e6, qualifier: 'exact' }),
    stanced('context', 'context', { id: 'servers' }),
    stanced('disputes', 'disputes-relation', { id: 'analyst', claimant: 'An analyst', metric: 'training-cost', low: 1.3e9, scope: 'Servers.' }),
    stanced('agrees', 'rounding', { id: 'echo', claimant: 'Somebody', metric: 'training-cost', low: 6e6 }),
  ],
});

suite('The hover over a figure', () => {
  test('the standing stands first, in words, and the conflicting report before the others', () => {
    const card = hoverCard(conflict, options);
    assert.match(card.split('\n')[0] ?? '', /\*\*Reports conflict\*\*/);
    assert.ok(card.indexOf('An analyst') < card.indexOf('Somebody') || !card.includes('Somebody'));
    assert.ok(card.indexOf('An analyst') < card.lastIndexOf('DeepSeek\\:') || card.indexOf('An analyst') < card.indexOf('5\\.576'));
    assert.match(card, /_Servers\\\._/);
  });

  test('what counts something else takes one line, by its leading claimant, with both wordings of a value', () => {
    const besides = makeFinding({
      standing: 'conflict',
      claims: [
        stanced('agrees', 'exact', { id: 'own', claimant: 'DeepSeek', metric: 'training-cost', low: 6e6 }),
        stanced('disputes', 'disputes-relation', { id: 'chief', claimant: 'Demis Hassabis (Google DeepMind)', metric: 'training-cost', low: 6e6, position: 'doubts' }),
        stanced('context', 'disputes-relation', { id: 'other', claimant: 'Somebody', metric: 'capital-expenditure', low: 2e9 }),
        stanced('context', 'disputes-relation', { id: 'floor', claimant: 'SemiAnalysis', metric: 'hardware-investment', low: 5e8, qualifier: 'at-least' }),
        stanced('context', 'disputes-relation', { id: 'servers', claimant: 'SemiAnalysis', metric: 'hardware-investment', low: 1.6e9 }),
        stanced('context', 'same-claimant', { id: 'running', claimant: 'SemiAnalysis', metric: 'operating-cost', low: 9.44e8 }),
        stanced('context', 'same-claimant', { id: 'chips', claimant: 'SemiAnalysis', metric: 'gpu-count', unit: 'accelerator', chip: 'Hopper', low: 50_000 }),
        stanced('context', 'other-wording', { id: 'ceiling', claimant: 'Mobil', metric: 'operating-cost', low: 9.44e8, qualifier: 'at-most' }),
      ],
    });
    const card = hoverCard(besides, options);
    const line = card.split('\n').find((one) => one.includes('counts something else')) ?? '';
    const plain = line.replace(/\\/g, '').replace(/\]\([^)]*\)/g, '').replace(/\[/g, '');
    assert.equal(plain, '- **counts something else** · SemiAnalysis: about $1.6 billion, hardware investment · about $944 million, operating cost (Mobil: up to $944 million) · about 50,000 Hopper GPUs');
    assert.ok(card.includes('Demis Hassabis\\:') && !card.includes('Google'), card);
    assert.match(card, /and 2 more reports/);
  });

  test('what a figure was compared as is its label, though the words leave room; a guess that was not compared is none', () => {
    const reading = makeReading({ metric: makePart('training-cost' as const, 'run', 0.5) });
    assert.match(hoverCard(makeFinding({ standing: 'conflict', reading, claims: conflict.claims }), options), /^.*Reports conflict\*\* · DeepSeek’s training cost\n/);
    assert.match(hoverCard(makeFinding({ reading }), options), /^.*No report on file\*\* · DeepSeek’s figure\n/);
  });

  test('a known slip is told as one beside its figure', () => {
    const card = hoverCard(makeFinding({ standing: 'agrees', claims: [stanced('agrees', 'exact', { claimant: 'A site', metric: 'training-cost', slip: true })] }), options);
    assert.match(card, /\*\*agrees\*\* · \[A site\\?: about [^\n]*\) · [^\n]*a known slip/);
  });

  test('lines of the list are paragraphs, so that the editor underlines their links where that is wanted', () => {
    const finding = makeFinding({ standing: 'conflict', claims: [stanced('agrees', 'exact', { id: 'a' }), stanced('differs', 'outside', { id: 'b' })] });
    assert.match(hoverCard(finding, options), /\n- .*\n\n- /);
    assert.doesNotMatch(hoverCard(finding, options), /\n- .*\n- /);
  });

  test('only what can be done is offered: nobody is named for a figure that nobody gives, and nothing cited that is on something else', () => {
    const offers = (stance: 'agrees' | 'differs' | 'context', fields = {}): boolean[] => {
      const finding = makeFinding({ standing: stance === 'context' ? 'unreported' : stance === 'agrees' ? 'agrees' : 'differs', claims: [stanced(stance, 'exact', fields)] });
      const card = hoverCard(finding, options);
      return [card.includes('[Attribute]'), card.includes('[Cite]')];
    };
    assert.deepEqual(offers('agrees'), [true, true]);
    for (const fields of [{ position: 'doubts' }, { slip: true }]) assert.deepEqual(offers('agrees', fields), [false, true]);
    assert.deepEqual(offers('differs'), [false, true]);
    assert.deepEqual(offers('context'), [false, false]);
  });

  test('it holds at most about a dozen lines', () => {
    const noticed = { ...conflict, notices: ['scope', 'wording', 'attribution'].map((code) => ({ code, kind: 'x', detail: {}, claims: [], related: [] })) as never };
    const lines = hoverCard(noticed, { ...options, reports: 3 }).split('\n').filter((line) => line !== '');
    assert.ok(lines.length <= 12, String(lines.length));
  });

  test('a notice is a whole sentence that leads to its page, without its asides where the line is short', () => {
    const doubted = 'The draft does not mention that Demis Hassabis (Google DeepMind) doubted this figure (10 February 2025).';
    assert.equal(shortSentence(doubted, 120), doubted);
    assert.equal(shortSentence(doubted, 90), 'The draft does not mention that Demis Hassabis (Google DeepMind) doubted this figure.');
    assert.equal(
      shortSentence('Off by exactly a thousand, as when billion and trillion are mixed up: $1.9 billion according to CoreWeave (March 2025).', 88),
      'Off by exactly a thousand, as when billion and trillion are mixed up.',
    );
    assert.equal(shortSentence(doubted, 70), 'The draft does not mention that Demis Hassabis doubted this figure.');
    assert.equal(shortSentence('This figure is disputed by Bank of America, and the draft states it in its own voice; it comes from DeepSeek.', 90), 'This figure is disputed by Bank of America, and the draft states it in its own voice.');
    assert.equal(shortSentence('Off by exactly a thousand, as when million and billion are mixed up: DeepSeek', 60), 'Off by exactly a thousand, as when million and billion are…');
    assert.match(hoverCard({ ...conflict, notices: [{ code: 'arithmetic', kind: 'sum', detail: {}, claims: [], related: [] }] as never }, options), /\[The sum does not come out\\?\.\]\(command:secondSource\.explain/);
  });

  test('reports that have no room are counted and lead to the report', () => {
    assert.match(hoverCard(conflict, { ...options, reports: 2 }), /2 more reports[^\]]*\]\(command:secondSource\.checkArticle/);
  });

  test('only commands that the hover may run are linked', () => {
    for (const [, command] of hoverCard(conflict, options).matchAll(/\(command:([\w.]+)/g)) assert.ok(hoverCommands.includes(command ?? ''), command);
  });

  test('a figure in a quotation is not offered a rewriting', () => {
    const card = hoverCard({ ...conflict, inQuotation: true }, options);
    assert.doesNotMatch(card, /secondSource\.attribute|secondSource\.cite/);
    assert.match(card, /secondSource\.ignore/);
  });

  test('a figure that is attributed already is not offered attribution', () => {
    assert.doesNotMatch(hoverCard({ ...conflict, reading: makeReading({ voice: 'attributed' }) }, options), /secondSource\.attribute/);
  });

  test('no report on file is said as such and never looks checked', () => {
    const card = hoverCard(makeFinding(), { ...options, numberLine: null });
    assert.match(card, /\*\*No report on file\*\*/);
    assert.doesNotMatch(card, /\$\(check\)/);
  });

  test('hostile text of a claim stays text', () => {
    const hostile = stanced('disputes', 'x', { claimant: '[click](command:evil) <img src=x>', publisher: '**$(zap)**', url: 'javascript:alert(1)', scope: '![x](https://tracker.example/x.png)\n\n# big', date: '`x`' });
    const card = hoverCard(makeFinding({ standing: 'conflict', claims: [hostile] }), { ...options, numberLine: null });
    assert.doesNotMatch(card, /\]\(command:evil/);
    assert.doesNotMatch(card, /[^\\]<img/);
    assert.doesNotMatch(card, /javascript:/);
    assert.doesNotMatch(card, /!\[x\]/);
    assert.doesNotMatch(card, /(?:^|[^\\])\$\(zap/);
    assert.doesNotMatch(card, /\n# big/);
  });
});
