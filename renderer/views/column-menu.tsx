import { Popover } from 'radix-ui';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { arrangeColumns, columnOrder, moveColumns } from '../grid/column-layout';
import type { SheetLayout } from '../grid/column-sheet';
import type { ColumnFilter } from '../grid/filter-rows';
import { filterValues } from '../grid/filter-values';
import type { SheetModel } from '../grid/sheet';
import type { SheetSort } from '../grid/sort-rows';
import { Button } from '../parts/button';
import { Checkbox } from '../parts/checkbox';
import { useWording } from '../wording/wording-context';
import { ConditionField, type ConditionText, conditionText, readCondition } from './column-condition';
import './column-menu.css';
import { ColumnValues } from './column-values';

export interface ColumnMenuProps {
  readonly column: string;
  /** Viewport coordinates of its corner. */
  readonly at: { readonly x: number; readonly y: number };
  /** The sheet before it was arranged. */
  readonly model: SheetModel;
  readonly layout: SheetLayout;
  readonly change: (to: Partial<SheetLayout>) => void;
  readonly onClose: () => void;
}

/** Sorting, filtering and placing one column. What is ticked holds only after 确定, the rest at once. */
export function ColumnMenu({ column, at, model, layout, change, onClose }: ColumnMenuProps) {
  const words = useWording().table;
  const values = useMemo(() => filterValues(model, column, layout.filters), [model, column, layout.filters]);
  const held = layout.filters[column];
  const [picked, setPicked] = useState<ReadonlySet<string>>(
    () => new Set(held?.values ?? values.map(({ text }) => text)),
  );
  const [condition, setCondition] = useState<ConditionText>(() => conditionText(held?.condition ?? null));
  const [search, setSearch] = useState('');
  const title = model.columns.find(({ id }) => id === column)?.title ?? '';
  const read = readCondition(condition);
  const found = values.filter(({ text }) => text.toLowerCase().includes(search.trim().toLowerCase()));
  const headed = model.rows.some(({ level }) => level !== 'item');
  const done = (to: Partial<SheetLayout>) => {
    change(to);
    onClose();
  };
  const apply = () => {
    if (read === 'unreadable') return;
    // As in Excel, a search narrows what is applied to what it found.
    const chosen = values.filter(
      ({ text }) => picked.has(text) && (search.trim() === '' || found.some((one) => one.text === text)),
    );
    const all = chosen.length === values.length;
    const filter: ColumnFilter | null =
      all && read === null ? null : { values: all ? null : chosen.map(({ text }) => text), condition: read };
    done({ filtering: true, filters: withFilter(layout, column, filter) });
  };
  const sort = (direction: SheetSort['direction']) =>
    done({ sort: { column, direction, keepBlocks: layout.sort?.keepBlocks ?? true } });
  const order = columnOrder(model.columns, layout);
  const shown = arrangeColumns(model.columns, layout).map(({ id }) => id);
  const place = shown.indexOf(column);
  const move = (step: 1 | -1) => {
    const next = step === -1 ? shown[place - 1] : (shown[place + 2] ?? null);
    if (next !== undefined) done({ order: moveColumns(order, [column], next) });
  };
  const frozenHere = typeof layout.freeze === 'object' && layout.freeze.upTo === column;
  return (
    <Popover.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Popover.Anchor style={{ position: 'fixed', left: at.x, top: at.y }} />
      <Popover.Portal>
        <Popover.Content
          className="menu-panel column-menu"
          align="start"
          collisionPadding={8}
          aria-label={words.columnMenu(title)}
          onEscapeKeyDown={(event) => {
            if (event.isComposing) event.preventDefault();
          }}
          onCloseAutoFocus={(event) => event.preventDefault()}
          onKeyDown={(event) => {
            if (!appliesByEnter(event)) return;
            event.preventDefault();
            apply();
          }}
        >
          <div className="column-menu-actions">
            <Button onClick={() => sort('up')} pressed={isSorted(layout, column, 'up')}>
              {words.sortUp}
            </Button>
            <Button onClick={() => sort('down')} pressed={isSorted(layout, column, 'down')}>
              {words.sortDown}
            </Button>
            <Button onClick={() => done({ sort: null })}>{words.planOrder}</Button>
            {headed ? null : (
              <Checkbox
                label={words.keepBlocks}
                checked={layout.sort?.keepBlocks ?? true}
                onChange={(keepBlocks) =>
                  change({ sort: { ...(layout.sort ?? { column, direction: 'up' }), keepBlocks } })
                }
              />
            )}
          </div>
          <div className="column-menu-actions">
            <Button onClick={() => move(-1)} disabledBecause={place <= 0 ? words.moveLeft : undefined}>
              {words.moveLeft}
            </Button>
            <Button
              onClick={() => move(1)}
              disabledBecause={place < 0 || place === shown.length - 1 ? words.moveRight : undefined}
            >
              {words.moveRight}
            </Button>
            <Button onClick={() => done({ freeze: frozenHere ? 'none' : { upTo: column } })}>
              {frozenHere ? words.unfreeze : words.freeze}
            </Button>
            <Button onClick={() => done({ hidden: [...layout.hidden, column] })}>{words.hide}</Button>
          </div>
          <input
            className="field-input"
            // biome-ignore lint/a11y/noAutofocus: the list is searched more often than the buttons above are pressed
            autoFocus
            aria-label={words.searchValues}
            placeholder={words.searchValues}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
          <ColumnValues values={found} picked={picked} onPick={setPicked} />
          <ConditionField condition={condition} onChange={setCondition} unreadable={read === 'unreadable'} />
          <footer className="column-menu-foot">
            <Button
              onClick={() => done({ filters: withFilter(layout, column, null) })}
              disabledBecause={held === undefined ? words.clearFilter : undefined}
            >
              {words.clearFilter}
            </Button>
            <Button
              kind="filled"
              onClick={apply}
              disabledBecause={read === 'unreadable' ? words.boundUnreadable : undefined}
            >
              {words.apply}
            </Button>
          </footer>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function isSorted(layout: SheetLayout, column: string, direction: SheetSort['direction']): boolean {
  return layout.sort?.column === column && layout.sort.direction === direction;
}

function withFilter(layout: SheetLayout, column: string, filter: ColumnFilter | null): SheetLayout['filters'] {
  const { [column]: _old, ...others } = layout.filters;
  return filter === null ? others : { ...others, [column]: filter };
}

/** Enter in a field applies; on a button it presses the button, while composing it belongs to the input method. */
function appliesByEnter({ key, nativeEvent, target }: KeyboardEvent): boolean {
  return key === 'Enter' && !nativeEvent.isComposing && target instanceof HTMLInputElement;
}
