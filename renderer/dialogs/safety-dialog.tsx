import { Dialog } from '../parts/dialog';
import { useWording } from '../wording/wording-context';
import { closeDialog } from './close-dialog';
import './safety-dialog.css';

/** 帮助 ▸ 数据安全: what a planner may rely on, and what not. */
export function SafetyDialog() {
  const { safety } = useWording();
  return (
    <Dialog title={safety.title} width="middle" onClose={closeDialog}>
      <ul className="safety-promises">
        {safety.promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
      <p className="safety-limits">{safety.limits}</p>
    </Dialog>
  );
}
