import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { folderForTest } from './folder-for-test';
import { createLog, LARGEST_LOG_BYTES } from './log-file';

const now = () => new Date('2026-11-25T08:00:00Z');

test('a line has its time, what happened and where', () => {
  const folder = path.join(folderForTest(), 'logs');
  const log = createLog(folder, now);
  log('started', '1.0.0');
  log('page hangs');
  expect(readFileSync(path.join(folder, 'equiplan.log'), 'utf8')).toBe(
    '2026-11-25T08:00:00.000Z started 1.0.0\n2026-11-25T08:00:00.000Z page hangs\n',
  );
});

test('a full file moves on, five are kept, the oldest goes', () => {
  const folder = folderForTest();
  const file = path.join(folder, 'equiplan.log');
  const log = createLog(folder, now);
  for (let round = 1; round <= 7; round += 1) {
    writeFileSync(file, `${round}${'x'.repeat(LARGEST_LOG_BYTES)}`);
    log('round', String(round));
  }
  const first = (suffix: string) => readFileSync(`${file}${suffix}`, 'utf8').slice(0, 1);
  expect(['.1', '.2', '.3', '.4'].map(first)).toEqual(['7', '6', '5', '4']);
  expect(existsSync(`${file}.5`)).toBe(false);
  expect(readFileSync(file, 'utf8')).toBe('2026-11-25T08:00:00.000Z round 7\n');
});

test('a log that cannot be written says so and stops nobody', () => {
  const folder = path.join(folderForTest(), 'logs');
  writeFileSync(folder, 'a file where the folder should be');
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  createLog(folder, now)('started');
  expect(written).toHaveBeenCalledWith(expect.stringContaining('log not written'));
  written.mockRestore();
});
