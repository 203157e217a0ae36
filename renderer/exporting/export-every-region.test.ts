import { expect, test } from 'vitest';
import { issue } from '../../shared/base/issue';
import { fail, ok } from '../../shared/base/result';
import { samplePlan } from '../../shared/sample/sample-for-tests';
import { exportEveryRegion, regionsOfBatch } from './export-every-region';

const regions = regionsOfBatch(samplePlan());
const saved = ok({ token: 't', name: 'n' });

test('every district gets its file, told one by one', async () => {
  const told: string[] = [];
  const done = await exportEveryRegion({
    regions,
    write: async () => saved,
    onProgress: (count, region) => told.push(`${count} ${region.name}`),
    stopped: () => false,
  });
  expect(done).toEqual(ok(10));
  expect(told[0]).toBe('0 姑苏区');
  expect(told).toHaveLength(10);
});

test('stopping ends it before the next file', async () => {
  let written = 0;
  const write = async () => {
    written += 1;
    return saved;
  };
  const done = await exportEveryRegion({ regions, write, onProgress: () => undefined, stopped: () => written === 3 });
  expect([done, written]).toEqual([ok(3), 3]);
});

test('the first failure ends it and is told', async () => {
  const full = fail(issue('file.diskFull'));
  const write = async (region: { readonly name: string }) => (region.name === '姑苏区' ? saved : full);
  expect(await exportEveryRegion({ regions, write, onProgress: () => undefined, stopped: () => false })).toBe(full);
});
