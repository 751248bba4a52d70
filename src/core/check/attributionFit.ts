import type { Claim } from '../claims/claim';
import type { Reading } from '../reading/reading';
import { namesOfClaim } from './counterReport';
import type { Notice } from './finding';
import type { Question } from './relevance';
import type { Verdict } from './standing';

/**
 * The notice that a disputed figure stands in the writer's own voice, or is put into the wrong mouth; null elsewhere. Disputed
 * is a figure that somebody denies, doubts or calls misleading; two reports with unequal numbers are a conflict, and that says enough.
 */
export function attributionNotice(question: Question, reading: Reading, verdict: Verdict): Notice | null {
  if (verdict.standing !== 'conflict') return null;
  if (reading.attribution === null) {
    // Who says one number here and another there disputes nothing.
    const first = verdict.challenges.find(({ claimant }) => !verdict.leading.some(({ claim }) => claim.claimant === claimant));
    if (first === undefined || reading.voice !== 'own') return null;
    const rests = [first, ...verdict.leading.map(({ claim }) => claim)];
    return notice('own-voice', { claimant: verdict.leading[0]?.claim.claimant ?? '', challenger: first.claimant }, rests);
  }
  const speaker = reading.attribution.value;
  const sayers = verdict.leading.map(({ claim }) => claim);
  if (sayers.length === 0 || sayers.some((claim) => speaks(claim, speaker))) return null;
  const opponent = verdict.claims.find(({ stance, claim }) => stance !== 'agrees' && stance !== 'context' && speaks(claim, speaker));
  // "The $6 million are exaggerated, Hassabis said": whoever doubts a figure has to name it. Whether the draft tells the doubt is asked later.
  if (opponent !== undefined && opponent.claim.position !== 'asserts') {
    return notice('doubter', { speaker, claimant: sayers[0]?.claimant ?? '' }, [opponent.claim, ...sayers]);
  }
  if (opponent !== undefined) {
    return notice('other-side', { speaker, claimant: sayers[0]?.claimant ?? '' }, [opponent.claim, ...sayers]);
  }
  const outside = sayers.every((claim) => claim.claimant !== question.matter.entity && !claim.claimant.includes(question.matter.entity));
  return speaker === question.matter.entity && outside && verdict.challenges.length > 0
    ? notice('not-its-own', { speaker, claimant: sayers[0]?.claimant ?? '' }, sayers)
    : null;
}

/** Whether a report has its number from a speaker, or passes on what they say. */
export function speaks(claim: Claim, speaker: string): boolean {
  return claim.claimant.includes(speaker) || namesOfClaim(claim).includes(speaker);
}

function notice(kind: string, detail: Readonly<Record<string, string>>, claims: readonly Claim[]): Notice {
  return { code: 'attribution', kind, detail, claims: [...new Set(claims.map(({ id }) => id))].slice(0, 3), related: [] };
}
