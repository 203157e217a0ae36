/**
 * The ten statistical areas of Suzhou (Statistical Yearbook 2017, note 5; codes GB/T 2260, the Industrial Park by
 * its code in statistics). Names and codes are facts; the weights are made up, see `illustrative-districts`.
 */
export interface SampleRegion {
  readonly name: string;
  readonly code: string;
  readonly weight: number;
}

export const SUZHOU_CITY = { name: '苏州市', code: '320500' };

export const SUZHOU_AREAS: readonly SampleRegion[] = [
  { name: '姑苏区', code: '320508', weight: 95 },
  { name: '吴中区', code: '320506', weight: 114 },
  { name: '相城区', code: '320507', weight: 74 },
  { name: '虎丘区(高新区)', code: '320505', weight: 60 },
  { name: '苏州工业园区', code: '320571', weight: 82 },
  { name: '吴江区', code: '320509', weight: 130 },
  { name: '常熟市', code: '320581', weight: 151 },
  { name: '张家港市', code: '320582', weight: 125 },
  { name: '昆山市', code: '320583', weight: 166 },
  { name: '太仓市', code: '320585', weight: 71 },
];
