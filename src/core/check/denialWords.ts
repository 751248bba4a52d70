/** Words by which somebody rejects a figure. */
const rejection = 'den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|disput(?:e[sd]?|ing)|dismiss(?:es|ed|ing)?|refut(?:e[sd]?|ing)|inaccurate|incorrect';
/** Words that, right before a figure, say that it is not so; elsewhere they are said of anything. */
const beside = 'too (?:little|few)';
/** Words by which an article tells of a denial in any of its sentences; right before a figure they may be said of something else. */
const elsewhere =
  'denials?|rebuff(?:s|ed)|contradict(?:s|ed)|contest(?:s|ed)|no evidence|not true|untrue|false|nonsense|wrong|exaggerat(?:e[sd]?|ion|ions)|misleading|overstate[sd]?|dishonest|stall(?:s|ed)|(?:come|comes|came|ground) to a halt|fell through|shelved|doubt(?:s|ed|ful)?|debunk(?:s|ed)?|unclear|never (?:a commitment|promised|agreed)|fake';

const rejecting = new RegExp(`\\b(?:${rejection}|${beside})(?!\\w)`, 'i');
const denying = new RegExp(`\\b(?:${rejection}|${elsewhere})(?!\\w)`, 'i');

/** Whether the words before a figure reject it. */
export function tellsRejection(words: string): boolean {
  return rejecting.test(words);
}

/** What tells of a denial is shorter than this, the characters beside it included; in UTF-16 code units. */
export const longestDenial = 32;

/** Whether a block tells that somebody denies something. The entity whose figure it is is named anyway; its denial shows only so. */
export function tellsDenial(text: string): boolean {
  return denying.test(text);
}
