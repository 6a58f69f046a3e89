import { openDB, type DBSchema, type IDBPDatabase } from 'idb'

interface Shape extends DBSchema {
  /** Bytes, not Blobs: older Safari loses Blobs of IndexedDB. */
  files: { key: string; value: { id: string; at: number; type: string; content: ArrayBuffer } }
  records: { key: string; value: { name: string; table: string; row: unknown }; indexes: { byTable: string } }
  leases: { key: string; value: { name: string; owner: string; until: number } }
}
export type Database = IDBPDatabase<Shape>

let opened: Promise<Database | null> | null = null

const open = async (): Promise<Database | null> => {
  try {
    return await openDB<Shape>('minqing', 1, {
      upgrade: (db) => {
        db.createObjectStore('files', { keyPath: 'id' })
        db.createObjectStore('records', { keyPath: 'name' }).createIndex('byTable', 'table')
        db.createObjectStore('leases', { keyPath: 'name' })
      },
      // The browser may close it (storage cleared): open anew at the next call.
      terminated: () => { opened = null },
    })
  } catch {
    return null
  }
}

/** This browser's database, one for all that is kept. Null where there is none (private windows): then things live in memory, as long as the page. */
export const database = (): Promise<Database | null> => (opened ??= open())
