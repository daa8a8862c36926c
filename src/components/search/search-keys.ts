/** "/" and Ctrl/⌘-K go to the search box, unless the reader is typing somewhere. */
document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement | null;
  const isTyping = target?.closest('input, textarea, select, [contenteditable]');
  const isSlash = event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey;
  const isCommand = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
  if (!isSlash && !isCommand) return;
  const box = document.querySelector<HTMLInputElement>('input[type=search]');
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});
