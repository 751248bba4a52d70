import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim } from '../../../src/core/claims/claim';
import { isMetric, metrics, unitOfMetric } from '../../../src/core/claims/vocabulary';
import { bundledClaims } from '../../../src/packs/bundled';
import { buildBundled } from '../../../src/packs/buildBundled';
import { printProblem } from '../../../src/packs/problem';

declare const PROJECT_ROOT: string;

const index = bundledClaims();
const claims = index.entities.flatMap((entity) => index.ofEntity(entity.name));

/** Figures read by hand from the reports: low (and high), unit, qualifier. A lost or added zero in a pack fails here. */
const known: Readonly<Record<string, readonly [low: number, high: number, unit: string, qualifier: Claim['qualifier']]>> = {
  'deepseek-v3-training-cost-paper': [5_576_000, 5_576_000, 'USD', 'exact'],
  'deepseek-v3-training-cost-5-58m': [5_580_000, 5_580_000, 'USD', 'exact'],
  'deepseek-training-cost-5-6m-bloomberg': [5_600_000, 5_600_000, 'USD', 'exact'],
  'deepseek-r1-training-cost-6m-claim': [6_000_000, 6_000_000, 'USD', 'about'],
  'deepseek-r1-training-cost-nature-294k': [294_000, 294_000, 'USD', 'exact'],
  'semianalysis-deepseek-hardware-1-6b': [1_600_000_000, 1_600_000_000, 'USD', 'about'],
  'semianalysis-deepseek-hardware-500m-plus': [500_000_000, 500_000_000, 'USD', 'at-least'],
  'amodei-deepseek-hardware-1b': [1_000_000_000, 1_000_000_000, 'USD', 'about'],
  'semianalysis-deepseek-opex-944m': [944_000_000, 944_000_000, 'USD', 'about'],
  'mobil-deepseek-opex-up-to-944m': [944_000_000, 944_000_000, 'USD', 'at-most'],
  'semianalysis-deepseek-50000-hopper': [50_000, 50_000, 'accelerator', 'about'],
  'wang-deepseek-50000-h100': [50_000, 50_000, 'accelerator', 'at-least'],
  'deepseek-v3-training-gpus-2048': [2048, 2048, 'accelerator', 'exact'],
  'deepseek-v3-gpu-hours': [2_788_000, 2_788_000, 'gpu-hour', 'exact'],
  'deepseek-h800-rental-2-dollars': [2, 2, 'USD', 'exact'],
  'deepseek-inference-daily-cost-87072': [87_072, 87_072, 'USD', 'exact'],
  'deepseek-inference-theoretical-revenue-562027': [562_027, 562_027, 'USD', 'exact'],
  'highflyer-second-cluster-1b-yuan': [1_000_000_000, 1_000_000_000, 'CNY', 'exact'],
  'mozilla-revenue-2022-close-to-600m': [600_000_000, 600_000_000, 'USD', 'nearly'],
  'mozilla-revenue-2022-593m': [593_000_000, 593_000_000, 'USD', 'exact'],
  'mozilla-revenue-2023-653m': [653_000_000, 653_000_000, 'USD', 'exact'],
  'mozilla-royalties-2022-510m': [510_000_000, 510_000_000, 'USD', 'exact'],
  'nvidia-one-day-loss-589b': [589_000_000_000, 589_000_000_000, 'USD', 'exact'],
  'nvidia-market-cap-4t': [4_000_000_000_000, 4_000_000_000_000, 'USD', 'exact'],
  'nvidia-market-cap-5-03t': [5_030_000_000_000, 5_030_000_000_000, 'USD', 'exact'],
  'ruetir-nvidia-billion-dollar-company': [1_000_000_000, 1_000_000_000, 'USD', 'exact'],
  'nvidia-revenue-fy25-130-5b': [130_500_000_000, 130_500_000_000, 'USD', 'exact'],
  'nvidia-datacenter-fy25-115-2b': [115_200_000_000, 115_200_000_000, 'USD', 'exact'],
  'nvidia-h20-charge-5-5b-up-to': [5_500_000_000, 5_500_000_000, 'USD', 'at-most'],
  'nvidia-h20-charge-4-5b-actual': [4_500_000_000, 4_500_000_000, 'USD', 'exact'],
  'nvidia-blackwell-orders-3-6m': [3_600_000, 3_600_000, 'accelerator', 'at-most'],
  'nvidia-datacenter-gpus-2023-3-76m': [3_760_000, 3_760_000, 'accelerator', 'exact'],
  'nvidia-openai-100b-loi': [100_000_000_000, 100_000_000_000, 'USD', 'at-most'],
  'nvidia-anthropic-10b': [10_000_000_000, 10_000_000_000, 'USD', 'at-most'],
  'h100-price-25000-30000-raymond-james': [25_000, 30_000, 'USD', 'range'],
  'gb200-rack-price-3-1m': [3_100_000, 3_100_000, 'USD', 'about'],
  'h100-production-cost-3320': [3320, 3320, 'USD', 'about'],
  'stargate-pledge-500b': [500_000_000_000, 500_000_000_000, 'USD', 'at-most'],
  'stargate-initial-100b': [100_000_000_000, 100_000_000_000, 'USD', 'exact'],
  'futureteknow-stargate-50b-error': [50_000_000_000, 50_000_000_000, 'USD', 'exact'],
  'aifray-stargate-500b-eur-error': [500_000_000_000, 500_000_000_000, 'EUR', 'exact'],
  'gpt4-training-cost-altman-100m-plus': [100_000_000, 100_000_000, 'USD', 'at-least'],
  'gpt4-training-cost-63m-leak': [63_000_000, 63_000_000, 'USD', 'about'],
  'gpt4-training-cost-ai-index-78m': [78_000_000, 78_000_000, 'USD', 'about'],
  'gpt3-training-cost-4-6m': [4_600_000, 4_600_000, 'USD', 'about'],
  'gpt3-training-cost-12m': [12_000_000, 12_000_000, 'USD', 'about'],
  'gpt5-orion-training-run-500m': [500_000_000, 500_000_000, 'USD', 'about'],
  'chatgpt-daily-cost-700k-up-to': [700_000, 700_000, 'USD', 'at-most'],
  'openai-raise-2024-6-6b': [6_600_000_000, 6_600_000_000, 'USD', 'exact'],
  'openai-valuation-2024-157b': [157_000_000_000, 157_000_000_000, 'USD', 'exact'],
  'openai-raise-2025-40b': [40_000_000_000, 40_000_000_000, 'USD', 'exact'],
  'openai-valuation-2025-300b': [300_000_000_000, 300_000_000_000, 'USD', 'exact'],
  'openai-valuation-500b-secondary': [500_000_000_000, 500_000_000_000, 'USD', 'exact'],
  'openai-raise-122b-2026': [122_000_000_000, 122_000_000_000, 'USD', 'exact'],
  'openai-revenue-2024-3-7b': [3_700_000_000, 3_700_000_000, 'USD', 'about'],
  'openai-revenue-h1-2025-4-3b': [4_300_000_000, 4_300_000_000, 'USD', 'exact'],
  'openai-net-loss-h1-2025-13-5b': [13_500_000_000, 13_500_000_000, 'USD', 'exact'],
  'openai-commitments-1-4t': [1_400_000_000_000, 1_400_000_000_000, 'USD', 'nearly'],
  'openai-1m-gpus-2025': [1_000_000, 1_000_000, 'accelerator', 'at-least'],
  'openai-100m-gpus-headline': [100_000_000, 100_000_000, 'accelerator', 'exact'],
  'oracle-openai-300b': [300_000_000_000, 300_000_000_000, 'USD', 'exact'],
  'musk-openai-bid-97-4b': [97_400_000_000, 97_400_000_000, 'USD', 'exact'],
  'altman-twitter-offer-9-74b': [9_740_000_000, 9_740_000_000, 'USD', 'exact'],
  'musk-twitter-44b': [44_000_000_000, 44_000_000_000, 'USD', 'exact'],
  'meta-capex-2025-guidance-60-65b': [60_000_000_000, 65_000_000_000, 'USD', 'range'],
  'meta-capex-2025-actual-72-22b': [72_220_000_000, 72_220_000_000, 'USD', 'exact'],
  'meta-350000-h100-end-2024': [350_000, 350_000, 'accelerator', 'exact'],
  'meta-scale-14-3b': [14_300_000_000, 14_300_000_000, 'USD', 'exact'],
  'altman-meta-100m-bonuses': [100_000_000, 100_000_000, 'USD', 'exact'],
  'llama-3-405b-gpus-16384': [16_384, 16_384, 'accelerator', 'exact'],
  'llama-3-405b-gpu-hours-30-84m': [30_840_000, 30_840_000, 'gpu-hour', 'exact'],
  'microsoft-ai-datacenters-fy2025-80b': [80_000_000_000, 80_000_000_000, 'USD', 'exact'],
  'microsoft-openai-funded-11-6b': [11_600_000_000, 11_600_000_000, 'USD', 'exact'],
  'microsoft-inflection-650m': [650_000_000, 650_000_000, 'USD', 'about'],
  'straits-times-inflection-sgd-873m': [873_000_000, 873_000_000, 'SGD', 'exact'],
  'alphabet-capex-2025-75b': [75_000_000_000, 75_000_000_000, 'USD', 'about'],
  'alphabet-capex-2025-actual-91-447b': [91_447_000_000, 91_447_000_000, 'USD', 'exact'],
  'gemini-ultra-training-cost-191m': [191_000_000, 191_000_000, 'USD', 'about'],
  'amazon-capex-2025-actual-131-8b': [131_800_000_000, 131_800_000_000, 'USD', 'exact'],
  'amazon-anthropic-8b': [8_000_000_000, 8_000_000_000, 'USD', 'exact'],
  'rainier-500000-trainium2': [500_000, 500_000, 'accelerator', 'nearly'],
  'anthropic-raise-13b-2025': [13_000_000_000, 13_000_000_000, 'USD', 'exact'],
  'anthropic-valuation-183b-2025': [183_000_000_000, 183_000_000_000, 'USD', 'exact'],
  'anthropic-arr-early-2025-875m': [875_000_000, 875_000_000, 'USD', 'exact'],
  'anthropic-claude-3-5-sonnet-training-cost': [10_000_000, 100_000_000, 'USD', 'range'],
  'xai-colossus-100000-h100': [100_000, 100_000, 'accelerator', 'exact'],
  'xai-colossus-200000-installed': [200_000, 200_000, 'accelerator', 'exact'],
  'xai-x-combined-113b': [113_000_000_000, 113_000_000_000, 'USD', 'exact'],
  'coreweave-openai-11-9b': [11_900_000_000, 11_900_000_000, 'USD', 'exact'],
  'coreweave-revenue-2023-228-9m': [228_900_000, 228_900_000, 'USD', 'exact'],
  'coreweave-ipo-raised-1-5b': [1_500_000_000, 1_500_000_000, 'USD', 'exact'],
  'humane-hp-116m': [116_000_000, 116_000_000, 'USD', 'exact'],
  'mistral-valuation-11-7b-eur': [11_700_000_000, 11_700_000_000, 'EUR', 'exact'],
  'france-ai-109b-eur': [109_000_000_000, 109_000_000_000, 'EUR', 'exact'],
  'france-ai-112-8b-usd': [112_800_000_000, 112_800_000_000, 'USD', 'exact'],
  'alibaba-ai-380b-yuan': [380_000_000_000, 380_000_000_000, 'CNY', 'at-least'],
  'alibaba-ai-53b': [53_000_000_000, 53_000_000_000, 'USD', 'at-least'],
  'bytedance-ai-2025-12b-ft': [12_000_000_000, 12_000_000_000, 'USD', 'at-least'],
  'indiaai-outlay-10372-crore': [103_720_000_000, 103_720_000_000, 'INR', 'exact'],
  'indiatoday-100m-10-crore-slip': [100_000_000, 100_000_000, 'INR', 'about'],
  's1-training-cost-under-50': [50, 50, 'USD', 'at-most'],
  'kimi-k2-thinking-training-cost-4-6m': [4_600_000, 4_600_000, 'USD', 'exact'],
  'azure-gb300-4600-gpus': [4600, 4600, 'accelerator', 'at-least'],
};

/** What a scope note must say for a writer not to misread the figure. */
const scopes: Readonly<Record<string, readonly RegExp[]>> = {
  'deepseek-v3-training-cost-paper': [/final (?:training )?run/i, /rental price/, /research/, /hardware/],
  'deepseek-r1-training-cost-6m-claim': [/V3/, /research/, /hardware/],
  'deepseek-r1-training-cost-nature-294k': [/base model V3/, /R1/],
  'semianalysis-deepseek-hardware-1-6b': [/servers/, /High-Flyer/, /not the cost of training/i],
  'semianalysis-deepseek-opex-944m': [/operating/, /not the cost of one training run/i, /"about"/, /"up to"/],
  'mobil-deepseek-opex-up-to-944m': [/"about"/, /"up to"/],
  'semianalysis-deepseek-50000-hopper': [/H800/, /H100/, /H20/, /High-Flyer/, /not the cluster of one training run/i],
  'deepseek-v3-training-gpus-2048': [/V3/, /not the fleet/],
  'wang-deepseek-50000-h100': [/H100s/],
  'deepseek-v3-gpu-hours': [/not GPUs/],
};

suite('bundled claims', () => {
  test('the packs pass the checks that a newsroom\'s own packs must pass, relations across packs included', () => {
    const folder = join(PROJECT_ROOT, 'seeds/packs');
    const files = Object.fromEntries(readdirSync(folder).map((file) => [file.replace('.claims.json', ''), readFileSync(join(folder, file), 'utf8')]));
    const { compiled, problems } = buildBundled(files);
    assert.deepEqual(problems.map(printProblem), []);
    assert.equal(compiled.size, claims.length);
    assert.equal(new Set(claims.map(({ id }) => id)).size, claims.length);
  });

  test('every claim has its source, statement and a metric of the vocabulary in a fitting unit', () => {
    for (const claim of claims) {
      assert.match(claim.url, /^https?:\/\//, claim.id);
      assert.ok(claim.title !== '' && claim.publisher !== '' && claim.claimant !== '' && claim.statement.endsWith('.'), claim.id);
      assert.ok(isMetric(claim.metric), claim.id);
      assert.ok(unitOfMetric(claim.metric) === null ? /^[A-Z]{3}$/.test(claim.unit) : claim.unit === unitOfMetric(claim.metric), claim.id);
      assert.ok(claim.low > 0 && claim.low <= claim.high, claim.id);
      assert.equal(claim.qualifier === 'range', claim.low !== claim.high, claim.id);
    }
  });

  test('every subject of a claim is listed with its entity', () => {
    for (const entity of index.entities) {
      const subjects = new Set(entity.subjects.map(({ name }) => name));
      for (const claim of index.ofEntity(entity.name)) assert.ok(claim.subject === null || subjects.has(claim.subject), claim.id);
    }
  });

  test('common words are names of the entry they are marked at', () => {
    for (const entity of index.entities) {
      for (const entry of [entity, ...entity.subjects]) {
        for (const word of entry.commonWords ?? []) assert.ok([entry.name, ...entry.aliases].includes(word), `${entry.name}: ${word}`);
      }
    }
  });

  test('no alias of an organisation is the name of another', () => {
    const names = new Set(index.entities.map(({ name }) => name));
    for (const { name, aliases } of index.entities) {
      for (const alias of aliases) assert.ok(!names.has(alias), `${name}: ${alias}`);
      assert.equal(new Set([name, ...aliases]).size, aliases.length + 1, name);
    }
  });

  test('the vocabulary has 25 metrics, each with label, meaning and lifetime, all in use', () => {
    assert.equal(metrics.length, 25);
    for (const { metric, label, meaning, lifetime } of metrics) {
      assert.ok(label !== '' && meaning.endsWith('.') && ['one-off', 'per-period', 'as-of-date'].includes(lifetime), metric);
      assert.ok(claims.some((claim) => claim.metric === metric), metric);
    }
  });

  for (const [id, [low, high, unit, qualifier]] of Object.entries(known)) {
    test(`${id} is ${low === high ? low : `${low} to ${high}`} ${unit}, ${qualifier}`, () => {
      const claim = index.byId(id);
      assert.deepEqual([claim?.low, claim?.high, claim?.unit, claim?.qualifier], [low, high, unit, qualifier]);
    });
  }

  for (const [id, patterns] of Object.entries(scopes)) {
    test(`the scope note of ${id} says what the figure counts`, () => {
      for (const pattern of patterns) assert.match(index.byId(id)?.scope ?? '', pattern);
    });
  }

  test('the number words of a statement do not contradict the figure', () => {
    const scale: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
    for (const claim of claims) {
      const amounts = [...claim.statement.matchAll(/\b(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)[ -]?(thousand|million|billion|trillion)?\b/g)]
        .filter(([, digits, word]) => word !== undefined || /^(?!(?:19|20)\d\d$)/.test(digits ?? ''))
        .map(([, digits = '', word = '']) => Number(digits.replaceAll(',', '')) * (scale[word] ?? 1));
      const scaled = [...claim.statement.matchAll(/\b\d+(?:\.\d+)? to (\d+(?:\.\d+)?) (thousand|million|billion)/g)].map(([match, , word = '']) => Number.parseFloat(match) * (scale[word] ?? 1));
      const words = /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|hundred|million|billion|trillion|millions|tens|several|figures|crore)\b/.test(claim.statement);
      const near = [...amounts, ...scaled].some((amount) => Math.abs(amount - claim.low) <= claim.low * 0.06 || Math.abs(amount - claim.high) <= claim.high * 0.06);
      assert.ok(near || words || amounts.length === 0, `${claim.id}: ${claim.statement}`);
    }
  });
});
