/** See release-runtime.mjs. */
export function releaseRuntime(
  runtime: { readonly origin: string; readonly version: string },
  pinned: string,
  environment: Readonly<Record<string, string | undefined>>,
): { readonly suffix: string; readonly refused?: undefined } | { readonly refused: string };
