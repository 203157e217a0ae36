import type { ReportDocument, ReportFormat, WrittenDocument } from '../../shared/export/formats';
import type { DocumentFacts } from '../../shared/export/paper-words';
import type { Language } from '../session/desk-state';

/** A document without its words, which are functions and cannot pass to a worker; it has its own of that language. */
export interface WritingRequest {
  readonly format: ReportFormat;
  readonly language: Language;
  readonly document: Omit<ReportDocument, 'facts'> & { readonly facts: Omit<DocumentFacts, 'words'> };
}

export type WritingAnswer =
  | { readonly written: WrittenDocument }
  /** What the writer threw, for a person who reports it. */
  | { readonly failed: string };
