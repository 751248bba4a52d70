// Rules by which parts of a reading are told, where more than one room speaks of them. They are stable names: wording has each in every language.

/** It stands in the figure's own sentence. */
export const namedRule = 'named in the sentence';

/** Taken over from the sentences before. */
export const carriedRule = 'carried over from the words before';

/** Taken over from the heading above. */
export const headingRule = 'carried over from the heading';

/** Taken over from the draft's title. */
export const titleRule = 'carried over from the title';

/** Named in the heading, but not what it is about. */
export const headingBesideRule = 'named beside it in the heading';

/** A time stands right behind the figure, or before it. */
export const behindRule = 'named after the figure';
export const beforeRule = 'named before the figure';

/** A figure has the time of the one before it. */
export const sharedRule = 'shared with the figure before it';
/** The time of the figure behind it, told of both. */
export const sharedBehindRule = 'shared with the figure after it';

/** A figure has the time that its sentence opens with. */
export const openingRule = 'named at the head of the sentence';

/** The one whom a block names first may own what stands before. */
export const aheadRule = 'named later in the block';

/** A description stands for an owner: "the lab", "the owner of Instagram". */
export const descriptionRule = 'the description points back';

/** A figure tells the same as the one before it. */
export const alikeRule = 'as the figure before it';

/** A report settles what the words leave open. */
export const echoRule = 'a report gives the very number';

/** The words of the draft are those by which a report's subject is told. */
export const claimRule = 'the words of the claim';

/** The sentence shares the words that tell one report from its owner's others. */
export const wordsRule = 'told in the words of a report with the very number';

/** The rule by which one business of a firm, with no report on file, is what brought a sum in. */
export const businessRule = 'the business named';
/** The rule by which a thing with a name of its own, which no report on the owner tells of, is what a figure is of. */
export const unfiledRule = 'named there, in none of the reports on file';
/** What a sum was spent on is its subject. */
export const spentRule = 'what the money went to';

/** The deal on file of the one that the words go on about with the partner whom the figure's own words name. */
export const dealRule = 'the deal between the two';

/** The header of a table's row or column names it. */
export const rowRule = 'the row of the table';
export const columnRule = 'the column of the table';
/** The headers of a table tell it. */
export const tableRules: ReadonlySet<string> = new Set([rowRule, columnRule]);

/** The header of a table's column or row names what is measured. */
export const headersRule = 'told by the headers of the table';

/** The table has a column of sources. */
export const sourceRule = 'the source given in the table';

/** Another figure of the block is on file as of the same round, day or purchase. */
export const besideRule = 'told with a figure beside it';

/** What is measured, of which the figure tells how far apart two values are: no report's value is what it says. */
export const apartRule = 'how far apart two values of it are';
