/** Opens a dialog modally; browsers before 2022 (iOS 15.3) show it without holding the focus. */
export const openModal = (dialog: HTMLDialogElement): void => {
  if (dialog.open) return
  if (typeof dialog.showModal === 'function') dialog.showModal()
  else dialog.setAttribute('open', '')
  // Taro's elements move their children when they hydrate, which would throw the focus back to the page: the dialog
  // itself stays where it is, and is read out with its title.
  dialog.tabIndex = -1
  dialog.focus()
}

export const closeModal = (dialog: HTMLDialogElement): void => {
  if (typeof dialog.close === 'function') dialog.close()
  else dialog.removeAttribute('open')
}

/** A click beside the card lands on the dialog element itself. */
export const isOnBackdrop = (event: { target: unknown; currentTarget: unknown }): boolean => event.target === event.currentTarget
