import { useState } from 'react'

/** Several lines of a list, marked to be decided together. */
export const useSelection = () => {
  const [ids, setIds] = useState<readonly string[] | null>(null)
  return {
    isOn: ids !== null,
    ids: ids ?? [],
    start: () => setIds([]),
    stop: () => setIds(null),
    toggle: (id: string) => setIds((now) => (now?.includes(id) ? now.filter((one) => one !== id) : [...(now ?? []), id])),
  }
}

export type Selection = ReturnType<typeof useSelection>
