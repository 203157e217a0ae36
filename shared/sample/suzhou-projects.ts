import type { Milestone } from '../plan/entity';

/** What a project promises, in the terms of the plan; `quantity` as a planner types it, null where no number stands. */
export interface SampleMilestone {
  readonly what: string;
  readonly quantity: string | null;
  readonly unit: string | null;
  readonly due: string | null;
  readonly counting: Milestone['counting'];
  readonly firmness: Milestone['firmness'];
  readonly scope: string;
}

export interface SampleProject {
  readonly name: string;
  readonly milestones: readonly SampleMilestone[];
}

const CITY = '全市';

function share(what: string, quantity: string, due: string | null, scope = CITY): SampleMilestone {
  return { what, quantity, unit: '%', due, counting: 'level', firmness: 'firm', scope };
}

function total(what: string, quantity: string, unit: string): SampleMilestone {
  return { what, quantity, unit, due: '2020', counting: 'cumulative', firmness: 'firm', scope: CITY };
}

function in2017(what: string, quantity: string, unit: string, scope = CITY): SampleMilestone {
  return { what, quantity, unit, due: '2017', counting: 'inYear', firmness: 'firm', scope };
}

/** A promise without a number. */
function words(what: string, quantity: string, due: string | null, scope = CITY): SampleMilestone {
  return { what, quantity, unit: null, due, counting: null, firmness: 'firm', scope };
}

/** Five boxes, 15 projects, 24 milestones: 13 with an explicit number, 5 for all of something, 6 without a number. */
export const SUZHOU_BOXES: readonly { readonly name: string; readonly projects: readonly SampleProject[] }[] = [
  {
    name: '基本公共教育提升工程',
    projects: [
      {
        name: '学前教育城乡一体化发展工程',
        milestones: [{ ...share('省、市优质园比例', '90', '2020'), firmness: 'soft' }],
      },
      {
        name: '义务教育学校标准化建设工程',
        milestones: [share('义务教育学校达到标准化办学标准', '全部', '2020')],
      },
      {
        name: '中等职业教育能力提升工程',
        milestones: [share('中等职业学校达标', '全部', null), words('示范性(骨干)职业教育集团', '一批', null)],
      },
      {
        name: '终身教育体系完善工程',
        milestones: [
          share('开展社会教育的普通高校和职业院校比例', '≥80', '2020'),
          share('示范性农村社区和教育中心比例', '≥80', '2020'),
          words('学习型组织和社区', '较为普及', '2020'),
        ],
      },
    ],
  },
  {
    name: '就业创业服务提升工程',
    projects: [
      { name: '公共就业创业服务平台建设工程', milestones: [] },
      { name: '人力资源市场能力提升工程', milestones: [words('人力资源服务产业园区', '一批', null, '市(县、区)')] },
      { name: '公共实训基地建设工程', milestones: [words('综合型和县级特色型公共实训基地', '一批', null)] },
      {
        name: '全民创业工程',
        milestones: [
          total('新建省级创业孵化基地', '25', '个'),
          total('遴选大学生优秀创业项目', '200', '个'),
          total('扶持农民创业', '8000', '名'),
          total('扶持失业人员创业', '2万', '名'),
        ],
      },
      {
        name: '重点人群就业能力提升计划',
        milestones: [
          {
            what: '开发高校毕业生就业见习岗位',
            quantity: '≥1500',
            unit: '个',
            due: null,
            counting: 'yearly',
            firmness: 'firm',
            scope: CITY,
          },
        ],
      },
    ],
  },
  {
    name: '社会保险服务提升工程',
    projects: [
      {
        name: '全民参保登记计划',
        milestones: [{ ...share('社会保险法定人员', '全覆盖', '2020'), firmness: 'soft' }],
      },
      { name: '人力资源和社会保障信息化建设', milestones: [] },
    ],
  },
  {
    name: '卫生计生服务提升工程',
    projects: [
      {
        name: '实施苏州市健康市民531行动计划',
        milestones: [
          share('健全城市多中心疾病协同救治体系', '各市均有', '2020', '全市和各县级市'),
          total('50岁以上户籍居民心脑血管疾病高危筛查', '75万', '名'),
          share('公立社区卫生服务中心建成市民综合健康管理服务平台', '全部', '2020', '全市城乡'),
          in2017('建成五大救治中心', '5', '个', '市级'),
          in2017('50岁以上户籍居民心脑血管疾病高危筛查', '25万', '名'),
          in2017('社区卫生服务中心向健康管理综合服务平台转型', '50', '个'),
        ],
      },
      {
        name: '实施苏州市健康城市“531”行动计划',
        milestones: [
          share('居民健康素养水平', '≥24', '2020'),
          words('妇女儿童主要健康指标', '处于省内领先水平', '2020'),
          words('重点人群伤害发生率和致残率', '有所降低', '2020'),
        ],
      },
    ],
  },
  {
    name: '基本社会服务提升工程',
    projects: [
      { name: '社会服务设施建设工程', milestones: [] },
      { name: '“社区+”综合服务管理平台建设', milestones: [] },
    ],
  },
];
