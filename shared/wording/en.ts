import { checks } from './en/checks';
import { commandLine } from './en/command-line';
import { commands } from './en/commands';
import { common } from './en/common';
import { comparison } from './en/comparison';
import { dialogs } from './en/dialogs';
import { frame } from './en/frame';
import { grid } from './en/grid';
import { history } from './en/history';
import { importing } from './en/importing';
import { indicators } from './en/indicators';
import { inspector } from './en/inspector';
import { issueParts, issues } from './en/issues';
import { projects } from './en/projects';
import { regions } from './en/regions';
import { report } from './en/report';
import { targets } from './en/targets';
import type { Wording } from './zh-CN';

export const en: Wording = {
  commands,
  commandLine,
  common,
  comparison,
  checks,
  grid,
  dialogs,
  frame,
  history,
  importing,
  indicators,
  inspector,
  issueParts,
  issues,
  projects,
  regions,
  report,
  targets,
};
