import { sentences } from '../sentence';
import { clipboard } from './clipboard';
import { history } from './history';
import { placeWords } from './places';
import { sources } from './sources';

/** What stands around a sentence. */
export const issueParts = {
  unknown: (code: string) => `出现了未说明的情况（代码 ${code}）。请记下代码并告知维护人员。`,
  at: (place: string, text: string) => `${placeWords(place)}：${text}`,
  place: placeWords,
};

function eventName(event: string | number | undefined): string {
  const names: Readonly<Record<string, string>> = history.events;
  return names[String(event)] ?? String(event);
}

function megabytes(bytes: string | number | undefined): string {
  return `${Math.ceil(Number(bytes ?? 0) / 1_048_576)} MB`;
}

/** One sentence per code: what happened, why, what to do. */
export const issues = sentences({
  // Typing into a value cell
  'target.blank': () => '没有填写内容。',
  'export.noPicture': () => '图片没有画成，可能是内存不足。请关闭其他程序后再试，或改存为 SVG。',
  'passage.nothingToAmend': () => '没有可以直接同步的语句；句中的数请手工改写。',
  'passage.textMissing': () => '语句不能为空。',
  'passage.tooLong': (v) => `语句过长，最多 ${v['most']} 个字。`,
  'passage.noNumber': (v) => (v['unit'] === '' ? '语句里没有可以关联的数。' : `语句里没有以“${v['unit']}”计的数。`),
  'explanation.past': () => '往日的状态只供查看，它的说明不能保存在规划里。',
  'explanation.tooLong': (v) => `调整说明过长，最多 ${v['most']} 个字。`,
  'target.tooLong': (v) => `内容过长（${v['length']} 个字），单元格只写目标值，最多 ${v['longest']} 个字。`,
  'target.noNumber': (v) => `“${v['text']}”中没有数字，请补上，如 ≥92。`,
  'target.noMatch': () => '读不出目标值。可写 92、≥92、92以上、90～95、全覆盖。',
  'target.twoPoints': (v) => `“${v['text']}”中有两个小数点，请核对。`,
  'target.thousands': (v) => `“${v['text']}”的千位分隔不对，请写作 1,500 或 1500。`,
  'target.tooLarge': (v) => `“${v['text']}”超出可记录的范围，请换用万或亿。`,
  'target.tooPrecise': (v) => `“${v['text']}”位数过多，最多 15 位有效数字。`,
  'target.twoValues': (v) => `“${v['text']}”中有两个值，请只填一个，或写成区间 90～95。`,
  'target.looksLikeYear': (v) => `“${v['text']}”像是年份，请填写目标值。`,
  'target.contradictory': (v) => `“${v['text']}”中的比较符号相互矛盾（${v['signs']}），请只留一个。`,
  'target.rangeReversed': (v) => `“${v['text']}”的下限大于上限，请对调。`,
  'target.unknownWords': (v) => `“${v['text']}”不像目标。数值如 ≥92；确为文字目标的，请加引号，如“三年滚动”。`,
  'target.unreadable': (v) =>
    v['understood'] === ''
      ? `读不懂“${v['text']}”。请改写，或只填数值。`
      : `只读懂“${v['text']}”中的 ${v['understood']}，其余不明。请改写，或只填数值。`,
  'target.otherUnit': (v) => `“${v['typed']}”与本指标的单位“${v['unit']}”不同，请换算后再填。`,
  // Dates of milestones
  'due.unreadable': (v) => `“${v['text']}”不是日期，请写作 2020、2020年6月 或 2020年11月30日。`,
  'due.yearOutside': (v) => `${v['year']} 年超出范围，应在 ${v['first']} 至 ${v['last']} 年之间。`,
  'due.noSuchDay': (v) => `没有“${v['text']}”这一天，请核对月份和日期。`,
  // Fields
  'field.refused': () => '这一栏不接受所填内容，请核对后重填。',
  'field.nameMissing': () => '名称不能为空。',
  // A new plan
  'plan.titleMissing': () => '请填写规划名称。',
  'plan.yearOutside': (v) => `年份应在 ${v['first']} 至 ${v['last']} 之间。`,
  'plan.periodBackwards': (v) => `目标年 ${v['targetYear']} 应晚于基期年 ${v['baseYear']}。`,
  'plan.regionMissing': () => '至少填写一个区域，第一行为全域。',
  'plan.regionTwice': (v) => `“${v['name']}”出现了两次，区域名称不能重复。`,
  // Scenarios
  'region.weightNegative': (v) => `“${v['name']}”的权重不能小于零。`,
  'region.wholeStays': () => '全域是各区域的上级，不能删除。',
  'package.noRegions': () => '请选择规划中的区域，数据包才知道下发给谁。',
  'package.ofPackage': () => '这是数据包，不能再从它下发；请从原规划下发。',
  'package.outside': (v) => `数据包只能填写“${v['regions']}”的值，其余由下发单位维护。`,
  'package.returned': (v) => `已返回，写入“${v['name']}”。请把它交给下发单位。`,
  'package.planHere': (v) => `已打开数据包。要合并它，请先打开本机的规划“${v['title']}”，再打开此文件。`,
  'package.notOne': () => '这不是数据包，只有数据包可以返回。',
  'package.noDistricts': () => '规划中还没有下级区域，请先在“区域与权重”中添加。',
  'merge.unrelated': () => '这个文件与本规划没有共同的起点，不能合并。请核对是否拿错了文件。',
  'merge.notAPlan': () => '不是数据包。填报表等请用“数据 → 导入规划文本”。',
  'merge.twice': (v) => `与“${v['other']}”是同一份，只算一次。`,
  'merge.olderOfTwo': (v) => `“${v['other']}”是同一数据包较新的一份，以较新的为准。`,
  'gather.onlyTold': () => '这里只定取舍：在“取”“采用”“合并”栏选择，或在“合并后”另填。',
  'merge.intoPackage': () => '当前打开的是数据包，返回的数据包要合并到原规划。',
  'merge.gathered': (v) => `已合并 ${v['files']} 个数据包的 ${v['count']} 处，可一次撤销。`,
  'scenario.rootStays': () => '现行方案是其他方案的基础，不能删除。',
  'scenario.hasChildren': (v) => `“${v['name']}”承自本方案，请先删除它。`,
  'scenario.nameMissing': () => '请填写方案名称。',
  'scenario.nameTooLong': (v) => `方案名称最多 ${v['limit']} 个字。`,
  'scenario.nameTaken': (v) => `已有名为“${v['name']}”的方案，请换一个名称。`,
  'restore.inRoot': () => '现行方案没有上级，无从恢复。',
  // Undo
  'edit.undoneSteps': (v) => `已撤销 ${v['count']} 步。`,
  'edit.undone': (v) => `已撤销：${eventName(v['event'])}。`,
  'edit.redone': (v) => `已重做：${eventName(v['event'])}。`,
  'scenario.dropped': (v) => `已删除“${v['name']}”，可撤销。`,
  'undo.changedSince': (v) => `此后又有 ${v['count']} 处被改动，无法撤销。请先撤销后来的改动。`,
  // The log
  'log.gap': (v) => `操作记录不连续：应为第 ${v['expected']} 条，读到第 ${v['found']} 条。请从日志或快照恢复。`,
  'operation.malformed': (v) => `操作记录的格式不对（${v['path']}），文件可能已损坏，未读入。`,
  'operation.unknownField': (v) => `操作记录中有本版本不认识的内容（${v['field']}），请用新版本打开。`,
  'operation.badField': (v) => `操作记录中的值不合要求（${v['field']}），文件可能已损坏，未读入。`,
  // Plan texts
  'text.binary': () => '认不出这是什么文件。可导入 .docx、.xlsx、.csv、.txt、.html，请另存为其中一种。',
  'text.empty': () => '文本是空的，没有可导入的内容。',
  'text.encoding': () => '无法识别文本的编码。请另存为 UTF-8 后再导入。',
  'text.tooLarge': (v) => `文本有 ${megabytes(v['bytes'])}，超过 ${megabytes(v['largest'])} 的上限。请拆分后导入。`,
  'import.nothingFound': () => '没有读出指标，也没有读出工程。请核对是否选对了文本。',
  'import.noTitle': () => '没有找到规划名称，请在确认时填写。',
  'import.unrecognisedLines': (v) => `从此处起共有 ${v['lines']} 行没有用上，可逐行核对。`,
  'import.cellOutsideRow': (v) => `“${v['text']}”不在任何一行中，没有读入。`,
  'import.rowUnreadable': (v) => `这一行读不懂，没有读入：${v['text']}`,
  'import.rowDoubtful': (v) => `“${v['name']}”一行各栏可能错位，请对照原文核对。`,
  'import.baseUnsure': (v) =>
    v['heading'] === ''
      ? '有一栏没有表头，栏内却是数字，基期值可能应取自该栏，请核对各行基期值。'
      : `“${v['heading']}”一栏的表头未能识别，栏内却是数字，基期值可能应取自该栏，请核对各行基期值。`,
  'import.baseInPlan': (v) =>
    `没有规划期前一年的数，基期值取自“${v['heading']}”一栏，而该年在规划期内，请核对各行基期值。`,
  'import.targetUnsure': (v) =>
    `“${v['heading']}”一栏的表头未能识别，栏内却是数字，目标值取自它左边的一栏，而该年早于规划末年，请核对各行目标值。`,
  'import.categoriesCentred': () => '类别印在各组中间，已按行数推定各行所属类别，请核对。',
  'import.categoriesUnclear': () => '类别印在各组中间，看不出其中一些行属于哪一类，请手工填写类别。',
  'import.markSuspected': (v) =>
    `“${v['name']}”的“${v['text']}”末尾的“${v['mark']}”可能是注释序号，不是数的一部分，请对照原文核对。`,
  'import.unitsDiffer': (v) => `“${v['name']}”各年单位不同（${v['units']}），请核对。`,
  'import.valueUnreadable': (v) => `“${v['name']}”的值“${v['text']}”读不懂，请手工填写。`,
  'import.groupCount': (v) => `“${v['title']}”写明 ${v['promised']} 项工程，读出 ${v['found']} 项，请核对。`,
  'import.brokenOff': (v) => `“${v['name']}”的文字似乎中断（…${v['text']}），请对照原文。`,
  'import.rowIncomplete': (v) => `“${v['text']}”之前的一行没有写完，没有读入。`,
  'import.totalRow': (v) => `“${v['name']}”是合计行，没有作为指标读入。`,
  'import.numberGap': (v) => `${v['box']}中 ${v['before']} 之后是 ${v['number']}，序号不连续，请核对是否缺项。`,
  'import.paragraphTooLong': (v) => `一段有 ${v['length']} 个字，可能混入了正文，请对照原文。`,
  'import.otherYears': (v) => `基期年 ${v['baseYear']}、目标年 ${v['targetYear']} 与其他文件不同，请核对。`,
  'import.valuesFarApart': (v) => `“${v['name']}”的基期“${v['base']}”与目标“${v['target']}”相差太大，请对照原文核对。`,
  'import.rateTooLarge': (v) =>
    `“${v['name']}”是比率，读出“${v['base']}”“${v['target']}”，可能混入了注释标记或漏了小数点，请核对。`,
  'import.districts': (v) => `读出分区分解表：${v['districts']} 个区域、${v['columns']} 栏。`,
  'import.districtsDoubtful': (v) =>
    `读出分区分解表：${v['districts']} 个区域、${v['columns']} 栏；表头与各栏的对应是推断的，请对照原文核对。`,
  'import.tasks': (v) => `读出任务分解表“${v['title']}”，${v['rows']} 项任务作为工程读入。`,
  'import.mentionGuessed': (v) => `正文“${v['told']}”没有写出指标全称，按事项和相同的数关联到“${v['name']}”，请核对。`,
  'import.mentionDiffers': (v) => `正文说“${v['name']}”为“${v['told']}”，表中是“${v['table']}”，请核对哪个为准。`,
  'import.totalDiffers': (v) => `“${v['name']}”各区域之和与合计“${v['total']}”不符，请核对。`,
  'import.partOfAbove': (v) => `“${v['name']}”看来是“${v['parent']}”的其中项，单独成不了指标名称，请补全名称。`,
  'import.repeatedRows': (v) => `有 ${v['rows']} 行重复，只读取一次。`,
  'import.done': (v) => `已导入 ${v['indicators']} 项指标、${v['projects']} 项工程。`,
  'import.otherFile': () => '请先导入或取消当前文本，再打开别的文件。',
  'import.notAPlan': (v) =>
    `“${v['text']}”不是规划，其中的表和条目没有读取。确要采用其中的数，请在原文中标明各列的含义。`,
  'import.noteNotTaken': (v) => `“${v['text']}”是表下说明，不属于某一项指标，不随导入。`,
  'import.paceAsTarget': (v) => `有 ${v['rows']} 行目标年一栏为空（—），已取“${v['heading']}”栏的数为目标，请核对。`,
  'import.paceNotTaken': (v) => `“${v['heading']}”栏有 ${v['rows']} 行，只供对照，不随导入。`,
  'import.statusesNotTaken': (v) => `${v['count']} 个里程碑状态只能并入已有规划，新规划不采用。`,
  'merge.remarkNotTaken': (v) => `“${v['name']}”在规划中已有，来件的说明“${v['text']}”没有写入批注。`,
  'import.onlyPace': (v) => `${v['rows']} 项指标的目标只写在“${v['heading']}”栏，不随导入；需要时请填入目标年。`,
  'scenario.unknown': () => '方案已不存在，没有并入。请另选方案。',
  'merge.severalIndicators': (v) =>
    `规划中有 ${v['count']} 项名为“${v['name']}”的指标，分不清是哪一项，没有对照；请写明类别。`,
  'merge.regionUnknown': (v) => `规划中没有区域“${v['region']}”，没有对照；请先在“区域与权重”中添加，或核对名称。`,
  'merge.saidTwice': (v) =>
    `“${v['name']}”${v['year']}年的值出现两次且不同（${v['first']}、${v['second']}），取前一个，请核对。`,
  'merge.otherPeriod': (v) => `来件的目标年是 ${v['theirs']}，当前规划是 ${v['ours']}，请核对是不是同一规划。`,
  'merge.onlyTake': () => '这里只定取舍；内容请在“指标”“工程”两页修改。',
  'merge.otherPlan': () => '这份填报表出自另一个规划；只有名称相同的指标会对上，请核对。',
  'merge.keyUnknown': (v) => `“${v['name']}”的填报码不属于当前规划，没有对照；可能指标已删除。`,
  'merge.keyOtherName': (v) => `此行写的是“${v['name']}”，填报码却是“${v['known']}”，请核对后再采用。`,
  'form.outOfRange': (v) => `“${v['name']}”填了 ${v['text']}${v['unit']}，超出通常范围，请核对后再采用。`,
  'form.statusUnreadable': (v) =>
    `“${v['name']}”的状态“${v['text']}”读不懂，没有采用；请改为未开始、按序时、慢序时或完成。`,
  'merge.milestoneUnknown': (v) => `规划中没有里程碑“${v['name']}”，没有对照；可能已删除或改写。`,
  'merge.severalMilestones': (v) => `规划中有 ${v['count']} 个“${v['name']}”，分不清是哪一个，没有对照。`,
  'merge.statusSaidTwice': (v) =>
    `“${v['name']}”的状态填了两次且不同（${v['first']}、${v['second']}），取前一个，请核对。`,
  'form.remark': (v) => `“${v['name']}”备注：${v['text']}`,
  'many.done': (v) => `已并入 ${v['files']} 个文件，每个文件可单独撤销。`,
  'import.rememberedColumns': (v) => `${v['tables']} 个表格已按上次标注的列含义读取，可撤销。`,
  'forms.savedInFolder': (v) => `已在“${v['folder']}”生成 ${v['files']} 个填报表。`,
  'forms.stopped': (v) => `已停止，“${v['folder']}”中已有 ${v['files']} 个填报表。`,
  'merge.done': (v) => `已并入 ${v['count']} 处，可撤销。`,
  'import.wholeRegionMissing': () => '请填写全域，如：苏州市。',
  'import.tookTooLong': (v) => `读取超过 ${v['seconds']} 秒，已停止，没有读入。请拆分文本，或只保留表格和专栏后再试。`,
  'import.tookTooMuch': (v) => `读取用去的内存超过 ${v['megabytes']} MB，已停止，没有读入。请拆分文件后再试。`,
  'import.readerFailed': (v) => `读取时程序出错（${v['reason']}），没有读入。请保留这份文本并告知维护人员。`,
  // Files of other programs that plans come in
  ...sources,
  // Saving
  'desk.reopened': () => '窗口曾意外中断，已重新打开。已保存的内容都在。',
  'session.readOnly': () => '已转为只读，改动没有保存。请先另存到其他位置。',
  'storage.unavailable': () => '本机数据库打不开或写不进去。请检查磁盘与权限，再重新启动。',
  'storage.full': () => '磁盘空间不足，写不进去。请清理磁盘，或另存到其他位置。',
  'storage.newer': () => '本机数据由更新的版本写成，本版本不能改动。请用新版本打开。',
  'storage.slow': () => '写入磁盘迟迟没有完成。请检查磁盘，或另存到其他位置。',
  'storage.damaged': () => '本机数据库已损坏。规划仍在日志中，可从日志恢复。',
  'disk.critical': (v) => `磁盘只剩 ${v['megabytes']} MB，为保住已有内容暂停修改。请清理磁盘，或另存到其他磁盘。`,
  'storage.files': () => '日志文件读写不了，改动没有保存。请检查磁盘与权限。',
  'session.openedReadOnly': () => '只供查看，改动不会保存。可另存到其他位置。',
  'version.same': () => '这个版本与现在相同，没有可恢复的内容。',
  'recovery.restarting': () => '正在重新启动。',
  'recovery.done': (v) => `已恢复 ${v['plans']} 份规划，原数据库另存在恢复文件夹中。`,
  'recovery.unfinishedReplaced': (v) =>
    `上次断电或被强行结束，本机数据库末尾没有写完，已从日志恢复全部 ${v['operations']} 步；原数据库保留于恢复文件夹 ${v['folder']}。`,
  'recovery.doneInPart': (v) =>
    `已恢复 ${v['plans']} 份规划，另有 ${v['unreadable']} 条操作读不出；原数据另存在恢复文件夹中。`,
  // Files
  'file.notFound': (v) => `找不到“${v['name']}”，可能已被移动或删除。`,
  'file.notAllowed': (v) => `没有权限读写“${v['name']}”。请换一个位置，或联系管理员。`,
  'file.readOnly': (v) => `“${v['name']}”所在位置只读，请另存到其他位置。`,
  'file.inUse': (v) => `“${v['name']}”正被其他程序使用，请关闭后再试。`,
  'file.diskFull': (v) => `磁盘空间不足，“${v['name']}”没有写入。请清理磁盘或换一个位置。`,
  'file.nameTooLong': () => '文件名过长，请缩短后再保存。',
  'file.isFolder': (v) => `“${v['name']}”是文件夹，请选择文件。`,
  'file.writtenDiffers': (v) => `“${v['name']}”写入后核对不符，原文件未动。请换一个位置再存。`,
  'file.unknownToken': () => '这个文件的授权已失效，请重新选择文件。',
  'file.heldByOther': (v) =>
    `“${v['name']}”正由${v['user'] || '他人'}（电脑“${v['host']}”）打开，没有写入。请另取文件名保存，或等对方关闭。`,
  'file.copyOpened': () => '已打开副本，原文件未动；保存时请另取文件名。',
  'file.failed': (v) => `“${v['name'] ?? '文件'}”读写失败（${v['system']}）。请再试一次，或换一个位置。`,
  'file.opened': () => '已打开。',
  'file.saved': () => '已保存到文件。',
  'file.unreadable': () => '文件读不出来，没有打开。请检查文件或换用备份。',
  'file.behindStore': (v) => `文件比本机少 ${v['count']} 处改动，已打开本机较新的内容。`,
  'file.openedAsCopy': (v) => `文件与本机的“${v['title']}”各有改动，已作为副本打开。`,
  'file.empty': () => '文件是空的，没有可打开的内容。',
  'file.tooMany': (v) =>
    `一次最多打开 ${v['files']} 个、合计 ${v['megabytes']} MB 的文件，“${v['name']}”没有打开。请分几次导入。`,
  'file.tooLarge': (v) => `文件超过 ${v['megabytes']} MB 的上限，没有打开。请核对是否选对了文件。`,
  'file.notAPlan': () => '这不是规划文件（.eqplan），没有打开。',
  'file.truncated': () => '文件不完整，可能拷贝时中断。请重新拷贝后再打开。',
  'file.newer': (v) => `文件由更新的版本（${v['appVersion']}）写成，请用新版本打开。`,
  'file.partMissing': (v) => `文件缺少“${v['part']}”，可能已损坏，没有打开。请换用备份。`,
  'file.damaged': (v) => `文件中的“${v['part']}”已损坏，没有打开。请换用备份。`,
  'file.contradictory': () => '文件中的规划与操作记录不一致，可能被改动过，没有打开。请换用备份。',
  'export.writerFailed': (v) =>
    `没有生成文件（${v['reason']}），原来的文件没有改动。请换一种格式再试，仍不行请导出诊断包。`,
  'export.saved': (v) => `已存为“${v['name']}”。`,
  'export.savedWithout': (v) => `已存为“${v['name']}”，略去 ${v['removed']} 个其他程序读不了的字符。`,
  'diagnosis.saved': (v) => `诊断包已存为“${v['name']}”，其中没有规划内容。`,
  'print.sent': () => '已送往打印机。',
  'print.failed': (v) => `打印没有完成（${v['reason'] ?? v['system'] ?? '原因不明'}）。请检查打印机，或另存为 PDF。`,
  'journal.gap': () => '日志与数据库不连续，已停止写入。请另存后重新启动。',
  'journal.conflict': () => '日志中已有不同的记录，已停止写入。请另存后重新启动。',
  'journal.broken': () => '日志写不进去，改动没有保存。请另存到其他位置。',
  'snapshot.notFound': () => '找不到这份快照，可能已被清理。',
  // Typing into a sheet
  'choice.unknown': (v) => `“${v['text']}”不在列表中，可选：${v['choices']}。`,
  'cell.computed': () => '这一格由其他数据算出，不能直接填写。',
  'cell.heading': () => '标题行没有这一栏。',
  'rows.notHere': () => '这里不能增删行，请选中指标、项目或里程碑所在的行。',
  'row.nameFirst': () => '请先填写名称。',
  'category.nameTaken': (v) => `已有名为“${v['name']}”的类别。`,
  'scenario.locked': (v) =>
    `${v['name'] === undefined ? '此方案' : `“${v['name']}”`}已锁定，不能修改。请在其上新建方案后调整。`,
  'scenario.lockedShared': (v) => `已锁定的“${v['name']}”用到此项，不能修改。确需修改，请先解锁。`,
  'scenario.lockedStays': (v) =>
    `${v['name'] === undefined ? '此方案' : `“${v['name']}”`}已锁定，不能删除或改换上级。请先解锁。`,
  'scenario.alreadyLocked': () => '此方案已锁定。',
  'scenario.notLocked': () => '此方案没有锁定。',
  'scenario.unlockFirst': () => '此方案已锁定。请先解锁，再退回阶段。',
  'scenario.sameState': () => '此方案已在这一阶段。',
  'scenario.reasonMissing': () => '请填写理由。',
  'scenario.dateUnreadable': () => '日期应写作 2026-01-31。',
  'scenario.noParent': () => '现行方案没有上级。',
  'scenario.parentBelow': () => '不能以自身或下级方案为上级。',
  'scenario.sameParent': () => '它已经是此方案的上级。',
  'scenario.stepped': (v) => `“${v['name']}”已到${v['state']}阶段。`,
  'scenario.lockDone': (v) => `“${v['name']}”已锁定，取值不再随上级变化。`,
  'scenario.unlockDone': (v) => `“${v['name']}”已解锁。`,
  'scenario.reparented': (v) => `“${v['name']}”现承自“${v['parent']}”。`,
  'scenario.picked': (v) => `已取入 ${v['count']} 处。`,
  'scenario.copied': (v) => `已复制 ${v['count']} 处到“${v['name']}”。`,
  'promote.parentLocked': (v) => `上级“${v['name']}”已锁定，不能并入。请先解锁，或改换上级。`,
  'promote.done': (v) => `已将 ${v['count']} 处并入“${v['name']}”。`,
  'pin.nothing': () => '这里没有可固定的取值：没有人填写，或已是本方案的调整。',
  'pin.done': (v) => `已固定 ${v['count']} 处，不再随上级变化。`,
  // Filling and bulk edits: the sentence is made beside the sheet, where the reasons are known
  'fill.done': (v) => `${v['text']}。`,
  'fill.noRate': () => '两端异号或为零，没有比率可循。',
  // Copying and pasting
  'clipboard.pasted': clipboard.pasted,
  'clipboard.empty': () => '剪贴板上没有可粘贴的文字。',
  'clipboard.nothingSelected': () => '没有选中单元格。',
  'clipboard.apart': () => '所选各块的行和列都不一致，不能一起复制。请选同样的行或同样的列。',
  'clipboard.tooManyCells': (v) => `一次最多粘贴 ${v['most']} 格，没有粘贴。请分几次复制。`,
  'clipboard.tooLong': (v) => `剪贴板内容超过 ${v['most']} MB，没有粘贴。请分几次复制。`,
  'clipboard.oneCellOnly': () => '这张表一次只能粘贴一格。',
  'clipboard.readOnly': () => '这张表只供查看，不能粘贴或剪切。',
});
