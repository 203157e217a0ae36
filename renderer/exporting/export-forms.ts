import { issue } from '../../shared/base/issue';
import { type FormWishes, fillForm } from '../../shared/export/fill-form';
import { milestoneForm } from '../../shared/export/milestone-form';
import { writeFormXlsx } from '../../shared/export/write-form-xlsx';
import type { Region } from '../../shared/plan/entity';
import type { Plan } from '../../shared/plan/plan';
import { planFacts } from '../../shared/plan/plan-lists';
import type { Wording } from '../../shared/wording/zh-CN';
import { namedAuthor } from '../session/desk-settings';
import { tell } from '../session/desk-state';
import { fileNameOf } from '../session/plan-files';

export interface FormOrder extends FormWishes {
  readonly regions: readonly Region[];
  /** One workbook with a sheet for each region, or a workbook for each in a folder. */
  readonly files: 'one' | 'each';
}

/** Told after each workbook; answering false stops behind it. */
export type FormProgress = (done: number) => boolean;

/**
 * Makes the fill-in workbooks and saves them where the person says. True when saved; false when stopped, cancelled or
 * failed, which is told.
 */
export async function exportForms(
  plan: Plan,
  order: FormOrder,
  wording: Wording,
  progress: FormProgress,
): Promise<boolean> {
  const words = wording.forms;
  const { title } = planFacts(plan);
  const facts = {
    title: words.fileName(title),
    author: namedAuthor(),
    createdAt: new Date().toISOString(),
    footer: wording.report.pageOf('&P', '&N'),
  };
  const write = (regions: readonly Region[]) =>
    writeFormXlsx(
      regions.flatMap((region) => {
        const milestones = milestoneForm(plan, region, order, words.milestones);
        return [fillForm(plan, region, order, words.sheet), ...(milestones === null ? [] : [milestones])];
      }),
      words.guide,
      facts,
    );
  if (order.files === 'one') {
    const bytes = await write(order.regions);
    return progress(order.regions.length) && saveOne(words.fileName(title), bytes);
  }
  const folder = await window.desk.chooseFolder();
  if (folder === null) return false;
  for (const [at, region] of order.regions.entries()) {
    const name = fileNameOf(words.fileOfRegion(region.name, title));
    const bytes = await write([region]);
    const saved = await window.desk.saveInFolder({ folder: folder.token, kind: 'xlsx', name, bytes });
    if (!saved.ok) {
      tell(saved.issue);
      return false;
    }
    if (!progress(at + 1)) {
      tell(issue('forms.stopped', '', { files: at + 1, folder: folder.name }), 'info');
      return false;
    }
  }
  tell(issue('forms.savedInFolder', '', { files: order.regions.length, folder: folder.name }), 'info');
  return true;
}

async function saveOne(title: string, bytes: Uint8Array): Promise<boolean> {
  const suggestedName = `${fileNameOf(title)}.xlsx`;
  const saved = await window.desk.saveFile({ kind: 'xlsx', token: null, suggestedName, bytes });
  if (!saved.ok) tell(saved.issue);
  else if (saved.value !== null) tell(issue('export.saved', '', { name: saved.value.name, removed: 0 }), 'info');
  return saved.ok && saved.value !== null;
}
