/**
 * Loads the list of suggestions when a reader comes to a search box, by pointer, finger or key: until then a
 * page carries none of it. Where it cannot be loaded, the form still leads to the search page.
 */
let isLoading = false;

function load(): void {
  if (isLoading) return;
  isLoading = true;
  import('./search-box.ts').catch((error: unknown) => {
    console.error(error);
    isLoading = false;
  });
}

for (const box of document.querySelectorAll('search-box')) {
  // A combobox once there is a script that opens its list; in the markup HTML allows no such role here.
  const input = box.querySelector('input');
  input?.setAttribute('role', 'combobox');
  input?.setAttribute('aria-expanded', 'false');
  for (const event of ['focusin', 'pointerenter']) box.addEventListener(event, load);
}
if (document.activeElement?.closest('search-box')) load();
