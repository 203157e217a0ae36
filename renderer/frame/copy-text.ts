/**
 * Puts a text on the clipboard by the page's own copy event, which needs no permission while a person is clicking.
 * The sheet's copying does not see the event.
 */
export function copyText(text: string): void {
  const put = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
  };
  window.addEventListener('copy', put, { capture: true, once: true });
  document.execCommand('copy');
  window.removeEventListener('copy', put, { capture: true });
}
