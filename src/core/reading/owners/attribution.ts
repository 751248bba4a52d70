import { isDoubted, isHearsay } from './hearsay';
import { gappedTeller } from './gappedTellers';
import { onlySpeaks, ownersAround } from './owner';
import type { Owner } from './owner';
import type { Part, Voice } from '../reading';
import { accordingRule, reportRule, sayingRule } from '../rules';
import type { ReadingRule } from '../rules';
import { saysAsPronoun, saysByName, saysByOthers } from '../words/sayingWords';
import { namesAround, reachOfWindow, wordOf } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import type { Token } from '../words/tokens';
import { noWord, wordSet, WordTest } from '../words/words';

/** What a study does, whoever made it: "Stanford's report finds". */
const findings = new WordTest(wordSet('finds found shows showed concludes concluded says said estimates estimated reckons reckoned puts'));
const reportNouns = new WordTest(wordSet('report reports estimate estimates analysis figures figure article account data numbers paper study survey reporting calculation calculations memo tally index story investigation claim claims reply filing filings'));
/** Who passes a report on is not who makes it, nor is who has done what the sentence tells of. */
const relays = new WordTest(new Set([
  ...wordSet('arranged led organised organized underwritten backed financed funded lent run managed advised syndicated bought sold owned held placed'),
  ...wordSet('handled issued guaranteed co-led joined supported'),
  'highlighted', 'cited', 'shared', 'covered', 'spotted', 'quoted', 'seen', 'reviewed', 'relayed', 'noticed', 'picked', 'republished',
]));
const skip = new WordTest(wordSet('had has have also now then later recently once analyst founder reporter that who already a an the ai firm boss chief executive ceo president chairman itself himself herself themselves'));
const having = new WordTest(new Set(['has', 'have', 'had']));
/** Verbs of saying, and others besides, that only a person or a publisher says with. */
const sayingOfPeople = new WordTest(/^(?:price|value|list|see|find|found|rate|show|quote|model|speak|spoke|convert|cite|answer|work|has|have|had|compute)/);
const givingOfPeople = new WordTest(wordSet('put puts gave gives expects expected forecast counts calls announced announces'));
const noSaying = new WordTest(/^(?:has|have|had|see|put|work)/);

const accounts = new WordTest(wordSet('account accounts reckoning estimate estimates count calculation calculations telling admission tally numbers figures own'));

/** Kinds of names behind "per" by which something is reckoned, and which say nothing. */
const counted: ReadonlySet<string | undefined> = new Set(['chip', 'model', 'service', 'site', 'programme']);

/** Who speaks for the figures of a sentence, with the words that say so; null where nobody is named. */
export function readAttribution(
  view: SentenceView,
  at: number,
  text: string,
  owners: readonly Owner[],
): { part: Part<string> | null; voice: Voice; reportedly: boolean } {
  const { tokens } = view;
  let best: { token: number; far: number; rule: ReadingRule } | null = null;
  const reportedly = isHearsay(view, at);
  for (const place of namesAround(view, at)) {
    if (place < at - reachOfWindow || place >= at + reachOfWindow) continue;
    const rule = speakerRule(tokens, place);
    if (rule === null) continue;
    if (answeredBefore(tokens, place, at) || (place > at && (speaksOfWhatFollows(tokens, place) || callsItNames(tokens, place)))) continue;
    const far = closesWith(tokens, at, place) ? 0 : Math.abs(place - at);
    if (best === null || far < best.far) best = { token: place, far, rule };
  }
  const quoted = view.quotes && insideQuotation(text, (tokens[at] as Token).start, tokens[0]?.start ?? 0);
  const pointed = best === null ? pointedSpeaker(view, at, owners, text) : null;
  if (pointed !== null) {
    return {
      part: {
        value: pointed.entity,
        words: text.slice(pointed.start, pointed.end),
        span: { start: pointed.start, end: pointed.end },
        rule: pointed.rule,
        sure: 0.75,
      },
      voice: quoted ? 'quoted' : 'attributed', reportedly,
    };
  }
  const other = best === null ? -1 : gappedTeller(view, at);
  if (best !== null && other > best.token) {
    if (tokens[other]?.name == null) return { part: null, voice: quoted ? 'quoted' : 'attributed', reportedly };
    best = { ...best, token: other };
  }
  // Who calls a notion wrong does not say what it says.
  if (best === null || isDoubted(view, at)) return { part: null, voice: quoted ? 'quoted' : reportedly ? 'attributed' : 'own', reportedly };
  const speaker = tokens[best.token] as Token;
  return {
    part: {
      value: (speaker.name as { name: string }).name,
      words: text.slice(speaker.start, speaker.end),
      span: { start: speaker.start, end: speaker.end },
      rule: best.rule,
      sure: 0.9,
    },
    voice: quoted ? 'quoted' : 'attributed', reportedly,
  };
}

/** Whether a new statement with a name of its own begins between a speaker and a figure further on: "A said that …; B spoke of $10 billion". */
function answeredBefore(tokens: readonly Token[], place: number, at: number): boolean {
  let fresh = false;
  for (let next = place + 1; next < at; next += 1) {
    const token = tokens[next] as Token;
    if (token.kind === 'mark' && token.lower === ';') fresh = true;
    else if (fresh && token.kind === 'name') return true;
  }
  return false;
}

/** "…, said one; $11.5 billion, wrote The Register": whether the teller at `place` closes a statement whose last figure is that at `at`. */
function closesWith(tokens: readonly Token[], at: number, place: number): boolean {
  if (place < at + 3 || lowerAt(tokens, place - 2) !== ',' || tokenAt(tokens, place - 1)?.kind !== 'word') return false;
  for (let next = at + 1; next < place; next += 1) {
    const token = tokens[next] as Token;
    if (token.kind === 'figure' || token.lower === ';') return false;
  }
  return (tokenAt(tokens, place + 1)?.kind ?? 'mark') === 'mark';
}

const leadingOn: ReadonlySet<string> = new Set(['after', 'before', 'when', 'since', 'while', 'although', 'though', 'because', 'until', 'once']);
const times: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year', 'quarter', 'morning', 'evening', 'afternoon', 'night', 'time', 'same']);

/**
 * "…, after Bloomberg had reported that it sought $29 billion": whether the speaker at `place`
 * opens a clause of their own, and tells what stands behind them.
 */
function speaksOfWhatFollows(tokens: readonly Token[], place: number): boolean {
  if (!leadingOn.has(lowerAt(tokens, place - 1))) return false;
  for (let next = place + 1; next <= place + 5; next += 1) {
    const token = tokenAt(tokens, next);
    if (token?.kind !== 'word') return false;
    if (token.lower === 'that') return !times.has(lowerAt(tokens, next + 1));
  }
  return false;
}

const naming: ReadonlySet<string> = new Set(['called', 'calls', 'disputes', 'disputed', 'denies', 'denied']);

/** "$1 billion a month, which Musk called nonsense": whether the one at `place` only says what to think of it. */
function callsItNames(tokens: readonly Token[], place: number): boolean {
  const before = lowerAt(tokens, place - 1);
  return (before === 'which' || before === 'that') && naming.has(lowerAt(tokens, place + 1));
}

/** Who speaks for a firm ("its researchers revealed", "the company's finance chief told"). */
const mouths = new WordTest(wordSet('researchers engineers scientists team founder founders co-founder co-founders chief boss executive executives ceo chairman president spokesman spokeswoman spokesperson lawyers managers management bosses leaders paper filing filings report letter'));

/** "the company says", "it said", "according to the start-up": who is pointed at and speaks; null where nobody does. */
function pointedSpeaker(view: SentenceView, at: number, owners: readonly Owner[], text: string): Owner | null {
  for (const owner of ownersAround(owners, at)) {
    if (owner.name !== null || owner.end === 0) continue;
    // "They said it would cost $5 billion," somebody is quoted: whom that one means, the words around tell nothing of.
    if (view.quotes && insideQuotation(text, owner.start, view.tokens[0]?.start ?? 0)) continue;
    if (owner.possessive) {
      if (speaksByOthers(view.tokens, owner.last)) return owner;
      if (isByOwnAccount(view.tokens, owner.first, owner.last) && !isNamedBehind(view, owner, at, owners)) return owner;
      continue;
    }
    if (onlySpeaks(owner)) return owner;
    const before = lowerAt(view.tokens, owner.first - 1);
    if (saysAsPronoun.passes(wordOf(view, owner.last + 1)) || (before === 'to' && lowerAt(view.tokens, owner.first - 2) === 'according')) return owner;
    if ((before === 'said' || before === 'says') && owner.first > at) return owner;
  }
  return namedBehindOwnAccount(view, at, owners);
}

/**
 * "By its estimate DeepSeek's servers cost …": whether the one whom a possessive points at is named
 * between it and the figure, so that "its" means another; "its own" points on to that name.
 */
function isNamedBehind({ tokens }: SentenceView, { entity, last }: Owner, at: number, owners: readonly Owner[]): boolean {
  return lowerAt(tokens, last + 1) !== 'own'
    && ownersAround(owners, at).some((other) => other.name !== null && other.entity === entity && other.first > last && other.first < at);
}

/** "By its own account, DeepSeek spent …": whoever is named first behind "its own"; null where nobody's own account is told. */
function namedBehindOwnAccount({ tokens }: SentenceView, at: number, owners: readonly Owner[]): Owner | null {
  for (let place = 1; place < at && place < 4; place += 1) {
    if (lowerAt(tokens, place + 1) !== 'own' || lowerAt(tokens, place) !== 'its' || !isByOwnAccount(tokens, place, place)) continue;
    return owners.find(({ name, first, preposition }) => name !== null && first > place && preposition === '') ?? null;
  }
  return null;
}

/** "by the company's own account", "on its own estimate": whether the possessive in tokens `first`..`last` says by whose reckoning a figure is. */
function isByOwnAccount(tokens: readonly Token[], first: number, last: number): boolean {
  const before = lowerAt(tokens, first - 1);
  if (before !== 'by' && before !== 'on') return false;
  const next = tokenAt(tokens, last + 1);
  if (next === undefined || !accounts.passes(next.word)) return false;
  const further = tokenAt(tokens, last + 2);
  return next.lower !== 'own' ? before === 'by' : further !== undefined && further.lower !== 'own' && accounts.passes(further.word);
}

/**
 * "its researchers revealed", "the company's finance chief said": whether somebody of the owner
 * whose possessive ends at token `last` tells what the sentence says.
 */
function speaksByOthers(tokens: readonly Token[], last: number): boolean {
  for (let place = last + 1; place <= last + 3; place += 1) {
    const token = tokenAt(tokens, place);
    if (token?.kind !== 'word') return false;
    if (mouths.passes(token.word)) return saysByOthers.passes(tokenAt(tokens, place + 1)?.word ?? noWord);
  }
  return false;
}

/** The rule by which the name at `place` speaks for what the sentence says; null where it does not. */
export function speakerRule(tokens: readonly Token[], place: number): ReadingRule | null {
  const token = tokens[place] as Token;
  const before = lowerAt(tokens, place - 1);
  const beforeThat = lowerAt(tokens, place - 2);
  if ((before === 'to' && beforeThat === 'according') || (before === 'the' && beforeThat === 'to' && lowerAt(tokens, place - 3) === 'according')) return accordingRule;
  if (token.name?.kind === 'person' && isToldAsWho(tokens, place)) return accordingRule;
  if (before === 'if' && isToBeBelieved(tokens, place)) return accordingRule;
  if ((before === 'per' && !counted.has(token.name?.kind)) || (before === 'told' && token.name?.kind === 'claimant')) return accordingRule;
  if (before === 'in' || (before === 'by' && place > 1 && relays.passes((tokens[place - 2] as Token).word))) return null;
  const claimant = token.name?.kind === 'claimant' || token.name?.kind === 'person';
  if (token.possessive) {
    if (isByOwnAccount(tokens, place, place)) return accordingRule;
    for (let step = 1; step <= 3; step += 1) {
      const next = tokenAt(tokens, place + step);
      if (next === undefined || next.kind !== 'word') break;
      if (reportNouns.passes(next.word) && (claimant || findings.passes((tokenAt(tokens, place + step + 1) ?? token).word))) return reportRule;
    }
    return null;
  }
  for (let step = 1; step <= 4; step += 1) {
    const next = tokenAt(tokens, place + step);
    if (next === undefined || next.kind === 'figure') break;
    if (having.passes(next.word) && token.name?.kind !== 'claimant') continue;
    if (next.kind === 'name' && lowerAt(tokens, place + step - 1) !== 'and') break;
    if (next.kind === 'mark' && next.lower !== ',') break;
    if (saysByName.passes(next.word)) {
      if (!claimant && (sayingOfPeople.passes(next.word) || givingOfPeople.passes(next.word))) return null;
      return sayingRule;
    }
    if (next.kind === 'word' && !skip.passes(next.word) && !next.lower.endsWith('ly')) break;
  }
  if (claimant && place > 0) {
    const { word } = tokens[place - 1] as Token;
    if (before === 'by' || (saysByName.passes(word) && !noSaying.passes(word))) return sayingRule;
  }
  if (before === 'the' && (beforeThat === 'said' || beforeThat === 'says' || beforeThat === 'reported') && claimant) return sayingRule;
  return null;
}

/** "if Altman is to be believed", "if SemiAnalysis is right". */
function isToBeBelieved(tokens: readonly Token[], place: number): boolean {
  const verb = lowerAt(tokens, place + 1);
  if (verb !== 'is' && verb !== 'are') return false;
  const next = lowerAt(tokens, place + 2);
  return next === 'right' || (next === 'to' && lowerAt(tokens, place + 3) === 'be' && lowerAt(tokens, place + 4) === 'believed');
}

/** Tokens that may say who a person is between "according to" and the name. */
const longestPost = 10;

/** "according to its technology chief, Andrew Bosworth": who the person is stands between. */
function isToldAsWho(tokens: readonly Token[], place: number): boolean {
  let commas = 0;
  for (let back = place - 1; back >= place - longestPost; back -= 1) {
    const token = tokenAt(tokens, back);
    if (token === undefined || token.kind === 'figure' || (token.kind === 'mark' && (token.lower !== ',' || (commas += 1) > 1))) return false;
    if (token.lower === 'to') return lowerAt(tokens, back - 1) === 'according';
    if (token.lower === 'and' || token.lower === 'by') return false;
  }
  return false;
}

function insideQuotation(text: string, at: number, from: number): boolean {
  let open = false;
  for (let place = Math.max(from, at - 600); place < at; place += 1) {
    const code = text.charCodeAt(place);
    if (code === 0x201c) open = true;
    else if (code === 0x201d) open = false;
    else if (code === 0x22) open = !open;
  }
  return open;
}
