import type { Wording } from '../zh-CN';

/** Words of packages: given out by the city, worked on and given back by a district. */
export const packages: Wording['packages'] = {
  outside: (regions) =>
    `In this package only values of “${regions}” can be changed; the issuing office keeps this cell.`,
  band: {
    name: 'Package',
    issued: (regions, by, at) => `${regions} · issued ${by === '' ? '' : `by ${by} `}on ${at}`,
    only: 'only these regions’ values can be changed, the rest is for reference',
    returned: (at) => `returned on ${at}`,
    changedSince: (at, count) =>
      `returned on ${at}; ${count} ${count === 1 ? 'operation' : 'operations'} since then not returned`,
    give: 'Return package…',
  },
  issue: {
    title: 'Issue packages',
    about: 'Districts fill them in offline; “Merge returned packages” takes them back into this plan, cell by cell.',
    regions: 'Regions',
    all: 'All',
    none: 'None',
    chosen: (count, all) => `${count} of ${all} chosen`,
    within: (name) => `part of “${name}”`,
    noRegions: 'The plan has no districts yet. Add them under “Regions and weights” first.',
    chooseRegion: 'Choose at least one region',
    files: 'Files',
    filesOptions: { each: 'A package for each region', one: 'One package for all chosen' },
    by: 'Issuing office',
    byHint: 'Shown where the package is opened.',
    contents: ({ indicators, projects, scenarios, values, above }) =>
      `All ${indicators} indicators, ${projects} projects and ${scenarios} scenarios; ${values} values of the chosen regions can be changed` +
      `${above === '' ? '' : `, those of ${above} are for reference`}. No values of other regions, no history.`,
    confirm: (files) => `Issue ${files}…`,
    confirmOne: 'Issue…',
    working: (done, all) => `Writing ${done} of ${all}`,
    stop: 'Stop',
    fileName: (regions, day, plan) => `Package ${regions} ${day} ${plan}`,
    several: (first, count) => `${first} and ${count - 1} more`,
    done: (files, folder) => `${files} ${files === 1 ? 'package' : 'packages'} written to “${folder}”`,
    doneOne: (file) => `“${file}” written`,
    stopped: (files, left, folder) => `Stopped: “${folder}” has ${files}, ${left} not written`,
    failed: (count) => `${count} could not be written`,
    separator: '; ',
    list: 'Packages written',
  },
  give: {
    title: 'Return package',
    about: (regions) => `The package of “${regions}”`,
    by: 'Returning office',
    byHint: 'Shown to the issuing office when it merges.',
    byMissing: 'Enter the returning office',
    changes: (count) => `${count} ${count === 1 ? 'place' : 'places'} changed since it was issued.`,
    unchanged: 'Nothing changed since it was issued: returning it says you agree.',
    hard: (count) => `${count} ${count === 1 ? 'error' : 'errors'} to correct before it can be returned`,
    soft: (count) =>
      `${count} to look at: correct it, or say on the right how it is; that goes back as a note on the cell`,
    explain: (place) => `How it is with ${place}`,
    explainHere: 'How it is',
    goTo: 'Go to the cell',
    confirm: 'Return…',
    fileName: (regions, day, plan) => `Returned ${regions} ${day} ${plan}`,
  },
};
