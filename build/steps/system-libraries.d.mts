export type SetupPurpose = 'start' | 'start-without-display' | 'test';
export function packagesFor(purpose: SetupPurpose): readonly string[];
export function installSystemLibraries(purpose: SetupPurpose): readonly string[];
