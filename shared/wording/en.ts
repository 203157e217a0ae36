import { checks } from './en/checks';
import { clipboard } from './en/clipboard';
import { commandLine } from './en/command-line';
import { commands } from './en/commands';
import { common } from './en/common';
import { comparison } from './en/comparison';
import { dialogs } from './en/dialogs';
import { explanation } from './en/explanation';
import { filling } from './en/filling';
import { forms } from './en/forms';
import { frame } from './en/frame';
import { gathering } from './en/gathering';
import { grid } from './en/grid';
import { help } from './en/help';
import { history } from './en/history';
import { importing } from './en/importing';
import { indicators } from './en/indicators';
import { inspector } from './en/inspector';
import { issueParts, issues } from './en/issues';
import { many } from './en/many';
import { marking } from './en/marking';
import { merging } from './en/merging';
import { packages } from './en/packages';
import { passages } from './en/passages';
import { printing } from './en/printing';
import { projects } from './en/projects';
import { regions } from './en/regions';
import { report } from './en/report';
import { safety } from './en/safety';
import { scenarios } from './en/scenarios';
import { table } from './en/table';
import { targets } from './en/targets';
import { trouble } from './en/trouble';
import { versions } from './en/versions';
import type { Wording } from './zh-CN';

export const en: Wording = {
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
