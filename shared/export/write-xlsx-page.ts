import type { WriteSheet } from 'hucre/xlsx';
import { type PageSetup, type Sheet, sheetOf, TEXT_SHEET } from './page-setup';
import type { PaperWords } from './paper-words';

const MM_PER_INCH = 25.4;

/** Paper, margins, repeated rows, head and foot of a sheet. The page number is at the outer edge, as on paper. */
export function pageParts(
  setup: PageSetup,
  words: PaperWords,
  printTitlesRow: string | null,
): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  const text = printTitlesRow === null;
  const { width, height, margins }: Sheet = text ? TEXT_SHEET : sheetOf(setup);
  const inches = (mm: number): number => Math.round((mm / MM_PER_INCH) * 1000) / 1000;
  const foot = `${escapeCode(setup.footer)}${setup.footer === '' ? '' : '　'}${words.pageOf('&P', '&N')}`;
  const number = '&14— &P —';
  const header = setup.header === '' ? {} : bothPages(`&C${escapeCode(setup.header)}`);
  return {
    pageSetup: {
      paperSize: text || setup.paper === 'A4' ? 'a4' : 'a3',
      orientation: width > height ? 'landscape' : 'portrait',
      horizontalCentered: true,
      ...(text || setup.fitToWidth ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : { scale: 100 }),
      ...(printTitlesRow === null ? {} : { printTitlesRow }),
      margins: {
        top: inches(margins.top),
        bottom: inches(margins.bottom),
        left: inches(margins.left),
        right: inches(margins.right),
        header: inches(Math.max(5, margins.top - 10)),
        footer: inches(Math.max(5, margins.bottom - 12)),
      },
    },
    headerFooter: {
      ...header,
      differentOddEven: true,
      oddFooter: `&L${foot}&R${number}`,
      evenFooter: `&L${number}&R${foot}`,
    },
  };
}

function bothPages(text: string): { readonly oddHeader: string; readonly evenHeader: string } {
  return { oddHeader: text, evenHeader: text };
}

/** & begins a code in heads and feet; two stand for one. */
function escapeCode(text: string): string {
  return text.replaceAll('&', '&&');
}
