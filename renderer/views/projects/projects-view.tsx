import { ChevronDown, ChevronsDownUp, ChevronsUpDown, Plus } from 'lucide-react';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { EditResult } from '../../../shared/edits/edit';
import { printDue, readDue } from '../../../shared/plan/due-date';
import { listBoxes } from '../../../shared/plan/plan-lists';
import { formatTarget } from '../../../shared/target/format-target';
import { readTypedTarget } from '../../../shared/target/typed-target';
import { issueText } from '../../../shared/wording/issue-text';
import type { CellRef, SheetActions, TypingPreview } from '../../grid/sheet';
import { SheetGrid } from '../../grid/sheet-grid';
import { Inspector } from '../../inspector/inspector';
import { Button } from '../../parts/button';
import { EmptyState } from '../../parts/empty-state';
import { IconButton } from '../../parts/icon-button';
import { Menu } from '../../parts/menu';
import type { MenuEntry } from '../../parts/menu-entry';
import { SegmentedFilter } from '../../parts/segmented-filter';
import { Toolbar, ToolbarSeparator } from '../../parts/toolbar';
import { goTo } from '../../session/desk-state';
import { useDeskState } from '../../session/session-context';
import { useCellMenu } from '../cell-menu';
import { OnlyAdjusted } from '../only-adjusted';
import { PrintButton } from '../print-button';
import type { SheetContext } from '../sheet-context';
import { changeLayout, useLayout } from '../sheet-layout-state';
import { activeAddressOf, useActiveCell } from '../use-active-cell';
import { useArrangedSheet } from '../use-arranged-sheet';
import { useRoom } from '../use-extent';
import { useRunner, useSheetContext } from '../use-sheet-context';
import { ViewLayout } from '../view-layout';
import {
  addBox,
  addMilestone,
  addProject,
  clearProjectCells,
  dropProjectRow,
  rowKind,
  typeIntoProjects,
} from './project-edits';
import { countMilestones } from './project-rows';
import { projectSheet } from './project-sheet';
import { projectViewState } from './project-view-state';

/** 项目: boxes, projects and what they promise. */
export function ProjectsView() {
  const context = useSheetContext();
  const options = useStore(projectViewState);
  const extent = useRoom();
  const runner = useRunner(context);
  const inspector = useDeskState((desk) => desk.inspector);
  const { active, activate } = useActiveCell('projects');
  const words = context.wording.projects;
  const model = useMemo(() => projectSheet(context, options, extent), [context, options, extent]);
  const sheet = useArrangedSheet(context.plan.id, 'projects', model);
  const menu = useCellMenu((cell) => rowEntries(context, cell.row, runner.told));
  const actions: SheetActions = {
    type: (cell, text) => runner.typed(typeIntoProjects(context, cell, text)),
    typeMany: (texts, event) => runner.many(texts, event, ({ cell, text }) => typeIntoProjects(context, cell, text)),
    preview: (cell, text) => previewOf(context, cell, text),
    clear: (cells) => runner.typed(clearProjectCells(context, cells)),
    activate,
    menu: menu.open,
    ...sheet.actions,
  };
  const filtered = options.filter !== 'all' || options.adjusted === 'only' || sheet.filtered;
  const empty = filtered
    ? {
        text: context.wording.indicators.noMatch,
        action: {
          label: context.wording.indicators.clearFilter,
          run: () => {
            projectViewState.setState({ filter: 'all', adjusted: 'all' });
            sheet.clearFilters();
          },
        },
      }
    : {
        text: words.empty,
        action:
          context.fixed === undefined
            ? { label: words.addBox, run: () => addRow(addNewBox, context, null, runner.told) }
            : undefined,
      };
  return (
    <ViewLayout
      toolbar={<ProjectToolbar context={context} run={runner.told} />}
      inspector={
        inspector ? <Inspector context={context} address={activeAddressOf(context, 'projects', active)} /> : null
      }
    >
      {sheet.model.rows.length === 0 ? (
        <EmptyState {...empty} />
      ) : (
        <SheetGrid model={sheet.model} active={active} actions={actions} zoom={sheet.zoom} />
      )}
      {menu.element}
      {sheet.menu}
    </ViewLayout>
  );
}

function previewOf(context: SheetContext, cell: CellRef, text: string): TypingPreview | null {
  if (text.trim() === '' || rowKind(context, cell.row) !== 'milestone') return null;
  const refused = (issue: Parameters<typeof issueText>[1]): TypingPreview => ({
    text: issueText(context.wording, issue),
    tone: 'refused',
  });
  if (cell.column === 'quantity') {
    const read = readTypedTarget(text);
    return read.ok ? { text: formatTarget(read.value.target), tone: 'reads' } : refused(read.issue);
  }
  if (cell.column !== 'due') return null;
  const due = readDue(text);
  if (!due.ok) return refused(due.issue);
  return due.value === null ? null : { text: printDue(due.value), tone: 'reads' };
}

interface ProjectToolbarProps {
  readonly context: SheetContext;
  readonly run: (edit: EditResult) => boolean;
}

function ProjectToolbar({ context, run }: ProjectToolbarProps) {
  const { wording } = context;
  const words = wording.projects;
  const { filter, adjusted } = useStore(projectViewState);
  const { folded } = useLayout(context.plan.id, 'projects');
  const row = useDeskState((desk) => desk.active.projects?.row ?? null);
  const counts = useMemo(() => countMilestones(context), [context]);
  const boxes = listBoxes(context.plan);
  const open = boxes.some((box) => !folded.includes(box.id));
  const Fold = open ? ChevronsDownUp : ChevronsUpDown;
  return (
    <Toolbar label={wording.indicators.tools}>
      <IconButton
        name={open ? words.collapseAll : words.expandAll}
        icon={<Fold size={16} strokeWidth={1.5} aria-hidden="true" />}
        onClick={() => changeLayout(context.plan.id, 'projects', { folded: open ? boxes.map((box) => box.id) : [] })}
      />
      <SegmentedFilter
        label={words.filter}
        segments={(['all', 'numbered', 'unnumbered', 'undated'] as const).map((value) => ({
          value,
          label: words.filters[value],
          count: counts[value],
        }))}
        value={filter}
        onChange={(chosen) => projectViewState.setState({ filter: chosen })}
      />
      <ToolbarSeparator />
      <OnlyAdjusted
        context={context}
        adjusted={adjusted}
        onChange={(chosen) => projectViewState.setState({ adjusted: chosen })}
      />
      <Menu label={words.add} entries={rowEntries(context, row, run)}>
        <Button icon={<Plus size={16} strokeWidth={1.5} aria-hidden="true" />}>
          {words.add}
          <ChevronDown size={12} strokeWidth={1.5} aria-hidden="true" />
        </Button>
      </Menu>
      <PrintButton />
    </Toolbar>
  );
}

type AddRow = (context: SheetContext, row: string | null, newId: () => string) => EditResult;

const addNewBox: AddRow = (context, _row, newId) => addBox(context, newId);

/** Adds a row with filters off, unfolded, and goes there: the last id made is the row's own. */
function addRow(add: AddRow, context: SheetContext, row: string | null, run: (edit: EditResult) => boolean): void {
  let last = '';
  const newId = () => {
    last = crypto.randomUUID();
    return last;
  };
  const edit = add(context, row, newId);
  projectViewState.setState({ filter: 'all', adjusted: 'all' });
  if (!run(edit)) return;
  changeLayout(context.plan.id, 'projects', { filters: {}, folded: [] });
  goTo('projects', { row: last, column: 'what' });
}

/** Adding and dropping rows, for the toolbar's menu and the cell's. */
function rowEntries(
  context: SheetContext,
  row: string | null,
  run: (edit: EditResult) => boolean,
): readonly MenuEntry[] {
  const { wording, fixed } = context;
  const words = wording.projects;
  const kind = row === null ? null : rowKind(context, row);
  const item = (id: string, label: string, start: () => void, why: string | undefined = fixed): MenuEntry => ({
    kind: 'item',
    id,
    label,
    disabledBecause: why,
    run: start,
  });
  return [
    item('addMilestone', words.addMilestone, () => addRow(addMilestone, context, row, run)),
    item('addProject', words.addProject, () => addRow(addProject, context, row, run)),
    item('addBox', words.addBox, () => addRow(addNewBox, context, row, run)),
    { kind: 'separator', id: 'drop-line' },
    item(
      'drop',
      words.drop[kind ?? 'milestone'],
      () => {
        if (row !== null) run(dropProjectRow(context, row));
      },
      fixed ?? (kind === null ? words.dropNothing : undefined),
    ),
  ];
}
