import { showDialog, tell } from '../session/desk-state';

/** Shows the system's dialog for returned packages, one or many, and opens their review. */
export async function chooseReturns(): Promise<void> {
  const chosen = await window.desk.chooseFiles('plan');
  const [first] = chosen;
  if (first === undefined) return;
  if (chosen.length === 1 && !first.ok) return tell(first.issue);
  showDialog({
    kind: 'mergeReturns',
    files: chosen.map((one) =>
      one.ok
        ? { name: one.value.name, bytes: one.value.bytes }
        : { name: String(one.issue.values['name'] ?? ''), bytes: new Uint8Array(), refused: one.issue },
    ),
  });
}
