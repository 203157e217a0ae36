import type { clipboard as zhCN } from '../zh-CN/clipboard';

/** Words of copying and pasting. */
export const clipboard: typeof zhCN = {
  copied: (rows, columns) => (rows * columns === 1 ? 'Copied' : `Copied ${rows} rows, ${columns} columns`),
  cut: (rows, columns) => `Cut ${rows} rows, ${columns} columns; they move when pasted`,
  lockedCells: (cells) => `${cells} cells are locked, nothing was pasted.`,
  special: 'Paste special',
  specialAbout: (rows, columns) => `The clipboard holds ${rows} rows and ${columns} columns.`,
  calculate: 'Operation',
  calculations: { none: 'None', add: 'Add to what is there', multiply: 'Multiply what is there' },
  transpose: 'Transpose',
  skipBlanks: 'Skip blanks',
  paste: 'Paste',
  beyondTitle: 'Not everything fits',
  beyond: (rows, columns) => {
    const parts = [rows > 0 ? `${rows} rows` : '', columns > 0 ? `${columns} columns` : ''].filter(
      (part) => part !== '',
    );
    return `The clipboard holds ${parts.join(' and ')} more than there is room for.`;
  },
  onlyFitting: 'Paste what fits',
  unitTitle: 'Different unit',
  unit: (cells, typed, unit) =>
    `${cells} values carry another unit than their indicator, such as “${typed}” where the indicator counts in “${unit}”.`,
  asNumbers: 'Take the numbers',
  asWritten: 'Paste as written, flagged',
  menu: {
    copy: 'Copy',
    copyWithHeaders: 'Copy with headers',
    cut: 'Cut',
    paste: 'Paste',
    pasteSpecial: 'Paste special…',
  },
  pasted: (v) => {
    const n = (name: string) => Number(v[name] ?? 0);
    const parts = [
      n('moved') > 0 ? `${n('cells')} cells moved` : `${n('cells')} cells pasted`,
      n('locked') > 0 ? `${n('locked')} skipped: locked or worked out from others` : '',
      n('refused') > 0 ? `${n('refused')} not accepted: ${String(v['why']).replace(/\.$/, '')}` : '',
      n('unreadable') > 0 ? `${n('unreadable')} values could not be read and are flagged` : '',
      n('notNumbers') > 0 ? `${n('notNumbers')} hold no number and were not calculated` : '',
      n('hidden') > 0 ? `${n('hidden')} hidden rows left alone` : '',
      n('removed') > 0 ? `${n('removed')} unseen characters removed` : '',
      n('cut') > 0 ? `${n('cut')} cells too long, cut to 32767 characters` : '',
      n('stayed') > 0 ? 'a cut moves only within its own sheet, its source was left' : '',
    ];
    return `${parts.filter((part) => part !== '').join('; ')}.`;
  },
};
