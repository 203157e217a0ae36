/** See fpm-arguments.mjs. */
export interface FpmArguments {
  readonly options: Readonly<Record<string, string>>;
  readonly depends: readonly string[];
  readonly recommends: readonly string[];
  readonly contents: readonly { readonly source: string; readonly place: string }[];
}
export function readFpmArguments(given: readonly string[]): FpmArguments;
export function controlFile(read: FpmArguments, installedKilobytes: number): string;
