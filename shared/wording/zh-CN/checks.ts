type Values = Readonly<Record<string, string | number>>;

/** Words of the checks. A code without a sentence here is shown as its code, never hidden. */
export const checks = {
  title: '校核',
  columns: { severity: '程度', place: '位置', sentence: '问题' },
  severity: { error: '错误', warning: '提示', info: '说明' },
  counts: { all: '全部', error: '错误', warning: '提示', info: '说明' },
  filter: '按程度筛选',
  none: '没有问题。',
  noneOfKind: '没有这一类问题。',
  showAll: '全部显示',
  goTo: '转到单元格',
  help: '错误须改正后才能报送；提示可以说明理由后保留。校核不影响保存。',
  problems: {
    'rate.overHundred': (values: Values) => `${values['value']}% 超过100%，请核对。`,
    'value.belowZero': (values: Values) => `${values['value']} 小于零，请核对。`,
    'target.looserThanBase': (values: Values) => `目标 ${values['target']} 宽于基期 ${values['base']}。`,
    'path.stepsBack': (values: Values) =>
      `${values['year']}年 ${values['value']} 不及${values['beforeYear']}年的 ${values['before']}。`,
    'indicator.unitMissing': () => '没有填写单位。',
    'indicator.responsibleMissing': () => '没有填写责任单位。',
    'target.unreadable': (values: Values) => `“${values['value']}”不能读作目标，请改正。`,
    'target.missing': () => '没有填写目标值。',
    'milestone.outsidePeriod': (values: Values) =>
      `期限 ${values['year']}年 不在规划期 ${values['first']}—${values['last']}年 之内。`,
    'milestone.dueMissing': () => '没有写期限。',
    'project.noMilestone': () => '没有里程碑，无法检查落实情况。',
    'reason.missing': () => '这处调整没有填写理由。',
    'lock.broken': (values: Values) => `“${values['name']}”的内容与 ${values['at']} 锁定时的校验码不符，请从备份核对。`,
    'passage.differs': (values: Values) =>
      Number(values['count']) > 1
        ? `正文 ${values['count']} 处与此不同，如“${values['told']}”${values['section'] === '' ? '' : `（${values['section']}）`}；这里${values['value'] === '' ? '没有值' : `是 ${values['value']}`}。`
        : `正文${values['section'] === '' ? '' : `“${values['section']}”中`}是“${values['told']}”，这里${values['value'] === '' ? '没有值' : `是 ${values['value']}`}。`,
    'passage.unlisted': (values: Values) =>
      `提到“${values['indicator']}”的${values['told'] === '' ? '数' : `“${values['told']}”`}，但本方案没有列这项指标或区域。`,
    'parts.residual': (values: Values) => `全市与各区汇总相差 ${String(values['residual']).replace('-', '−')}。`,
  } as Readonly<Record<string, (values: Values) => string>>,
};
