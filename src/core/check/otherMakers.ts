import { chipFamilies, makerOfChip } from '../figures/chips';
import type { Mention } from '../figures/figure';
import type { Assessment } from './assess';
import { asContextAlone } from './matter';

const makers = new Map(chipFamilies.map(({ maker }) => [maker.toLowerCase(), maker]));

/**
 * The assessment, or `unreported` where the figure's own words name the maker of its chips and a report that decides is on another's:
 * "500,000 Nvidia GPUs" are not the 500,000 Trainium2 chips on file. `text` is that of the figure's block.
 */
export function unlessOfOtherMaker(assessment: Assessment, { figure, start, end }: Mention, text: string): Assessment {
  if (figure.kind !== 'accelerator-count' || figure.chip !== null || assessment.standing === 'unreported') return assessment;
  const maker = text.slice(start, end).split(/[^A-Za-z]/).map((word) => makers.get(word.toLowerCase())).find((found) => found !== undefined);
  if (maker === undefined) return assessment;
  const isOthers = assessment.claims.some(({ stance, claim: { chip } }) => {
    const made = stance === 'context' || chip === null ? null : makerOfChip(chip);
    return made !== null && made !== maker;
  });
  return isOthers ? asContextAlone(assessment) : assessment;
}
