import type { Figure, Mention } from '../figures/figure';
import type { Reading } from '../reading/reading';
import type { Span } from '../text/span';
import type { Assessment } from './assess';
import type { CheckedBlock } from './checkedBlock';
import type { Notice, StancedClaim } from './finding';
import { unreportedAlone } from './matter';

/** What a reading says besides its parts: few that differ, and many mentions to each. */
export type Manner = Pick<Reading, 'voice' | 'alsoMetrics' | 'partOfWhole'>;

/** The parts of a reading. */
type Parts = Pick<Reading, 'entity' | 'subject' | 'metric' | 'period' | 'attribution'>;

/** The assessment of what is part of a cited report's title. */
const ofCited: Assessment = { ...unreportedAlone };

/**
 * One mention with all that its block says of it. Position-free: spans count from the block. A draft keeps thousands, so that mention and
 * reading lie flat in it; they are put together when somebody asks.
 */
export class CheckedMention implements Span {
  readonly start: number;
  readonly end: number;
  readonly figure: Figure;
  readonly hedgeSpan: Span | null;
  readonly entity: Reading['entity'];
  readonly subject: Reading['subject'];
  readonly metric: Reading['metric'];
  readonly period: Reading['period'];
  readonly attribution: Reading['attribution'];
  readonly manner: Manner;
  readonly assessment: Assessment;
  /** The quantity it speaks of, when the draft may speak of it again; see `groupKey`. */
  readonly group: string | null;
  /** A sum, product or change that its sentence states and that does not come out; `related` counts from the block's prose. */
  readonly arithmetic: Notice | null;
  readonly home: CheckedBlock;
  /** What a finding says of it whatever stands around its block; made when somebody first asks. */
  told: ToldMention | null = null;

  /** `assessment` is null for part of a cited report's title: the draft states nothing with it. */
  constructor(
    { start, end, hedgeSpan, figure }: Mention,
    { entity, subject, metric, period, attribution }: Parts,
    manner: Manner,
    assessment: Assessment | null,
    group: string | null,
    arithmetic: Notice | null,
    home: CheckedBlock,
  ) {
    this.start = start;
    this.end = end;
    this.figure = figure;
    this.hedgeSpan = hedgeSpan;
    this.entity = entity;
    this.subject = subject;
    this.metric = metric;
    this.period = period;
    this.attribution = attribution;
    this.manner = manner;
    this.assessment = assessment ?? ofCited;
    this.group = group;
    this.arithmetic = arithmetic;
    this.home = home;
  }

  /** The figure where it stands in the block's prose. */
  get mention(): Mention {
    const { start, end, figure, hedgeSpan } = this;
    return { start, end, figure, hedgeSpan };
  }

  /** What it was read as. */
  get reading(): Reading {
    const { entity, subject, metric, period, attribution, manner: { voice, alsoMetrics, partOfWhole } } = this;
    return { entity, subject, metric, period, attribution, voice, alsoMetrics, partOfWhole };
  }

  /** The same with another assessment, as a figure of which the draft may speak but once. */
  with(assessment: Assessment): CheckedMention {
    return new CheckedMention(this.mention, this.reading, this.manner, assessment, null, this.arithmetic, this.home);
  }

  /** Part of a cited report's title: it gives no finding. */
  get cited(): boolean {
    return this.assessment === ofCited;
  }
}

/** The parts of a finding that outlast edits elsewhere. Spans count from the block's first character. */
export interface ToldMention {
  readonly span: Span;
  readonly text: string;
  readonly sentence: string;
  readonly sentenceSpan: Span;
  /** The claims shown with it. */
  readonly claims: readonly StancedClaim[];
  /** Whether the other side is missing from the draft, whether it is named there, and for which state of the draft's names that holds. */
  counter: Notice | null;
  answered: boolean;
  countedAt: number;
}
