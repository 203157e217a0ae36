import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draftPassages } from '../../shared/import/draft-passages';
import { type ReadSource, readSource } from './read-source';
import { sourceMarks, spanOfPlace } from './source-marks';

function read(file: string): ReadSource {
  const source = readSource(readFileSync(`../shared/plans/${file}`));
  if (!source.ok) throw new Error(source.issue.code);
  return source.value;
}

describe('what each line of a source became', () => {
  const suzhou = read('suzhou-2017-2020.txt');
  const marks = sourceMarks(suzhou.draft, suzhou.lines);

  it('marks a row of the table from its name to its last cell', () => {
    expect(suzhou.lines[118]).toContain('学前三年教育毛入园率');
    expect(marks.spans.get('i0')).toEqual({ first: 119, last: 123 });
    expect(marks.lines.get(121)).toEqual({ kind: 'indicator', part: 'i0' });
  });

  it('gives every part of the draft a place, in the order of the text', () => {
    const parts = suzhou.draft.boxes.flatMap((box) => [
      box,
      ...box.projects,
      ...box.projects.flatMap((one) => one.milestones),
    ]);
    const prose = [...(suzhou.draft.sections ?? []), ...draftPassages(suzhou.draft)];
    expect(marks.order).toHaveLength(suzhou.draft.indicators.length + parts.length + prose.length);
    // What a sentence tells stands where the sentence stands.
    expect(marks.spans.get('t0.n0')).toEqual(marks.spans.get('t0'));
    expect(marks.order.slice(0, 4)).toEqual(['h0', 'h1', 'h2', 'i0']);
    expect(marks.order.at(-1)).toMatch(/^b4\.p/);
  });

  it('marks a milestone on its own line, and the rest of the text as its project', () => {
    expect(marks.lines.get(401)).toEqual({ kind: 'milestone', part: 'b0.p0.m0' });
    expect(marks.lines.get(393)).toEqual({ kind: 'project', part: 'b0.p0' });
    expect(marks.lines.get(391)?.kind).toBe('box');
  });

  it('marks headings, and a sentence that tells a number of the table again', () => {
    expect(suzhou.lines[558]).toContain('90%');
    expect(marks.lines.get(559)).toEqual({ kind: 'passage', part: 't0' });
    expect(marks.lines.get(529)).toEqual({ kind: 'section', part: 'h6' });
  });

  it('leaves no line that was not used without its mark', () => {
    for (const { place } of suzhou.draft.unrecognised) {
      const span = spanOfPlace(place);
      expect(marks.lines.get(span?.first ?? 0)?.kind).toBe('unread');
      expect(marks.lines.get(span?.last ?? 0)?.kind).toBe('unread');
    }
  });

  it('takes the cells of an HTML row, each on its line, as one', () => {
    const html = read('national-15th-main-indicators.html.txt');
    const span = sourceMarks(html.draft, html.lines).spans.get('i0');
    expect(html.lines.slice((span?.first ?? 0) - 1, span?.last).join('')).toContain('国内生产总值');
  });
});

describe('the lines of a source', () => {
  it('are numbered as the places of the draft, cut only for showing', () => {
    const bytes = new TextEncoder().encode(`第一行\r\n${'长'.repeat(5000)}\r第三行\u202e反\n`);
    const source = readSource(bytes);
    if (!source.ok) throw new Error(source.issue.code);
    expect(source.value.lines.map((line) => line.length)).toEqual([3, 2000, 4, 0]);
    expect(source.value.cut).toEqual(new Map([[2, 5000]]));
  });

  it('come with no draft from what is no text', () => {
    expect(readSource(new Uint8Array([1, 0, 0, 2, 0, 0, 0, 9]))).toMatchObject({
      ok: false,
      issue: { code: 'text.binary' },
    });
    expect(readSource(new TextEncoder().encode(' \n\n'))).toMatchObject({ ok: false, issue: { code: 'text.empty' } });
  });
});
