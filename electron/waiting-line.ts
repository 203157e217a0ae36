/** Holds what arrives before anybody listens, in order, and hands it over once somebody does. */
export interface WaitingLine<T> {
  offer(item: T): void;
  /** From now on items go to this listener, first the waiting ones. */
  deliverTo(listener: (item: T) => void): void;
  /** The listener has gone; items wait again. */
  hold(): void;
}

export function createWaitingLine<T>(): WaitingLine<T> {
  let waiting: T[] = [];
  let deliver: ((item: T) => void) | null = null;
  return {
    offer(item) {
      if (deliver === null) waiting.push(item);
      else deliver(item);
    },
    deliverTo(listener) {
      deliver = listener;
      const arrived = waiting;
      waiting = [];
      for (const item of arrived) listener(item);
    },
    hold() {
      deliver = null;
    },
  };
}
