import type { ReactNode } from 'react';

export interface InspectorSectionProps {
  readonly title?: ReactNode;
  /** What can be done about it, at the right end of the title. */
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
  readonly children: ReactNode;
}

export function InspectorSection({ title, action, children }: InspectorSectionProps) {
  return (
    <section className="inspector-section">
      {title === undefined ? null : (
        <h3>
          {title}
          {action === undefined ? null : (
            <button type="button" className="inspector-act" onClick={action.run}>
              {action.label}
            </button>
          )}
        </h3>
      )}
      {children}
    </section>
  );
}

export interface Pair {
  readonly term: string;
  readonly value: ReactNode;
}

export function Pairs({ pairs }: { readonly pairs: readonly Pair[] }) {
  return (
    <dl className="inspector-pairs">
      {pairs.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
