import { Printer, Redo2, Search, Undo2 } from 'lucide-react';
import { useCommands } from '../commands/use-commands';
import { IconButton } from '../parts/icon-button';
import { ToolbarGroup, ToolbarSpace } from '../parts/toolbar';
import { useWording } from '../wording/wording-context';
import './toolbar-ends.css';

/** Undo and redo: the left end of every view's toolbar. */
export function UndoButtons() {
  const commandOf = useCommands();
  const undo = commandOf('edit.undo');
  const redo = commandOf('edit.redo');
  return (
    <ToolbarGroup>
      {undo === null ? null : (
        <IconButton
          name={undo.label}
          keys={undo.keys}
          disabledBecause={undo.disabledBecause}
          onClick={undo.run}
          icon={<Undo2 size={16} strokeWidth={1.5} aria-hidden="true" />}
        />
      )}
      {redo === null ? null : (
        <IconButton
          name={redo.label}
          keys={redo.keys}
          disabledBecause={redo.disabledBecause}
          onClick={redo.run}
          icon={<Redo2 size={16} strokeWidth={1.5} aria-hidden="true" />}
        />
      )}
    </ToolbarGroup>
  );
}

/** Print and search: the right end. */
export function PrintAndSearch() {
  const commandOf = useCommands();
  const words = useWording().indicators;
  const print = commandOf('file.print');
  const palette = commandOf('help.palette');
  return (
    <>
      <ToolbarSpace />
      {print === null ? null : (
        <IconButton
          name={print.label}
          keys={print.keys}
          disabledBecause={print.disabledBecause}
          onClick={print.run}
          icon={<Printer size={16} strokeWidth={1.5} aria-hidden="true" />}
        />
      )}
      {palette === null ? null : (
        <button type="button" className="toolbar-search" aria-label={words.search} onClick={palette.run}>
          <Search size={14} strokeWidth={1.5} aria-hidden="true" />
          <span className="toolbar-search-words">{words.search}</span>
          <kbd>{palette.keys}</kbd>
        </button>
      )}
    </>
  );
}
