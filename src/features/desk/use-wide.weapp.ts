/** The mini-program is a phone's page; the desk with panes is for the browser. */
export const useWide = (): boolean => false
