import { type Issue, issue } from '../../shared/base/issue';
import { fail, ok, type Result } from '../../shared/base/result';
import type { ReportDocument, ReportFormat } from '../../shared/export/formats';
import { writeDocument } from './write-document';

/** Writes a report to a file the person names. What to tell about it; null when the person cancels. */
export async function exportReport(
  document: ReportDocument,
  format: ReportFormat,
  name: string,
): Promise<Result<Issue | null, Issue>> {
  const written = await writeDocument(document, format);
  if (!written.ok) return written;
  const { bytes, removed } = written.value;
  const saved = await window.desk.saveFile({
    kind: format,
    token: null,
    suggestedName: `${name}.${format}`,
    bytes,
  });
  if (!saved.ok) return fail(saved.issue);
  if (saved.value === null) return ok(null);
  return ok(issue(removed === 0 ? 'export.saved' : 'export.savedWithout', '', { name: saved.value.name, removed }));
}
