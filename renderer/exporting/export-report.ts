import { type Issue, issue } from '../../shared/base/issue';
import { fail, ok, type Result } from '../../shared/base/result';
import { REPORT_WRITERS, type ReportDocument, type ReportFormat } from '../../shared/export/formats';

/** Writes a report to a file the person names. What to tell about it; null when the person cancels. */
export async function exportReport(
  document: ReportDocument,
  format: ReportFormat,
  name: string,
): Promise<Result<Issue | null, Issue>> {
  const { bytes, removed } = await REPORT_WRITERS[format](document);
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
