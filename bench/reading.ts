import { readFileSync } from 'node:fs';
import type { Figure, Mention } from '../src/core/figures/figure';
import { findMentions } from '../src/core/figures/findMentions';
import { buildLexicon } from '../src/core/reading/names/buildLexicon';
import { emptyContext } from '../src/core/reading/context';
import { readBlock } from '../src/core/reading/readBlock';
import type { Reading } from '../src/core/reading/reading';
import { certain } from '../src/core/reading/reading';
import type { PlacedBlock } from '../src/core/text/parseBlocks';
import { parseBlocks } from '../src/core/text/parseBlocks';
import { toDraft } from '../src/core/text/prose';
import { bundledClaims } from '../src/packs/bundled';

interface Annotated {
  start: number; end: number; text: string; kind: Figure['kind']; unit: string; low: number; high: number; hedge: Figure['hedge']; chip?: string | null;
  entity: string | null; subject: string | null; metric: string | null; period: string | null; attribution: string | null; claims: string[];
  entityAlso?: string[]; metricAlso?: (string | null)[];
}
interface Passage { id: string; text: string; date: string | null; tags: string[]; figures: Annotated[] }

/** Annotated figures of a block as mentions, in its prose's offsets. */
function given({ block, start }: PlacedBlock, figures: readonly Annotated[]): { mention: Mention; figure: Annotated }[] {
  return figures.flatMap((figure) => {
    const { text } = block.prose;
    for (let at = text.indexOf(figure.text); at >= 0; at = text.indexOf(figure.text, at + 1)) {
      const place = toDraft(block.prose, { start: at, end: at + figure.text.length });
      if (place.start + start !== figure.start) continue;
      const per = /^(?: ?\/ ?| (?:an?|per|each) |-an?-)(hour|share|month|day|year|card|chip|GPU|task|user|token|week)/i.exec(text.slice(at + figure.text.length))?.[1]?.toLowerCase() ?? null;
      const mention: Mention = {
        start: at, end: at + figure.text.length, hedgeSpan: null,
        figure: { kind: figure.kind, unit: figure.unit, low: figure.low, high: figure.high, hedge: figure.hedge, chip: figure.chip ?? null, step: 1, vague: false, ambiguous: false, per, tags: [] },
      };
      return [{ mention, figure }];
    }
    return [];
  }).sort((a, b) => a.mention.start - b.mention.start);
}

export function score(file: string, flags: readonly string[]): number {
  const claims = bundledClaims();
  const lexicon = buildLexicon(claims.entities, claims);
  const passages = readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Passage);
  const tally = { figures: 0, read: 0, onFile: 0, entity: 0, metric: 0, both: 0, subject: 0, period: 0, attribution: 0, sureEntity: 0, sureEntityRight: 0, sureMetric: 0, sureMetricRight: 0, sureNull: 0 };
  for (const passage of passages) {
    let context = emptyContext(passage.date, null);
    const misses: string[] = [];
    for (const placed of parseBlocks(passage.text, 'markdown')) {
      const pairs = flags.includes('--own-mentions')
        ? findMentions(placed.block.prose.text).flatMap((mention) => {
          const place = toDraft(placed.block.prose, mention);
          const figure = passage.figures.find((one) => one.start < place.end + placed.start && place.start + placed.start < one.end);
          return figure === undefined ? [] : [{ mention, figure }];
        })
        : given(placed, passage.figures);
      const { readings, after } = readBlock(placed.block, pairs.map(({ mention }) => mention), context, lexicon);
      context = after;
      pairs.forEach(({ figure }, at) => {
        const reading = readings[at] as Reading;
        const entity = reading.entity?.value ?? null;
        const metric = reading.metric?.value ?? null;
        const entityRight = entity === figure.entity || figure.entityAlso?.includes(entity ?? '') === true;
        const metricRight = metric === figure.metric || figure.metricAlso?.includes(metric) === true;
        tally.read += 1;
        if ((reading.entity?.sure ?? 0) >= certain) { tally.sureEntity += 1; if (entityRight) tally.sureEntityRight += 1; if (figure.entity === null) tally.sureNull += 1; }
        if ((reading.metric?.sure ?? 0) >= certain && (reading.entity?.sure ?? 0) >= certain) { tally.sureMetric += 1; if (metricRight) tally.sureMetricRight += 1; }
        if (figure.claims.length > 0) {
          tally.onFile += 1;
          if (entityRight) tally.entity += 1;
          if (metricRight) tally.metric += 1;
          if (entityRight && metricRight) tally.both += 1;
        }
        if ((reading.subject?.value ?? null) === figure.subject) tally.subject += 1;
        if ((reading.period?.value.text ?? null) === figure.period) tally.period += 1;
        if ((reading.attribution?.value ?? null) === figure.attribution) tally.attribution += 1;
        if (!entityRight || !metricRight || flags.includes('--all')) {
          misses.push(`   ${figure.claims.length > 0 ? '!' : ' '} ${figure.text}: ${entityRight ? entity : `${entity} (${reading.entity?.rule ?? ''}, ${reading.entity?.sure.toFixed(2) ?? ''}) not ${figure.entity}`} | ${metricRight ? metric : `${metric} (${reading.metric?.words ?? ''}, ${reading.metric?.sure.toFixed(2) ?? ''}; also ${reading.alsoMetrics.join(' ')}) not ${figure.metric}`}${flags.includes('--all') ? ` | ${reading.subject?.value ?? null}/${figure.subject} | ${reading.period?.value.text ?? null}/${figure.period} | ${reading.attribution?.value ?? null}/${figure.attribution}` : ''}`);
        }
      });
    }
    tally.figures += passage.figures.length;
    if (misses.length > 0 && !flags.includes('--quiet')) console.log(`${passage.id}: ${passage.text}\n${misses.join('\n')}`);
  }
  const share = (part: number, whole: number): string => `${part}/${whole} = ${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  console.log(`figures read ${share(tally.read, tally.figures)}`);
  console.log(`with a claim on file: both right ${share(tally.both, tally.onFile)}; entity ${share(tally.entity, tally.onFile)}; metric ${share(tally.metric, tally.onFile)}`);
  console.log(`certain: entity ${share(tally.sureEntityRight, tally.sureEntity)}, of ownerless figures ${tally.sureNull}; metric (entity certain too) ${share(tally.sureMetricRight, tally.sureMetric)}`);
  console.log(`same words as annotated: subject ${share(tally.subject, tally.read)}, period ${share(tally.period, tally.read)}, attribution ${share(tally.attribution, tally.read)}`);
  return 0;
}
