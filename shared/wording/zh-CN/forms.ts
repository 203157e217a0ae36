/** Words of the fill-in workbooks and of the dialog that makes them. */
export const forms = {
  dialog: {
    title: '导出填报表',
    about: '各区域在工作簿中填写，寄回后拖入窗口，核对后并入规划。',
    regions: '区域',
    all: '全选',
    none: '全不选',
    noRegions: '规划中还没有下级区域，请先在“区域与权重”中添加。',
    years: '填报年份',
    yearsOptions: { ends: '基期和目标', all: '全部年份' },
    files: '文件',
    filesOptions: { one: '一个工作簿，每区一张表', each: '每区一个工作簿，存入文件夹' },
    withValues: '填入已有的值',
    confirm: '导出',
    chooseRegion: '请至少选一个区域',
    progress: (done: number, all: number) => `正在生成 ${done} / ${all}`,
    cancel: '停止',
  },
  fileName: (plan: string) => `${plan} 填报表`,
  fileOfRegion: (region: string, plan: string) => `${region} ${plan} 填报表`,
  sheet: {
    title: (plan: string) => `${plan}填报表`,
    facts: (region: string, base: number, target: number) => `区域：${region}；基期 ${base}年；目标 ${target}年`,
    hint: '只填白色单元格，灰色单元格不必改动。可填 92.5、≥95、<3.5、30-35、100；没有的留空，确定不设目标的填“—”。',
    columns: {
      number: '序号',
      category: '类别',
      name: '指标',
      unit: '单位',
      reference: (year: number) => `全域${year}年目标（参考）`,
      year: (year: number, means: 'base' | 'target' | 'between') =>
        `${year}年${{ base: '基期', target: '目标', between: '' }[means]}`,
      remark: '备注',
    },
    prompt: (unit: string) =>
      unit === '' ? '填数值，可带 ≥ ≤ > <。' : `单位：${unit}。填数值，可带 ≥ ≤ > <，不必写单位。`,
  },
  guide: {
    name: '填写说明',
    lines: [
      '填写说明',
      '1. 每个区域一张表，请只填白色单元格；灰色单元格已锁定，没有密码。',
      '2. 单位见“单位”栏，填数值即可，不必写单位。小数位按需要保留，如 2.60。',
      '3. 目标可带符号：≥95 表示不低于，<3.5 表示低于，30-35 表示区间；也可写“以上”“以下”。',
      '4. 没有数据的留空；确定不设目标的填“—”。空、0 和“—”含义不同。',
      '5. 可以调整列宽行高、增删行列、改表名，另存为 .xlsx 后寄回即可；请不要删除隐藏的列。',
      '6. 需要说明的情况写在“备注”栏。',
    ],
  },
};
