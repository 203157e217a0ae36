import { matchKey } from '../base/match-key';
import type { Region } from './entity';
import type { Plan } from './plan';
import { listRegions } from './plan-lists';

/** Finds a region by its code or its name, also without the 区, 县 or 市 it ends in where only one can be meant. */
export function regionMatcher(plan: Plan): (name: string) => Region | null {
  const regions = listRegions(plan);
  const bare = (name: string) => matchKey(name).replace(/(?<=.{2})(?:自治县|新区|区|县|市)$/, '');
  return (name) => {
    const key = matchKey(name);
    if (key === '') return null;
    // 合计, 全市 and the like stand for the whole.
    const whole = /^(?:合计|总计|全[市省区县]|全域)$/.test(key)
      ? regions.find(({ parent }) => parent === null)
      : undefined;
    const exact = whole ?? regions.find((region) => matchKey(region.name) === key || region.code === key);
    if (exact !== undefined) return exact;
    const near = regions.filter((region) => bare(region.name) === bare(name));
    return near.length === 1 ? (near[0] ?? null) : null;
  };
}
