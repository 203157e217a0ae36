/** Words of the dialogs. */
export const dialogs = {
  newPlan: {
    title: '新建规划',
    confirm: '新建',
    planTitle: '规划名称',
    titleHint: '如：苏州市推进基本公共服务均等化行动计划',
    baseYear: '基期年',
    targetYear: '目标年',
    regions: '区域',
    regionsHint: '每行一个，第一行为全域，其余为它的下级。',
  },
  nameScenario: {
    titles: { branch: '新建方案', duplicate: '复制方案', rename: '改名与说明' },
    confirm: { branch: '新建', duplicate: '复制', rename: '确定' },
    about: {
      branch: (name: string) => `在“${name}”之上新建，先与它相同。`,
      duplicate: (name: string) => `复制“${name}”的全部调整和理由。`,
      rename: (name: string) => name,
    },
    name: '方案名称',
    description: '说明',
    descriptionHint: '可不填。写明方案的取向，如：财政偏紧时的底线方案。',
    numbered: (number: number) => `方案${chineseNumber(number)}`,
    copyOf: (name: string, number: number) => (number === 1 ? `${name} 副本` : `${name} 副本${number}`),
  },
  giveReason: {
    title: '给出理由',
    about: (count: number) => (count === 1 ? '写给这一处调整。' : `写给 ${count} 处调整。`),
    reason: '理由',
    basis: '依据',
    basisHint: '文号、监测结果或意见，如：2016年度监测结果。',
    asked: (count: number) => `本规划要求填写理由。刚才调整了 ${count} 处；Esc 暂不填写，校核中会列出。`,
    recent: '最近用过',
    mixed: '所选各处的理由不同，填写后将统一。',
    confirm: '确定',
  },
  heldFile: {
    title: '文件正在别处打开',
    since: (user: string, host: string, time: string) =>
      `${user === '' ? '有人' : user}于 ${time} 在电脑“${host}”上打开了这个文件，可能尚未保存完。`,
    ways: '只读打开：只供查看，保存时另取文件名。打开副本：作为另一份规划修改。两种方式都不动对方的文件。',
    reading: '只读打开',
    copy: '打开副本',
  },
  planProperties: {
    title: '规划属性',
    planTitle: '规划名称',
    status: '稿次',
    statusHint: '如：征求意见稿、送审稿。可不填。',
    requireReasons: '在方案中修改时须填理由',
    baseYear: '基期年',
    targetYear: '目标年',
    confirm: '确定',
  },
  regions: {
    title: '区域与权重',
    about: '权重用于加权平均，通常为常住人口（万人）。演示数据在各处都会标明。',
    name: '名称',
    code: '代码',
    weight: '权重',
    illustrative: '演示数据',
    whole: '全域',
    add: '新增区域',
    drop: (name: string) => `删除“${name}”`,
    weightUnreadable: '权重应为数字，如 1063.4。',
    confirm: '确定',
  },
  pasteText: {
    title: '粘贴规划文本',
    about: '粘贴指标表或专栏文字，读取后逐项核对，再决定是否导入。',
    text: '文本',
    placeholder: '在此按 Ctrl+V 粘贴',
    confirm: '读取',
    nothing: '请先粘贴文本。',
    name: '粘贴的文本',
  },
  about: {
    title: '关于均衡规划台',
    what: '基本公共服务规划的离线编制工作台。',
    local: '本机存储，不联网。规划与历史只保存在这台电脑上。',
    version: '版本',
    runtime: '运行环境',
    engine: '内核',
    platform: '系统',
    testRuntime: '测试运行时',
    licence: '许可',
    licences: '第三方许可…',
  },
  licences: {
    title: '第三方许可',
    about: (count: number) => `本程序包含 ${count} 个开源软件包。点开可看许可全文。`,
  },
  shortcuts: {
    title: '快捷键',
    sheet: '表格',
    command: '操作',
    keys: '按键',
    inSheet: [
      ['编辑单元格', 'F2'],
      ['确认并下移', 'Enter'],
      ['确认并右移', 'Tab'],
      ['放弃输入', 'Esc'],
      ['清空', 'Delete'],
      ['到行首、行尾', 'Home / End'],
      ['单元格菜单', 'Shift+F10'],
    ] as readonly (readonly [string, string])[],
    merging: '合并返回的数据包',
    inMerging: [
      ['各个列表', 'Alt+1 至 5'],
      ['取我方、取返回', '1、2'],
      ['再定', 'Delete'],
      ['撤销、重做取舍', 'Ctrl+Z / Ctrl+Y'],
      ['合并', 'Ctrl+Enter'],
      ['离开', 'Esc'],
    ] as readonly (readonly [string, string])[],
    frame: '窗口',
    inFrame: [
      ['打开菜单', 'Alt+F、E、V、S、D、H'],
      ['在各区之间移动', 'F6'],
    ] as readonly (readonly [string, string])[],
  },
};

/** 1 → 一 … 10 → 十, 11 → 十一; beyond 99 in figures. */
function chineseNumber(number: number): string {
  const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
  if (number > 99) return String(number);
  const tens = Math.floor(number / 10);
  const ones = digits[number % 10] ?? '';
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : (digits[tens] ?? '')}十${ones}`;
}
