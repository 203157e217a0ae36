/** How targets are spoken by a screen reader, and the words for where a target stands. */
export const targets = {
  blank: '未填',
  notSet: '不适用',
  comparators: { '=': '', '≥': '大于等于 ', '>': '大于 ', '≤': '小于等于 ', '<': '小于 ', '≈': '大约 ' },
  soft: '力争',
  cumulative: '累计 ',
  perYear: '每年 ',
  range: (low: string, high: string) => `${low} 至 ${high}`,
  attainment: { needs: '需提升', level: '持平', beyond: '优于目标', undetermined: '不判定' },
  attainmentTip: {
    needs: '基期未达到目标',
    level: '基期恰好达到目标',
    beyondHigher: '优于目标，目标低于基期',
    beyondLower: '优于目标，目标宽于基期',
    undetermined: '基期或目标不是数值，不作判定',
  },
  direction: { stricter: '趋严', looser: '趋松', same: '不变', incomparable: '不可比' },
  points: '个百分点',
};
