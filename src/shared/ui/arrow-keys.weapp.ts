/** A phone has no arrow keys. */
export const useArrowKeys = () => ({})
