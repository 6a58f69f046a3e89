import { createContext, useContext } from 'react'

/** How the person wants to see things; given by app.tsx from the store, so that the ui knows no store. */
export interface Look {
  elder: boolean
  toggleElder: () => void
}

export const LookContext = createContext<Look>({ elder: false, toggleElder: () => undefined })

export const useLook = () => useContext(LookContext)
