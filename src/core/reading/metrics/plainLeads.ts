import type { PhraseHit } from '../words/phrases';
import type { Token } from '../words/tokens';
import { wordSet } from '../words/words';
import type { Governor } from './governor';

/** Words of a heading or lead-in that set nothing apart from the whole quantity: who is listed, whose count it is, and for which year. */
const plain: ReadonlySet<string> = wordSet(
  'a an the of at in for by on to and or as is are was were be has have had do does did will it its their that which what who how much many so if one goes go went into put made came comes '
  + 'year years last this next fiscal annual annually full whole calendar total overall over compared comparison side overview glance table list figures numbers data count counts counted reckoning estimate estimates estimated '
  + 'filing filings report reports reported results guidance according says said put puts where going '
  + 'company companies firm firms group groups giant giants buyer buyers customer customers owner owners maker makers hyperscaler hyperscalers player players lab labs rival rivals business businesses '
  + 'big bigger biggest large largest leading top four five three two six seven ten cloud tech technology ai american us u.s. chinese european chip chips gpu gpus processor processors accelerator accelerators '
  + 'spend spends spent spending bought buys buy ordered orders took take takes money sum sums billion billions million millions dollar dollars usd',
);
/** Names that are no part of what somebody has. */
const whole: ReadonlySet<string | undefined> = new Set(['organisation', 'person', 'chip', 'claimant']);

/**
 * Whether a heading or lead-in says nothing else of the quantity that it announces: "Capital expenditure in 2025, by the filings:", not "… that went
 * abroad".
 */
export function announcesAlone(tokens: readonly Token[], governing: readonly PhraseHit<Governor>[]): boolean {
  let place = 0;
  while (place < tokens.length) {
    const hit = governing.find(({ row, first, last }) => row.part !== 'topic' && first <= place && place <= last);
    if (hit !== undefined) {
      place = hit.last + 1;
      continue;
    }
    const { kind, lower, name } = tokens[place] as Token;
    const isPlain = kind === 'name' ? whole.has(name?.kind) : kind === 'mark' || aYear.test(lower) || (kind === 'word' && plain.has(lower));
    if (!isPlain) return false;
    place += 1;
  }
  return true;
}

const aYear = /^(?:fy)?(?:19|20)\d\d$/;
