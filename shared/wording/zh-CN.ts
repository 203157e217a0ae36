import { checks } from './zh-CN/checks';
import { clipboard } from './zh-CN/clipboard';
import { commandLine } from './zh-CN/command-line';
import { commands } from './zh-CN/commands';
import { common } from './zh-CN/common';
import { comparison } from './zh-CN/comparison';
import { dialogs } from './zh-CN/dialogs';
import { explanation } from './zh-CN/explanation';
import { filling } from './zh-CN/filling';
import { forms } from './zh-CN/forms';
import { frame } from './zh-CN/frame';
import { gathering } from './zh-CN/gathering';
import { grid } from './zh-CN/grid';
import { help } from './zh-CN/help';
import { history } from './zh-CN/history';
import { importing } from './zh-CN/importing';
import { indicators } from './zh-CN/indicators';
import { inspector } from './zh-CN/inspector';
import { issueParts, issues } from './zh-CN/issues';
import { many } from './zh-CN/many';
import { marking } from './zh-CN/marking';
import { merging } from './zh-CN/merging';
import { packages } from './zh-CN/packages';
import { passages } from './zh-CN/passages';
import { printing } from './zh-CN/printing';
import { projects } from './zh-CN/projects';
import { regions } from './zh-CN/regions';
import { report } from './zh-CN/report';
import { safety } from './zh-CN/safety';
import { scenarios } from './zh-CN/scenarios';
import { table } from './zh-CN/table';
import { targets } from './zh-CN/targets';
import { trouble } from './zh-CN/trouble';
import { versions } from './zh-CN/versions';

/** All words of the product in Chinese, by room. The canonical language: `en` must satisfy its type. */
export const zhCN = {
  clipboard,
  commands,
  commandLine,
  common,
  comparison,
  checks,
  grid,
  dialogs,
  explanation,
  filling,
  forms,
  frame,
  gathering,
  help,
  history,
  importing,
  indicators,
  inspector,
  issueParts,
  issues,
  many,
  marking,
  merging,
  packages,
  passages,
  printing,
  projects,
  regions,
  report,
  safety,
  scenarios,
  table,
  targets,
  trouble,
  versions,
};

export type Wording = typeof zhCN;
