type Child = Node | string;

/** Builds an element from attributes and children; strings become text, never markup. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  page: Document,
  tag: Tag,
  attributes: Record<string, string>,
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = page.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** What only sighted people need: a sign that the words beside it repeat. */
export const sign = (page: Document, text: string): HTMLElement =>
  make(page, 'span', { 'aria-hidden': 'true', class: 'sign' }, text);

/** What only a screen reader needs. */
export const spoken = (page: Document, text: string): HTMLElement =>
  make(page, 'span', { class: 'spoken' }, text);
