import { useMemo } from 'react'
import { moveFocus } from './focus.h5'

interface KeyPress {
  key: string
  currentTarget: unknown
  preventDefault: () => void
}

const steps: Record<string, 1 | -1> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** H5: arrow keys move the focus among the buttons of a group, as people know it from radios and tabs. */
export const useArrowKeys = () =>
  useMemo(() => ({
    onKeyDown: (event: KeyPress) => {
      const step = steps[event.key]
      if (!step) return
      event.preventDefault()
      moveFocus(event.currentTarget, step)
    },
  }), [])
