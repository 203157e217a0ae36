import type { Wording } from '../zh-CN';

export const help: Wording['help'] = {
  title: 'Help',
  pages: 'Pages',
  shortcuts: 'All shortcuts',
  topics: {
    start: {
      title: 'Five steps',
      lines: [
        '1. Indicators|The sample plan is open. Select a cell of the target column, type >=92 and press Enter.',
        '2. Scenario|Shift+F11 makes a scenario over the plan in force; change a few cells. Changed cells carry a filled corner, the others follow their parent.',
        '3. Reason|Select changed cells and press Ctrl+Shift+R to say why and on what basis.',
        '4. Comparison|Alt+4 shows scenarios side by side: ▲ stricter, ▽ looser, ◇ not comparable.',
        '5. Paper|Ctrl+P previews, prints or saves a PDF; the data menu exports tables.',
        'Ctrl+Z takes back any number of steps, also after a restart. “Saved” in the title bar means written to this machine’s disk.',
      ],
    },
    indicators: {
      title: 'Indicators and how targets are written',
      lines: [
        '≥92|also >=92, 92以上, 不低于92, ９２％',
        '<3.5|also 小于3.5; with the number itself ≤3.5 or 3.5以内',
        '70左右|about, shown as ≈70',
        '30-35|a range',
        '2万|counts as 20000, stays as written',
        '力争90|a target striven for',
        '〔5000〕|a total over the plan period',
        '—|not applicable; blank is not filled in, 0 is zero: three things',
        '与GDP增长同步|words stay as written and are not calculated with',
        'A plain number keeps the sign the cell had; to drop it, begin with an equals sign: =92.',
        'Grey numbers are worked out from the years around them; typing makes them a value of that year.',
        'State compares base and target: needs raising, level, or already beyond.',
      ],
    },
    regions: {
      title: 'Regions',
      lines: [
        'Indicator × region|one year, all districts',
        'Region × year|one indicator, the path of each district',
        'Aggregate|by the indicator’s own way: sum, weighted mean or least',
        'Residual|the city’s number minus the aggregate; missing districts are named',
        'Names, parents and weights of regions are under Data ▸ Regions and weights.',
      ],
    },
    projects: {
      title: 'Projects and milestones',
      lines: [
        'Quantity|written as targets are',
        'Deadline|2020, 2020-06, 2020-06-30',
        'Counting|total by the deadline; each year; in that year alone; a level by then',
        'Firmness|firm: must be done; soft: striven for',
        'Boxes and projects fold; a deadline or quantity changed in a scenario shows in the comparison.',
      ],
    },
    scenarios: {
      title: 'Scenarios',
      lines: [
        'Adjusted|set by this scenario: filled corner, bold',
        'Inherited|set by a parent scenario: open corner',
        'Put back|give up the own value and follow the parent again',
        'Clear|explicitly empty, which is not the same as following',
        'A scenario holds only what differs; what it leaves alone follows its parent.',
      ],
    },
    comparison: {
      title: 'Comparison',
      lines: [
        'Base|the first scenario; the others are held against it',
        '▲ stricter|asks for more; where lower is better, a smaller number is stricter',
        '▽ looser|asks for less',
        '◇ not comparable|other units, or a number against words',
        'Rates differ in percentage points, counts in per cent.',
        '“Only differences” folds rows that did not change.',
      ],
    },
    checks: {
      title: 'Checks',
      lines: [
        'Error|cannot be, such as a rate above 100',
        'Caution|wants explaining, such as a target below its base',
        'Checks never keep you from saving. Enter on a line leads to its cell.',
      ],
    },
    passages: {
      title: 'Text and table',
      lines: [
        'Import|Sections and sentences that tell numbers of the table again are found when a document is imported; check and unlink them on the page “Text” of the review',
        'Told in 2 sentences|Choose a value: the panel at the right lists its sentences. When the target changes, the old number is underlined and the new sentence stands below',
        'Take new sentence|Only the number changes; the wording and its limits stay. Taken in a scenario, the plan in force keeps its own',
        'Reworded by hand|“Raise to” a smaller number, limits that changed sides, points that hang on the number: it is marked, nothing is made up; choose “Reword”',
        'Sentences of the text|Data ▸ Sentences of the text: all that are to be amended, by section, taken in one step',
        'Link a sentence|Edit ▸ Link a sentence of the text: paste it, the number that equals the value is linked by itself',
        'Checks|A number that text and table tell differently is a caution; Enter goes to its cell',
        'On paper|The comparison ends with the sentences to be amended, before and after, in print, PDF, Word and Excel alike',
        'Links rest on the full name and the unit; without name or year only a number that equals the target is linked, and marked as doubtful. Spelled numbers and ranges are not linked.',
      ],
    },
    packages: {
      title: 'Packages: issue, return, merge',
      lines: [
        'Issue|Data ▸ Issue packages: choose regions and a folder, an .eqplan for each region or one for several',
        'Open|A district opens its package without a network; the strip under the title tells whose it is and who issued it',
        'Fill in|Only values of its own regions can be changed, with checks, reasons and notes as ever; grey values are for reference',
        'Return|Errors are corrected first; what is merely unlikely can be explained, as a note. It can be changed and returned again',
        'Merge|Data ▸ Merge returned packages, or drop one file or many on the window: look first, nothing is written before “Merge”',
        'Conflict|Changed on both sides since issuing, or two packages differ. Type 1 for ours, 2 for theirs, another value under “Merged”; or decide all by a rule',
        'Changed here since|What the district could not see; stays as it is',
        'Refused|Outside the package, in a locked scenario or of something dropped: each with its reason',
        'A merge is one operation: Ctrl+Z takes all of it back, and the history names the regions.',
        'Merging the same file twice changes nothing; open conflicts stay as they are; choose the file again and set “Merge” to decide them.',
      ],
    },
    history: {
      title: 'History',
      lines: [
        'Every operation keeps when, who, old, new and why; taking back is an operation too.',
        'Select a cell: the panel at the right lists its own history.',
      ],
    },
  },
};
