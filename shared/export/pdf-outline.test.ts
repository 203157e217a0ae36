import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { addPdfOutline } from './pdf-outline';

/** A PDF of three empty pages in a tree of two levels, as Chromium writes them. */
function threePages(trailerMore = ''): Uint8Array {
  const objects = [
    '<</Creator (Chromium) /Title (old \\) one)>>',
    '<</Type /Catalog /Pages 3 0 R /ViewerPreferences <</DisplayDocTitle false>>>>',
    '<</Type /Pages /Count 3 /Kids [4 0 R 7 0 R]>>',
    '<</Type /Pages /Count 2 /Kids [5 0 R 6 0 R] /Parent 3 0 R>>',
    ...Array.from({ length: 3 }, () => '<</Type /Page /MediaBox [0 0 842 595]>>'),
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const at = text.length;
  const lines = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 8\n0000000000 65535 f \n${lines}trailer\n<</Size 8 /Root 2 0 R /Info 1 0 R${trailerMore}>>\nstartxref\n${at}\n%%EOF\n`;
  return strToU8(text, true);
}

const BOOKMARKS = [
  { title: '目标调整对照表', page: 1 },
  { title: '附件2 里程碑', page: 3 },
  { title: '没有的页', page: 9 },
];

describe('bookmarks of a PDF', () => {
  const given = threePages();
  const made = addPdfOutline(given, '对照', BOOKMARKS);
  const text = strFromU8(made, true);

  it('leave the given bytes as they are and point back to their references', () => {
    expect(made.slice(0, given.length)).toEqual(given);
    const old = /startxref\n(\d+)/.exec(strFromU8(given, true))?.[1];
    expect(text.slice(given.length)).toContain(`/Prev ${old}`);
  });

  it('lead to the pages in their order, and to none that is not there', () => {
    expect(text).toContain('/Dest [5 0 R /Fit]');
    expect(text).toContain('/Dest [7 0 R /Fit]');
    expect(text.match(/\/Dest/g)).toHaveLength(2);
    expect(text).toContain('/Count 2>>');
    expect(text).toContain('<FEFF76EE68078C036574');
  });

  it('stand where the new references say', () => {
    const table = text.slice(Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]));
    const entries = [...table.matchAll(/(\d+) 1\n(\d{10}) 00000 n \n/g)];
    expect(entries).toHaveLength(5);
    for (const [, number, offset] of entries)
      expect(text.slice(Number(offset))).toMatch(new RegExp(`^${number} 0 obj`));
  });

  it('replace the old title and what the catalog said of showing it', () => {
    const own = text.slice(given.length);
    expect(own).not.toContain('old');
    expect(own).toContain('/Creator (Chromium)');
    expect(own.match(/DisplayDocTitle/g)).toEqual(['DisplayDocTitle']);
    expect(own).toContain('/PageMode /UseOutlines');
  });

  it('are left out of what cannot be read', () => {
    for (const bytes of [new Uint8Array(), strToU8('%PDF-1.7 nothing'), threePages(' /Encrypt 9 0 R')]) {
      expect(addPdfOutline(bytes, '对照', BOOKMARKS)).toBe(bytes);
    }
  });
});
