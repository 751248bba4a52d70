// Standing from annotated readings: measures comparison and standing alone.
import { fiscalYearEnds, yearEndOf } from '../src/core/claims/fiscalYears';
import { parsePeriod } from '../src/core/claims/period';
import { isMetric } from '../src/core/claims/vocabulary';
import { assess } from '../src/core/check/assess';
import { significantStep } from '../src/core/check/interval';
import type { Mention } from '../src/core/figures/figure';
import { bundledClaims } from '../src/packs/bundled';
import type { Part, Reading } from '../src/core/reading/reading';
import { governedRule } from '../src/core/reading/rules';
import type { GoldFigure } from './standingPassages';
import { readPassages, Tally } from './standingPassages';

const [path = '', ...options] = process.argv.slice(2);
const claims = bundledClaims();
const yearEnds = fiscalYearEnds(claims.entities);

/** What an annotation says, by a rule that no check asks for. */
function part<Value>(value: Value): Part<Value> {
  return { value, words: '', span: null, rule: governedRule, sure: 1 };
}

function mentionOf(figure: GoldFigure): Mention {
  return {
    start: figure.start,
    end: figure.end,
    hedgeSpan: null,
    figure: {
      kind: figure.kind, unit: figure.unit, low: figure.low, high: figure.high, hedge: figure.hedge, chip: figure.chip ?? null,
      step: Math.min(significantStep(figure.low), significantStep(figure.high)),
      vague: false, ambiguous: false, per: null, tags: [],
    },
  };
}

function readingOf(figure: GoldFigure): Reading {
  const span = figure.period === null ? null : parsePeriod(figure.period, yearEndOf(figure.entity, yearEnds));
  return {
    entity: figure.entity === null ? null : part(figure.entity),
    subject: figure.subject === null ? null : part(figure.subject),
    metric: figure.metric !== null && isMetric(figure.metric) ? part(figure.metric) : null,
    period: figure.period === null || span === null ? null : part({ text: figure.period, from: span.from, to: span.to, future: span.future, runRate: span.runRate }),
    attribution: figure.attribution === null ? null : part(figure.attribution),
    voice: figure.attribution === null ? 'own' : 'attributed',
    alsoMetrics: (figure.metricAlso ?? []).flatMap((metric) => (metric !== null && isMetric(metric) ? [metric] : [])),
    partOfWhole: false,
  };
}

const tally = new Tally(options.includes('--misses'));
for (const passage of readPassages(path)) {
  for (const figure of passage.figures) {
    const answer = assess(mentionOf(figure), readingOf(figure), claims, passage.date);
    tally.add(passage, figure, {
      standing: answer.standing,
      codes: answer.notices.map(({ code }) => code),
      claims: answer.claims.map(({ claim }) => claim.id),
      note: answer.claims.map(({ claim, stance, rule }) => `${stance}:${claim.id}(${rule})`).join(' '),
    });
  }
}
tally.print();
