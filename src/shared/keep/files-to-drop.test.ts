import { filesToDrop } from './files-to-drop'

const file = (id: string, bytes: number, at: number) => ({ id, bytes, at })

describe('filesToDrop', () => {
  it('drops nothing below the cap', () => {
    expect(filesToDrop([file('a', 50, 1)], new Set(), 50)).toEqual({ drop: [], isFull: false })
  })

  it('drops the oldest that nothing needs, and no more than it must', () => {
    const files = [file('new', 20, 3), file('old', 20, 1), file('middle', 20, 2)]
    expect(filesToDrop(files, new Set(), 40)).toEqual({ drop: ['old'], isFull: false })
  })

  it('never drops what a draft or the outbox needs, and says when that is too much', () => {
    const files = [file('old', 30, 1), file('new', 30, 2)]
    expect(filesToDrop(files, new Set(['old', 'new']), 40)).toEqual({ drop: [], isFull: true })
    expect(filesToDrop(files, new Set(['old']), 40)).toEqual({ drop: ['new'], isFull: false })
  })
})
