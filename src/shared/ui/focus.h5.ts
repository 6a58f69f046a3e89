/** Moves the focus to the next or previous enabled button inside a group, around its ends. */
export const moveFocus = (group: unknown, step: 1 | -1): void => {
  if (!(group instanceof HTMLElement)) return
  const buttons = Array.from(group.querySelectorAll<HTMLButtonElement>('button:not([disabled])'))
  const at = buttons.findIndex((button) => button === document.activeElement)
  buttons[(at + step + buttons.length) % buttons.length]?.focus()
}
