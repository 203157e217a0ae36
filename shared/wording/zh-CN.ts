import { common } from './zh-CN/common';

/** All words of the product in Chinese, by room. The canonical language: `en` must satisfy its type. */
export const zhCN = { common };

export type Wording = typeof zhCN;
