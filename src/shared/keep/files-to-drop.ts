import type { KeptFile } from '../platform/types'

/** Which files go so that all fit under the cap: oldest first, never one that a draft or the outbox still needs. */
export const filesToDrop = (files: readonly KeptFile[], attached: ReadonlySet<string>, capBytes: number): { drop: string[]; isFull: boolean } => {
  let bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  const drop: string[] = []
  for (const file of [...files].filter((one) => !attached.has(one.id)).sort((a, b) => a.at - b.at)) {
    if (bytes <= capBytes) break
    drop.push(file.id)
    bytes -= file.bytes
  }
  return { drop, isFull: bytes > capBytes }
}
