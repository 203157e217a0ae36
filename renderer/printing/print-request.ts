import type { PrintRequest } from '../../shared/desk/desk-api';
import type { PageSetup } from '../../shared/export/page-setup';
import type { Report } from '../../shared/export/report';
import type { PageRows } from './page-break';

/** What the shell needs to print the pages in sight: paper, name, and where each part begins, for the bookmarks. */
export function pdfRequest(
  name: string,
  setup: PageSetup,
  reports: readonly Report[],
  pages: readonly (readonly PageRows[])[],
): PrintRequest {
  let page = 1;
  const outline = reports.map((report, index) => {
    const entry = { title: [report.annex, report.title].filter((text) => text !== '').join('　'), page };
    page += pages[index]?.length ?? 0;
    return entry;
  });
  const landscape = setup.orientation === 'landscape';
  return { suggestedName: `${name}.pdf`, paper: setup.paper, landscape, title: name, outline };
}
