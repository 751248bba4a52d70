import { inText, spellings } from './examples';
import type { Expected, Value } from './examples';

const chips = (value: Value, forms: readonly string[], expected?: Expected): void => spellings('accelerator-count', 'accelerator', value, forms, expected);

suite('accelerators: GPUs by any name', () => {
  chips(10_000, [
    '10,000 GPUs', '10k GPUs', '10K GPUs', '10 000 GPUs', '10\u00a0000 GPUs', '10\u202f000 GPUs', '10,000\nGPUs', '10,000 gpus', '10,000 GPUS', 'ten thousand GPUs', 'Ten Thousand GPUs', '10 thousand GPUs', '10,000-GPU', '10k-GPU', '１０,０００ GPUs',
    '10,000 AI GPUs', '10,000 Nvidia GPUs', '10,000 new Nvidia GPUs', '10,000 of its own GPUs', "10,000 of Nvidia's latest GPUs", '10,000 of Nvidia’s latest GPUs', '10,000 graphics processing units', '10,000 high-end GPUs', '10,000 state-of-the-art GPUs',
    '10,000 TPUs', '10,000 AI accelerators', '10,000 AI chips', '10,000 Nvidia chips', '10,000 cutting-edge AI chips', '10,000 Nvidia AI processors', '10,000 superchips', '10,000 NPUs', '10,000 of these GPUs', '10,000 GPU chips', '10,000 GPU cards', '10,000 graphics cards',
    '10,000 Nvidia (NVDA) GPUs', '10,000 liquid-cooled GPUs', '10,000 export-controlled AI chips', '10,000 x GPUs', 'GPUs: 10,000', 'GPU count: 10,000', 'GPU fleet of 10,000', 'GPU cluster of 10,000',
  ]);
  chips(2048, [
    '2,048 H800s', '2,048 H800 GPUs', '2048 H800 GPUs', '2,048 × H800', '2048×H800', '2048x H800', '2,048 x Nvidia H800', '2,048 Nvidia H800 GPUs', '2,048 NVIDIA H800 chips', '2,048 of Nvidia’s H800 chips', 'two thousand and forty-eight H800s',
    'two thousand forty-eight H800 GPUs', '2,048 H800', '2,048 H800 accelerators', '2,048-H800', 'H800 × 2,048', '2,048 H800 80GB GPUs', '2,048 H800-80GB GPUs', '2,048 H800’s', '2,048 h800s', '2,048 H800 units', '2,048 Nvidia H800 Tensor Core GPUs', '2,048 units of its H800 chip', '2,048 units of the H800 AI chip', '2,048 units of the H800',
  ], { chip: 'H800' });
  chips(50_000, ['50,000 Hopper GPUs', '50,000 NVIDIA Hopper GPUs', '50,000 Hoppers', '50k Hopper-generation GPUs', '50,000 Hopper chips', 'fifty thousand Hopper GPUs', '50,000 Hopper-class GPUs', '50,000 hopper GPUs', '50,000 Hopper\ngeneration chips', '50,000 Hopper architecture GPUs'], { chip: 'Hopper' });
  chips(16_384, ['16,384 x NVIDIA H100 80GB AI GPUs', '16,384 Nvidia H100 80GBs GPUs', '16,384 Nvidia H100 80GB GPUs', '16,384 NVIDIA Hopper H100 GPUs', '16,384 H100 SXM5 80GB GPUs', '16,384 H100 80GBs memory GPUs'], { chip: 'H100' });
  chips(16_384, ['16,384 H100/H200 GPUs', '16,384 H100/H200s', '16,384 Nvidia H100/H200 chips'], { chip: 'H100', tags: ['of H100/H200'] });
  chips(4000, ['4,000 H100/H100 GPUs', '4,000 H100 GPUs'], { chip: 'H100', tags: [] });
  chips(12e6, ['12 M GPU-class cards', '12 million GPU-class chips']);
  chips(8, [
    '8 H100s', '8 H100 GPUs', '8×H100', '8xH100', '8x H100', '8x H100s', '8 × NVIDIA H100', '8*H100', '8x 80GB H100s', '8 80GB H100s', 'eight 80GB H100 GPUs', 'eight 80 GB H100s', '8 x 80GB H100', 'eight H100s', 'eight Nvidia H100 GPUs', 'H100 x 8', 'H100 × 8', '8x Nvidia HGX H100 GPUs', '8 Nvidia H100 (80GB) GPUs',
  ], { chip: 'H100' });
  chips(8, ['8-GPU', 'eight-GPU', '8 GPUs', 'eight GPUs', '8x GPUs', '8 AI GPUs']);
  chips(1, ['1 GPU', '1x H100', '1× H100', '1 H100']);
  chips(1e6, ['1 million GPUs', 'a million GPUs', 'one million GPUs', '1M GPUs', '1,000,000 GPUs', '1m GPUs']);
  chips(250_000, ['a quarter-million GPUs', 'a quarter of a million GPUs', '250,000 GPUs', '250k GPUs']);
  chips(12, ['a dozen GPUs', '12 GPUs', 'twelve GPUs']);
  chips(24, ['two dozen GPUs', '24 GPUs', 'twenty-four GPUs']);
});

suite('accelerators: chips of every maker, by class', () => {
  for (const [name, forms] of Object.entries({
    A100: ['64 A100s', '64 A100 GPUs', '64 A100-80GB', '64 A100–80GB GPUs', '64 Nvidia A100-SXM4-80GB GPUs', '64 A100 40GB'],
    B200: ['64 B200s', '64 Nvidia B200 GPUs'],
    GB200: ['64 GB200s', '64 GB200 superchips', '64 Nvidia GB200 AI chips', '64 GB200 Grace Blackwell superchips'],
    GB300: ['64 GB300 GPUs', '64 GB300 Blackwell Ultra GPUs'],
    GH200: ['64 GH200 Grace Hopper Superchips', '64 GH200s'],
    H20: ['64 H20s', '64 H20 chips'],
    VR200: ['64 VR200s'],
    Blackwell: ['64 Blackwells', '64 Blackwell GPUs', '64 Blackwell-class processors', '64 Blackwell Ultra GPUs'],
    Rubin: ['64 Rubin GPUs', '64 Vera Rubin superchips'],
    V100: ['64 V100s', '64 Tesla V100 GPUs'],
    MI300X: ['64 MI300Xs', '64 AMD Instinct MI300X GPUs', '64 MI300X accelerators', "64 of AMD's MI300X GPUs"],
    MI300A: ['64 MI300A APUs'],
    'Gaudi 3': ['64 Gaudi 3 accelerators', '64 Intel Gaudi 3 chips', '64 Gaudi3 chips'],
    TPU: ['64 TPU v4 chips', '64 TPUv4 chips', '64 TPU v5p chips', '64 TPUs', '64 Google TPUs', '64 TPU-v5e chips', '64 Cloud TPUs', '64 Ironwood TPUs', '64 TPU v4s', '64 v3 TPUs'],
    Trainium2: ['64 Trainium2 chips', '64 Trainium2s', "64 of Amazon's own Trainium2 chips", '64 Trainium 2 chips', '64 Trainium2'],
    Inferentia2: ['64 Inferentia2 chips'],
    Maia: ['64 Maia chips', '64 Maia 100 chips'],
    MTIA: ['64 MTIA chips'],
    'Ascend 910B': ['64 Ascend 910B chips', '64 Ascend 910Bs', '64 910B chips', '64 Huawei Ascend 910B NPUs', 'sixty-four 910B chips'],
    'Ascend 910C': ['64 Ascend 910C chips', '64 of its marquee 910C Ascend chips', '64 910C processors'],
    'RTX 4090': ['64 RTX 4090s', '64 RTX 4090 GPUs', '64 4090s', '64x4090', '64 GeForce RTX 4090 cards', 'sixty-four 4090s'],
    Kunlun: ['64 Kunlun chips', '64 Kunlun P800 chips'],
  })) chips(64, forms, { chip: name });
});

suite('accelerators: ranges, vague counts, hedges, equivalents', () => {
  chips([10_000, 20_000], ['10,000 to 20,000 GPUs', '10,000–20,000 GPUs', '10-20k GPUs', '10k-20k GPUs', '10,000-20,000 GPUs', 'ten to twenty thousand GPUs', '10 to 20 thousand GPUs', '10,000 GPUs to 20,000 GPUs']);
  chips(10_000, ['10,000 units of Nvidia A100 GPUs', '10,000 units of NVIDIA’s A100 GPUs'], { chip: 'A100' });
  chips(3_060_100_000, ['3060.1m H100s', '3,060.1 million H100s']);
  chips([1, 8], ['1 to 8 H100s', '1-8 H100s', '1–8 H100 GPUs', 'one to eight H100s']);
  chips([8, 128], ['8 to 128 H100/H200/B200']);
  inText('between ⟦10,000 and 20,000 H100s⟧', { value: [10_000, 20_000], chip: 'H100' });
  chips([20_000, 99_999], ['tens of thousands of GPUs', 'tens of thousands of Nvidia GPUs', "tens of thousands of Nvidia's most advanced chips"], { vague: true });
  chips([200_000, 999_999], ['hundreds of thousands of GPUs', 'several hundred thousand GPUs', 'a few hundred thousand GPUs'], { vague: true });
  chips([2000, 9999], ['thousands of GPUs', 'several thousand H100s', 'a few thousand AI chips'], { vague: true });
  chips([2e6, 9_999_999], ['millions of GPUs', 'several million GPUs'], { vague: true });
  inText('our ⟦100k H100⟧ training cluster and a ⟦16,384 H100⟧ supercomputer', { value: 100_000, chip: 'H100' }, { value: 16_384, chip: 'H100' });
  inText('it has 24,576 H100 clusters and a 405B H100 training run');
  inText('more than ⟦24,000 Nvidia H100 GPUs⟧', { value: 24_000, hedge: 'at-least' });
  inText('⟦18,000-plus GPUs⟧ and ⟦100,000+ H100s⟧ and ⟦10,000 or more GPUs⟧', { value: 18_000, hedge: 'at-least' }, { value: 100_000, hedge: 'at-least' }, { value: 10_000, hedge: 'at-least' });
  inText('up to ⟦600,000 of the company’s latest AI accelerators⟧', { value: 600_000, hedge: 'at-most' });
  inText('an estimated ⟦2.3 million Hopper-generation GPUs⟧ and nearly ⟦500,000 Trainium2 chips⟧', { value: 2.3e6, hedge: 'about' }, { value: 5e5, hedge: 'nearly' });
  chips(600_000, ['600,000 H100 equivalents', '600,000 H100-equivalents', '600,000 H100-equivalent GPUs', '600,000 x NVIDIA H100-equivalent AI GPUs', '600k H100e', '600,000 equivalent units of NVIDIA\'s H100 GPU', '600,000 equivalent units of the H100'], { tags: ['equivalent'], chip: 'H100' });
  inText('the equivalent of ⟦35,000 Nvidia Blackwell-class processors⟧', { value: 35_000, tags: ['equivalent'] });
  inText('from ⟦10,000 GPUs⟧ to ⟦20,000 GPUs⟧', { value: 10_000, tags: ['change'] }, { value: 20_000, tags: ['change'] });
  inText('Capacity goes from 65,000 to over ⟦300,000 GPUs⟧.', { value: 300_000, hedge: 'at-least' });
});

suite('accelerators: the number goes with the chips, not with what holds them', () => {
  inText('an ⟦8-GPU⟧ node, a ⟦100,000-GPU⟧ cluster, ⟦72-GPU⟧ racks, ⟦16K GPU⟧ training, a ⟦10,000 GPU⟧ cluster', 8, 100_000, 72, 16_000, 10_000);
  inText('an ⟦8×H100⟧ node and a ⟦10,000-H100⟧ cluster', 8, 10_000);
  inText('We rent 256 GPU servers, 32 GPU nodes, 4 H100 nodes and 64 eight-way H800 boxes: ⟦512 GPUs⟧ in all.', 512);
  inText('256 ⟦8-GPU⟧ servers', 8);
  inText('It has room for 2,154 GB200 NVL72s, ⟦10,000 GB200 NVL72 GPUs⟧ and ⟦30,000 GB200⟧ NVL72.', 10_000, 30_000);
  inText('GPU-class servers: 500 GPU-class servers.');
  inText('It shipped ⟦2.9M Ascend die⟧ and ⟦500 H100s⟧ die each year.', { value: 2.9e6, chip: 'Ascend' }, 500);
  inText('The 1-yr H100 contract and the 3-yr H100 lease cover ⟦8 H100s⟧.', 8);
  inText('Nvidia brings out four chips in two years and three AI chips over the next five years; ⟦5,000 chips⟧ in two years.', 5000);
  inText('It would be 3×10^5 H100 GPUs, 3×105 H100s or 16 × 8 H100s, in nodes of ⟦8×H100⟧ and ⟦2 x H100s⟧.', 8, 2);
  inText('GB200 NVL72 racks hold ⟦72 Blackwell GPUs⟧ and 36 Grace CPUs.', { value: 72, chip: 'Blackwell' });
  inText('The 910C joins ⟦two 910B chips⟧.', { value: 2, chip: 'Ascend 910B' });
  inText('4 × AMD EPYC 7A53 CPUs and ⟦4× AMD Instinct MI250X GPUs⟧', { value: 4, chip: 'MI250X' });
  inText('It wants ⟦58,640 GPUs⟧, ⟦23,040 of them GB300 chips⟧ and ⟦5,000 of which are H200s⟧.', 58_640, { value: 23_040, chip: 'GB300' }, { value: 5000, chip: 'H200' });
  inText('It has ⟦2,000 GPUs⟧, 500 of them in use, 300 of which are rented and 200 of them cheap.', 2000);
  inText('It sells ⟦40,000 of these GPUs⟧, then 30,000 more, and ⟦384 of these chips⟧ go into an AI pod.', 40_000, 384);
  inText('worth ⟦$400 million⟧ of GPUs, a ⟦$500⟧ GPU, ⟦$2 billion⟧ in AI chips', 4e8, 500, 2e9);
  inText('A cluster of ⟦16,384 Nvidia H100s⟧ beats ⟦1,024-GPU⟧ runs.', 16_384, 1024);
  inText('I bought ⟦two used 3090s⟧ and a 4070 for ⟦$3k⟧.', { value: 2, chip: 'RTX 3090' }, 3000);
  inText('GPU: ⟦8x A100⟧; GPUs used: ⟦512 V100s⟧', 8, 512);
  inText('⟦10,000 H800s⟧, ⟦10,000 H100s⟧ and ⟦30,000 H20s⟧, 50,000 in all', 10_000, 10_000, 30_000);
  inText('The two firms may buy up to ⟦35,000 chips⟧, worth an estimated ⟦$1 billion⟧.', 35_000, 1e9);
});

suite('accelerators: several models, and nouns that take up an earlier count', () => {
  inText('⟦1.3 million Trainium and Inferentia chips⟧', { value: 1.3e6, chip: null });
  inText('⟦16,384 H100 and H200 GPUs⟧', { value: 16_384, chip: null });
  inText('What began with ⟦100,000 H100 GPUs⟧ has grown to over ⟦200,000 units⟧.', 100_000, { value: 200_000, hedge: 'at-least', chip: null });
  inText('It sold 200,000 units of its phone.');
});
