import { asId, type RegionId, type ScenarioId } from '../../shared/base/ids';
import { reportKind } from '../../shared/export/report-kinds';
import { listRegions, listScenarios, planYears } from '../../shared/plan/plan-lists';
import { Checkbox } from '../parts/checkbox';
import { Select } from '../parts/select';
import { useWording } from '../wording/wording-context';
import type { ChosenReport } from './use-report-choice';

/** What a select says for the whole: its values are never empty. */
const WHOLE = '-';

/** What this report asks for: scenario, region, year, which rows. */
export function ReportQuestions({ chosen }: { readonly chosen: ChosenReport }) {
  const words = useWording().printing;
  const { plan, choice, choose } = chosen;
  const { asks } = reportKind(choice.kind);
  const [whole, ...others] = listRegions(plan);
  const nothing = choice.kind === 'comparison' ? words.asCompared : (whole?.name ?? '');
  return (
    <>
      {asks.includes('scenario') ? (
        <Select
          label={words.scenario}
          value={choice.scenario as string}
          onChange={(scenario) => choose({ scenario: asId<ScenarioId>(scenario) })}
          options={listScenarios(plan).map(({ id, name }) => ({ value: id as string, label: name }))}
        />
      ) : null}
      {asks.includes('region') && others.length > 0 ? (
        <Select
          label={words.region}
          value={(choice.region ?? WHOLE) as string}
          onChange={(region) => choose({ region: region === WHOLE ? null : asId<RegionId>(region) })}
          options={[
            { value: WHOLE, label: nothing },
            ...others.map(({ id, name }) => ({ value: id as string, label: name })),
          ]}
        />
      ) : null}
      {asks.includes('year') ? (
        <Select
          label={words.year}
          value={String(choice.year)}
          onChange={(year) => choose({ year: Number(year) })}
          options={planYears(plan).map((year) => ({ value: String(year), label: words.yearOf(year) }))}
        />
      ) : null}
      {asks.includes('onlyDifferences') ? (
        <Checkbox
          label={words.onlyDifferences}
          checked={choice.onlyDifferences}
          onChange={(onlyDifferences) => choose({ onlyDifferences })}
        />
      ) : null}
      {asks.includes('explanation') ? (
        <Checkbox
          label={words.explanation}
          checked={choice.explanation}
          onChange={(explanation) => choose({ explanation })}
        />
      ) : null}
    </>
  );
}
