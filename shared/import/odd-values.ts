import type { DraftCell } from './import-draft';

/** Base and target of one indicator rarely lie further apart than this. */
const LARGEST_STEP = 30;
/** Rates go a little over 100 (毛入学率), but not far. */
const LARGEST_RATE = 150;

/**
 * Whether two values look as if a mark of a note, a lost point or a moved cell had got into them: `15.74` that was 15.7 with
 * note 4 nobody can see, but 1574 shows. The code of the problem, or null.
 */
export function doubtOfValues(
  name: string,
  unit: string | null,
  base: DraftCell | null,
  target: DraftCell | null,
): 'import.valuesFarApart' | 'import.rateTooLarge' | null {
  const numbers = [base, target].map((cell) => (cell?.target?.kind === 'number' ? cell.target.number : null));
  const rate = unit === '%' && /率|比例|比重|占比/.test(name) && !/增|速|密度|利用率|使用率/.test(name);
  if (rate && numbers.some((number) => number !== null && number > LARGEST_RATE)) return 'import.rateTooLarge';
  const [from, to] = numbers;
  if (from == null || to == null || from <= 0 || to <= 0) return null;
  return Math.max(from / to, to / from) > LARGEST_STEP ? 'import.valuesFarApart' : null;
}
