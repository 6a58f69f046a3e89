const fields = ['INPUT', 'TEXTAREA', 'SELECT']
const isWriting = (target: EventTarget | null): boolean => target instanceof HTMLElement && (fields.includes(target.tagName) || target.isContentEditable)

/** Calls back with the key that was pressed outside of any field and any group that uses it itself; gives the way to stop. */
export const onPageKey = (listener: (key: string) => void): (() => void) => {
  const heard = (event: KeyboardEvent) => {
    const isOurs = !event.defaultPrevented && !event.altKey && !event.ctrlKey && !event.metaKey && !isWriting(event.target) && document.querySelector('dialog[open]') === null
    if (isOurs) listener(event.key)
  }
  window.addEventListener('keydown', heard)
  return () => window.removeEventListener('keydown', heard)
}
