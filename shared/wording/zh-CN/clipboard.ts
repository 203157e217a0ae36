import type { Issue } from '../../base/issue';

/** Words of copying and pasting. */
export const clipboard = {
  copied: (rows: number, columns: number) => (rows * columns === 1 ? '已复制' : `已复制 ${rows} 行 ${columns} 列`),
  cut: (rows: number, columns: number) => `已剪切 ${rows} 行 ${columns} 列，粘贴后移走`,
  lockedCells: (cells: number) => `${cells} 格已锁定，没有粘贴。`,
  special: '选择性粘贴',
  specialAbout: (rows: number, columns: number) => `剪贴板上有 ${rows} 行 ${columns} 列。`,
  calculate: '运算',
  calculations: { none: '不运算', add: '加到原值上', multiply: '与原值相乘' },
  transpose: '行列互换',
  skipBlanks: '跳过空单元格',
  paste: '粘贴',
  beyondTitle: '放不下全部内容',
  beyond: (rows: number, columns: number) => {
    const parts = [rows > 0 ? `${rows} 行` : '', columns > 0 ? `${columns} 列` : ''].filter((part) => part !== '');
    return `剪贴板内容比表格剩余部分多 ${parts.join('、')}。`;
  },
  onlyFitting: '只粘贴放得下的部分',
  unitTitle: '单位不同',
  unit: (cells: number, typed: string, unit: string) =>
    `${cells} 个值带的单位与指标不同，如“${typed}”，而指标的单位是“${unit}”。`,
  asNumbers: '只取数值',
  asWritten: '照原样粘贴并标出',
  menu: {
    copy: '复制',
    copyWithHeaders: '连同标题复制',
    cut: '剪切',
    paste: '粘贴',
    pasteSpecial: '选择性粘贴…',
  },
  pasted: (v: Issue['values']) => {
    const n = (name: string) => Number(v[name] ?? 0);
    const parts = [
      n('moved') > 0 ? `已移动 ${n('cells')} 格` : `已粘贴 ${n('cells')} 格`,
      n('locked') > 0 ? `跳过 ${n('locked')} 格：锁定或由其他数据算出` : '',
      n('refused') > 0 ? `${n('refused')} 格没有接受：${String(v['why']).replace(/。$/, '')}` : '',
      n('unreadable') > 0 ? `${n('unreadable')} 个值读不懂，已标出` : '',
      n('notNumbers') > 0 ? `${n('notNumbers')} 格不是数值，没有运算` : '',
      n('hidden') > 0 ? `隐藏的 ${n('hidden')} 行未动` : '',
      n('removed') > 0 ? `去掉 ${n('removed')} 个看不见的字符` : '',
      n('cut') > 0 ? `${n('cut')} 格过长，只留前 32767 字` : '',
      n('stayed') > 0 ? '剪切只在同一张表内移走，原处未动' : '',
    ];
    return `${parts.filter((part) => part !== '').join('；')}。`;
  },
};
