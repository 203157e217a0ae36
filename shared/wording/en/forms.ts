import type { Wording } from '../zh-CN';

/** Words of the fill-in workbooks and of the dialog that makes them. The columns are read back by their Chinese titles. */
export const forms: Wording['forms'] = {
  dialog: {
    title: 'Export fill-in workbooks',
    about: 'Districts fill them in; dropped on the window, they come back through the review.',
    regions: 'Regions',
    all: 'All',
    none: 'None',
    noRegions: 'The plan has no districts yet; add them under Regions and weights.',
    years: 'Years',
    yearsOptions: { ends: 'Base and target', all: 'Every year' },
    files: 'Files',
    filesOptions: { one: 'One workbook, a sheet each', each: 'A workbook each, in a folder' },
    withValues: 'With the values known',
    confirm: 'Export',
    chooseRegion: 'Choose a region first',
    progress: (done, all) => `Writing ${done} of ${all}`,
    cancel: 'Stop',
  },
  fileName: (plan) => `${plan} form`,
  fileOfRegion: (region, plan) => `${region} ${plan} form`,
  sheet: {
    title: (plan) => `${plan} 填报表`,
    facts: (region, base, target) => `区域：${region}；基期 ${base}年；目标 ${target}年`,
    hint: 'Fill in white cells only: 92.5, ≥95, <3.5, 30-35, 100. Leave blank what is unknown; — means that no target is set.',
    columns: {
      number: '序号',
      category: '类别',
      name: '指标',
      unit: '单位',
      reference: (year) => `全域${year}年目标（参考）`,
      year: (year, means) => `${year}年${{ base: '基期', target: '目标', between: '' }[means]}`,
      remark: '备注',
    },
    prompt: (unit) =>
      unit === '' ? 'A number, with ≥ ≤ > < if meant.' : `In ${unit}. A number, with ≥ ≤ > < if meant.`,
  },
  guide: {
    name: '填写说明',
    lines: [
      '填写说明 How to fill in',
      '1. A sheet for each region. Fill in white cells only; grey ones are locked, without a password.',
      '2. Numbers in the unit of the row; keep decimals as meant, such as 2.60.',
      '3. Targets may carry a sign: ≥95, <3.5, or be a range: 30-35.',
      '4. Blank is unknown, — is no target, 0 is nought.',
      '5. Rows, columns and sheets may be moved and renamed; save as .xlsx. Please keep the hidden column.',
      '6. Remarks go into the column 备注.',
    ],
  },
};
