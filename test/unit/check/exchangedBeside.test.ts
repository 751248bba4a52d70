import { type LastTold, testLastTold } from './lastTold';

const passages: LastTold = {
  'what is to come is held against a year that is over': [
    ['differs slip', [
      'Alphabet is growing. Capital spending was $24 billion in the quarter and will be $92 billion for the year, compared with $55.2 billion in 2024.',
      'Alphabet is growing. Capital spending was $24 billion in the quarter and will be $92 billion for the year, up from just $55.2 billion in 2024.',
    ]],
    ['agrees', ['Alphabet is growing. Capital spending was $24 billion in the quarter and will be $92 billion for the year, compared with $52.5 billion in 2024.']],
    ['unreported', ['Alphabet is growing. Capital spending was $24 billion in the quarter and will be $92 billion for the year, compared with $43.1 billion in 2024.']],
  ],
};

suite('digits exchanged beside other figures', () => testLastTold(passages));
