/** The sheets of a review; the last one only where the draft goes into a plan that is there. */
export type ResultTab = 'indicators' | 'projects' | 'differences';
