import { createContext, useContext } from 'react'

/** How the person wants to see things; given by app.tsx from the store, so that the ui knows no store. */
export interface Look {
  elder: boolean
  /** How much larger than usual the system writes. */
  scale: number
  toggleElder: () => void
}

export const LookContext = createContext<Look>({ elder: false, scale: 1, toggleElder: () => undefined })

export const useLook = () => useContext(LookContext)
