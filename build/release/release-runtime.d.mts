/** See release-runtime.mjs. */
export function releaseRuntime(
  runtime: { readonly origin: string; readonly version: string },
  pinned: string,
  allowTestRuntime: boolean,
): { readonly suffix: string; readonly refused?: undefined } | { readonly refused: string };
