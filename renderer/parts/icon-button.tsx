import type { ReactNode } from 'react';
import { Button, type ButtonProps } from './button';
import { Tooltip } from './tooltip';

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'title' | 'aria-label' | 'kind'> {
  /** What it does, for the tooltip and for screen readers. */
  readonly name: string;
  readonly icon: ReactNode;
  /** Shown after the name in the tooltip: Ctrl+Z. */
  readonly keys?: string | undefined;
}

export function IconButton({ name, icon, keys, className, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={rest.disabledBecause ?? name} keys={keys}>
      <Button
        {...rest}
        icon={icon}
        aria-label={name}
        className={['icon-button', className].filter(Boolean).join(' ')}
      />
    </Tooltip>
  );
}
