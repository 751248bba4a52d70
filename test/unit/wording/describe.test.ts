import assert from 'node:assert/strict';
import type { Notice, NoticeCode } from '../../../src/core/check/finding';
import { describe, describeNotices, message } from '../../../src/core/wording/describe';
import { english } from '../../../src/core/wording/english';
import { german } from '../../../src/core/wording/german';
import { leadingAgreement, leadingOpposition, rankedClaims } from '../../../src/core/wording/rankClaims';
import { stanceWord } from '../../../src/core/wording/quantityOf';
import { readAs } from '../../../src/core/wording/readAs';
import { whyMatched } from '../../../src/core/wording/whyMatched';
import { makeFinding, makePart, makeReading, stanced } from '../../support/makeFinding';

const company = { id: 'company', claimant: 'DeepSeek', low: 6e6, metric: 'training-cost' as const, date: '2025-02-02' };
const analyst = { id: 'analyst', claimant: 'Bank of America', low: 1e8, metric: 'training-cost' as const, date: '2025-01-30', qualifier: 'at-least' as const };

suite('The plain sentence why', () => {
  test('an agreeing figure names who gives it and by which rule', () => {
    const finding = makeFinding({ standing: 'agrees', claims: [stanced('agrees', 'rounding', { ...company, low: 5_576_000, high: 5_576_000, qualifier: 'exact' })] });
    assert.equal(describe(finding, english), 'DeepSeek’s training cost: $5.576 million according to DeepSeek (2 February 2025), which agrees after rounding.');
    assert.equal(describe(finding, german), 'Trainingskosten bei DeepSeek: 5,576 Millionen Dollar laut DeepSeek (2. Februar 2025); das stimmt gerundet überein.');
  });

  test('whose spokesman it was and when share one pair of brackets', () => {
    const spoken = { ...company, low: 5_576_000, high: 5_576_000, qualifier: 'exact' as const, claimant: 'Liang Wenfeng (DeepSeek)' };
    const finding = makeFinding({ standing: 'agrees', claims: [stanced('agrees', 'exact', spoken)] });
    assert.match(describe(finding, english), /according to Liang Wenfeng \(DeepSeek, 2 February 2025\), which/);
    assert.match(describe(finding, german), /laut Liang Wenfeng \(DeepSeek, 2. Februar 2025\); das/);
    assert.match(describe(makeFinding({ standing: 'agrees', claims: [stanced('agrees', 'exact', { ...spoken, date: null })] }), english), /according to Liang Wenfeng \(DeepSeek\), which/);
  });

  test('a period is told only where it is certain', () => {
    const told = (sure: number): string => describe(makeFinding({
      reading: makeReading({ period: { ...makePart({ text: '2024', from: null, to: null, future: false, runRate: false }), sure } }), standing: 'agrees', claims: [stanced('agrees', 'exact', company)],
    }), english);
    assert.match(told(0.9), /training cost \(2024\)/);
    assert.doesNotMatch(told(0.5), /2024/);
  });

  test('a conflict tells both sides and how many more stand against the figure', () => {
    const finding = makeFinding({
      standing: 'conflict',
      claims: [stanced('agrees', 'exact', company), stanced('disputes', 'disputes-relation', analyst), stanced('differs', 'apart', { ...analyst, id: 'third', claimant: 'Third' })],
    });
    assert.equal(
      describe(finding, english),
      'DeepSeek’s training cost: about $6 million according to DeepSeek (2 February 2025), but at least $100 million according to Bank of America (30 January 2025); one more report stands against it.',
    );
    assert.equal(
      describe(finding, german),
      'Trainingskosten bei DeepSeek: rund 6 Millionen Dollar laut DeepSeek (2. Februar 2025), doch mindestens 100 Millionen Dollar laut Bank of America (30. Januar 2025); ein weiterer Bericht steht dagegen.',
    );
  });

  test('who only gives another figure is not said to dispute anything, whatever relation leads there', () => {
    const entry = stanced('disputes', 'disputes-relation', analyst);
    const finding = makeFinding({ standing: 'conflict', claims: [stanced('agrees', 'exact', company), entry] });
    assert.deepEqual([stanceWord(entry, finding, english), stanceWord(entry, finding, german)], ['against it', 'dagegen']);
    const doubt = { ...entry, claim: { ...entry.claim, position: 'doubts' as const } };
    assert.deepEqual([stanceWord(doubt, finding, english), stanceWord(doubt, finding, german)], ['disputes', 'bestreitet']);
    assert.equal(stanceWord({ ...entry, stance: 'differs' }, finding, english), 'differs');
  });

  test('a denial is told as one, without putting the rejected figure into the mouth of whoever rejects it', () => {
    const finding = makeFinding({
      standing: 'conflict',
      claims: [stanced('agrees', 'exact', company), stanced('disputes', 'disputes-relation', { ...analyst, position: 'denies', claimant: 'Nvidia' })],
    });
    assert.match(describe(finding, english), /but denied by Nvidia \(30 January 2025\)\.$/);
    assert.match(describe(finding, german), /doch zurückgewiesen von Nvidia \(30\. Januar 2025\)\.$/);
  });

  test('a figure that differs is set against the nearest report', () => {
    const finding = makeFinding({ standing: 'differs', figure: { low: 16e9 }, text: '$16 billion', claims: [stanced('differs', 'apart')], reading: makeReading({ metric: makePart('hardware-investment' as const) }) });
    assert.equal(describe(finding, english), 'DeepSeek’s hardware investment: $16 billion in the draft, but about $1.6 billion according to SemiAnalysis (31 January 2025).');
  });

  test('a superseded figure names what replaced it', () => {
    const later = { ...company, id: 'later', low: 294_000, qualifier: 'exact' as const, date: '2025-09-19', relations: [{ type: 'supersedes' as const, target: 'company', note: null }] };
    const finding = makeFinding({ standing: 'superseded', claims: [stanced('agrees', 'exact', company), stanced('context', 'supersedes-relation', later)] });
    assert.equal(
      describe(finding, english),
      'DeepSeek’s training cost: about $6 million according to DeepSeek (2 February 2025), since replaced by $294,000 according to DeepSeek (19 September 2025).',
    );
  });

  test('what is told as replaced is the replaced report, though a later one that agrees is nearer or better known', () => {
    const guidance = { ...company, id: 'guidance', claimant: 'Example', low: 91e9, high: 93e9, qualifier: 'exact' as const, date: '2025-10-30' };
    const actual = { ...guidance, id: 'actual', low: 91.4e9, high: 91.4e9, date: '2026-02-04', relations: [{ type: 'supersedes' as const, target: 'guidance', note: null }] };
    for (const claims of [[stanced('agrees', 'range', guidance), stanced('agrees', 'exact', actual)], [stanced('agrees', 'exact', actual), stanced('agrees', 'range', guidance)]]) {
      assert.equal(
        describe(makeFinding({ standing: 'superseded', claims }), english),
        'DeepSeek’s training cost: $91 billion to $93 billion according to Example (30 October 2025), since replaced by $91.4 billion according to Example (4 February 2026).',
      );
    }
  });

  test('no report on file is not said of a quantity on which reports are listed', () => {
    assert.equal(
      describe(makeFinding({ claims: [stanced('context', 'related', company)] }), english),
      'Not compared: this may be DeepSeek’s training cost, but the text leaves too much open. One related report is listed for context.',
    );
    const listed = makeFinding({ claims: [stanced('context', 'period', company), stanced('context', 'same-value')] });
    assert.equal(
      describe(listed, english),
      'Not compared: none of the reports on file about DeepSeek’s training cost is plainly about the same thing and time as this figure. 2 related reports are listed for context.',
    );
    assert.equal(
      describe(listed, german),
      'Nicht verglichen: Von den hinterlegten Berichten zu „Trainingskosten bei DeepSeek“ betrifft keiner eindeutig dasselbe und dieselbe Zeit wie diese Zahl. 2 verwandte Berichte sind zur Einordnung aufgeführt.',
    );
    // Of that model, or of that year, none is: the sentence names them, and says the truth.
    for (const reading of [makeReading({ subject: makePart('R2') }), makeReading({ period: makePart({ text: '2019', from: null, to: null, future: false, runRate: false }) })]) {
      assert.match(describe({ ...listed, reading }, english), /^No report on file about DeepSeek’s training cost \((?:R2|2019)\), so/);
    }
    assert.match(describe(makeFinding({ claims: [stanced('context', 'same-value')] }), english), /^No report on file about /);
  });

  test('no report is on file only in the currency of the figure, where that is not the one of most reports', () => {
    const euros = makeFinding({ figure: { unit: 'EUR' } });
    assert.equal(describe(euros, english), 'No report on file about DeepSeek’s training cost in this currency, so this has not been checked.');
    assert.equal(describe(euros, german), 'Zu „Trainingskosten bei DeepSeek“ ist kein Bericht in dieser Währung hinterlegt; die Zahl ist also nicht geprüft.');
  });

  test('no report on file never sounds like checked', () => {
    const cases = [
      makeFinding(),
      makeFinding({ reading: makeReading({ entity: null }) }),
      makeFinding({ reading: makeReading({ metric: null }) }),
      makeFinding({ reading: makeReading({ metric: makePart('revenue' as const, '', 0.4) }) }),
      makeFinding({ figure: { ambiguous: true } }),
    ];
    const told = cases.map((finding) => describe(finding, english));
    assert.deepEqual(told, [
      'No report on file about DeepSeek’s training cost, so this has not been checked.',
      'Not compared: the text does not say plainly whose figure this is.',
      'Not compared: the text does not say plainly what this figure of DeepSeek measures.',
      'Not compared: this may be DeepSeek’s revenue, but the text leaves too much open.',
      'Not compared: the digits can be read in two ways.',
    ]);
    for (const sentence of cases.map((finding) => describe(finding, german))) assert.match(sentence, /nicht geprüft|^Nicht verglichen/);
  });

  test('a name with a capital inside keeps its own way at the head of a sentence', () => {
    const finding = makeFinding({ standing: 'agrees', reading: makeReading({ entity: makePart('xAI') }), claims: [stanced('agrees', 'exact', company)] });
    assert.match(describe(finding, english), /^xAI’s training cost: /);
  });

  test('a standing without its claims is still told', () => {
    for (const standing of ['agrees', 'conflict', 'differs', 'superseded'] as const) {
      assert.ok(describe(makeFinding({ standing }), english).length > 10);
      assert.ok(describe(makeFinding({ standing }), german).length > 10);
    }
  });
});

suite('Which reports come first', () => {
  test('the one the draft leans on leads those that agree, somebody else’s leads those against', () => {
    const finding = makeFinding({
      standing: 'conflict',
      reading: makeReading({ attribution: makePart('DeepSeek') }),
      claims: [
        stanced('agrees', 'exact', { ...company, id: 'blog', claimant: 'A blog', date: null }),
        stanced('agrees', 'rounding', company),
        stanced('disputes', 'disputes-relation', { ...company, id: 'own-later', low: 294_000 }),
        stanced('disputes', 'disputes-relation', { ...analyst, relations: [{ type: 'disputes', target: 'company', note: null }] }),
      ],
    });
    assert.equal(leadingAgreement(finding)?.claim.id, 'company');
    assert.equal(leadingOpposition(finding)?.claim.id, 'analyst');
    assert.deepEqual(rankedClaims(finding).map(({ claim }) => claim.id), ['analyst', 'own-later', 'company', 'blog']);
  });

  test('nothing leads where there is nothing', () => {
    assert.equal(leadingAgreement(makeFinding()), null);
    assert.equal(leadingOpposition(makeFinding()), null);
    assert.deepEqual(rankedClaims(makeFinding()), []);
  });
});

function withNotice(code: NoticeCode, kind: string, detail: Notice['detail'], claimFields = {}): ReturnType<typeof makeFinding> {
  return makeFinding({
    standing: 'conflict',
    claims: [stanced('context', 'scope', { ...claimFields })],
    notices: [{ code, kind, detail, claims: ['semianalysis-hardware'], related: [] }],
  });
}

const notices: readonly [NoticeCode, string, Notice['detail'], object, string, string][] = [
  ['scope', 'metric', { metric: 'hardware-investment', read: 'training-cost' }, {},
    'On file as hardware investment, not as training cost: about $1.6 billion according to SemiAnalysis (31 January 2025).', 'Hinterlegt als „Hardware-Investitionen“, nicht als „Trainingskosten“: rund 1,6 Milliarden Dollar'],
  ['slip', 'factor-thousand', { draft: 1.6e6, report: 1.6e9 }, {},
    'Off by exactly a thousand, as when million and billion are mixed up: about $1.6 billion according to SemiAnalysis (31 January 2025).', 'Genau der Faktor tausend'],
  ['slip', 'factor-thousand', { draft: 294e6, report: 294e3 }, {}, 'Off by exactly a thousand, as when thousand and million are mixed up', 'wie bei verwechselten Tausendern und Millionen'],
  ['slip', 'factor-thousand', { draft: 1.9e12, report: 1.9e9 }, {}, 'Off by exactly a thousand, as when billion and trillion are mixed up', 'wie bei verwechselten Milliarden und Billionen'],
  ['slip', 'factor-thousand', { draft: 600, report: 6e5 }, {}, 'Off by exactly a thousand: about', 'Genau der Faktor tausend: rund'],
  ['slip', 'factor-thousand', { draft: 6, report: 6e6 }, {}, 'Off by exactly a million: about', 'Genau der Faktor eine Million: rund'],
  ['slip', 'known-slip', {}, {}, 'The draft repeats a known slip. On file against it: about $1.6 billion', 'wiederholt ein bekanntes Versehen'],
  ['scope', 'run-rate', { metric: 'revenue' }, {}, 'On file as a run rate, not as the figure of a whole period: about $1.6 billion', 'Hinterlegt als Hochrechnung'],
  ['scope', 'whole', { metric: 'funding-raised' }, {}, 'On file as what all put in together, not as the share of one: about $1.6 billion', 'was alle zusammen geben'],
  ['slip', 'factor-thousand', { draft: 1600, report: 1.6e9 }, {}, 'Off by exactly a million, as when thousand and billion are mixed up', 'Genau der Faktor eine Million, wie bei'],
  ['slip', 'decimal-shift', {}, {}, 'The same digits with the decimal point moved: about $1.6 billion', 'das Komma verrutscht'],
  ['slip', 'swapped-digits', {}, {}, 'Two digits may be swapped: about $1.6 billion', 'zwei Ziffern vertauscht'],
  ['slip', 'currency', {}, { unit: 'EUR' }, 'The same number, but in another currency: about €1.6 billion', 'in einer anderen Währung: rund 1,6 Milliarden Euro'],
  ['slip', 'other-period', { period: 'per month, 2025' }, {}, 'This is the value per month, 2025: about $1.6 billion', 'Das ist der Wert je Monat'],
  ['slip', 'other-period', { period: '2024' }, {}, 'This is the value for 2024: about $1.6 billion', 'Das ist der Wert für 2024'],
  ['wording', 'dropped', {}, { qualifier: 'at-most', low: 944e6 }, '“up to $944 million” according to SemiAnalysis (31 January 2025); the draft states it flat.', '„bis zu 944 Millionen Dollar“'],
  ['wording', 'turned', {}, { qualifier: 'at-most', low: 944e6 }, 'the draft turns it round: “$6 million”', 'der Entwurf kehrt das um'],
  ['attribution', 'own-voice', { claimant: 'DeepSeek', challenger: 'Bank of America' }, {},
    'This figure is disputed by Bank of America, and the draft states it in its own voice; it comes from DeepSeek.', 'Diese Zahl ist umstritten (Bank of America)'],
  ['attribution', 'other-side', { speaker: 'SemiAnalysis', claimant: 'DeepSeek' }, {}, 'SemiAnalysis is on file with about $1.6 billion; the draft’s figure comes from DeepSeek.', 'Von SemiAnalysis ist rund 1,6 Milliarden Dollar hinterlegt'],
  ['attribution', 'not-its-own', { speaker: 'DeepSeek', claimant: 'A blog' }, {}, 'The draft puts the figure into the mouth of DeepSeek; it comes from A blog.', 'schreibt die Zahl DeepSeek zu'],
  ['counter-report', 'dispute', { claimant: 'SemiAnalysis' }, {}, 'The draft does not mention SemiAnalysis: about $1.6 billion (31 January 2025).', 'Der Entwurf erwähnt SemiAnalysis nicht'],
  ['counter-report', 'denial', { claimant: 'SemiAnalysis' }, { position: 'denies' }, 'The draft does not mention that SemiAnalysis denied this figure (31 January 2025).', 'zurückgewiesen hat'],
  ['self-conflict', 'headline', { low: 5e6, high: 5e6 }, {}, 'Headline and text do not agree: $6 million here, $5 million elsewhere, for the same thing.', 'hier 6 Millionen Dollar, an anderer Stelle 5 Millionen Dollar'],
  ['self-conflict', 'text', { low: 5e6, high: 7e6 }, {}, 'The draft does not agree with itself: $6 million here, $5 million to $7 million elsewhere', 'Der Entwurf widerspricht sich'],
  ['arithmetic', 'sum', { shown: '$1 million + $4 million', computed: 5e6, stated: 6e6 }, {}, '$1 million + $4 million comes to $5 million, not $6 million.', 'ergibt 5 Millionen Dollar, nicht 6 Millionen Dollar'],
  ['arithmetic', 'percent', { shown: '$4 million → $6 million', computed: 50, stated: 40 }, {}, '$4 million → $6 million is a change of 50 percent, not 40.', 'eine Änderung um 50 Prozent, nicht um 40'],
  ['arithmetic', 'multiple', { shown: '$2 million → $6 million', computed: 3, stated: 4 }, {}, '$2 million → $6 million is 3 times as much, not 4 times.', 'das 3-Fache'],
  ['arithmetic', 'share', { shown: '$17 million ÷ $60.9 million', computed: 27.9, stated: 13 }, {}, '$17 million ÷ $60.9 million is 27.9 percent, not 13.', 'sind 27,9 Prozent, nicht 13.'],
  ['arithmetic', 'part', { shown: '$6 million > $5 million', computed: 6, stated: 5 }, {}, '$6 million > $5 million: the part is more than the whole.', 'Der Teil ist mehr als das Ganze.'],
];

suite('Sentences for what else was noticed', () => {
  for (const [code, kind, detail, claim, en, de] of notices) {
    test(`${code}/${kind}: ${en}`, () => {
      const finding = withNotice(code, kind, detail, claim);
      assert.ok(describeNotices(finding, english)[0]?.includes(en), describeNotices(finding, english)[0]);
      assert.ok(describeNotices(finding, german)[0]?.includes(de), describeNotices(finding, german)[0]);
    });
  }

  test('a notice without claims or values still makes a sentence', () => {
    for (const code of Object.keys(english.notice) as NoticeCode[]) {
      const finding = makeFinding({ notices: [{ code, kind: 'unheard-of', detail: {}, claims: ['gone'], related: [] }] });
      for (const words of [english, german]) {
        const [sentence = ''] = describeNotices(finding, words);
        assert.match(sentence, /^\p{L}|^[„“$\d]/u);
        assert.match(sentence, /\.$/);
        assert.doesNotMatch(sentence, /null|undefined|\?/);
      }
    }
  });

  test('the message joins the why and the notices', () => {
    const finding = withNotice('arithmetic', 'sum', { shown: 'a + b', computed: 5e6, stated: 6e6 });
    assert.equal(message(finding, english), `${describe(finding, english)} a + b comes to $5 million, not $6 million.`);
  });
});

suite('What a figure was read as', () => {
  test('whose, which, when, who says so and what keeps it from being compared', () => {
    const finding = makeFinding({
      inQuotation: true,
      reading: makeReading({
        subject: makePart('R1'),
        period: makePart({ text: '2025', from: null, to: null, future: true, runRate: false }),
        attribution: makePart('Liang Wenfeng'),
        partOfWhole: true,
      }),
    });
    assert.equal(
      readAs(finding, english),
      'DeepSeek’s training cost (R1, 2025), according to Liang Wenfeng, inside a quotation, planned or forecast, part of a bigger whole, so not compared with the whole',
    );
    assert.equal(readAs(makeFinding({ reading: makeReading({ entity: null }) }), english), 'training cost, nobody named');
    assert.equal(readAs(makeFinding({ reading: makeReading({ entity: null, metric: null }) }), german), 'diese Zahl, niemand genannt');
    assert.equal(readAs(finding, german), 'Trainingskosten bei DeepSeek (R1, 2025), laut Liang Wenfeng, im Zitat, geplant oder erwartet, Teil eines größeren Ganzen, daher nicht mit dem Ganzen verglichen');
  });

  test('each part with its words, its rule and a warning where it is not certain', () => {
    const finding = makeFinding({ reading: makeReading({ metric: makePart('training-cost' as const, 'trained', 0.5) }) });
    assert.deepEqual(whyMatched(finding, english), ['Whose: DeepSeek, from “DeepSeek” (named in the sentence)', 'Measures: training cost, from “trained” (named in the sentence), not certain']);
    assert.deepEqual(whyMatched(finding, german), ['Wessen: DeepSeek, aus „DeepSeek“ (im Satz genannt)', 'Gemessen wird: Trainingskosten, aus „trained“ (im Satz genannt), nicht sicher']);
  });
});
