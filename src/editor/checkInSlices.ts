import { DraftSession } from '../core/check/draftSession';
import type { Finding } from '../core/check/finding';
import type { DraftLanguage } from '../core/text/parseBlocks';
import type { DraftClaims } from './claimLibrary';
import { collectFindings } from './collectFindings';
import type { Settings } from './settings';
import { inSlices } from './stepClock';
import type { StepClock } from './stepClock';

/** What a text that is checked once is checked with. */
export interface CheckedWith {
  readonly claims: DraftClaims;
  readonly settings: Settings;
  readonly language: DraftLanguage;
  /** `yyyy-mm-dd`, for a text whose front matter has no date. */
  readonly today: string;
}

/** All findings of a text that nobody edits, and what its front matter says; checked in slices, null when `stopped` says so in between. */
export async function checkInSlices(
  text: string, { claims, settings, language, today }: CheckedWith, clock: StepClock, stopped: () => boolean,
): Promise<{ readonly findings: readonly Finding[]; readonly title: string | null; readonly date: string | null } | null> {
  await claims.ready();
  const options = { language, date: today, disabled: settings.disabledNotices, lexicon: claims.lexicon } as const;
  const session = clock.run(() => DraftSession.inSteps(text, claims.index, options)).result;
  if (!(await inSlices(() => session.advance(), clock, stopped))) return null;
  const findings = await collectFindings(session, clock, stopped);
  return findings === null ? null : { findings, ...session.frontMatter };
}
