/**
 * Puts a text on the clipboard by the page's own copy event, which needs no permission while a person is clicking.
 * The sheet's copying does not see the event. With `html` programs that know tables get one.
 */
export function copyText(text: string, html?: string): void {
  const put = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
  };
  window.addEventListener('copy', put, { capture: true, once: true });
  document.execCommand('copy');
  window.removeEventListener('copy', put, { capture: true });
}
