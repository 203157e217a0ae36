import { flushSync } from 'react-dom';

/** Makes a change and has the window drawn with it before going on: for what then acts on cells as they show. */
export function drawNow<Value>(change: () => Value): Value {
  return flushSync(change);
}
