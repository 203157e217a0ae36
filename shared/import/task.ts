/** One thing to be done for a task, with its own deadline where a column or a row gives one. */
export interface TaskPart {
  readonly text: string;
  due: string | null;
  readonly line: number;
  /** The heading of a column that holds what is to be done in one year. */
  readonly heading?: string;
}

/** A row of a table of tasks: what is to be done, in parts where several deadlines hold. */
export interface Task {
  name: string;
  /** As printed; null where the table has no numbers. */
  readonly number: number | null;
  readonly line: number;
  readonly parts: TaskPart[];
  responsible: string | null;
  assisting: string | null;
}
