/** Hands a text to the reader: as a file, or on the clipboard. */

export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has begun by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Copies, and says on the button what came of it. */
export async function copyText(
  text: string,
  from: HTMLElement,
  said: { copied: string; notCopied: string },
): Promise<void> {
  const label = from.textContent;
  try {
    await navigator.clipboard.writeText(text);
    from.textContent = said.copied;
  } catch {
    from.textContent = said.notCopied;
  }
  setTimeout(() => (from.textContent = label), 1500);
}
