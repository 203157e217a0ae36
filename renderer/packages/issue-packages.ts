import { asId, type PlanId } from '../../shared/base/ids';
import type { Issue } from '../../shared/base/issue';
import { ok, type Result } from '../../shared/base/result';
import { writePlanFile } from '../../shared/exchange/write-plan-file';
import { issuePackage } from '../../shared/merge/issue-package';
import { nextOperation, replayLog } from '../../shared/operations/operation-log';
import type { Region } from '../../shared/plan/entity';
import { planFacts } from '../../shared/plan/plan-lists';
import type { Wording } from '../../shared/wording/zh-CN';
import { today } from '../dialogs/day-text';
import { environment } from '../session/desk-stage';
import { newId } from '../session/new-id';
import { fileNameOf } from '../session/plan-files';
import type { SessionState } from '../session/plan-session';

export interface PackageOrder {
  /** Each list is a package: of these regions and all below them. */
  readonly packages: readonly (readonly Region[])[];
  /** In whose name; empty: nobody's. */
  readonly by: string;
}

/** How one package of an order ended, in the order's own order; what was stopped is not among them. */
export interface IssuedPackage {
  readonly name: string;
  readonly failed: Issue | null;
}

export interface IssuedPackages {
  readonly folder: string;
  readonly files: readonly IssuedPackage[];
}

type Issuing = Pick<SessionState, 'plan' | 'log'>;

/**
 * Writes an order's packages into a folder the person chooses, one after the other, each whole or not at all. One that
 * fails is told and keeps none of the others. `progress` is told after each; answering false stops behind it. Null:
 * no folder was chosen.
 */
export async function issuePackages(
  state: Issuing,
  order: PackageOrder,
  words: Wording['packages'],
  progress: (done: number) => boolean,
): Promise<IssuedPackages | null> {
  const folder = await window.desk.chooseFolder();
  if (folder === null) return null;
  const files: IssuedPackage[] = [];
  for (const regions of order.packages) {
    const name = packageName(state, regions, words);
    const bytes = packageBytes(state, regions, order.by);
    const saved = bytes.ok
      ? await window.desk.saveInFolder({ folder: folder.token, kind: 'eqplan', name, bytes: bytes.value })
      : bytes;
    files.push(saved.ok ? { name: saved.value.name, failed: null } : { name, failed: saved.issue });
    if (!progress(files.length)) break;
  }
  return { folder: folder.name, files };
}

/** District, day and plan, in this order: a long title is what may be cut. */
function packageName({ plan }: Issuing, regions: readonly Region[], { issue }: Wording['packages']): string {
  const [first] = regions;
  const name = first?.name ?? '';
  const named = regions.length > 1 ? issue.several(name, regions.length) : name;
  return fileNameOf(issue.fileName(named, today(), planFacts(plan).title));
}

function packageBytes({ plan, log }: Issuing, regions: readonly Region[], by: string): Result<Uint8Array, Issue> {
  const id = asId<PlanId>(newId());
  const edit = issuePackage(
    plan,
    id,
    regions.map((region) => region.id),
    log,
  );
  if (!edit.ok) return edit;
  const at = new Date().toISOString();
  const facts = { id: newId(), at, by, event: edit.value.event, undoes: null };
  const issued = [nextOperation([], facts, edit.value.changes)];
  const limited = replayLog(id, issued);
  if (!limited.ok) return limited;
  const { appVersion } = environment();
  return ok(writePlanFile(limited.value, issued, { appVersion, author: by, at }));
}
