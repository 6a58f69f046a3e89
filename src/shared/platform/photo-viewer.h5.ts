/** A modal dialog of the browser with one photo: Esc and a tap close it, arrows turn over. Taro's own preview costs 50 KB. */
export const openViewer = (addresses: readonly string[], first: number): void => {
  const dialog = document.createElement('dialog')
  dialog.className = 'mq-viewer'
  const picture = document.createElement('img')
  const close = document.createElement('button')
  close.type = 'button'
  close.textContent = '关闭'
  let at = first
  const show = () => {
    picture.src = addresses[at] ?? ''
    picture.alt = `照片 ${at + 1}，共 ${addresses.length} 张`
    dialog.setAttribute('aria-label', picture.alt)
  }
  const turn = (step: number) => {
    at = (at + step + addresses.length) % addresses.length
    show()
  }
  close.addEventListener('click', () => dialog.close())
  picture.addEventListener('click', () => (addresses.length > 1 ? turn(1) : dialog.close()))
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowRight') turn(1)
    if (event.key === 'ArrowLeft') turn(-1)
  })
  dialog.addEventListener('close', () => dialog.remove())
  dialog.append(picture, close)
  document.body.append(dialog)
  show()
  dialog.showModal()
}
