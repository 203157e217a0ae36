import type { ReportKind } from '../../shared/export/report-kinds';
import { listIndicators } from '../../shared/plan/plan-lists';
import { exportComparison } from '../exporting/export-comparison';
import { showDialog, type ViewId } from '../session/desk-state';
import { importFiles, openFile, saveToFile, showSample } from '../session/plan-files';
import { always, type Command, type CommandContext, type CommandState, disabled, ENABLED, whileWhole } from './command';

/** What Ctrl+P prints: the report that fits what is on screen. */
const REPORT_OF_VIEW: Readonly<Record<ViewId, ReportKind>> = {
  indicators: 'indicators',
  regions: 'regions',
  projects: 'milestones',
  comparison: 'comparison',
  checks: 'indicators',
  history: 'opinions',
};

/** A comparison of nothing has no rows. */
function whenIndicators({ state, desk }: CommandContext): CommandState {
  return listIndicators(state.plan, desk.scenario).length === 0 ? disabled('nothingToExport') : ENABLED;
}

export const fileCommands = {
  'file.new': always(() => showDialog({ kind: 'newPlan' })),
  'file.open': always(() => openFile()),
  // Its entries are files, not commands: menus put the list of recent files in its place.
  'file.openRecent': { state: () => ({ kind: 'hidden' }), run: () => undefined },
  'file.openSample': always(() => showSample()),
  'file.save': always(() => saveToFile('again')),
  'file.saveAs': always(() => saveToFile('as')),
  'file.versions': always(() => showDialog({ kind: 'versions' })),
  'file.print': {
    state: () => ENABLED,
    run: ({ desk }) => showDialog({ kind: 'printReport', report: REPORT_OF_VIEW[desk.view] }),
  },
  'file.fillForms': { state: whenIndicators, run: () => showDialog({ kind: 'fillForms' }) },
  'file.planProperties': { state: whileWhole, run: () => showDialog({ kind: 'planProperties' }) },
  'file.exit': always(() => window.desk.closeWindow()),
  'file.importText': always(() => importFiles()),
  'file.pasteText': always(() => showDialog({ kind: 'pasteText' })),
  'file.exportDocx': {
    state: whenIndicators,
    run: (context) => exportComparison(context.session, 'docx'),
  },
  'file.exportXlsx': {
    state: whenIndicators,
    run: (context) => exportComparison(context.session, 'xlsx'),
  },
  'file.exportCsv': {
    state: whenIndicators,
    run: (context) => exportComparison(context.session, 'csv'),
  },
  'file.regions': { state: whileWhole, run: () => showDialog({ kind: 'regionProperties' }) },
} as const satisfies Record<string, Command>;
