import { describe, expect, it } from 'vitest';
import { adjustmentsOf } from '../../shared/analysis/adjustments';
import { asId, type ScenarioId } from '../../shared/base/ids';
import { addressKey } from '../../shared/plan/address';
import { samplePlan } from '../../shared/sample/sample-for-tests';
import type { ViewId } from '../session/desk-state';
import { addressOfCell } from './address-of-cell';
import { cellOfAddress } from './cell-of-address';

const plan = samplePlan();
const raised = asId<ScenarioId>('draft-raised');
const steady = asId<ScenarioId>('draft-steady');

describe('where a view shows an address', () => {
  it('is the cell that holds this address, in every view that shows it', () => {
    const shown = new Set<ViewId>();
    for (const scenario of [raised, steady]) {
      for (const address of adjustmentsOf(plan, scenario)) {
        for (const view of ['indicators', 'regions', 'projects'] as const) {
          const cell = cellOfAddress({ plan, scenario }, view, address);
          const back = cell === null ? null : addressOfCell({ plan, scenario }, view, cell);
          if (back === null) continue;
          expect(addressKey(back)).toBe(addressKey(address));
          shown.add(view);
        }
      }
    }
    expect([...shown]).toContain('indicators');
  });

  it('is none in another scenario, and none in views of other things', () => {
    const [address] = adjustmentsOf(plan, raised);
    if (address === undefined) throw new Error('no adjustment');
    expect(cellOfAddress({ plan, scenario: steady }, 'indicators', address)).toBeNull();
    expect(cellOfAddress({ plan, scenario: raised }, 'checks', address)).toBeNull();
  });
});
