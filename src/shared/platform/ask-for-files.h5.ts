/** The browser's own chooser; empty when the person changed their mind. */
export const askForFiles = (accept: string, count: number): Promise<File[]> =>
  new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = accept
    input.multiple = count > 1
    input.style.display = 'none'
    // Some browsers drop an input that is not in the page before it answers.
    document.body.append(input)
    const answer = () => {
      resolve(Array.from(input.files ?? []).slice(0, count))
      input.remove()
    }
    input.addEventListener('change', answer)
    input.addEventListener('cancel', answer)
    input.click()
  })
