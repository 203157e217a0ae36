import { Dexie, type Table } from 'dexie';

/** A stretch of one operation's JSON. Records above 64 KiB leave the log for blob files and cost 7 times as much. */
export interface OperationPart {
  readonly planId: string;
  readonly seq: number;
  readonly part: number;
  readonly parts: number;
  readonly json: string;
}

export interface PlanRow {
  readonly id: string;
  readonly title: string;
  readonly lastSeq: number;
  readonly openedAt: string;
  readonly sample: boolean;
}

export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

/**
 * What this build writes. 2: an operation may have columns (nothing older is written anew): a build that cannot read
 * them must not take them for damage. Stores and indexes only: data is never transformed inside a version upgrade
 * (trust §3.4).
 */
export const DATABASE_VERSION = 2;

export class PlanDatabase extends Dexie {
  readonly plans!: Table<PlanRow, string>;
  readonly operations!: Table<OperationPart, [string, number, number]>;
  readonly settings!: Table<SettingRow, string>;

  constructor(name: string) {
    // Strict must be asked for: engines from Chromium 121 on default to relaxed and lose seconds on a power cut.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(DATABASE_VERSION).stores({
      plans: '&id',
      operations: '[planId+seq+part]',
      settings: '&key',
    });
  }
}
