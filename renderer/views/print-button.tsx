import { Printer } from 'lucide-react';
import { useCommands } from '../commands/use-commands';
import { IconButton } from '../parts/icon-button';
import { ToolbarSpace } from '../parts/toolbar';

/** Print, at the right end of a view's own controls. */
export function PrintButton() {
  const print = useCommands()('file.print');
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
    </>
  );
}
