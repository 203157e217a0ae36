import { foldWidth, removeUnseen } from '../base/clean-text';
import { matchKey } from '../base/match-key';
import { splitName } from './indicator-name';

/** An indicator's name: also without its unit in brackets, its running number and footnote marks. */
export function indicatorKey(name: string): string {
  return matchKey(splitName(foldWidth(removeUnseen(name))).name);
}

/** A category's: without its number, 一、 or (一). */
export function categoryKey(name: string): string {
  return matchKey(name).replace(/^(?:[一二三四五六七八九十]+[,.]|\([一二三四五六七八九十]+\)|\d{1,2}[.,])/, '');
}

/** A unit: without the brackets it may be printed in. */
export function unitKey(unit: string | null): string {
  return matchKey(unit ?? '').replace(/^\((.*)\)$/, '$1');
}

/** What stays of a sentence when its figures, years and comparing words are taken out: a milestone that was raised is still the same. */
export function skeletonKey(text: string): string {
  return matchKey(text)
    .replace(/不低于|不少于|不超过|不高于|达到|达|以上|以下|左右|超过|力争|[≥≤><≈=]/g, '')
    .replace(/[\d.,]+[%‰万亿]*/g, '#');
}
