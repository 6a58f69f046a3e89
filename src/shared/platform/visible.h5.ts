/** Calls back when the tab comes to the front again. */
export const onVisible = (listener: () => void): void => {
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') listener() })
}
