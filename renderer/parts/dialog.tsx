import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import type { KeyboardEvent, ReactNode } from 'react';
import { useWording } from '../wording/wording-context';
import { Button } from './button';
import './dialog.css';

export interface DialogProps {
  readonly title: string;
  /** One line under the title: what this is about. */
  readonly description?: string | undefined;
  readonly width?: 'narrow' | 'middle' | 'wide' | undefined;
  readonly children: ReactNode;
  /** The filled button. Left out: the dialog only tells something and is closed. */
  readonly confirm?: DialogConfirm | undefined;
  /** Left end of the footer: quieter ways out. */
  readonly aside?: ReactNode;
  readonly onClose: () => void;
}

export interface DialogConfirm {
  readonly label: string;
  readonly disabledBecause?: string | undefined;
  readonly run: () => void;
}

/** A question over the desk. Enter confirms (Ctrl+Enter inside long text), Esc and the cross leave it. */
export function Dialog({ title, description, width = 'narrow', children, confirm, aside, onClose }: DialogProps) {
  const { common } = useWording();
  const submit = (): void => {
    if (confirm !== undefined && confirm.disabledBecause === undefined) confirm.run();
  };
  return (
    <Radix.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Radix.Portal>
        <Radix.Overlay className="dialog-backdrop" />
        <Radix.Content
          className={`dialog dialog-${width}`}
          onOpenAutoFocus={focusFirst}
          {...(description === undefined ? { 'aria-describedby': undefined } : {})}
        >
          <form
            className="dialog-form"
            onSubmit={(event) => {
              event.preventDefault();
              submit();
            }}
            onKeyDown={(event) => {
              if (!confirmsLongText(event)) return;
              event.preventDefault();
              submit();
            }}
          >
            <header className="dialog-head">
              <Radix.Title className="dialog-title">{title}</Radix.Title>
              <Radix.Close className="button icon-button" aria-label={common.close}>
                <X size={16} strokeWidth={1.5} />
              </Radix.Close>
              {description === undefined ? null : (
                <Radix.Description className="dialog-description">{description}</Radix.Description>
              )}
            </header>
            <div className="dialog-body">{children}</div>
            <footer className="dialog-foot">
              {aside}
              <span className="dialog-space" />
              {confirm === undefined ? (
                <Button kind="filled" onClick={onClose}>
                  {common.close}
                </Button>
              ) : (
                <>
                  <Button kind="outlined" onClick={onClose}>
                    {common.cancel}
                  </Button>
                  <Button kind="filled" type="submit" disabledBecause={confirm.disabledBecause}>
                    {confirm.label}
                  </Button>
                </>
              )}
            </footer>
          </form>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** The field that asked for the focus keeps it; else the first field (or what is marked as such), else the filled button. Never the cross. */
function focusFirst(event: Event): void {
  const { currentTarget: dialog } = event;
  if (!(dialog instanceof HTMLElement)) return;
  event.preventDefault();
  if (dialog.querySelector('.dialog-body :focus') !== null) return;
  const first = dialog.querySelector<HTMLElement>('.dialog-body :is([data-first], input, textarea, select)');
  (first ?? dialog.querySelector<HTMLElement>('.dialog-foot .button-filled'))?.focus();
}

function confirmsLongText(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && event.ctrlKey && !event.nativeEvent.isComposing;
}
