import { countGovernors } from './countGovernors';
import type { Governor } from './governor';
import { moneyGovernors } from './moneyGovernors';
import { spendingGovernors } from './spendingGovernors';

/** The table of governing words. A new way of saying a metric is one row or one word in one of its two halves. */
export const governors: readonly Governor[] = [...moneyGovernors, ...spendingGovernors, ...countGovernors];
