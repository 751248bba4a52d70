import { englishNumbers } from '../core/wording/englishNumbers';
import { formatPlain } from '../core/wording/numberStyle';

/** "1 claim", "3,000 claims". */
export function counted(count: number, one: string, many: string): string {
  return `${formatPlain(count, englishNumbers, 0)} ${count === 1 ? one : many}`;
}
