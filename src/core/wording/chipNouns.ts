/** Families whose chips are called GPUs; TPUs have a word of their own, all other accelerators are chips. */
const gpuFamily = /^(?:nvidia |amd )?(?:hopper|blackwell|ampere|rubin|volta|geforce|rtx|[abhlptv]\d{1,3}\b|gb\d{2,3}|gh\d{2,3}|mi\d{3})/i;

/** What a count of chips is called. */
export type ChipNoun = 'gpu' | 'tpu' | 'chip';

/** Which noun goes with a chip's name: "H100" and "Hopper" → gpu, "TPU v5e" → tpu, "Trainium2" and "Ascend 910C" → chip. */
export function chipNoun(chip: string): ChipNoun {
  if (/^tpu/i.test(chip)) return 'tpu';
  return gpuFamily.test(chip) ? 'gpu' : 'chip';
}
