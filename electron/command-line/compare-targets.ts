import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { RegionId } from '../../shared/base/ids';
import { fail, ok, type Result } from '../../shared/base/result';
import type { Region } from '../../shared/plan/entity';
import type { Plan } from '../../shared/plan/plan';
import { districtsOf, listRegions, planFacts, wholeRegion } from '../../shared/plan/plan-lists';
import type { Wording } from '../../shared/wording/zh-CN';
import { safeFileName } from '../file-name';
import { splitNames } from './split-names';
import { describeSystemError } from './system-error';

export interface CompareOptions {
  readonly scenarios?: string | undefined;
  readonly out?: string | undefined;
  readonly regions?: string | undefined;
  readonly outFolder?: string | undefined;
  readonly format?: string | undefined;
  readonly onlyDifferences: boolean;
  /** 调整说明 goes before the tables. */
  readonly explanation: boolean;
}

/** Files to be written, each with the region it is about; null: everything. */
export type CompareTargets = readonly { readonly region: RegionId | null; readonly file: string }[];

/** Every district: what `--regions` takes instead of names. */
const ALL = 'all';

/** Which files a call asks for, or why it makes no sense. Nothing is written before this is known. */
export async function compareTargets(
  plan: Plan,
  options: CompareOptions,
  format: string,
  wording: Wording,
): Promise<Result<CompareTargets, string>> {
  const words = wording.commandLine;
  const regions = regionsOf(plan, options.regions);
  if (!regions.ok) return fail(words.noSuchRegion(regions.issue));
  const { out, outFolder } = options;
  if (out !== undefined) {
    const [region, second] = regions.value;
    return second === undefined ? ok([{ region: region?.id ?? null, file: out }]) : fail(words.folderForRegions);
  }
  if (outFolder === undefined || regions.value.length === 0) return fail(words.regionsForFolder);
  if (!(await isFolder(outFolder))) return fail(words.noSuchFolder(outFolder));
  const title = wording.report.fileName(planFacts(plan).title);
  return ok(
    regions.value.map(({ id, name }) => ({
      region: id,
      file: path.join(outFolder, safeFileName(`${title}_${name}`, format)),
    })),
  );
}

/** The failure is the name that no region has. */
function regionsOf(plan: Plan, written: string | undefined): Result<readonly Region[], string> {
  const whole = wholeRegion(plan);
  if (written === ALL) return ok(whole === undefined ? [] : districtsOf(plan, whole));
  const found: Region[] = [];
  for (const name of splitNames(written ?? '')) {
    const region = listRegions(plan).find((one) => one.name === name);
    if (region === undefined) return fail(name);
    found.push(region);
  }
  return ok(found);
}

async function isFolder(folder: string): Promise<boolean> {
  try {
    return (await stat(folder)).isDirectory();
  } catch (cause) {
    describeSystemError(cause);
    return false;
  }
}
