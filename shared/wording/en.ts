import { checks } from './en/checks';
import { common } from './en/common';
import { grid } from './en/grid';
import { history } from './en/history';
import { indicators } from './en/indicators';
import { inspector } from './en/inspector';
import { issueParts, issues } from './en/issues';
import { projects } from './en/projects';
import { regions } from './en/regions';
import { targets } from './en/targets';
import type { Wording } from './zh-CN';

export const en: Wording = { common, checks, grid, history, indicators, inspector, issueParts, issues, projects, regions, targets };
