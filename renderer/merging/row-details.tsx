import type { Claim } from '../../shared/merge/gather-returns';
import type { Change } from '../../shared/operations/change';
import type { Operation } from '../../shared/operations/operation';
import { packageScope } from '../../shared/plan/package-scope';
import type { Plan } from '../../shared/plan/plan';
import { issueText } from '../../shared/wording/issue-text';
import { timeText } from '../views/time-text';
import { useWording } from '../wording/wording-context';
import type { ReviewedPlan } from './conflict-sheet';
import { fileRowId, fileTexts } from './file-sheet';
import { fileLabel, placeOf } from './gathering';
import type { GatheringTab } from './gathering-tab';
import { lastWord } from './last-word';
import { placeWords } from './place-cells';
import { heldCell, wordCell } from './word-cell';

export interface RowDetailsProps {
  readonly reviewed: ReviewedPlan;
  readonly log: readonly Operation[];
  readonly tab: GatheringTab;
  /** Id of the active row. */
  readonly row: string | null;
}

/** What stands behind the active row: three words with their reasons and authors, or all that is to be said of a file. */
export function RowDetails({ reviewed, log, tab, row }: RowDetailsProps) {
  const { gathering: words } = useWording();
  return (
    <section className="notes-pane" aria-label={words.details.label} data-pane="details">
      <div className="merge-details">
        <DetailsOf reviewed={reviewed} log={log} tab={tab} row={row} />
      </div>
      <p className="merge-keys">{tab === 'conflicts' ? words.details.keys : ''}</p>
    </section>
  );
}

function DetailsOf({ reviewed, log, tab, row }: RowDetailsProps) {
  const { gathered, wording } = reviewed;
  const { details } = wording.gathering;
  if (tab === 'files') {
    const file = gathered.files.find((one) => fileRowId(one.file) === row);
    if (file === undefined) return <p className="merge-quiet">{details.none}</p>;
    if (file.kind === 'refused') {
      return (
        <>
          <p>
            <b>{file.name}</b>
          </p>
          <p>{issueText(wording, { ...file.issue, place: '' })}</p>
        </>
      );
    }
    const texts = fileTexts(reviewed, file);
    const { at } = file.read.manifest.returned ?? file.read.manifest;
    return (
      <>
        <p>
          <b>{file.name}</b>
        </p>
        <p>
          {[texts.regions, details.returned(texts.by, timeText(at)), texts.issued]
            .filter((part) => part !== '')
            .join(wording.history.placeSeparator)}
        </p>
        <p>{texts.state}</p>
      </>
    );
  }
  const rows = [...gathered.conflicts, ...gathered.changes];
  const claims = rows.flatMap(({ key, claims: said }) =>
    said.map((claim) => ({ id: tab === 'conflicts' ? `${key}#${claim.file}` : key, key, claim })),
  );
  const found = claims.find(({ id }) => id === row);
  if (found === undefined) return <p className="merge-quiet">{details.none}</p>;
  return <ThreeWords reviewed={reviewed} log={log} unit={found.key} claim={found.claim} />;
}

interface ThreeWordsProps {
  readonly reviewed: ReviewedPlan;
  readonly log: readonly Operation[];
  /** Key of the place. */
  readonly unit: string;
  readonly claim: Claim;
}

function ThreeWords({ reviewed, log, unit, claim }: ThreeWordsProps) {
  const { plan, gathered, wording } = reviewed;
  const { details } = wording.gathering;
  const [main] = claim.changes;
  const file = gathered.ready.get(claim.file);
  if (file === undefined) return null;
  const since = packageScope(file.theirs)?.revision ?? 0;
  const { subject, region, year, scenario } = placeWords(plan, main, wording);
  return (
    <>
      <p>
        <b>{[subject, region, year, scenario].filter((part) => part !== '').join(wording.history.placeSeparator)}</b>
      </p>
      <dl className="merge-words">
        <Side title={details.base} reviewed={reviewed} change={main} word={claim.base} of={null} told={null} />
        <Side
          title={details.ours}
          reviewed={reviewed}
          change={main}
          word={main.before}
          of={plan}
          told={lastWord(log, unit, since) ?? 'unchanged'}
        />
        <Side
          title={details.theirs(fileLabel(file, wording))}
          reviewed={reviewed}
          change={main}
          word={main.after}
          of={file.theirs}
          told={lastWord(file.read.log, unit, 1)}
        />
      </dl>
    </>
  );
}

interface SideProps {
  readonly title: string;
  readonly reviewed: ReviewedPlan;
  readonly change: Change;
  readonly word: Change['before'];
  /** Whose reasons and notes are told; null: nobody's. */
  readonly of: Plan | null;
  readonly told: Operation | 'unchanged' | null;
}

function Side({ title, reviewed: { plan, wording }, change, word, of, told }: SideProps) {
  const { details } = wording.gathering;
  const place = placeOf(change);
  const reason = of?.reasons.get(change.scenario)?.get(place);
  const note = of?.notes.get(change.scenario)?.get(place);
  const said = [reason?.reason, reason?.basis, note].filter((text) => text !== undefined && text !== '').join('；');
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <b>{(of === plan ? heldCell(plan, change, wording) : wordCell(plan, change, word, wording)).text}</b>
        {of === null || change.kind === 'reason' || change.kind === 'note' ? null : (
          <span className={said === '' ? 'merge-quiet' : ''}>{said === '' ? details.noReason : said}</span>
        )}
        {told === null ? null : (
          <span className="merge-quiet">
            {told === 'unchanged' ? details.unchanged : details.by(told.by, timeText(told.at))}
          </span>
        )}
      </dd>
    </div>
  );
}
