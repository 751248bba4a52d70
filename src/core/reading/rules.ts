// Rules by which parts of a reading are told. They are stable names: wording has each in every language.
// `as const`, without which a rule in an object would pass for any string.

/** It stands in the figure's own sentence. */
export const namedRule = 'named in the sentence' as const;
/** A firm stands there that the lexicon lacks. */
export const unknownRule = 'named in the sentence, with no report on file' as const;

/** Taken over from the sentences before. */
export const carriedRule = 'carried over from the words before' as const;

/** Taken over from the heading above. */
export const headingRule = 'carried over from the heading' as const;

/** Taken over from the draft's title. */
export const titleRule = 'carried over from the title' as const;

/** All that is taken over. */
export const carriedOverRules: ReadonlySet<ReadingRule> = new Set([carriedRule, headingRule, titleRule]);

/** Named in the heading, but not what it is about. */
export const headingBesideRule = 'named beside it in the heading' as const;

/** A time stands right behind the figure, or before it. */
export const behindRule = 'named after the figure' as const;
export const beforeRule = 'named before the figure' as const;

/** A figure has the time of the one before it. */
export const sharedRule = 'shared with the figure before it' as const;
/** The time of the figure behind it, told of both. */
export const sharedBehindRule = 'shared with the figure after it' as const;

/** A figure has the time that its sentence opens with. */
export const openingRule = 'named at the head of the sentence' as const;

/** The one whom a block names first may own what stands before. */
export const aheadRule = 'named later in the block' as const;

/** A description stands for an owner: "the lab", "the owner of Instagram". */
export const descriptionRule = 'the description points back' as const;
/** A pronoun stands for an owner named before. */
export const pronounRule = 'the pronoun points back' as const;
/** The same where the sentence itself names its one firm before. */
export const nearPronounRule = 'the pronoun points back within the sentence' as const;

/** Words of the sentence stand for an owner named before. */
export const pointingBackRules: ReadonlySet<ReadingRule> = new Set([descriptionRule, pronounRule, nearPronounRule]);

/** "He" or "she" stands for the firm whose head is meant. */
export const ofPersonRule = 'the firm of the person that the pronoun means' as const;
/** The person named is known by their firm. */
export const personsFirmRule = 'a firm of the person named' as const;

/** The figure itself names who made the chips it counts ("500,000 AMD GPUs"). */
export const makerRule = 'the maker of the chips counted' as const;
/** The same where the lexicon knows the chip itself. */
export const countedChipRule = 'the chip counted beside it' as const;
/** A price is one of a single chip, and one firm alone has such prices on file. */
export const sellerRule = 'who sells such chips' as const;

/** A topic owns a figure that no organisation owns. */
export const topicRule = 'the topic of the sentence' as const;

/** A figure tells the same as the one before it. */
export const alikeRule = 'as the figure before it' as const;

/** The words that govern the figure tell what it measures. */
export const governedRule = 'governed by the words beside it' as const;
/** Its unit does. */
export const hoursRule = 'the unit is GPU-hours' as const;

/** A report settles what the words leave open. */
export const echoRule = 'a report gives the very number' as const;

/** The words of the draft are those by which a report's subject is told. */
export const claimRule = 'the words of the claim' as const;

/** The sentence shares the words that tell one report from its owner's others. */
export const wordsRule = 'told in the words of a report with the very number' as const;

/** The chip that the figure's words name is its subject. */
export const chipRule = 'the chip named' as const;
/** The rule by which one business of a firm, with no report on file, is what brought a sum in. */
export const businessRule = 'the business named' as const;
/** The rule by which a thing with a name of its own, which no report on the owner tells of, is what a figure is of. */
export const unfiledRule = 'named there, in none of the reports on file' as const;
/** What a sum was spent on is its subject. */
export const spentRule = 'what the money went to' as const;

/** The deal on file of the one that the words go on about with the partner whom the figure's own words name. */
export const dealRule = 'the deal between the two' as const;
/** The deal is told of one of its parties, and on file under the other. */
export const partnerRule = 'the deal is on file as its partner’s' as const;
/** Several who are named around the figure are counted as one. */
export const togetherRule = 'counted together with others' as const;

/** The header of a table's row or column names it. */
export const rowRule = 'the row of the table' as const;
export const columnRule = 'the column of the table' as const;
/** The headers of a table tell it. */
export const tableRules: ReadonlySet<ReadingRule> = new Set([rowRule, columnRule]);

/** The header of a table's column or row names what is measured. */
export const headersRule = 'told by the headers of the table' as const;
/** The lead-in of a list names just one, whose its entries are. */
export const leadRule = 'named in the lead-in of the list' as const;

/** The table has a column of sources. */
export const sourceRule = 'the source given in the table' as const;
/** "According to" and the like stands before a name. */
export const accordingRule = 'according to' as const;
/** The name owns the report: "Epoch AI's estimate". */
export const reportRule = 'whose report it is' as const;
/** A verb of saying stands beside the name. */
export const sayingRule = 'the verb of saying' as const;

/** Another figure of the block is on file as of the same round, day or purchase. */
export const besideRule = 'told with a figure beside it' as const;

/** What is measured, of which the figure tells how far apart two values are: no report's value is what it says. */
export const apartRule = 'how far apart two values of it are' as const;

/** All of them. */
export const readingRules = [
  namedRule, unknownRule, carriedRule, headingRule, titleRule, headingBesideRule, behindRule, beforeRule, sharedRule, sharedBehindRule, openingRule,
  aheadRule, descriptionRule, pronounRule, nearPronounRule, ofPersonRule, personsFirmRule, makerRule, countedChipRule, sellerRule, topicRule,
  alikeRule, governedRule, hoursRule, echoRule, claimRule, wordsRule, chipRule, businessRule, unfiledRule, spentRule, dealRule, partnerRule,
  togetherRule, rowRule, columnRule, headersRule, leadRule, sourceRule, accordingRule, reportRule, sayingRule, besideRule, apartRule,
] as const;

/** How a part of a reading was found. */
export type ReadingRule = (typeof readingRules)[number];
