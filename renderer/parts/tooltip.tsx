import { Tooltip as Radix } from 'radix-ui';
import type { ReactElement } from 'react';
import './tooltip.css';

export interface TooltipProps {
  readonly text: string;
  readonly keys?: string | undefined;
  /** One element that takes a ref and handlers, such as a button. */
  readonly children: ReactElement;
}

/** A line of words beside what the pointer or the focus rests on. */
export function Tooltip({ text, keys, children }: TooltipProps) {
  return (
    <Radix.Provider delayDuration={500}>
      <Radix.Root>
        <Radix.Trigger asChild>{children}</Radix.Trigger>
        <Radix.Portal>
          <Radix.Content className="tooltip" sideOffset={6} collisionPadding={8}>
            {text}
            {keys === undefined ? null : <kbd>{keys}</kbd>}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Radix.Provider>
  );
}
