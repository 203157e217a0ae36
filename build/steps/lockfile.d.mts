/** See lockfile.mjs. */
export interface LockedPackage {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
}
export function lockedPackages(): readonly LockedPackage[];
export function shippedPackages(): readonly (LockedPackage & { readonly licence?: string })[];
