/** The lists of the review, in their order. */
export const GATHERING_TABS = ['files', 'conflicts', 'changes', 'refused', 'stale'] as const;
export type GatheringTab = (typeof GATHERING_TABS)[number];
