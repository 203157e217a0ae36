/** A document of the corpus and what a person read in it, a line for each fact; corpus/README.md says how. */
export interface Truth {
  /** Category, name, unit, base, target, attribute, pace. */
  readonly indicators: readonly (readonly string[])[];
  /** Name, year, value: the years beside base and target. */
  readonly years: readonly (readonly string[])[];
  /** Name, responsible unit. */
  readonly responsible: readonly (readonly string[])[];
  readonly districts: readonly string[];
  readonly projects: readonly string[];
  readonly milestones: readonly string[];
}

export function readTruth(text: string): Truth {
  const of = (mark: string) =>
    text.split('\n').flatMap((line) => (line.startsWith(`${mark} `) ? [line.slice(mark.length + 1)] : []));
  const cells = (line: string) => line.split('|').map((cell) => cell.trim());
  return {
    indicators: of('i').map(cells),
    years: of('y').map(cells),
    responsible: of('r').map(cells),
    districts: of('d').map((line) => cells(line).join('|')),
    projects: of('p').map(bare),
    milestones: of('m').map((line) => line.trim()),
  };
}

/** Whether a quantity as told is the one of the truth, in which `?2025` or `?累计` may be told or not. */
export function isMilestone(there: string, told: string): boolean {
  const [number = '', ...facts] = there.split(' ');
  const [toldNumber = '', ...toldFacts] = told.split(' ');
  const needed = facts.filter((fact) => !fact.startsWith('?'));
  const allowed = new Set(facts.map((fact) => fact.replace(/^\?/, '')));
  return (
    number === toldNumber &&
    needed.every((fact) => toldFacts.includes(fact)) &&
    toldFacts.every((fact) => allowed.has(fact))
  );
}

export function bare(name: string): string {
  return name.replace(/\s+/g, '').replaceAll('（', '(').replaceAll('）', ')');
}
