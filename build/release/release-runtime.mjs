/**
 * Whether a release may be packed around this runtime: `{ suffix }` for the names of what is made, or `{ refused }`
 * with the sentence why not. What people install carries the Electron that package.json pins; the one of the tests gets
 * no security fixes, so it is let through only when asked for, and the names say so.
 */
export function releaseRuntime(runtime, pinned, allowTestRuntime) {
  const official = runtime.origin !== 'npm-carried' && runtime.version === pinned;
  if (official) return { suffix: '' };
  if (allowTestRuntime) return { suffix: '-testruntime' };
  return {
    refused:
      `a release needs the official Electron ${pinned}; this machine has ${runtime.version} (${runtime.origin}). ` +
      'Make it where the download is reachable, or set ELECTRON_MIRROR or EQUIPLAN_ELECTRON_DIST. To try the way there ' +
      'only, set EQUIPLAN_ALLOW_TEST_RUNTIME=1: the packages then carry “testruntime” in their names and are not for users.',
  };
}
