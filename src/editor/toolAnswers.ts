import { checkDraft } from '../core/check/checkDraft';
import type { Claim, ClaimIndex, EntityEntry } from '../core/claims/claim';
import { english } from '../core/wording/english';
import { message } from '../core/wording/describe';
import type { Lexicon } from '../core/reading/names/lexicon';
import { ClaimSearch } from '../core/wording/claimSearch';

/** Longest text that a language model may have checked, in UTF-16 code units. */
export const longestText = 200_000;

/** What a language model asks about claims. */
export interface ClaimQuestion {
  readonly entity?: string;
  readonly metric?: string;
  readonly text?: string;
  readonly limit?: number;
}

function told(claim: Claim, index: ClaimIndex): Readonly<Record<string, unknown>> {
  const { id, entity, subject, metric, unit, chip, low, high, qualifier, position, period } = claim;
  const { date, statement, scope, claimant, publisher, title, url, slip } = claim;
  const against = index.relationsTo(id).map(({ from, type, note }) => ({ by: from.id, type, note }));
  return {
    id,
    entity,
    subject,
    metric,
    unit,
    chip,
    low,
    high,
    qualifier,
    position,
    period,
    date,
    statement,
    scope,
    claimant,
    publisher,
    title,
    url,
    slip,
    relations: claim.relations,
    relatedFrom: against,
  };
}

/**
 * The claims on file that answer a question, as data for a language model, with what it must not conclude from them.
 * @throws Error with a sentence the model can act on, when the question names nothing to look for.
 */
export function lookUpClaims(question: ClaimQuestion, index: ClaimIndex): Readonly<Record<string, unknown>> {
  const { entity, metric, text } = question;
  if (!isText(entity) && !isText(text)) throw new Error('Give "entity" (an organisation, for example "DeepSeek") or "text" (words to search for).');
  const limit = Math.min(50, Math.max(1, Math.round(typeof question.limit === 'number' && Number.isFinite(question.limit) ? question.limit : 20)));
  const name = isText(entity) ? entity.trim().toLowerCase() : null;
  const isNamed = ({ name: own, aliases }: EntityEntry): boolean => [own, ...aliases].some((spelling) => spelling.toLowerCase() === name);
  const named = name === null ? undefined : index.entities.find(isNamed);
  if (name !== null && named === undefined && !isText(text)) {
    return { found: 0, claims: [], note: `No organisation named "${entity}" is on file. No report on file does not mean that a figure is right or wrong.` };
  }
  const searched = isText(text) ? new ClaimSearch(index, english).find(text) : named === undefined ? [] : index.ofEntity(named.name);
  const found = searched.filter((claim) => (named === undefined || claim.entity === named.name) && (!isText(metric) || claim.metric === metric));
  return {
    found: found.length,
    claims: found.slice(0, limit).map((claim) => told(claim, index)),
    note: 'Reports may conflict; none of them is marked as the truth. No report on file does not mean that a figure is right or wrong.',
  };
}

/**
 * How the figures of a text stand to the reports on file, as data for a language model.
 * @throws Error with a sentence the model can act on, when there is no text or it is too long.
 */
export function checkText(text: string, index: ClaimIndex, lexicon: Lexicon, today: string): Readonly<Record<string, unknown>> {
  if (text.trim() === '') throw new Error('The text is empty. Give "text" or the "uri" of a file of the workspace.');
  if (text.length > longestText) throw new Error(`The text is longer than ${longestText} characters. Check it in parts.`);
  const findings = checkDraft(text, index, { date: today, lexicon });
  return {
    figures: findings.map((finding) => ({
      start: finding.start,
      end: finding.end,
      text: finding.text,
      sentence: finding.sentence,
      entity: finding.reading.entity?.value ?? null,
      metric: finding.reading.metric?.value ?? null,
      period: finding.reading.period?.value.text ?? null,
      standing: finding.standing,
      ignored: finding.ignored?.reason ?? null,
      message: message(finding, english),
      codes: finding.notices.map(({ code }) => code),
      claims: finding.claims.map(({ claim, stance }) => ({
        id: claim.id,
        stance,
        claimant: claim.claimant,
        position: claim.position,
        low: claim.low,
        high: claim.high,
        unit: claim.unit,
        slip: claim.slip,
        date: claim.date,
        publisher: claim.publisher,
        url: claim.url,
      })),
    })),
    note: 'A standing tells how a figure stands to the reports on file; it is no verdict. "unreported" means that nothing is on file.',
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
