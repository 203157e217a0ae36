import { Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './button';
import './banner.css';

export interface BannerProps {
  readonly tone: 'info' | 'caution' | 'problem';
  readonly children: ReactNode;
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

/** A strip over the whole width that stays until its cause is gone. */
export function Banner({ tone, children, action }: BannerProps) {
  const Icon = tone === 'info' ? Info : TriangleAlert;
  return (
    <div className={`banner banner-${tone}`} role={tone === 'problem' ? 'alert' : 'status'}>
      <Icon size={16} strokeWidth={1.5} aria-hidden="true" />
      <span>{children}</span>
      {action === undefined ? null : (
        <Button className="banner-action" onClick={action.run}>
          {action.label}
        </Button>
      )}
    </div>
  );
}
