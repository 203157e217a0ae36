import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ok } from '../../shared/base/result';
import { PLAIN_LAYOUT } from '../grid/column-sheet';
import { changeLayout, layoutOf, readLayout, uncover } from './sheet-layout-state';

const written: string[] = [];
beforeEach(() => {
  const writeSettings = async (json: string) => {
    written.push(json);
    return ok(undefined);
  };
  vi.stubGlobal('window', { desk: { writeSettings } });
});
afterEach(() => vi.unstubAllGlobals());

describe('the arrangement of a sheet', () => {
  it('P3 is remembered for its plan and sheet alone', () => {
    changeLayout('plan-a', 'indicators', { widths: { unit: 90 }, order: ['unit', 'name'] });
    expect(layoutOf('plan-a', 'indicators').widths).toEqual({ unit: 90 });
    expect(JSON.parse(written.at(-1) ?? '')).toMatchObject({ 'layout/plan-a/indicators': { widths: { unit: 90 } } });
    expect(layoutOf('plan-a', 'projects')).toEqual(PLAIN_LAYOUT);
    expect(layoutOf('plan-b', 'indicators')).toEqual(PLAIN_LAYOUT);
  });

  it('P3 comes back as it was written down, and gives way where it cannot be read', () => {
    const layout = {
      ...PLAIN_LAYOUT,
      freeze: { upTo: 'unit' },
      filters: { unit: { values: ['', '%'], condition: { test: '≥' as const, number: 2, to: 0 } } },
      sort: { column: 'unit', direction: 'down' as const, keepBlocks: false },
      folded: ['c1'],
      zoom: 1.25,
    };
    expect(readLayout(JSON.parse(JSON.stringify(layout)))).toEqual(layout);
    for (const other of [undefined, null, 'x', { ...layout, zoom: 9 }, { ...layout, freeze: 'all' }, { widths: {} }]) {
      expect(readLayout(other)).toEqual(PLAIN_LAYOUT);
    }
  });

  it('N12 going to a cell takes away what hides it and nothing else', () => {
    changeLayout('plan-c', 'indicators', { hidden: ['unit', 'state'], hiddenRows: ['i1', 'i2'], folded: ['c1', 'c2'] });
    uncover('plan-c', 'indicators', { row: 'i1', column: 'unit', folds: ['c1'] });
    expect(layoutOf('plan-c', 'indicators')).toMatchObject({ hidden: ['state'], hiddenRows: ['i2'], folded: ['c2'] });
  });
});
