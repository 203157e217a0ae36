/** How much room a sheet has beside the inspector: below 1360 px of window, up to 1600, above. */
export type Extent = 'narrow' | 'usual' | 'wide';
