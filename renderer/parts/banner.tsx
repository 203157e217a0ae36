import { Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './button';
import './banner.css';

export interface BannerProps {
  readonly tone: 'info' | 'caution' | 'problem';
  readonly children: ReactNode;
  readonly actions?: readonly BannerAction[] | undefined;
}

export interface BannerAction {
  readonly label: string;
  readonly run: () => void;
}

/** A strip over the whole width that stays until its cause is gone. */
export function Banner({ tone, children, actions = [] }: BannerProps) {
  const Icon = tone === 'info' ? Info : TriangleAlert;
  return (
    <div className={`banner banner-${tone}`} role={tone === 'problem' ? 'alert' : 'status'}>
      <Icon size={16} strokeWidth={1.5} aria-hidden="true" />
      <span>{children}</span>
      {actions.map(({ label, run }) => (
        <Button key={label} className="banner-action" onClick={run}>
          {label}
        </Button>
      ))}
    </div>
  );
}
