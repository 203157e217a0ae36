import { Check, Info, TriangleAlert } from 'lucide-react';
import { type Address, placeKey } from '../../shared/plan/address';
import { problemText, type SheetContext } from '../views/sheet-context';
import { InspectorSection } from './inspector-section';

/** What the checks say about this cell, and that they say nothing when they do. */
export function CellProblems({ context, address }: { readonly context: SheetContext; readonly address: Address }) {
  const problems = context.problems.get(placeKey(address)) ?? [];
  const words = context.wording.inspector;
  return (
    <InspectorSection title={words.problems}>
      {problems.length === 0 ? (
        <p className="inspector-notice">
          <Check className="inspector-fine" size={14} strokeWidth={1.5} aria-hidden="true" />
          <span>{words.noProblems}</span>
        </p>
      ) : (
        problems.map((problem) => {
          const Icon = problem.severity === 'info' ? Info : TriangleAlert;
          return (
            <p key={problem.code} className={`inspector-notice inspector-notice-${problem.severity}`}>
              <Icon size={14} strokeWidth={1.5} aria-hidden="true" />
              <span>{problemText(context.wording, problem)}</span>
            </p>
          );
        })
      )}
    </InspectorSection>
  );
}
