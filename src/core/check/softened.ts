import type { Figure, Mention } from '../figures/figure';
import type { Block } from '../text/block';
import { sentenceAt } from '../text/sentences';
import type { Assessment } from './assess';
import { tellsRejection } from './denialWords';

/** Words by which a sentence leaves open that less may come: with one of them a report's "up to" is not dropped. */
const opening = /\b(?:could|may|might|can|potential(?:ly)?|possibl[ey]|perhaps|eventually|ultimately|in time|over time|one day|ceiling|cap(?:s|ped)?|limit(?:s|ed)?|max(?:imum|imal)?|at most|as much as|as many as|some of|targets?|targeted|targeting|aim(?:s|ed|ing)?|goals?|hop(?:e|es|ed|ing)|expect(?:s|ed|ing)?|seek(?:s|ing)?|propos(?:e|es|ed|al)|negotiat(?:e|es|ed|ing)|talks|if|unless|depending|rounded|rounds)(?!\w)/i;

/** "has passed 500,000": a bound of its own, in a verb. */
const passing = /\b(?:pass(?:es|ed|ing)?|topp(?:ed|ing)|tops|cross(?:es|ed|ing)?|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|past|beyond|upwards of|north of) $/i;

/** Characters of a sentence on either side of the figure that are looked at. */
const before = 160;
const after = 80;

/**
 * The assessment of mention `index` of a block without the notice that a report's bound was dropped, where other words of the sentence carry
 * it, or reject the figure: a hedge on a figure that leads up to this one, "could", "a ceiling of", "denied". A headline and a quotation have no room for it,
 * a cell has a header.
 */
export function unlessSoftened(assessment: Assessment, block: Block, mentions: readonly Mention[], index: number): Assessment {
  const { notices } = assessment;
  if (!notices.some(isDropped)) return assessment;
  const { kind, quoted, prose: { text }, sentences } = block;
  const { start, end, figure } = mentions[index] as Mention;
  const sentence = sentenceAt(sentences, text, start);
  const ahead = text.slice(Math.max(sentence.start, start - before), start);
  const softened = kind === 'heading' || kind === 'table-cell' || quoted ||
    passing.test(ahead) || opening.test(ahead) || tellsRejection(ahead) ||
    opening.test(text.slice(end, Math.min(sentence.end, end + after))) ||
    mentions.some((other, at) => at < index && other.start >= sentence.start && isBoundOf(other.figure, figure));
  return softened ? { ...assessment, notices: notices.filter((notice) => !isDropped(notice)) } : assessment;
}

/** Whether a figure that leads up to another one bounds it from above. */
function isBoundOf({ kind, hedge }: Figure, other: Figure): boolean {
  return kind === other.kind && (hedge === 'at-most' || hedge === 'nearly');
}

/** Whether a notice says that a report's bound was dropped. */
export function isDropped({ code, kind }: Assessment['notices'][number]): boolean {
  return code === 'wording' && kind === 'dropped';
}
