import { expect, test } from 'vitest';
import { isDevicePath } from './device-path';

test.each([
  'C:\\plans\\CON.eqplan',
  'C:\\plans\\nul',
  'aux.a.eqplan',
  'C:\\plans\\Com1 .eqplan',
  '\\\\.\\pipe\\a.eqplan',
  '\\\\?\\GLOBALROOT\\Device\\a.eqplan',
  '//./a.eqplan',
  'C:\\plans\\a.eqplan.',
  'C:\\plans\\a.eqplan ',
])('%s is a device on Windows and a name elsewhere', (path) => {
  expect(isDevicePath(path, 'win32')).toBe(true);
  expect(isDevicePath(path, 'linux')).toBe(false);
});

test.each([
  'C:\\plans\\规划 方案.eqplan',
  '\\\\server\\share\\规划.eqplan',
  'C:\\con\\console.eqplan',
  'D:\\com10.eqplan',
])('%s is a file', (path) => {
  expect(isDevicePath(path, 'win32')).toBe(false);
});
