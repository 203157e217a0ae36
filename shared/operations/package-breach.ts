import { type Issue, issue } from '../base/issue';
import { packageRegions, packageScope } from '../plan/package-scope';
import type { Plan } from '../plan/plan';
import type { Change } from './change';
import { changesRegions } from './changes-regions';

/**
 * Why changes may not be made in a package: they lie outside the districts it was made for, and the merge would refuse
 * them anyway. Asked for every operation, whatever made it, so that no edit has to remember it; a plan of its own has
 * no such bounds. Issue: `package.outside` (`regions`).
 */
export function packageBreach(plan: Plan, changes: readonly Change[]): Issue | null {
  const scope = packageScope(plan);
  if (scope === null || changes.every((change) => changesRegions(scope.regions, change))) return null;
  return issue('package.outside', '', { regions: packageRegions(plan, scope.regions).join('、') });
}
