import type { common as zhCN } from '../zh-CN/common';

export const common: typeof zhCN = {
  productName: 'Equiplan',
  rootScenario: 'Plan in force',
  ok: 'OK',
  cancel: 'Cancel',
  close: 'Close',
  blank: 'not filled in',
  illustrative: 'demo data',
  untitled: 'Untitled plan',
  sampleAuthor: 'Sample',
  and: ', ',
};
