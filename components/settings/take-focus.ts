/** For what appears to be answered. Of one identity: a new function at each drawing would take the focus back each time. */
export const takeFocus = (element: HTMLElement | null): void => element?.focus();
