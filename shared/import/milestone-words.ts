/** Verbs of doing, longest first where one contains another. The nearest one before a number is its action. */
export const ACTIONS =
  /新\(改、?扩?\)建|新、改、扩建|新改扩建|新建|改扩建|改建|扩建|迁建|续建|建成投用|建成|建立|建设|开工|启动|完成|创建|创成|培育|培养|遴选|评选|扶持|资助|培训|引进|选拔|新增|增加|增设|开发|设立|设置|配备|配置|覆盖(?!率)|改造|整治|治理|提升|打造|推动|开展|开通|开辟|[加安]装|创作|调整|安置|帮扶|救助|发放|投入|投放|招录|招聘|招收|举办|提供|筹集|购置|更新|种植|修复|转移|吸纳|帮助|下降|降低|减少|提高|增长|稳定|保持|控制|达到|实现|达(?!标)/g;

/** Softening words: what follows is aimed at, not promised. */
export const SOFTENERS = /力争|争取|努力|原则上|基本(?:实现|建成|完成|达到|形成)|有条件的/;

/** What was, as against what shall be. */
export const LOOKING_BACK = /目前|现有|已有|已经|已(?:建成|完成|达|实现|有)|截至|累计已|上年|去年|共有/;

/** Units of time and age, which mostly describe and seldom count. */
export const TIME_UNITS: ReadonlySet<string> = new Set([
  '年',
  '岁',
  '月',
  '个月',
  '日',
  '天',
  '小时',
  '分钟',
  '学时',
  '课时',
  '年限',
  '期',
  '届',
  '倍',
]);

/** Measure words that in prose more often belong to a name (三级医院, 4号线口) than to a count. */
export const NAME_UNITS: ReadonlySet<string> = new Set([
  '级',
  '类',
  '部',
  '组',
  '口',
  '班',
  '村',
  '镇',
  '根',
  '对',
  '门',
  'm',
  'km',
  '兆',
]);

/** Abstract nouns behind a count: 3个方面, 四个环节 name a structure, not a quantity. */
export const ABSTRACT =
  /^(?:方面|环节|阶段|层面|层次|率先|全面|意识|自信|转变|结合|统一|同步|重点|原则|步骤|方向|领域|维度|文明|百年|不|一)/;

/** Where a clause speaks of: the words that name a scope. */
export const SCOPE =
  /每[个所家][^,、。\d]{1,8}?(?=至少|建|配|新|有)|全市和各县级市|各?县级市|各?县\(市、区\)|市\(县、区\)|市本级|全市城乡|全市|全省|全区|全县|市区|城乡|各街道|各镇|各乡镇/;
