import { EmptyState } from '../../parts/empty-state';
import { Toolbar } from '../../parts/toolbar';
import { useWording } from '../../wording/wording-context';

/** Holds the place of the view. */
export function ChecksView() {
  const { frame } = useWording();
  return (
    <>
      <Toolbar label={frame.viewNames.checks}>{null}</Toolbar>
      <EmptyState text={frame.viewNames.checks} />
    </>
  );
}
