import { database } from './database.h5'
import { takeBlob } from './picked-blobs.h5'
import type { FileStore } from './types'

interface HeldFile { id: string; at: number; type: string; content: ArrayBuffer }

const memory = new Map<string, HeldFile>()
const shown = new Map<string, string>()

const read = async (id: string): Promise<HeldFile | undefined> => {
  const db = await database()
  return db ? db.get('files', id) : memory.get(id)
}

const write = async (file: HeldFile): Promise<void> => {
  const db = await database()
  if (db) await db.put('files', file)
  else memory.set(file.id, file)
}

/** The file as multipart needs it; for uploader.h5.ts. */
export const readBlob = async (id: string): Promise<Blob | null> => {
  const file = await read(id)
  return file ? new Blob([file.content], { type: file.type }) : null
}

const addressOf = async (id: string): Promise<string | null> => {
  const known = shown.get(id)
  if (known) return known
  const blob = await readBlob(id)
  if (!blob) return null
  const address = URL.createObjectURL(blob)
  shown.set(id, address)
  return address
}

export const fileStore: FileStore = {
  keep: async (id, picked, at) => {
    const blob = takeBlob(picked.source)
    if (!blob) throw new Error('a photo is kept once, right after it was chosen')
    const content = await blob.arrayBuffer()
    await write({ id, at, type: blob.type, content })
    shown.set(id, picked.source)
    return { id, bytes: content.byteLength, at }
  },
  address: addressOf,
  drop: async (id) => {
    const address = shown.get(id)
    if (address) URL.revokeObjectURL(address)
    shown.delete(id)
    memory.delete(id)
    await (await database())?.delete('files', id)
  },
  list: async () => {
    const db = await database()
    const files = db ? await db.getAll('files') : Array.from(memory.values())
    return files.map(({ id, at, content }) => ({ id, at, bytes: content.byteLength }))
  },
}
