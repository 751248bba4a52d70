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
  'a name behind a stop after capitals is one of its own': [
    ['agrees', ['Microsoft has money in OpenAI. Amazon put $8 billion into Anthropic.', 'Everybody wants AI. Meta paid $14.3 billion for a stake in Scale AI. It signed a $14 billion deal with CoreWeave.']],
  ],
  'an entry that is labelled with both sides tells of no third': [
    ['unreported', ['## What Microsoft and Amazon put in\n\n- Microsoft–OpenAI: $13 billion in all\n- Amazon–Anthropic: $8 billion so far, $5 billion more in late 2025']],
  ],
  'a firm that is not on file is known behind a bracket by what it does': [
    ['unreported', [
      'Anthropic grew. Velmora (defence software) raised $13 billion at a $183 billion valuation.', 'Anthropic grew; Velmora (defence software) has raised $13 billion.',
      'Zorbec sells chips; Velmora (Tallinn) raised $2 billion at $18 billion; a ranking came out (Anthropic led).',
    ]],
    ['agrees', ['Anthropic (San Francisco) raised $13 billion at a $183 billion valuation.']],
  ],
  'a deal with another than a report’s partner is another deal': [
    ['unreported', [
      'Meta has committed $27 billion to Nebius.', 'Meta committed $14.2 billion to CoreWeave and $27 billion to Nebius.', 'Nvidia goes on with the $500 billion Velmora deal.', 'Nvidia signed the $500 billion Foxconn deal.',
    ]],
    ['agrees', ['Meta signed the $14 billion CoreWeave deal.', 'Amazon committed $8 billion to Anthropic.', 'Meta has committed $27 billion to Hyperion.']],
  ],
};

suite('Whose a figure is', () => testLastTold(passages));
