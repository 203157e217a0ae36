/** Words of the list of several files that came back together. */
export const many = {
  files: (count: number) => `${count} 个文件`,
  columns: { file: '文件', region: '区域', added: '新增', changed: '变更', unread: '读不懂', state: '情况' },
  waiting: '等待读取',
  reading: (done: number, all: number) => `已读 ${done} / ${all}`,
  read: (files: number, clear: number) => `${files} 个文件，${clear} 个可直接并入`,
  problems: (count: number) => `${count} 处需留意，请核对`,
  doubts: (count: number) => `${count} 处存疑，请核对`,
  same: '与规划相同',
  clear: '可直接并入',
  merged: (count: number) => `已并入 ${count} 处`,
  review: '核对',
  takeClear: (files: number, scenario: string) => `${files} 个并入“${scenario}”`,
  wait: '读完后可并入',
  noneClear: '没有可直接并入的文件，请逐个核对',
};
