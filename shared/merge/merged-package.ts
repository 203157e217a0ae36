import type { ReadPlanFile } from '../exchange/read-plan-file';
import { packageRegions, packageScope } from '../plan/package-scope';

/** What the plan keeps of a package that was merged. */
export interface MergedPackage {
  /** Id of the package's own plan. */
  readonly id: string;
  readonly name: string;
  readonly returnedBy: string;
  readonly returnedAt: string;
  readonly operations: number;
}

/** A file as a package that was merged; null: it is a copy of the whole plan, which nobody asked back. */
export function mergedPackage({ plan, log, manifest }: ReadPlanFile): MergedPackage | null {
  const scope = packageScope(plan);
  if (scope === null) return null;
  const { by, at } = manifest.returned ?? { by: manifest.author, at: manifest.at };
  const name = packageRegions(plan, scope.regions).join('、');
  return { id: plan.id, name, returnedBy: by, returnedAt: at, operations: log.length };
}
