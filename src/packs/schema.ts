import * as z from 'zod';
import vocabulary from '../../seeds/vocabulary.json';
import type { Metric } from '../core/claims/claim';
import { amountPattern } from './amount';
import { dateShape, idShape, isAmountInWords, isDate, isWebAddress, isWords, longest, positions, qualifiers, unitShape } from './fieldChecks';

/** Text of one line. One check, not three: an import meets millions of them. */
function words(max: number): z.ZodString {
  return z.string()
    .refine((text) => isWords(text, max), { error: ({ input }) => whyNotPlain(String(input), max) })
    .meta({ minLength: 1, maxLength: max });
}

const metric = z.enum(vocabulary.map((entry) => entry.metric) as [Metric, ...Metric[]], { error: 'must be a metric of the vocabulary' });

const amountWords = 'must be a number, or words such as "5.576 million" or "50,000"';

const amount = z.union(
  [
    z.string().refine(isAmountInWords, { error: amountWords }).meta({ maxLength: 40, pattern: amountPattern.source }),
    z.number().min(0, { error: 'must not be below zero' }).max(Number.MAX_SAFE_INTEGER, { error: `must be at most ${Number.MAX_SAFE_INTEGER}` }),
  ],
  { error: amountWords },
);

const unit = z.string().regex(unitShape, { error: 'must be a currency code such as "USD", or "accelerator", or "gpu-hour"' });

/** A day or a month of the calendar, `yyyy-mm-dd` or `yyyy-mm`. */
const date = z.string()
  .refine(isDate, {
    error: ({ input }) => (dateShape.test(String(input)) ? 'must be a day of the calendar' : 'must be a date such as "2025-01-27" or "2025-01"'),
  })
  .meta({ pattern: dateShape.source });

/** A month by its number. */
const month = z.number()
  .refine((number) => Number.isInteger(number) && number >= 1 && number <= 12, { error: 'must be the number of a month, 1 to 12' })
  .meta({ type: 'integer', minimum: 1, maximum: 12 });

const address = z.string()
  .refine(isWebAddress, {
    error: ({ input }) => (String(input).length > longest.url ? `must be at most ${longest.url} characters long` : 'must be a web address that begins with http:// or https://'),
  })
  .meta({ maxLength: longest.url, pattern: '^[hH][tT][tT][pP][sS]?://' });

/** Ids are lower-case words joined by hyphens, so that they read well in a report and are safe in any address. */
const id = z.string().regex(idShape, { error: 'must be lower-case letters, digits, hyphens, dots or underscores, at most 200 of them' });

const names = z.array(words(longest.name)).max(200);

export const subjectSchema = z.strictObject({
  name: words(longest.name).describe('The model, site, deal, round or product, as the claims name it.'),
  aliases: names.optional().describe('Other names it goes by in articles.'),
  commonWords: names.optional().describe('Those of its names that mean other things elsewhere ("R1", "Orion"): they count only beside the organisation.'),
}).describe('A model, site, deal, round or product of the organisation.');

export const entitySchema = z.strictObject({
  name: words(longest.name).describe('The organisation, as the claims name it.'),
  aliases: names.optional().describe('Other names it goes by in articles.'),
  commonWords: names.optional().describe('Those of its names that are also ordinary words or other names ("Meta", "Apple"): they count only where the text shows the organisation.'),
  fiscalYearEnd: month.optional().describe('Month in which its fiscal year ends, 1 to 12: 6 for one that ends in June. Read as December when left out.'),
  subjects: z.array(subjectSchema).max(2000).optional().describe('Its models, sites, deals, rounds and products.'),
}).describe('An organisation, with the names that lead to it.');

export const relationSchema = z.strictObject({
  type: z.enum(['disputes', 'supports', 'supersedes', 'context'], { error: 'must be disputes, supports, supersedes or context' })
    .describe('disputes: conflicts with or challenges the other. supersedes: replaces it, being later or corrected. supports: the same amount again. context: needed to read it properly.'),
  target: id.describe('The id of the other claim.'),
  note: words(longest.text).optional().describe('What a reader should know about it, in one sentence.'),
}).describe('How this claim bears on another.');

export const claimSchema = z.strictObject({
  id: id.optional().describe('A short name that never changes and that no other claim has. Made from the entry itself when left out; relations need it.'),
  entity: words(longest.name).describe('Whose cost, income, value or chips the figure is.'),
  subject: words(longest.name).optional().describe('Which model, site, deal or round of theirs; left out when it is the organisation as a whole.'),
  metric: metric.describe('What is measured.').meta({ markdownDescription: `What is measured.\n\n${vocabulary.map((entry) => `- \`${entry.metric}\`: ${entry.meaning}`).join('\n')}` }),
  value: amount.optional().describe('The figure, in whole dollars (or other currency), chips or hours: 5576000, "5.576 million", "50,000".'),
  low: amount.optional().describe('Lower end, when the report gives a range. Takes the place of value, together with high.'),
  high: amount.optional().describe('Upper end, when the report gives a range.'),
  unit: unit.optional().describe('ISO 4217 currency code, accelerator, or gpu-hour. US dollars for money, and what the metric counts otherwise, when left out.'),
  chip: words(longest.name).optional().describe('Chip model or family of a count or a price: "H100".'),
  qualifier: z.enum(qualifiers, { error: 'must be exact, about, at-least, at-most, nearly or range' }).optional()
    .describe('How the report words the figure: "about" for around and roughly, "at-least" for more than, "at-most" for up to and less than, "nearly" for close to and almost.'),
  position: z.enum(positions, { error: 'must be asserts, denies or doubts' }).optional()
    .describe('What the claimant does with the figure. With denies and doubts the figure is the rejected one.'),
  period: words(longest.name).optional().describe('When the figure holds: "2022", "FY2025", "Q3 2025", "2025-01-27", "2025 (plan)", "2025 (guidance of 2025-07)", "per year, 2025".'),
  date: date.optional().describe('When the report was published, yyyy-mm-dd or yyyy-mm.'),
  statement: words(longest.text).optional().describe('The claim in one plain sentence, in your own words.'),
  scope: words(longest.text).optional().describe('What the figure counts and what it leaves out, where it is easily misread.'),
  claimant: words(longest.name).optional().describe('Who asserts it. The publisher, when left out.'),
  reportedBy: words(longest.name).optional().describe('Who first reported it, when that is neither the claimant nor the publisher.'),
  publisher: words(longest.line).describe('Who published the report: an outlet, a company, a court; or "interview".'),
  title: words(longest.line).optional().describe('Headline or title of the report.'),
  url: address.optional().describe('Where the report can be read.'),
  locator: words(longest.name).optional().describe('Page, paragraph or time stamp in the report.'),
  slip: z.boolean({ error: 'must be true or false' }).optional().describe('true: a known slip, such as a lost zero. It helps to recognise the slip and never disputes a true figure.'),
  relations: z.array(relationSchema).max(200).optional().describe('How this claim bears on others.'),
}).describe('One figure that somebody asserts in a report.').meta({
  defaultSnippets: [{
    label: 'A claim',
    description: 'A figure with its source',
    body: {
      entity: '${1:Whose figure it is}', metric: '${2|' + vocabulary.map((entry) => entry.metric).join(',') + '|}', value: '${3:1.6 billion}',
      period: '${4:2025}', date: '${5:2025-01-31}', statement: '${6:The claim in one plain sentence.}', claimant: '${7:Who says so}',
      publisher: '${8:Who published it}', title: '${9:Headline}', url: 'https://$10',
    },
  }],
});

export const packSchema = z.strictObject({
  $schema: z.string().max(longest.url).optional(),
  title: words(longest.name).optional().describe('What the pack is about, for the sidebar.'),
  description: words(longest.text).optional().describe('What the pack holds, in a sentence.'),
  entities: z.array(entitySchema).max(100_000).optional().describe('Organisations with other names and subjects. Those of the bundled packs are known already.'),
  claims: z.array(claimSchema).describe('The claims.'),
}).describe('A claim pack: figures that have been reported, with their sources.');

export type PackFile = z.input<typeof packSchema>;
export type PackEntity = z.input<typeof entitySchema>;
export type PackClaim = z.input<typeof claimSchema>;

function whyNotPlain(text: string, max: number): string {
  if (text === '') return 'must not be empty';
  if (text.length > max) return `must be at most ${max} characters long`;
  return 'must not begin or end with a space, nor hold line breaks or invisible control characters';
}
