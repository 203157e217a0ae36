/** Words of the screen that stands where the store is in trouble: what happened, what is safe, the ways on. */
export const trouble = {
  kinds: {
    empty: {
      title: '本机数据库是空的',
      what: '原来的数据库不见了，可能被清理软件删除，或磁盘出过错。',
    },
    replaced: {
      title: '本机数据库不是原来的那一个',
      what: '数据库被换成了另一个，其中缺少以下规划的内容。可能是数据被清理后又新建，或从别处拷来。',
    },
    younger: {
      title: '本机数据库比日志旧',
      what: '数据库缺少最近的改动，可能是断电，或磁盘被还原到较早的状态。',
    },
    smaller: {
      title: '本机数据库缺了一部分',
      what: '数据库打得开，但其中有操作缺失或损坏，可能是磁盘出错。',
    },
    unfinished: {
      title: '本机数据库末尾不完整',
      what: '数据库打得开，但末尾有一段没有写完，多半是断电或被强行结束所致；接着写入的内容以后可能读不出。日志也不完整，请先恢复再继续。',
    },
    damaged: {
      title: '本机数据库已损坏',
      what: '数据库打不开，其文件缺失或损坏，可能是磁盘出错或断电。',
    },
    closed: {
      title: '本机数据库打不开',
      what: '可能正被杀毒、备份或同步软件占用，也可能已损坏。请先关闭这些软件再试一次；仍打不开时可恢复。',
    },
    newer: {
      title: '本机数据由更新的版本写成',
      what: '本版本不会改动它。请用新版本打开；在此只能查看和另存本版本读得懂的部分。',
    },
    full: {
      title: '磁盘已满',
      what: '磁盘没有空间，数据库打不开。请清理磁盘后再试一次，或另存到其他磁盘。',
    },
    readOnlyFolder: {
      title: '数据文件夹只读',
      what: '本机数据所在的文件夹不能写入。请联系管理员放开权限后再试一次，或另存到其他位置。',
    },
    slow: {
      title: '本机数据库迟迟打不开',
      what: '等了 5 秒仍未打开，磁盘可能正忙或有故障。请稍后再试一次，或先另存到其他位置。',
    },
    filesUnusable: {
      title: '日志文件读写不了',
      what: '数据库打得开，但旁边的日志文件读写不了，这时改动无法得到双份保存。请检查磁盘与权限后再试一次。',
    },
  },
  /** What is safe. */
  safe: (plans: number) =>
    `下列 ${plans} 份规划另有日志和快照，改动可以读出。在作出选择之前不会改动、删除任何数据。恢复时重新启动，原数据库移到恢复文件夹保留，再用日志和快照重建。`,
  nothingSafe: '日志和快照中没有可读出的规划。没有改动任何数据，原文件都在原处；如有备份文件，可双击打开查看。',
  plan: '规划',
  stored: '数据库中',
  rescued: '可读出',
  lastChange: '最后一次改动',
  operations: (count: number) => `${count} 条操作`,
  missing: '缺失',
  unknown: '未知',
  unreadable: (count: number) => `另有 ${count} 条读不出`,
  choose: (title: string) => `选择“${title}”`,
  offers: {
    restore: '恢复',
    openReadOnly: '只读打开',
    saveElsewhere: '另存到其他位置…',
    exportReadable: '导出能读出的内容…',
    retry: '再试一次',
  },
  code: (code: string) => `代码 ${code}`,
};
