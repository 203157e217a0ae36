export type SetupPurpose = 'start' | 'start-without-display' | 'test' | 'release' | 'try-release';
export function packagesFor(purpose: SetupPurpose): readonly string[];
export function installSystemLibraries(purpose: SetupPurpose): readonly string[];
