import { EmptyState } from '../../parts/empty-state';
import { Toolbar } from '../../parts/toolbar';
import { useWording } from '../../wording/wording-context';

/** Holds the place of the view. */
export function ComparisonView() {
  const { frame } = useWording();
  return (
    <>
      <Toolbar label={frame.viewNames.comparison}>{null}</Toolbar>
      <EmptyState text={frame.viewNames.comparison} />
    </>
  );
}
