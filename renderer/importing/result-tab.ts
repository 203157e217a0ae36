/** The two sheets of a review. */
export type ResultTab = 'indicators' | 'projects';
