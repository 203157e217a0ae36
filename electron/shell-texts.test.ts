import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeError } from './describe-error';
import { fileIssue } from './file-issue';
import { safeFileName } from './file-name';
import { createWaitingLine } from './waiting-line';
import { boundsOnDisplays } from './window-bounds';

describe('an offered file name', () => {
  test.each([
    ['苏州市 2017–2020', '苏州市 2017–2020.eqplan'],
    ['a.eqplan', 'a.eqplan'],
    ['../../etc/passwd', '_.._etc_passwd.eqplan'],
    ['方案:一/二?', '方案_一_二_.eqplan'],
    ['  . ', '_.eqplan'],
    ['CON', '_CON.eqplan'],
    ['a\u202Egpj\u200B', 'agpj.eqplan'],
  ])('%j becomes %j', (suggested, name) => {
    expect(safeFileName(suggested, 'eqplan')).toBe(name);
  });

  test('fits every file system and holds no separator', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const name = safeFileName(text, 'xlsx');
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(240);
        expect(name).not.toMatch(/[/\\\0]/);
      }),
    );
  });
});

test('a log entry quotes nothing', () => {
  const described = describeError(Object.assign(new SyntaxError('Unexpected token 规 in "规划正文"'), { code: 'E1' }));
  expect(described).toMatch(/^SyntaxError E1: Unexpected token 规 in …\n\s+at /);
  expect(describeError('text of the plan')).toBe('thrown string');
});

test.each([
  ['ENOSPC', 'file.diskFull'],
  ['EACCES', 'file.notAllowed'],
  ['EPERM', 'file.notAllowed'],
  ['EBUSY', 'file.inUse'],
  ['EROFS', 'file.readOnly'],
  ['EISDIR', 'file.isFolder'],
  ['ENAMETOOLONG', 'file.nameTooLong'],
  ['EIO', 'file.failed'],
])('the system error %s is the issue %s', (system, code) => {
  const error = Object.assign(new Error(), { code: system });
  expect(fileIssue(error, '/a/规划.eqplan')).toEqual({ code, place: '', values: { name: '规划.eqplan', system } });
});

test('an error that is no system error is a bug and thrown on', () => {
  expect(() => fileIssue(new TypeError('x'), '/a')).toThrow(TypeError);
});

describe('the window', () => {
  const display = { x: 0, y: 0, width: 1920, height: 1040 };
  const small = { x: 1920, y: 0, width: 1366, height: 728 };

  test('is centred at first, and fits a small display', () => {
    expect(boundsOnDisplays(null, [display])).toEqual({ x: 240, y: 70, width: 1440, height: 900 });
    expect(boundsOnDisplays(null, [small])).toEqual(small);
  });

  test('comes back where it was', () => {
    const bounds = { x: 100, y: 50, width: 1300, height: 800 };
    expect(boundsOnDisplays(bounds, [display, small])).toEqual(bounds);
  });

  test('is moved into the display that shows most of it, or centred when none does', () => {
    const onSmall = { x: 2400, y: -20, width: 1500, height: 900 };
    expect(boundsOnDisplays(onSmall, [display, small])).toEqual({ x: 1920, y: 0, width: 1366, height: 728 });
    expect(boundsOnDisplays({ x: 9000, y: 0, width: 1300, height: 800 }, [display])).toEqual(
      boundsOnDisplays(null, [display]),
    );
  });
});

test('a waiting line keeps its order over listening, holding and listening again', () => {
  const line = createWaitingLine<number>();
  const heard: number[] = [];
  line.offer(1);
  line.offer(2);
  line.deliverTo((item) => heard.push(item));
  line.offer(3);
  line.hold();
  line.offer(4);
  expect(heard).toEqual([1, 2, 3]);
  line.deliverTo((item) => heard.push(item));
  expect(heard).toEqual([1, 2, 3, 4]);
});
