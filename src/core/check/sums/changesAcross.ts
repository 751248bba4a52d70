import type { CheckedBlock } from '../checkedBlock';
import type { CheckedMention } from '../checkedMention';
import type { Notice } from '../finding';
import { notComingOut, unfit } from './recomputed';
import { changeBetween, shareSigns } from './changes';
import { writtenRange } from './writtenRange';

/** Right behind a value: by what share it has moved, and nothing more. */
const moved =
  /^(?: in (?:19|20)\d\d)?(?:,| [–—]) (?:an? )?(?:(rise|increase|jump|gain|leap|surge|climb|growth)|(fall|drop|decline|decrease|slump)|(up)|(down))(?: (?:of|by))?( (?:about|around|roughly|some|nearly|almost))? (\d{1,4})(?:\.(\d{1,2}))? ?(?:%|per ?cent)(?= ?(?:[.;:!?)]|$))/i;
/** A sentence that opens so tells of the time right behind the one told before. */
const nextTime = /^(?:In|For|During|Over) (?:the|its) (?:next|following)(?: (?:fiscal |financial )?year)?(?!\w)/;
/** Share of a stated change that "about" leaves open. */
const hedged = 0.1;

/**
 * A change in per cent between a value and the only one of the sentence before, on the same quantity of the same owner for the year before: "In 2023 it
 * took in $60.9 billion. In the next it took in $130.5 billion, a rise of 45 per cent". For each mention of the block the notice that it does not come
 * out, or null; null altogether where there is none. `related` counts from the block's prose.
 */
export function checkChangesAcross({ block, mentions }: CheckedBlock): readonly (Notice | null)[] | null {
  const { prose: { text }, sentences } = block;
  if (mentions.length < 2 || sentences.length < 2 || !shareSigns.test(text)) return null;
  let notices: (Notice | null)[] | null = null;
  for (let index = 1; index < sentences.length; index += 1) {
    const [before, span] = [sentences[index - 1], sentences[index]];
    if (before === undefined || span === undefined) continue;
    const [early, late] = [soleIn(mentions, before.start, before.end), soleIn(mentions, span.start, span.end)];
    if (early === null || late === null || !isOneQuantity(early, late)) continue;
    if (!nextTime.test(text.slice(span.start, late.start)) && !isYearBefore(early, late)) continue;
    const notice = changeOf(text, early, late);
    if (notice !== null) (notices ??= mentions.map(() => null))[mentions.indexOf(late)] = notice;
  }
  return notices;
}

/** The only figure of a sentence; null where it has none, or several. */
function soleIn(mentions: readonly CheckedMention[], start: number, end: number): CheckedMention | null {
  const own = mentions.filter((one) => one.start >= start && one.end <= end);
  return own.length === 1 ? own[0] ?? null : null;
}

function isOneQuantity(early: CheckedMention, late: CheckedMention): boolean {
  const [one, other] = [early.figure, late.figure];
  if (early.entity === null || early.entity.value !== late.entity?.value || early.metric === null || early.metric.value !== late.metric?.value) return false;
  return one.unit === other.unit && one.per === null && other.per === null && one.low === one.high && other.low === other.high
    && early.subject?.value === late.subject?.value && !unfit(early.mention) && !unfit(late.mention);
}

/** Whether two figures are told of whole years that follow each other. */
function isYearBefore(early: CheckedMention, late: CheckedMention): boolean {
  const [first, second] = [yearOf(early), yearOf(late)];
  return first !== null && second !== null && second === first + 1;
}

/** The year in which a figure's time of about a year ends; null for any other time. */
function yearOf({ period }: CheckedMention): number | null {
  const { from = null, to = null, future = false } = period?.value ?? {};
  if (from === null || to === null || future) return null;
  const months = (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return months === 11 ? Number(to.slice(0, 4)) : null;
}

function changeOf(text: string, early: CheckedMention, late: CheckedMention): Notice | null {
  const told = moved.exec(text.slice(late.end, late.end + 80));
  if (told === null) return null;
  const [, rise, , up, , hedge, whole = '', decimals] = told;
  const stated = Number(decimals === undefined ? whole : `${whole}.${decimals}`);
  const half = 0.5 * 10 ** -(decimals?.length ?? 0);
  const slack = hedge === undefined ? half : Math.max(half, stated * hedged);
  const [first, second] = [writtenRange(early.mention, text), writtenRange(late.mention, text)];
  if (!(first.low > 0)) return null;
  const { low, high, value } = changeBetween(first, second, rise !== undefined || up !== undefined);
  if (high >= stated - slack && low <= stated + slack) return null;
  const computed = Math.round(value * 100) / 100;
  const shown = `${text.slice(early.start, early.end)} → ${text.slice(late.start, late.end)}`;
  return notComingOut('percent', { stated, computed, shown }, [early]);
}
