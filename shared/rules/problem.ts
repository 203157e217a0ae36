import type { Address } from '../plan/address';

/**
 * A place where a rule does not hold. An error is a breach of logic (逻辑性) and blocks submitting, never saving;
 * a warning is unlikely but may be right (合理性); an info is worth a look.
 */
export interface Problem {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly address: Address;
  readonly values: Readonly<Record<string, string | number>>;
}
