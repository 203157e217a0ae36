import { Redo2, Undo2 } from 'lucide-react';
import { useCommands } from '../commands/use-commands';
import { IconButton } from '../parts/icon-button';
import { ToolbarGroup, ToolbarSeparator } from '../parts/toolbar';
import { UndoList } from './undo-list';

/** The left end of every view's toolbar: undo and redo are the whole plan's, not a view's. */
export function UndoButtons() {
  const shown = useCommands();
  const undo = shown('edit.undo');
  const redo = shown('edit.redo');
  if (undo === null || redo === null) return null;
  return (
    <>
      <ToolbarGroup>
        <IconButton
          name={undo.label}
          icon={<Undo2 size={16} strokeWidth={1.5} />}
          keys={undo.keys}
          disabledBecause={undo.disabledBecause}
          onClick={undo.run}
        />
        <UndoList />
        <IconButton
          name={redo.label}
          icon={<Redo2 size={16} strokeWidth={1.5} />}
          keys={redo.keys}
          disabledBecause={redo.disabledBecause}
          onClick={redo.run}
        />
      </ToolbarGroup>
      <ToolbarSeparator />
    </>
  );
}
