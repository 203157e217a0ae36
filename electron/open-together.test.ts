import { expect, test } from 'vitest';
import { fail, ok } from '../shared/base/result';
import { deskIssue } from '../shared/desk/desk-issue';
import { openTogether } from './open-together';

const MEGABYTE = new Uint8Array(1024 * 1024);
const read: string[] = [];
const open = async (file: string) => {
  read.push(file);
  return file.includes('没有')
    ? fail(deskIssue('file.notFound', { name: file }))
    : ok({ token: file, name: file, bytes: MEGABYTE, heldBy: null });
};
const told = (outcomes: Awaited<ReturnType<typeof openTogether>>) =>
  outcomes.map((one) => (one.ok ? one.value.name : `${one.issue.code} ${one.issue.values['name']}`));

test('files chosen together come in their order; one that cannot be read keeps none of the others', async () => {
  expect(told(await openTogether(['甲.xlsx', '没有.xlsx', '乙.xlsx'], open))).toEqual([
    '甲.xlsx',
    'file.notFound 没有.xlsx',
    '乙.xlsx',
  ]);
  expect(await openTogether([], open)).toEqual([]);
});

test('too many, or too much at once, are told by name and not read', async () => {
  read.length = 0;
  const few = await openTogether(['/a/1.xlsx', '/a/2.xlsx', '/a/3.xlsx'], open, { files: 2, megabytes: 9 });
  expect(told(few)).toEqual(['/a/1.xlsx', '/a/2.xlsx', 'file.tooMany 3.xlsx']);
  const light = await openTogether(['/a/4.xlsx', '/a/5.xlsx'], open, { files: 9, megabytes: 1 });
  expect(told(light)).toEqual(['/a/4.xlsx', 'file.tooMany 5.xlsx']);
  expect(read).toEqual(['/a/1.xlsx', '/a/2.xlsx', '/a/4.xlsx']);
});
