import { type LastTold, testLastTold } from './lastTold';

const passages: LastTold = {
  'what the four big ones spend together is theirs under a word for all of them': [
    ['agrees', [
      'Roughly 650 billion dollars of hyperscaler capital expenditure is planned for 2026.', 'Hyperscaler capex may come to $650 billion in 2026.',
      '| Firm | Capex 2025 | Capex 2026 |\n|---|---|---|\n| Meta | $72.2 billion | $125 billion |\n| Combined Big 4 | – | $650 billion |',
    ]],
    ['agrees', ['Big 4 capex came to about $380 billion in 2025.']],
    ['unreported', ['One hyperscaler spends $650 billion.', 'Hyperscaler capex is growing. Mortgages came to $650 billion in 2026.']],
  ],
  'a word of every day is no firm in a label, a column’s title or as a verb': [
    ['unreported', ['Target Scale: a value of $14 billion in 2024', 'OpenAI grows. Scale that to the whole market and the valuation is $14 billion.', 'AI Investment Scale: $29 billion valuation']],
    ['agrees', ['Scale: $14 billion valuation', 'Scale raised money at a valuation of $14 billion.']],
  ],
};

suite('Whose a figure is', () => testLastTold(passages));
