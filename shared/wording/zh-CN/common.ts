/** Words that several rooms share. */
export const common = {
  productName: '均衡规划台',
  rootScenario: '现行方案',
  ok: '确定',
  cancel: '取消',
  close: '关闭',
  blank: '未填',
  illustrative: '演示数据',
  untitled: '未命名规划',
  sampleAuthor: '示例',
  /** Between the names of a list. */
  and: '、',
};
