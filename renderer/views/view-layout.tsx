import type { ReactNode } from 'react';
import './view-layout.css';

export interface ViewLayoutProps {
  readonly toolbar: ReactNode;
  /** A strip over the sheet, when there is something to say about all of it. */
  readonly banner?: ReactNode;
  readonly children: ReactNode;
  readonly inspector?: ReactNode;
}

/** Toolbar above, the sheet below it, the inspector at the right of the sheet. */
export function ViewLayout({ toolbar, banner, children, inspector }: ViewLayoutProps) {
  return (
    <div className="view-layout">
      {toolbar}
      <div className="view-layout-below">
        <div className="view-layout-sheet">
          {banner}
          {children}
        </div>
        {inspector}
      </div>
    </div>
  );
}
