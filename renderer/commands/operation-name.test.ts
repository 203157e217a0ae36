import { describe, expect, it } from 'vitest';
import { asId, type IndicatorId, type OperationId, type RegionId } from '../../shared/base/ids';
import type { Change } from '../../shared/operations/change';
import type { Operation, OperationEvent } from '../../shared/operations/operation';
import { ROOT } from '../../shared/plan/plan';
import { SILENT } from '../../shared/values/slot';
import { zhCN } from '../../shared/wording/zh-CN';
import { operationName } from './operation-name';

function value(indicator: string, region: string, year: number): Change {
  return {
    kind: 'value',
    scenario: ROOT,
    indicator: asId<IndicatorId>(indicator),
    region: asId<RegionId>(region),
    year,
    before: SILENT,
    after: SILENT,
  };
}

function named(event: OperationEvent, changes: readonly Change[]): string {
  const operation: Operation = { id: asId<OperationId>('o'), seq: 2, at: '', by: '', event, undoes: null, changes };
  return operationName(operation, zhCN);
}

describe('U2 names of undo', () => {
  it('a block of cells tells its rows and columns', () => {
    const block = ['a', 'b', 'c'].flatMap((row) => [2018, 2019].map((year) => value(row, 'city', year)));
    expect(named('cell.paste', block)).toBe('粘贴 3×2');
    expect(named('cell.fill', block.slice(0, 5))).toBe('填充 5 处');
    expect(named('cell.type', block.slice(0, 1))).toBe('录入');
  });

  it('of one indicator the regions are its rows', () => {
    const block = ['east', 'west'].flatMap((row) => [2018, 2019, 2020].map((year) => value('a', row, year)));
    expect(named('cell.paste', block)).toBe('粘贴 2×3');
  });

  it('reasons that went along do not count, and other events are only named', () => {
    const reason: Change = { kind: 'reason', scenario: ROOT, of: 'x', before: null, after: null };
    expect(named('cell.restore', [value('a', 'city', 2020), reason])).toBe('恢复为上级');
    expect(named('indicator.add', [value('a', 'city', 2020), value('a', 'city', 2021)])).toBe('新增指标');
  });
});
