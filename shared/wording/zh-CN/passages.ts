import type { LeftBecause } from '../../analysis/passage-states';

/** Words about sentences of the text that tell numbers of the table again. */
export const passages = {
  title: (count: number) => (count === 0 ? '正文' : `正文 ${count} 处提到`),
  none: '正文没有提到这个数。',
  notLinked: '没有关联的正文语句。',
  add: '添加语句',
  reword: '改写',
  unlink: '取消关联',
  /** Back to the sentence of the parent scenario. */
  restore: '恢复原句',
  take: '采用新句',
  taken: '采用',
  now: '原句',
  becomes: '改为',
  /** Before a sentence whose section is not known. */
  noSection: '未列章节',
  illustrative: '演示数据',
  /** What the cell holds now, and why no new sentence is given. */
  leftAt: (value: string | null, why: string) => `${value === null ? '现在没有值' : `现为 ${value}`}。${why}`,
  left: {
    lost: '句中已没有这个数：请改写，或取消关联。',
    noNumber: '现在的值不是数，句子请手工改写。',
    otherSide: '上限和下限对调了，用词请手工改写。',
    otherWay: '“提高到”“降至”“保持”等词与新数不合，请手工改写。',
    tied: '句中另有随它变化的数（个百分点、倍数等），请手工改写。',
    form: '这个数的写法不能直接替换，请手工改写。',
    unlisted: '本方案没有列这项指标或区域。',
  } satisfies Record<LeftBecause, string> as Readonly<Record<LeftBecause, string>>,
  list: {
    title: '正文语句',
    about: (scenario: string) => `正文里重复表中数字的语句，按“${scenario}”核对。采用新句只改本方案的文字，可以撤销。`,
    filter: '显示哪些语句',
    filters: { stale: '待修改', all: '全部' },
    confirm: (count: number) => `采用 ${count} 句新句`,
    nothing: '没有选中可以直接采用的新句',
    none: '语句与表中的数一致，没有要修改的。',
    noText: '这个规划还没有正文语句。导入带正文的规划文本时会自动识别，也可以在指标的格子上用“关联正文语句”添加。',
    take: (text: string) => `采用：${text}`,
    go: '转到单元格',
  },
  dialog: {
    add: '关联正文语句',
    reword: '改写正文语句',
    about: (place: string) => `提到 ${place} 的语句。`,
    text: '语句',
    hint: '粘贴正文里的一句话；句中与此格相同的数会自动关联。',
    linked: (told: string) => `关联的数：${told}`,
    section: '章节',
    confirm: '保存',
    drop: '移除语句',
    mentions: (places: string) => `提到：${places}`,
  },
};
