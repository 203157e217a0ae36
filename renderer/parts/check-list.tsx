import { Check, Minus } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import './check-list.css';

/** A line that can be ticked: what it is, how it reads before and after (both empty: nothing changes), and a remark. */
export interface CheckItem {
  readonly id: string;
  /** Lines with the same group stand under one heading, which ticks all of them. They must follow each other. */
  readonly group: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly remark: string;
}

export interface CheckListProps {
  readonly label: string;
  readonly items: readonly CheckItem[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
  /** Between before and after. */
  readonly arrow: string;
}

type Line =
  | { readonly kind: 'group'; readonly name: string; readonly items: readonly CheckItem[] }
  | { readonly kind: 'item'; readonly item: CheckItem };

/**
 * One stop for the Tab key: arrows walk, Space ticks a line or all under a heading, Ctrl+A ticks all or none, Enter
 * confirms the dialog.
 */
export function CheckList({ label, items, chosen, onChange, arrow }: CheckListProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const lines = linesOf(items);
  const current = Math.min(at, lines.length - 1);
  useEffect(() => {
    list.current?.querySelector(`[data-line="${current}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  function toggle(ids: readonly string[]): void {
    const all = ids.every((one) => chosen.has(one));
    const next = new Set(chosen);
    for (const one of ids) {
      if (all) next.delete(one);
      else next.add(one);
    }
    onChange(next);
  }
  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -lines.length, End: lines.length }[
      event.key
    ];
    const line = lines[current];
    if (step !== undefined) setAt(Math.max(0, Math.min(lines.length - 1, current + step)));
    else if (event.key === ' ' && line !== undefined) toggle(idsOf(line));
    else if (event.key === 'a' && event.ctrlKey) toggle(items.map((item) => item.id));
    // As in a field of the dialog.
    else if (event.key === 'Enter') list.current?.closest('form')?.requestSubmit();
    else return;
    event.preventDefault();
  }
  return (
    <div
      ref={list}
      className="check-list"
      role="listbox"
      aria-label={label}
      aria-multiselectable="true"
      aria-activedescendant={lines.length === 0 ? undefined : `${id}-${current}`}
      tabIndex={0}
      data-first
      onKeyDown={onKeyDown}
    >
      {lines.map((line, index) => {
        const ids = idsOf(line);
        const count = ids.filter((one) => chosen.has(one)).length;
        const state = count === 0 ? 'none' : count === ids.length ? 'all' : 'some';
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys
          // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names the active line
          <div
            key={line.kind === 'group' ? `group ${line.name}` : line.item.id}
            id={`${id}-${index}`}
            data-line={index}
            role="option"
            aria-selected={state === 'all'}
            className={`check-list-${line.kind}${index === current ? ' check-list-current' : ''}`}
            onClick={() => {
              setAt(index);
              toggle(ids);
            }}
          >
            <span className="check-list-box" data-state={state}>
              {state === 'all' ? <Check size={11} strokeWidth={2.5} /> : null}
              {state === 'some' ? <Minus size={11} strokeWidth={2.5} /> : null}
            </span>
            {line.kind === 'group' ? (
              <span className="check-list-label">{line.name}</span>
            ) : (
              <ItemWords item={line.item} arrow={arrow} />
            )}
          </div>
        );
      })}
    </div>
  );
}

function ItemWords({ item, arrow }: { readonly item: CheckItem; readonly arrow: string }) {
  return (
    <>
      <span className="check-list-label" title={item.label}>
        {item.label}
      </span>
      {item.remark === '' ? null : <span className="check-list-remark">{item.remark}</span>}
      {item.before === '' && item.after === '' ? null : (
        <span className="check-list-change" title={`${item.before}${arrow}${item.after}`}>
          {item.before}
          {arrow}
          <b>{item.after}</b>
        </span>
      )}
    </>
  );
}

function linesOf(items: readonly CheckItem[]): readonly Line[] {
  return items.flatMap((item, index): readonly Line[] => {
    const line: Line = { kind: 'item', item };
    if (items[index - 1]?.group === item.group) return [line];
    return [{ kind: 'group', name: item.group, items: items.filter(({ group }) => group === item.group) }, line];
  });
}

function idsOf(line: Line): readonly string[] {
  return line.kind === 'group' ? line.items.map(({ id }) => id) : [line.item.id];
}
