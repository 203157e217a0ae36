/** See third-party.mjs. */
export const ALLOWED_LICENCES: readonly string[];
export function collectThirdParty(): readonly {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}[];
