import type { Operation } from '../../shared/operations/operation';
import { type Plan, ROOT } from '../../shared/plan/plan';
import { resolveField } from '../../shared/plan/resolve';

/** The packages that an operation merged, or took out again, by the names of their districts. None for others. */
export function packageNames(plan: Plan | null, { changes }: Pick<Operation, 'changes'>): readonly string[] {
  const names = new Map<string, string>();
  for (const change of changes) {
    if (change.kind !== 'field' || change.entity !== 'package') continue;
    const said = [change.after, change.before].find(({ state }) => state === 'set');
    const held = plan === null ? null : resolveField(plan, ROOT, 'package', change.id, 'name').value;
    // Of a package that comes again only what is new of it is written.
    const name = change.field === 'name' && said?.state === 'set' ? said.value : (names.get(change.id) ?? held);
    names.set(change.id, typeof name === 'string' ? name : '');
  }
  return [...names.values()].filter((name) => name !== '');
}
