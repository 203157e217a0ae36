import { describe, expect, it } from 'vitest';
import { layOutColumns } from '../../shared/export/lay-out-columns';
import { sheetOf, USUAL_SETUP } from '../../shared/export/page-setup';
import type { Report, ReportColumn } from '../../shared/export/report';
import { targetCell, textCell } from '../../shared/export/report-cells';
import { parseTarget } from '../../shared/target/target-text';
import { pointSlots } from './paper-measures';

const A4 = sheetOf(USUAL_SETUP);

function column(width: number, grows: 'grows' | 'fixed'): ReportColumn {
  return { id: String(width), title: '', group: null, width, grows: grows === 'grows', align: 'point', heading: false };
}

function reportOf(columns: readonly ReportColumn[], texts: readonly string[] = []): Report {
  const rows = texts.map((text) => {
    const read = parseTarget(text);
    return { cells: [read.ok ? targetCell(read.value.target) : textCell(text)] };
  });
  return {
    name: '',
    title: '',
    annex: '',
    paragraphs: [],
    caption: '',
    issuer: '',
    unitNote: '',
    columns,
    rows,
    notes: [],
    signatures: [],
  };
}

describe('columns on paper', () => {
  it('fill the type area exactly, whatever they want', () => {
    for (const widths of [[8, 36, 30], [100, 200, 300], [1]]) {
      const { widths: laidOut } = layOutColumns(
        widths.map((width) => column(width, 'fixed')),
        A4,
        USUAL_SETUP,
      );
      expect(laidOut.reduce((sum, width) => sum + width, 0)).toBeCloseTo(261, 6);
    }
  });

  it('shrink alike when there are too many, and say by how much', () => {
    const { fontSize, widths } = layOutColumns([column(261, 'fixed'), column(261, 'grows')], A4, USUAL_SETUP);
    expect(fontSize).toBeCloseTo(4.5, 6);
    expect(widths[0]).toBeCloseTo(130.5, 6);
  });

  it('keep their type when they are not to fit, and are squeezed alike', () => {
    const wish = { fitToWidth: false, fontSize: 12 };
    const { fontSize, widths } = layOutColumns([column(261, 'fixed'), column(261, 'grows')], A4, wish);
    expect([fontSize, widths[0]]).toEqual([12, 130.5]);
  });

  it('grow on A3 as far as type gains by it', () => {
    const wide = sheetOf({ ...USUAL_SETUP, paper: 'A3' });
    expect(layOutColumns([column(100, 'grows')], wide, USUAL_SETUP).fontSize).toBe(10.8);
  });

  it('give what is left to those that grow', () => {
    const { widths } = layOutColumns([column(100, 'fixed'), column(50, 'grows')], A4, USUAL_SETUP);
    expect(widths[0]).toBeCloseTo(100, 6);
    expect(widths[1]).toBeCloseTo(161, 6);
  });

  it('leave room for the widest number on both sides of the point', () => {
    expect(pointSlots(reportOf([column(10, 'fixed')], ['≥3.14', '100', '高于全省平均', '52.9']), 0)).toEqual({
      sign: 2,
      whole: 3,
      fraction: 2.6,
    });
  });
});
