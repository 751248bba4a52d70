import { chipFamilies, makerOfChip } from '../figures/chips';
import type { Mention } from '../figures/figure';
import type { Assessment } from './assess';
import { asContextAlone } from './matter';

const makers = new Map(chipFamilies.map(({ maker }) => [maker.toLowerCase(), maker]));

/**
 * The assessment, or `unreported` where the figure's own words tell the maker of its chips and a report that decides is on another's:
 * "500,000 Nvidia GPUs" are not the 500,000 Trainium2 chips on file. `text` is that of the figure's block.
 */
export function unlessOfOtherMaker(assessment: Assessment, { figure, start, end }: Mention, text: string): Assessment {
  if (figure.kind !== 'accelerator-count' || assessment.standing === 'unreported') return assessment;
  const maker = figure.chip === null ? makerNamed(text.slice(start, end)) : makerOfChip(figure.chip);
  if (maker === null) return assessment;
  const isOthers = assessment.claims.some(({ stance, claim: { chip, entity, metric } }) => {
    if (stance === 'context') return false;
    // What a maker ships is its own.
    const made = chip !== null ? makerOfChip(chip) : metric === 'gpu-shipments' ? makerNamed(entity) : null;
    return made !== null && made !== maker;
  });
  return isOthers ? asContextAlone(assessment) : assessment;
}

function makerNamed(words: string): string | null {
  for (const word of words.split(/[^A-Za-z]/)) {
    const maker = makers.get(word.toLowerCase());
    if (maker !== undefined) return maker;
  }
  return null;
}
