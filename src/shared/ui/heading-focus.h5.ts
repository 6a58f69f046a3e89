let firstPage = true

/** Moves the focus to the heading of the page in sight; not on the first page, where the browser starts at the top by itself. */
export const focusHeading = (): void => {
  if (firstPage) {
    firstPage = false
    return
  }
  requestAnimationFrame(() => {
    const heading = Array.from(document.querySelectorAll<HTMLElement>('[role="heading"][aria-level="1"], h1')).find((h) => h.offsetParent !== null)
    if (!heading) return
    heading.tabIndex = -1
    heading.style.outline = 'none'
    heading.focus({ preventScroll: true })
  })
}
