import type { FileSaver } from './types'

/** The browser saves it under the name the server gives; the address holds no token. */
export const fileSaver: FileSaver = {
  save: ({ url, fileName }) => {
    const link = document.createElement('a')
    link.href = url
    link.download = fileName
    document.body.append(link)
    link.click()
    link.remove()
    return Promise.resolve()
  },
}
