import { foldWidth, removeUnseen } from '../../base/clean-text';
import { type Issue, issue } from '../../base/issue';
import type { DraftProblem, Severity } from '../import-draft';
import { placeOfOrigin } from '../place-in-source';
import type { LineOrigin, Source, SourceFormat } from '../source';
import type { SourceLine } from '../source-line';
import { refuse } from './refuse';
import { SOURCE_LIMITS } from './source-limits';

interface LineFacts {
  /** Left out: the one after the last. */
  readonly line?: number | undefined;
  readonly origin?: LineOrigin | undefined;
  readonly table?: number | undefined;
  readonly heading?: number | undefined;
}

interface CountedNotice {
  readonly severity: Severity;
  readonly place: string;
  readonly values: Issue['values'];
  count: number;
}

/** Gathers what a reader finds: cleans cells as every recogniser expects them, numbers lines, counts what happens often. */
export class SourceBuilder {
  readonly lines: SourceLine[] = [];
  private readonly origins = new Map<number, LineOrigin>();
  readonly notices: DraftProblem[] = [];
  private tables = 0;
  private readonly counted = new Map<string, CountedNotice>();

  /** Adds a line; one without any text is none. */
  add(cells: readonly string[], { line, origin, table, heading }: LineFacts = {}): void {
    const clean = cells.map((cell) => this.cleanCell(cell, origin));
    if (clean.every((cell) => cell === '')) return;
    const number = line ?? (this.lines.at(-1)?.line ?? 0) + 1;
    if (this.lines.length >= SOURCE_LIMITS.lines) refuse('source.tooManyLines', { most: SOURCE_LIMITS.lines });
    const gaps = cells.length === 1 ? gapsOf(cells[0] ?? '') : [];
    this.lines.push({
      line: number,
      cells: clean,
      ...(gaps.length < 2 ? {} : { gaps }),
      ...(table === undefined ? {} : { table }),
      ...(heading === undefined ? {} : { heading }),
    });
    if (origin !== undefined) this.origins.set(number, origin);
  }

  private cleanCell(text: string, origin: LineOrigin | undefined): string {
    const clean = cleanCell(text);
    if (clean.length <= SOURCE_LIMITS.cellCharacters) return clean;
    const place = origin === undefined ? '' : placeOfOrigin(origin);
    this.countNotice('warning', 'source.cellCut', place, { longest: SOURCE_LIMITS.cellCharacters });
    // Never between the halves of a rare character.
    return clean.slice(0, SOURCE_LIMITS.cellCharacters).replace(/[\ud800-\udbff]$/, '');
  }

  notice(severity: Severity, code: string, place = '', values: Issue['values'] = {}): void {
    this.notices.push({ severity, issue: issue(code, place, values) });
  }

  /** A number that no table of this source has yet. */
  nextTable(): number {
    this.tables += 1;
    return this.tables;
  }

  /** A notice for something that may happen a thousand times: told once, with its first place and how often (`count`). */
  countNotice(severity: Severity, code: string, place = '', values: Issue['values'] = {}): void {
    const known = this.counted.get(code);
    if (known === undefined) this.counted.set(code, { severity, place, values, count: 1 });
    else known.count += 1;
  }

  /** Refuses `source.nothing` where there is not one line. */
  finish(format: SourceFormat): Source {
    if (this.lines.length === 0) refuse('source.nothing');
    const often = [...this.counted].map(
      ([code, { severity, place, values, count }]): DraftProblem => ({
        severity,
        issue: issue(code, place, { ...values, count }),
      }),
    );
    return { format, lines: this.lines, origins: this.origins, notices: [...this.notices, ...often] };
  }
}

/** Han and half-width signs without a blank: most cells of a table, and nothing to clean in them. */
const CLEAN = /^[!-~\u4e00-\u9fff]*$/;

/** Columns of a paragraph that was laid out by blanks. */
function gapsOf(text: string): readonly string[] {
  return text.length > LONGEST_ROW || text.includes('\n') ? [] : foldWidth(removeUnseen(text)).trim().split(/ {2,}/);
}

const LONGEST_ROW = 400;

/** A cell without what cannot be seen, in half width, on one line. */
export function cleanCell(text: string): string {
  if (CLEAN.test(text)) return text;
  return joinLines(foldWidth(removeUnseen(text)))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Line ends within a cell break Chinese text where there is no gap; between other words and numbers they are one. */
function joinLines(text: string): string {
  return text
    .trim()
    .replace(/(?<=[\p{Script=Han},。;:、)》”"])[^\S\n]*\r?\n\s*(?=[\p{Script=Han}(《“"])/gu, '')
    .replace(/\s*\r?\n\s*/g, ' ');
}
