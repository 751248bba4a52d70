import type { DraftSession } from '../core/check/draftSession';
import type { Finding } from '../core/check/finding';
import { pause, stepBudget } from './stepClock';
import type { StepClock } from './stepClock';

/** All findings of a session in order, collected in slices; null when `stopped` says so in between, or the draft was edited. */
export async function collectFindings(session: DraftSession, clock: StepClock, stopped: () => boolean): Promise<readonly Finding[] | null> {
  const { version, lineCount } = session;
  const findings: Finding[] = [];
  let size = 50;
  for (let line = 0; line < lineCount; ) {
    const to = Math.min(lineCount, line + size);
    const { took } = clock.run(() => {
      // A block that began before the slice is told again with it.
      const last = findings.at(-1)?.start ?? -1;
      for (const finding of session.findingsIn(line, to)) if (finding.start > last) findings.push(finding);
    });
    size = took > stepBudget / 2 ? Math.max(20, size >> 1) : size << 1;
    line = to;
    if (line < lineCount) await pause();
    if (stopped() || session.version !== version) return null;
  }
  return findings;
}
