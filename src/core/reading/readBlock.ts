import { yearEndOf } from '../claims/fiscalYears';
import type { Mention } from '../figures/figure';
import { isEntry } from '../text/block';
import type { Block } from '../text/block';
import { finishSteps } from '../text/steps';
import { admitNames } from './names/admitNames';
import type { Context } from './context';
import { readGate } from './names/gate';
import { findNames } from './names/findNames';
import type { Surroundings } from './surroundings';
import { readPlace } from './sentence/tableCells';
import type { KeptSentences } from './keptSentences';
import type { Lexicon } from './names/lexicon';
import type { NameHit } from './names/names';
import { establish, isSection, namedAbove, namedFirst, namesIn, readTitle } from './blockNames';
import { announcedIn } from './metrics/askedMetrics';
import type { Announced } from './metrics/askedMetrics';
import { quarterTold } from './times/carriedTimes';
import type { Part, Period, Reading } from './reading';
import type { Thread } from './thread';
import { leadBehind, pastYearEnd, sectionBehind, yearHeaded, yearLed } from './times/timesAbove';
import { copyOfThread, followSentence, remember } from './thread';
import { readSentence } from './readSentence';
import { movedReading, placesOf, sentenceOf } from './sentence/sentence';
import type { SentencePlace } from './sentence/sentence';

/** What reading a block gives: a reading a mention, what later blocks lean on, and the names it holds. */
export interface BlockReading {
  readonly readings: readonly Reading[];
  /** Where in the block each reading's spans count from: not all are asked for. Null where all count from its beginning. */
  readonly origins: readonly number[] | null;
  readonly after: Context;
  /** Entities, claimants and publishers named in this block, each once, in order. */
  readonly names: readonly string[];
  /** Of each mention, which one of the block's last reading it was with all that it is read from, -1 for none; null where nothing was kept. */
  readonly stood: readonly number[] | null;
}

/**
 * Whom the words before a block were about, latest first; for a paragraph the firm of its heading or title first
 * where it was named right before the latest: "the company" is whom the text is about, not the customer it came to.
 */
function recentIn(block: Block, { title, heading, recent, section }: Context): readonly string[] {
  const about = (heading ?? title)?.entity;
  return block.kind === 'paragraph' && !section && about !== undefined && recent[1] === about ? remember(recent, about) : recent;
}

/**
 * Reads every mention of a block: whose figure, which quantity, when, and who says so. `mentions` are in order, with
 * offsets into the block's prose; `found` are the names in it, where they are at hand; `kept` is what its sentences were last read as; `apart` leaves
 * the spans of readings to count from their sentences, as `origins` tells.
 */
export function readBlock(
  block: Block,
  mentions: readonly Mention[],
  context: Context,
  lexicon: Lexicon,
  found: readonly NameHit[] = findNames(block.prose.text, lexicon),
  kept: KeptSentences | null = null,
  apart = kept !== null,
): BlockReading {
  return finishSteps(readBlockInSteps(block, mentions, context, lexicon, found, kept, apart));
}

/** Reads every mention of a block as `readBlock` does, with a rest after each step. */
export function* readBlockInSteps(
  block: Block,
  mentions: readonly Mention[],
  context: Context,
  lexicon: Lexicon,
  found: readonly NameHit[],
  kept: KeptSentences | null,
  apart: boolean,
): Generator<undefined, BlockReading> {
  const { text } = block.prose;
  const before = context.titleWords === null ? context : readTitle(context, lexicon);
  const headers = block.table === null ? [] : findNames(`${block.table.row} | ${block.table.column}`, lexicon);
  if (found.length === 0 && mentions.length === 0) {
    return { readings: none, origins: null, after: contextBehindBare(block, before, lexicon), names: none, stood: null };
  }
  const gate = readGate(block.table === null ? text : `${text} ${block.table.row} ${block.table.column}`, block.kind, before.established);
  const hits = admitNames(text, found, gate);
  const told = mentions.length === 0 && leads(block) ? announcedIn(text, hits) : null;
  const thread = threadInto(block, before, told);
  const named = namesIn(hits, headers);
  const around: Surroundings = {
    date: before.date,
    yearEnd: pastYearEnd(before.sectionTime, before.date),
    title: before.title,
    heading: before.heading,
    section: before.section,
    ahead: namedFirst(text, hits),
    above: isEntry(block.kind) ? before.above : none,
    announced: isEntry(block.kind) ? before.announced : null,
    announcedAlone: isEntry(block.kind) && before.announcedAlone,
    named,
    gate,
    kind: block.kind,
    quoted: block.quoted,
    table: block.table,
  };
  const readings: Reading[] = [];
  const stood: number[] | null = kept === null ? null : [];
  const origins: number[] | null = apart ? [] : null;
  kept?.begin(around);
  const place = block.table === null ? null : readPlace(block.table, gate, before, lexicon);
  const places = placesOf(block.sentences, mentions, hits);
  for (let index = 0; index < places.length; index += 1) {
    const sentence = places[index] as SentencePlace;
    const { start, from, to } = sentence;
    if (to === from) {
      const bare = { heading: block.kind === 'heading', followed: to < mentions.length, next: (places[index + 1]?.to ?? to) > to };
      followSentence(text, sentence, hits, bare, thread, lexicon, before.date);
      continue;
    }
    const known = kept === null ? null : kept.find(text, sentence, mentions, hits, thread);
    if (known !== null) {
      Object.assign(thread, known.after);
      for (let at = 0; at < known.readings.length; at += 1) {
        readings.push(known.readings[at] as Reading);
        origins?.push(start);
        stood?.push(known.first + at);
      }
      continue;
    }
    const own = sentenceOf(text, sentence, mentions, hits);
    const upTo = kept === null ? null : copyOfThread(thread);
    const read = yield* readSentence(own, thread, around, lexicon, place);
    if (upTo !== null) kept?.keep(own, upTo, copyOfThread(thread), read, from);
    for (let at = 0; at < read.length; at += 1) {
      readings.push(origins === null ? movedReading(read[at] as Reading, start) : read[at] as Reading);
      origins?.push(start);
      stood?.push(-1);
    }
  }
  while (readings.length < mentions.length) readings.push(unread);
  return { readings, origins, after: contextBehind(block, before, thread, told, found, hits, lexicon), names: named, stood };
}

/** The thread into a block, from what stands before it, of which a heading goes on with little, and from what the block itself announces. */
function threadInto(block: Block, before: Context, told: Announced | null): Thread {
  const isHeading = block.kind === 'heading';
  return {
    focus: isHeading ? null : before.focus ?? before.heading ?? before.title, old: true, recent: recentIn(block, before), person: null, product: null,
    metric: told?.metric ?? before.metric, countMetric: told?.countMetric ?? before.countMetric, told: isHeading ? null : leadTold(block, before),
    stretch: isHeading ? null : before.stretch, year: null,
    asked: null, introduced: null, land: null, figures: false,
  };
}

/** The context behind a block that holds neither names nor figures; the one before it where the block changes nothing. */
function contextBehindBare(block: Block, before: Context, lexicon: Lexicon): Context {
  const told = leads(block) ? announcedIn(block.prose.text, none) : null;
  const own = told?.metric ?? null;
  const times = timesBehind(block, before, null, told, lexicon);
  const above = namedAbove(block, before, none);
  const { announced, announcedAlone } = announcedAbove(block, before, told);
  const metric = own ?? before.metric;
  if (block.kind === 'heading') {
    // Under a heading that names nobody the text is about whom its title names.
    const focus = before.title === null ? before.focus : null;
    return { ...before, ...times, stretch: null, above, announced, announcedAlone, metric, heading: null, section: false, focus };
  }
  const isAsBefore = own === null && times.leadTime === before.leadTime && above === before.above && announced === before.announced
    && announcedAlone === before.announcedAlone;
  return isAsBefore ? before : { ...before, ...times, above, announced, announcedAlone, metric };
}

/** The context behind a block that was read up to `thread`; `found` are the names in it, `hits` those of them that count as names. */
function contextBehind(
  block: Block,
  before: Context,
  thread: Thread,
  told: Announced | null,
  found: readonly NameHit[],
  hits: readonly NameHit[],
  lexicon: Lexicon,
): Context {
  const heading = block.kind === 'heading' ? thread.focus ?? (hits.length === 0 ? null : before.heading) : before.heading;
  const section = block.kind === 'heading' ? heading !== null && isSection(block, hits) : before.section;
  const times = timesBehind(block, before, thread, told, lexicon);
  const { announced, announcedAlone } = announcedAbove(block, before, told);
  // Field by field: one shape for all contexts, which spreading does not give.
  return {
    date: before.date,
    // The first heading of a draft is its title, whatever the sections below it are about.
    title: before.title ?? (block.kind === 'heading' && block.level === 1 ? thread.focus : null),
    heading,
    section,
    focus: thread.focus,
    recent: thread.recent,
    sectionTime: times.sectionTime,
    leadTime: times.leadTime,
    stretch: thread.stretch,
    above: namedAbove(block, before, found),
    metric: thread.metric,
    countMetric: thread.countMetric,
    announced,
    announcedAlone,
    titleWords: before.titleWords,
    established: establish(before.established, hits),
  };
}

/** Whether a block leads up to what stands below it. */
function leads({ kind, prose: { text } }: Block): boolean {
  return kind === 'heading' || text.endsWith(':');
}

/** The quantity of money announced for the lists below a block: by itself, or by what stands above it. */
function announcedAbove(block: Block, before: Context, told: Announced | null): Pick<Context, 'announced' | 'announcedAlone'> {
  const own = told?.metric ?? null;
  if (own === null && block.kind !== 'heading') return before;
  return { announced: own, announcedAlone: own !== null && told !== null && told.alone };
}

/** The time that stands above a block, for its figures without one of their own. */
function leadTold({ kind }: Block, { leadTime, sectionTime }: Context): Part<Period> | null {
  if (kind === 'footnote') return null;
  return (isEntry(kind) ? leadTime : null) ?? sectionTime?.time ?? null;
}

/** The times that a block hands on. */
type TimesBehind = Pick<Context, 'sectionTime' | 'leadTime'>;

/** What a block that was read up to `thread` hands on of times; without a thread it names nobody. `announced` is what it tells to follow. */
function timesBehind(block: Block, before: Context, thread: Thread | null, announced: Announced | null, { fiscalYearEnds }: Lexicon): TimesBehind {
  const announces = announced !== null && announced.metric !== null;
  const { date, heading, title, focus } = before;
  const endsInColon = block.prose.text.endsWith(':');
  const own = !endsInColon ? null : thread !== null ? thread.told : quarterTold(block.prose.text, yearEndOf(focus?.entity, fiscalYearEnds), date);
  const told = own ?? (endsInColon ? yearHeaded(block.prose.text, announces) ?? (announced?.alone === true ? yearLed(block.prose.text, date) : null) : null);
  return {
    sectionTime: sectionBehind(block, before.sectionTime, yearEndOf((thread?.focus ?? heading ?? title ?? focus)?.entity, fiscalYearEnds), date, announces),
    leadTime: leadBehind(block, before.leadTime, told),
  };
}

const none: readonly never[] = [];

const unread: Reading = {
  entity: null, subject: null, metric: null, period: null, attribution: null, voice: 'own', alsoMetrics: [], partOfWhole: false,
};
