import type { Page } from '@playwright/test';

/** Drops a file on the window as a person does. */
export async function dropFile(window: Page, name: string, bytes: Uint8Array): Promise<void> {
  await window.evaluate(
    ([fileName, base64]) => {
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], fileName));
      document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    },
    [name, Buffer.from(bytes).toString('base64')] as const,
  );
}
