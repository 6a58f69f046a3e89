const copyBySelection = (text: string): boolean => {
  const field = document.createElement('textarea')
  field.value = text
  field.style.position = 'fixed'
  field.style.opacity = '0'
  document.body.append(field)
  field.select()
  // The clipboard API needs a secure origin; this old command works on http in a LAN.
  const isCopied = document.execCommand('copy')
  field.remove()
  return isCopied
}

/** True when the text is in the clipboard; then say so with a toast. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    if (!window.isSecureContext) return copyBySelection(text)
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text)
  }
}
