import assert from 'node:assert/strict';
import { readMarked } from './readMarked';

/** What Nvidia's last figure is of: its sales in China, those in a land on which nothing is filed, or those of everywhere. */
const sold: readonly (readonly [string | null, readonly string[]])[] = [
  ['China sales', [
    'Nvidia\'s sales in China reached {$17 billion} in fiscal 2025.',
    'Nvidia\'s revenue in China was {$17 billion} in fiscal 2025.',
    'Nvidia earned {$17 billion} in China in fiscal 2025.',
    'Nvidia took in {$17 billion} in fiscal 2025 in China.',
    'In China, Nvidia made {$17 billion} in fiscal 2025.',
    'Nvidia booked revenue of {$17 billion} from China in fiscal 2025.',
    'China brought Nvidia {$17 billion} in fiscal 2025.',
    'China, with Hong Kong, brought Nvidia {$17 billion} in fiscal 2025.',
    'Nvidia\'s sales to China were {$17 billion} in fiscal 2025.',
  ]],
  [null, [
    'Nvidia earned {$17 billion} in Europe in fiscal 2025.',
    'Despite curbs on China, Nvidia\'s sales reached {$130.5 billion} in fiscal 2025.',
    'Nvidia\'s sales reached {$130.5 billion} in fiscal 2025 even as it lost ground in China.',
    'Even without China, Nvidia\'s sales reached {$130.5 billion} in fiscal 2025.',
    'China, which bans some of its chips, still buys from Nvidia, whose sales reached {$130.5 billion} in fiscal 2025.',
    'Nvidia\'s sales to China were {$17 billion} in fiscal 2025, or 13 per cent of its revenue of {$130.5 billion}.',
  ]],
];

suite('Sales in one land', () => {
  for (const [subject, texts] of sold) {
    for (const text of texts) test(`${subject ?? 'everywhere'}: ${text}`, () => assert.equal(readMarked(text).at(-1)?.reading.subject?.value ?? null, subject));
  }

  test('are held against the reports on that land, and those of another land against none', () => {
    const part = (text: string): boolean | undefined => readMarked(text)[0]?.reading.partOfWhole;
    assert.equal(part('Nvidia sold for {$17 billion} in China in fiscal 2025.'), false);
    assert.equal(part('Nvidia sold for {$17 billion} in Europe in fiscal 2025.'), true);
  });
});
