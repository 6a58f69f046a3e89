/** What a slice of the store is given: it sees and sets its own fields only. */
export type SetSlice<S> = (change: Partial<S> | ((state: S) => Partial<S>)) => void
export type GetSlice<S> = () => S
export type SliceOf<S> = (set: SetSlice<S>, get: GetSlice<S>) => S
