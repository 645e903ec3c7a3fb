/** A reply box as a site builds it, with what the site's own code believes to be in it. */
export interface Editor {
  /** What takes the focus. */
  box: HTMLElement;
  /** The text in the editor's own model: a line a line, whatever it calls one. */
  text: () => string;
  /** Puts `@lea` there as the site does when its reply button is pressed, and a space; the caret stands behind. */
  mention: () => void;
  /** Switches it off for writing, as sites do while a reply is being sent. */
  close?: () => void;
}

export const mentioned = '@lea';

/** A place in the page for an editor: in a form with a button, as the original is. */
export function formFor(name: string): HTMLElement {
  const form = document.createElement('form');
  form.setAttribute('aria-label', name);
  const place = form.appendChild(document.createElement('div'));
  const send = form.appendChild(document.createElement('button'));
  send.textContent = 'Send';
  document.body.append(form);
  return place;
}
