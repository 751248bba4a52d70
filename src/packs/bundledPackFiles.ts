import amazon from '../../seeds/packs/amazon.claims.json';
import anthropic from '../../seeds/packs/anthropic.claims.json';
import bigTech from '../../seeds/packs/big-tech.claims.json';
import china from '../../seeds/packs/china.claims.json';
import chipMakers from '../../seeds/packs/chip-makers.claims.json';
import deepseek from '../../seeds/packs/deepseek.claims.json';
import europe from '../../seeds/packs/europe.claims.json';
import google from '../../seeds/packs/google.claims.json';
import gpuClouds from '../../seeds/packs/gpu-clouds.claims.json';
import gulf from '../../seeds/packs/gulf.claims.json';
import humane from '../../seeds/packs/humane.claims.json';
import india from '../../seeds/packs/india.claims.json';
import industry from '../../seeds/packs/industry.claims.json';
import meta from '../../seeds/packs/meta.claims.json';
import microsoft from '../../seeds/packs/microsoft.claims.json';
import mozilla from '../../seeds/packs/mozilla.claims.json';
import nvidia from '../../seeds/packs/nvidia.claims.json';
import openModels from '../../seeds/packs/open-models.claims.json';
import openai from '../../seeds/packs/openai.claims.json';
import stargate from '../../seeds/packs/stargate.claims.json';
import startUps from '../../seeds/packs/start-ups.claims.json';
import tesla from '../../seeds/packs/tesla.claims.json';
import xai from '../../seeds/packs/xai.claims.json';

/** The bundled packs as they are written, by the name each goes by. Every file in `seeds/packs` is listed. */
export const bundledPackFiles: Readonly<Record<string, unknown>> = {
  amazon,
  anthropic,
  'big-tech': bigTech,
  china,
  'chip-makers': chipMakers,
  deepseek,
  europe,
  google,
  'gpu-clouds': gpuClouds,
  gulf,
  humane,
  india,
  industry,
  meta,
  microsoft,
  mozilla,
  nvidia,
  'open-models': openModels,
  openai,
  stargate,
  'start-ups': startUps,
  tesla,
  xai,
};
