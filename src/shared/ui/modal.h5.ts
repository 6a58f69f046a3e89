/** Opens a dialog modally; browsers before 2022 (iOS 15.3) show it without holding the focus. */
export const openModal = (dialog: HTMLDialogElement): void => {
  if (dialog.open) return
  if (typeof dialog.showModal === 'function') dialog.showModal()
  else dialog.setAttribute('open', '')
}

export const closeModal = (dialog: HTMLDialogElement): void => {
  if (typeof dialog.close === 'function') dialog.close()
  else dialog.removeAttribute('open')
}

/** A click beside the card lands on the dialog element itself. */
export const isOnBackdrop = (event: { target: unknown; currentTarget: unknown }): boolean => event.target === event.currentTarget
