/** What comes after one in a list, itself left out; the one before where it was the last. Null: nothing is left. */
export const nextInQueue = (queue: readonly string[], id: string): string | null => {
  const at = queue.indexOf(id)
  return queue[at + 1] ?? (at > 0 ? queue[at - 1] ?? null : null)
}
