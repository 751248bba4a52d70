import type { Lexicon } from '../names/lexicon';
import type { Owner } from '../owners/owner';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';

/** Place of the name that stands right behind the sum at `at`, a quotation mark passed over. */
function placeMeasured(view: SentenceView, at: number): number {
  const mark = lowerAt(view.tokens, at + 1);
  return mark === '"' || mark === '\u201c' ? at + 2 : at + 1;
}

const undertaking = /^(?:project|initiative|programme|program|mission|venture|scheme)$/;

/** 'the $500 billion Stargate project', 'the €500 billion "Stargate Project"': what is to be put into an undertaking that is called one. */
export function measuresPledge(view: SentenceView, at: number): boolean {
  const place = placeMeasured(view, at);
  const name = tokenAt(view.tokens, place);
  if (name?.name == null || name.possessive || (name.name.kind !== 'organisation' && name.name.kind !== 'programme')) return false;
  return undertaking.test(lowerAt(view.tokens, place + 1)) || undertaking.test(name.lower.slice(name.lower.lastIndexOf(' ') + 1));
}

/** 'the $500 billion Stargate Project', 'the €200 billion "InvestAI"': a sum right before the name of an undertaking, in one noun phrase with it. */
export function measuresUndertaking(view: SentenceView, at: number, { first, last, name, entity, possessive }: Owner, lexicon: Lexicon): boolean {
  if (possessive || name === null || first !== placeMeasured(view, at) || machines.has(lowerAt(view.tokens, last + 1))) return false;
  return name.kind === 'programme' || name.kind === 'site' || lexicon.firms.get(entity)?.described.includes('venture') === true;
}

/** "the $100 billion Stargate supercomputer": one thing that goes by an undertaking's name. */
const machines: ReadonlySet<string> = new Set(['supercomputer', 'computer', 'machine', 'cluster', 'chip', 'chips', 'deal', 'contract', 'order', 'round', 'loan']);
