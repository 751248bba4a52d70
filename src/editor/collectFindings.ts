import type { DraftSession } from '../core/check/draftSession';
import type { Finding } from '../core/check/finding';
import { inSlices } from './stepClock';
import type { StepClock } from './stepClock';

/** All findings of a finished session in order, collected in slices; null when `stopped` says so in between, or the draft was edited. */
export async function collectFindings(session: DraftSession, clock: StepClock, stopped: () => boolean): Promise<readonly Finding[] | null> {
  const { version } = session;
  const findings: Finding[] = [];
  const blocks = session.findingsByBlock();
  const next = (): boolean => {
    const block = blocks.next();
    if (block.done === true) return false;
    for (const finding of block.value) findings.push(finding);
    return true;
  };
  return (await inSlices(next, clock, () => stopped() || session.version !== version)) ? findings : null;
}
