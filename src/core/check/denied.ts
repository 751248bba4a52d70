import type { Mention } from '../figures/figure';
import type { Assessment } from './assess';
import { asContextAlone } from './matter';

/** "not $6 billion but …", "not the same as 50,000 H100s", "rather than $66 billion", "instead of the $66 billion that …": denied where it stands. */
const denied = /(?:\bnot|n['\u2019]t|\bnever|\brather than|\binstead of|\bnor|\bno longer|\bnot the same (?:(?:thing|number|sum) )?as)\s(?:(?:the|a|an|about|around|some|roughly|really|actually|quite|by|at|for|to|from|of|in)\s){0,2}$/i;
/** "did not cost $19.1 million", "never raised": a verb denied, with its object right behind it. */
const undone = /(?:\b(?:did|does|do|has|have|had|was|were|is|will|would|could)\snot|n['\u2019]t|\bnever)\s[a-z]{3,14}\s(?:(?:the|a|an|about|around|some|roughly|for|at|by)\s){0,2}$/i;
/** Denials that deny no sum: "not only", "has not said", "did not just", "isn't buying". */
const unsaid = /\s(?:only|just|merely|simply|more|less|fewer|until|before|because|disclosed?|sa(?:y|id)|confirm(?:ed)?|den(?:y|ied)|exceed(?:ed)?|reach(?:ed)?|pass(?:ed)?|top(?:ped)?|buy(?:ing)?|believ(?:e|ing)|accept(?:ing)?|swallow(?:ing)?|trust(?:ing)?|doubt(?:ing)?)\s(?:[a-z]{1,8}\s){0,2}$/i;

/** "not the $6 million or so that DeepSeek has claimed": what somebody is said to tell stands as theirs, whatever the draft thinks of it. */
const toldByThem = /^(?: or so)? (?:that |which )?(?:(?:the|its|their) )?(?:[\w’'.-]{1,20} ){1,3}(?:has |have |had )?(?:claim(?:s|ed)?|said|says|report(?:s|ed)?|announced|gave|given|quoted)(?!\w)/;

/** Characters before a figure that are looked at. */
const reach = 60;

/** Whether the draft says of a figure that it is not so. */
export function isDenied(text: string, { start, end: behind, hedgeSpan }: Mention): boolean {
  const end = hedgeSpan !== null && hedgeSpan.end <= start ? hedgeSpan.start : start;
  const words = text.slice(Math.max(0, end - reach), end);
  if (denied.test(words)) return !toldByThem.test(text.slice(behind, behind + reach));
  return undone.test(words) && !unsaid.test(words);
}

/** "it is just as silly to write, as a columnist did, that …", "the claim is absurd that …": a statement called wrong, up to the figure in it. */
const calledWrong = /\b(?:silly|wrong|false|absurd|foolish|ridiculous|untrue|incorrect|nonsense|mistaken|a (?:mistake|myth|fallacy|legend)) (?:(?:to (?:write|say|claim|believe|think|suggest|report|repeat|pretend)|claims?|idea|notion|story)\b|that\b)[^.!?;]{0,160}$/i;

/** "No one believes that …", "hardly anybody thinks", "nothing suggests that": a statement that nobody is said to make. */
const disbelieved = /\b(?:(?:no one|nobody|no-one|hardly any(?:one|body)|scarcely any(?:one|body)|few|nothing)(?: [a-z]{1,14}){0,3} (?:believes?|believed|thinks?|thought|suggests?|suggested|proves?|proved|shows?|showed|indicates?|accepts?)|(?:hard|difficult|impossible) to (?:believe|credit|imagine)|(?:never|not|hardly) (?:been )?true) that [^.!?;]{0,160}$/i;
/** "The rumour that …", "a story had it that …", up to the figure, and what makes an end of it behind. */
const rumoured = /\b(?:rumou?rs?|stor(?:y|ies)|tales?|legends?|gossip|whispers?|talk|hoax|myth|idea|notion|belief) (?:that|of|(?:had|has|have) it that) [^.!?;]{0,160}$/i;
const unfounded = /^[^.!?]{0,80}\b(?:is|was|are|were|be|proved) (?:a joke|a hoax|a myth|false|wrong|untrue|nonsense|unfounded|baseless|invented|made up|mistaken|bogus)(?!\w)/i;
const undoneBehind = /^[^.!?]{0,80}[,;] (?:but )?(?:it|he|she|they|which) (?:did not|didn['\u2019]t|never did|never happened|came to nothing)(?!\w)/i;
/** "…, which is nonsense", "…, and that is wrong", right behind what is called so. */
const dismissed = /^[^.!?;,]{0,40}, (?:which|and that) (?:is|was) (?:plain |plainly |sheer |utter |simply |clearly )?(?:nonsense|wrong|false|untrue|absurd|rubbish|a mistake|mistaken|impossible)(?!\w)/i;

/** Characters before a figure in which a statement that holds it may begin, and behind it in which it may be called wrong. */
const statement = 240;
const verdict = 140;

/** Whether a figure stands in a statement that the draft calls wrong: that it differs from the reports is what the draft says. */
export function isCalledWrong(text: string, { start, end }: Mention): boolean {
  const before = text.slice(Math.max(0, start - statement), start);
  if (calledWrong.test(before) || disbelieved.test(before)) return true;
  const behind = text.slice(end, end + verdict);
  return dismissed.test(behind) || ((unfounded.test(behind) || undoneBehind.test(behind)) && rumoured.test(before));
}

/** What is left to tell of a figure that the draft denies: which reports are on file. What it does not assert, no report contradicts. */
export function ofDenied(assessment: Assessment): Assessment {
  if (assessment.standing === 'agrees' || assessment.standing === 'superseded') return { ...assessment, notices: [] };
  return asContextAlone(assessment);
}
