import type { ComponentProps, ReactNode } from 'react';
import './button.css';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled'> {
  /** `filled`: the one that a dialog is for. `quiet`: in toolbars. `outlined`: beside the filled one. */
  readonly kind?: 'filled' | 'outlined' | 'quiet' | undefined;
  readonly icon?: ReactNode;
  /** A toggle that is on or off; left out for buttons that do something once. */
  readonly pressed?: boolean | undefined;
  /** Why it cannot be used now; shown on hover and read out. */
  readonly disabledBecause?: string | undefined;
}

/** A button with words. A disabled one stays reachable, so that its reason can be found by keyboard too. */
export function Button({
  kind = 'quiet',
  icon,
  pressed,
  disabledBecause,
  className,
  children,
  onClick,
  type = 'button',
  title,
  ...rest
}: ButtonProps) {
  const disabled = disabledBecause !== undefined;
  return (
    <button
      {...rest}
      type={type}
      className={['button', `button-${kind}`, className].filter(Boolean).join(' ')}
      aria-pressed={pressed}
      aria-disabled={disabled || undefined}
      title={disabledBecause ?? title}
      onClick={(event) => {
        if (disabled) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {icon}
      {children}
    </button>
  );
}
