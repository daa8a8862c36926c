/**
 * A copy of what the page has in `<template data-template="…">`: the markup of a result stands in the
 * page, not here.
 */
export function fromTemplate(name: string): HTMLElement {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-template="${name}"]`);
  const root = template?.content.firstElementChild;
  if (!(root instanceof HTMLElement)) throw new Error(`The page has no template ${name}.`);
  return document.importNode(root, true);
}

/** The element of a template's copy that shows `name`; what is set in it is text, never markup. */
export function slotOf(copy: HTMLElement, name: string): HTMLElement {
  const slot = copy.querySelector<HTMLElement>(`[data-slot="${name}"]`);
  if (!slot) throw new Error(`The template has no place for ${name}.`);
  return slot;
}
