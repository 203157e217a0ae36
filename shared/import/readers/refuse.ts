import { type Issue, issue } from '../../base/issue';
import { fail, type Result } from '../../base/result';

/**
 * A reason not to read a source, met deep inside a stream of its events. Readers throw it, `orRefusal` makes it the
 * value that everybody else sees; it never leaves the room.
 */
class Refusal extends Error {
  constructor(readonly issue: Issue) {
    super(issue.code);
  }
}

export function refuse(code: string, values: Issue['values'] = {}, place = ''): never {
  throw new Refusal(issue(code, place, values));
}

export function orRefusal<T>(read: () => Result<T, Issue>): Result<T, Issue> {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof Refusal) return fail(cause.issue);
    throw cause;
  }
}
