import type { OtherMeasure } from './otherMeasure';
import { changedSums } from './changedSums';
import { owedSums } from './owedSums';
import { partialSums } from './partialSums';
import { sumsOfOthers } from './sumsOfOthers';

/** One row a way of measuring something else. */
export const otherMeasures: readonly OtherMeasure[] = [...owedSums, ...partialSums, ...changedSums, ...sumsOfOthers];
