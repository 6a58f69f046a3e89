/** Moves the focus to a part of the page by its id, as soon as it is there: to a detail just opened, back to its list. */
export const focusPart = (id: string): void => {
  requestAnimationFrame(() => {
    const part = document.getElementById(id)
    if (!part) return
    if (!part.hasAttribute('tabindex')) part.tabIndex = -1
    part.style.outline = 'none'
    part.focus({ preventScroll: true })
  })
}
