/** A link into a closed fold opens it. */
function open(): void {
  const target =
    location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  const fold = target?.closest('details');
  if (fold && !fold.open) {
    fold.open = true;
    target?.scrollIntoView();
  }
}

addEventListener('hashchange', open);
open();
