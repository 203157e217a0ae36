import type { ComparedPassage, PassageRow } from '../analysis/compare-passages';
import { formatTarget } from '../target/format-target';
import type { Report, ReportColumn, ReportRow } from './report';
import { mergeDown, textCell } from './report-cells';
import type { ReportSource } from './report-source';

/** Last part of the comparison: the sentences of the text that have to follow the targets, as they are and as they will read. */
export function passageReport(source: ReportSource, passages: readonly PassageRow[], table: number): Report {
  const { options, title } = source;
  const { words } = options;
  const rows = passages.map((row, index) => rowOf(row, index + 1, source));
  const sentences = [
    passages.length === 0 ? words.passages.none : words.passages.count(passages.length),
    ...(passages.some(({ passage }) => passage.illustrative) ? [words.passages.illustrativeNote] : []),
  ];
  return {
    name: words.passages.name,
    title: words.passages.title,
    annex: '',
    paragraphs: [],
    caption: words.passages.caption(table, title),
    issuer: words.issuer(options.issuer),
    unitNote: '',
    columns: columnsOf(source),
    rows: mergeDown(rows, [1]),
    notes: [sentences.join('')],
    signatures: options.signatures ? words.signatures : [],
  };
}

const PLAIN = { group: null, grows: false, heading: false } as const;

function columnsOf({ options, scenarioNames, againstRoot }: ReportSource): readonly ReportColumn[] {
  const { columns, passages } = options.words;
  return [
    { ...PLAIN, id: 'number', title: columns.number, width: 8, align: 'center' },
    { ...PLAIN, id: 'section', title: passages.section, width: 30, align: 'center', heading: true },
    {
      ...PLAIN,
      id: 'before',
      title: againstRoot ? passages.before : passages.of(scenarioNames[0] ?? ''),
      width: 60,
      align: 'left',
      grows: true,
    },
    ...scenarioNames.slice(1).map(
      (name, index): ReportColumn => ({
        ...PLAIN,
        id: `after-${index + 1}`,
        title: passages.after(name),
        width: 60,
        align: 'left',
        grows: true,
      }),
    ),
  ];
}

function rowOf({ section, passage, sides }: PassageRow, number: number, source: ReportSource): ReportRow {
  const { passages, unsaid } = source.options.words;
  const before = sides[0]?.text ?? null;
  const shown = before !== null && passage.illustrative ? passages.illustrative(before) : before;
  return {
    cells: [
      textCell(String(number)),
      textCell(section?.heading ?? unsaid),
      textCell(shown ?? unsaid),
      ...sides.slice(1).map((side) => textCell(becomes(side, source))),
    ],
  };
}

function becomes({ move, reads, text, differing }: ComparedPassage, { options }: ReportSource): string {
  const { passages, moves } = options.words;
  switch (move) {
    case 'none':
      return moves.none;
    case 'dropped':
      return passages.dropped;
    case 'toWord':
      return passages.toWord(
        text ?? '',
        differing.map(({ told, held }) => [told?.words ?? '', held === null ? '' : formatTarget(held)] as const),
      );
    default:
      return reads ?? text ?? '';
  }
}
