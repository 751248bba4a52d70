import type { Mention } from '../figures/figure';

/** What a question that is answered by yes or no opens with, and one that asks who would believe a thing. */
const asking = /^["\u201c\u2018']?(?:(?:Was|Were|Is|Are|Did|Does|Do|Has|Have|Had|Will|Would|Could|Can|Should|Might) |Who (?:really |seriously |still )?(?:believes|thinks|says) that )/;

/** Characters of a question at most, before a figure and behind it. */
const reach = 200;

/** Where the sentence that holds `at` begins, as far back as is looked. */
function startOfSentence(text: string, at: number): number {
  const from = Math.max(0, at - reach);
  for (let place = at - 1; place > from; place -= 1) {
    const mark = text.charCodeAt(place - 1);
    if (text.charCodeAt(place) === 0x20 && (mark === 0x2e || mark === 0x21 || mark === 0x3f || mark === 0x3a)) return place + 1;
  }
  return from;
}

/** Whether the first mark behind `end` that closes a sentence is a question mark. */
function endsAsQuestion(text: string, end: number): boolean {
  const last = Math.min(text.length, end + reach);
  for (let place = end; place < last; place += 1) {
    const mark = text.charCodeAt(place);
    if (mark === 0x3f) return true;
    if (mark === 0x21 || mark === 0x3b || (mark === 0x2e && (place + 1 === text.length || text.charCodeAt(place + 1) === 0x20))) return false;
  }
  return false;
}

/** "Did DeepSeek really spend $60 million?": whether the draft asks if a figure is so, and does not say it. */
export function isAsked(text: string, { start, end }: Mention): boolean {
  return endsAsQuestion(text, end) && asking.test(text.slice(startOfSentence(text, start), start));
}
