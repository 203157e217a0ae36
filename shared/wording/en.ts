import { common } from './en/common';
import type { Wording } from './zh-CN';

export const en: Wording = { common };
