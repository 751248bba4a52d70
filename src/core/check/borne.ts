import { certain } from '../reading/reading';
import type { Reading } from '../reading/reading';
import { aheadRule } from '../reading/rules';
import type { Claim } from '../claims/claim';
import type { Candidate } from './candidate';
import { isWritten } from './comparison';
import { isOwnerCarried, isOwnerElsewhere, isUnsure } from './ground';
import type { Ground } from './ground';
import type { Question } from './relevance';
import { unreported } from './standing';
import type { Verdict } from './standing';
import { suggested, VerdictFacts } from './verdictFacts';

/**
 * What of a verdict the reading bears, `unreported` where that is too little: a round digit with an owner from other sentences is too little
 * to ring a bell on, and so is "hundreds of thousands", which many reports lie within.
 */
export function borne(question: Question, reading: Reading, ground: Ground, verdict: Verdict): Verdict {
  return shortfall(question, reading, ground, verdict) === null ? verdict : unreported;
}

/** The name of the first rule by which a verdict is more than the reading bears; null where there is none. */
export function shortfall(question: Question, reading: Reading, ground: Ground, verdict: Verdict): string | null {
  if (verdict === unreported) return null;
  const facts = new VerdictFacts(question, reading, ground, verdict);
  const general = firstOf(ofAll, facts);
  if (general !== null) return general;
  if (ground === 'echo') return firstOf(ofEchoes, facts);
  return firstOf(ofWords, facts) ?? (verdict.standing === 'conflict' ? firstOf(ofConflicts, facts) : null);
}

/** A rule by which a verdict is more than its reading bears. */
interface Rule {
  readonly name: string;
  readonly holds: (facts: VerdictFacts) => boolean;
}

function firstOf(rules: readonly Rule[], facts: VerdictFacts): string | null {
  for (const { name, holds } of rules) if (holds(facts)) return name;
  return null;
}

/** For every verdict. */
const ofAll: readonly Rule[] = [
  {
    // Of "hundreds of thousands" several reports may tell, each of something else.
    name: 'vague',
    holds: ({ question, standing }) => question.vague && standing === 'conflict',
  },
  {
    // Many figures lie within a wide range or near a bound, or are of one scale: what an open reading leans on must give the value.
    name: 'loosely met',
    holds: (facts) => facts.ground !== 'difference'
      && facts.everyLeads(({ rule }, { reading }) => rule === 'range' || rule === 'open-bound' || (rule === 'same-scale' && isUnsure(reading))),
  },
];

/** Where owner and quantity both come from other sentences, or from the heading and unsure words. */
const ofEchoes: readonly Rule[] = [
  {
    // Of whom other sentences speak without a doubt left, a report may settle what is meant; who is not even sure of that is in no quarrel.
    name: 'quarrel of an unsure owner',
    holds: ({ standing, reading, isOwnerUnsure }) => standing === 'conflict' && reading.subject === null && isOwnerUnsure,
  },
  {
    // Nor is a round sum of a time of its own, of which only the words before say of what thing and what it is.
    name: 'round sum of another time',
    holds: ({ standing, telling, matter, reading }) =>
      standing === 'conflict' && !telling && matter.when.dated && matter.subject !== null && isOwnerCarried(reading),
  },
  {
    // Where neither owner nor quantity is told with the figure, only its very value settles what was meant.
    name: 'unsettled',
    holds: (facts) => !facts.someLeads(settles),
  },
];

/** Where the words beside the figure say whose or what it is. */
const ofWords: readonly Rule[] = [
  {
    // What only a report suggests must be that report's number, not one that rounds to it or reaches its bound.
    name: 'round digit for a suggested quantity',
    holds: (facts) => facts.isLent && !facts.telling && facts.everyLeads(({ rule }) => rule !== 'exact'),
  },
  {
    // With an owner from other sentences, and words that several quantities would do for, it must be a number that nothing else has by chance.
    name: 'open in all',
    holds: ({ isByReport, reading, byChance, standing }) =>
      isByReport && reading.subject === null && reading.alsoMetrics.length > 1 && isOwnerCarried(reading) && (byChance || standing === 'conflict'),
  },
  {
    // What a share of a sum measures, or what one who is named only later has, no report's number tells by itself.
    name: 'quarrel over a share or a later owner',
    holds: ({ standing, isByReport, matter, reading }) =>
      standing === 'conflict' && isByReport && (matter.partOfWhole || reading.entity?.rule === aheadRule),
  },
  {
    // One round digit of what a report suggests is no ground to call a figure superseded.
    name: 'superseded by a suggestion',
    holds: ({ standing, isLent, telling }) => standing === 'superseded' && isLent && !telling,
  },
  {
    // Nor is what merely lies within "tens of billions".
    name: 'superseded within a wide range',
    holds: (facts) => facts.standing === 'superseded' && !facts.interval.range && facts.everyLeads(({ rule, claim }) => rule === 'range' && isWide(claim)),
  },
  {
    // Nor is one round digit that only rounds to what a report has of something that the draft does not name.
    name: 'superseded by an unnamed thing',
    holds: (facts) => facts.standing === 'superseded' && !facts.telling && facts.matter.subject === null
      && facts.everyLeads(({ rule, claim }) => rule !== 'exact' && rule !== 'same-scale' && claim.subject !== null),
  },
  {
    // A share of a sum, or one stage of a run, must be a report's number to be taken for what the report counts.
    name: 'part not as written',
    holds: (facts) => facts.matter.partOfWhole && facts.everyLeads(({ rule }) => !isWritten(rule)),
  },
  {
    // One round digit that only rounds to what is on file for another quantity says nothing of that.
    name: 'round digit near another quantity',
    holds: (facts) => !facts.telling && facts.everyLeads(({ claim, rule }, { matter }) => claim.metric !== matter.metric && rule !== 'exact'),
  },
  {
    // What a whole firm spends is not the range given for one thing that the draft does not name.
    name: 'spending on an unnamed thing',
    holds: (facts) => facts.matter.metric === 'capital-expenditure' && facts.matter.subject === null
      && facts.everyLeads(({ loose, rule, claim }) => loose === 'sister-metric' && rule !== 'exact' && claim.subject !== null),
  },
  {
    // Nor is what a report gives in round numbers of something that the draft does not name, where the quantity is open and the figure has more digits.
    name: 'finer than an unnamed deal',
    holds: (facts) => facts.matter.subject === null && !facts.matter.when.dated && facts.sureOfMetric < certain
      && facts.everyLeads(({ rule, claim, facts: told }, { interval }) =>
        rule === 'rounding' && claim.subject !== null && interval.digits > told.interval.digits),
  },
];

/** Where reports conflict: what is no side in their quarrel, or no ground for one. */
const ofConflicts: readonly Rule[] = [
  {
    // "More than $10 billion" is no side in a quarrel between reports of more than that, nor "over 260,000 chips" of no kind and time.
    name: 'above their bound',
    holds: (facts) => (!facts.matter.counts || (facts.matter.subject === null && !facts.matter.when.dated)) && facts.everyLeads(({ rule }) => rule === 'hedge-at-least'),
  },
  {
    // Whose a figure is that may as well be another's, and no report gives to the digit, is no ground for a quarrel.
    name: 'rounding of an unsure owner',
    holds: (facts) => facts.isOwnerUnsure && !isOwnerElsewhere(facts.reading) && facts.everyLeads(({ rule }) => rule === 'rounding'),
  },
  {
    // What a chip costs that no word names is no side in a quarrel over the price of one, nor a sum in one over what somebody gave who is not named.
    name: 'price or gift of one unnamed',
    holds: (facts) => facts.matter.subject === null && facts.everyLeads(({ loose, claim }) =>
      loose === 'subject-unnamed' && (claim.metric === 'unit-price' || ofSomebody.test(claim.subject ?? ''))),
  },
  {
    // A deal of one round digit that is so much newer than those on file is another one, and no part of their quarrel.
    name: 'newer deal',
    holds: (facts) => !facts.telling && facts.everyLeads(({ loose, claim }) => loose === 'older-deal' && isToldByYear(claim)),
  },
  {
    // Where the words rather speak for another quantity and name nobody, a report with another bound is no ground for a quarrel.
    name: 'other bound',
    holds: (facts) => facts.sureOfMetric < suggested && isOwnerElsewhere(facts.reading)
      && facts.everyLeads(({ facts: told }, { interval }) => told.interval.hedge !== interval.hedge),
  },
  {
    // That a slip is on file proves nothing where it is open whose figure it is or what it tells.
    name: 'slip of an open reading',
    holds: (facts) => isUnsure(facts.reading) && facts.everyLeads(({ claim }) => claim.slip),
  },
  {
    // One round digit of one of many things that somebody pays for is no ground for a quarrel over another.
    name: 'round digit of an unnamed thing',
    holds: (facts) => isOfUnnamedSum(facts) && !facts.telling && facts.everyLeads(({ claim }) => claim.subject !== null),
  },
  {
    // Nor is a sum that only rounds to what a report has of something that the draft does not name.
    name: 'rounding to an unnamed thing',
    holds: (facts) => isOfUnnamedSum(facts) && facts.everyLeads(({ claim, rule }) => claim.subject !== null && rule === 'rounding'),
  },
  {
    // One round digit, words that two quantities would do for, and no thing named: too little for a quarrel.
    name: 'round digit of two quantities',
    holds: (facts) => isOfUnnamedSum(facts) && !facts.telling && facts.reading.alsoMetrics.length > 0,
  },
  {
    // Nor is a number of few digits whose quantity no word tells, or only a report where the words allow others, unless its owner is sure and it has
    // a second digit.
    name: 'few digits of no quantity',
    holds: (facts) => facts.byChance && facts.reading.subject === null && isUnworded(facts),
  },
  {
    // Whoever repeats a report gives no more digits than it has; with an owner from other sentences that is another figure.
    name: 'finer than the reports',
    holds: (facts) => isOwnerElsewhere(facts.reading) && facts.everyLeads(({ facts: told }, { interval }) => interval.digits > told.interval.digits),
  },
  {
    // With the owner only carried over, the number or its bound must be the report's.
    name: 'carried owner',
    holds: (facts) => isOwnerCarried(facts.reading) && !isBorneOut(facts),
  },
];

/** Whether a figure whose reading is open is a sum of something that the draft does not name. */
function isOfUnnamedSum({ reading, matter: { subject, counts } }: VerdictFacts): boolean {
  return subject === null && !counts && isUnsure(reading);
}

/** Whether no word tells a figure's quantity, its owner or a second digit not making up for it, or only a report does where the words allow others. */
function isUnworded({ sureOfMetric, isByReport, isOwnerUnsure, telling, reading: { alsoMetrics } }: VerdictFacts): boolean {
  const isOneOfSeveral = alsoMetrics.length > 0;
  if (sureOfMetric > suggested) return isByReport && isOwnerUnsure && isOneOfSeveral;
  return isOwnerUnsure || !telling || (isOneOfSeveral && sureOfMetric < suggested);
}

/** Whether the number, or its bound and time, make up for an owner that is only carried over. */
function isBorneOut(facts: VerdictFacts): boolean {
  if (facts.telling && facts.someLeads(({ rule }) => isWritten(rule))) return true;
  if (facts.sureOfMetric >= 0.9 && facts.someLeads(({ rule }) => rule === 'exact')) return true;
  // "The up to $100 billion of last September": its bound in the report's words, and the report's time, make up for a second digit.
  return facts.sureOfMetric >= certain && facts.matter.when.dated
    && facts.someLeads((entry, { question }) => entry.rule === 'exact' && isWorded(question, entry) && isTiedBeyondDigits(question, entry));
}

/** Whether a claim gives the very value, so that it settles what was meant where neither owner nor quantity is told with the figure. */
function settles(entry: Candidate, { question, standing, interval: { digits } }: VerdictFacts): boolean {
  if (entry.rule === 'rounding') return digits >= 3;
  return entry.rule === 'exact' && (digits >= 2 || isTiedBeyondDigits(question, entry) || (standing !== 'conflict' && isWorded(question, entry)));
}

/** Subjects told by whose they are: "Elon Musk's donations", "Microsoft's stake", "Francis' gift". */
const ofSomebody = /^(?=[A-Z\u00C0-\u00DE])(?:[^ '\u2019]+ ){0,4}[A-Z\u00C0-\u00DE][^ '\u2019]*['\u2019]s? /;

/**
 * Whether more than one round digit ties a figure to a claim: both ends of a range, the model of
 * chip that is counted, or the time or subject that both name.
 */
function isTiedBeyondDigits({ interval, matter: { when, subject, counts, chip } }: Question, { loose, facts }: Candidate): boolean {
  if (interval.range || (counts && chip !== null && facts.claim.chip === chip)) return true;
  if (loose === null) return when.dated || subject !== null;
  return loose === 'period' && (when.dated ? facts.when.dated : subject !== null && subject === facts.claim.subject);
}

/** Whether figure and report bound their value in the same words: "more than 10,000" where the report says so too. */
function isWorded({ interval: { hedge } }: Question, { facts: { interval: report } }: Candidate): boolean {
  return hedge !== null && hedge !== 'about' && hedge === report.hedge;
}

/** Highest value of a range by its lowest, from which on what lies in it says little: "tens of billions", "$60 billion to $80 billion". */
const wide = 1.1;

function isWide({ low, high }: Claim): boolean {
  return !(high <= wide * low);
}

/** Whether a round is told by its year, of which the next year has another. */
function isToldByYear({ subject }: Claim): boolean {
  return subject !== null && /\b20\d\d\b/.test(subject);
}
