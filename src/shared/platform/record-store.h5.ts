import { database } from './database.h5'
import type { RecordStore } from './types'

const memory = new Map<string, { table: string; row: unknown }>()
const nameOf = (table: string, key: string) => `${table}/${key}`

export const recordStore: RecordStore = {
  put: async (table, key, row) => {
    const db = await database()
    if (db) await db.put('records', { name: nameOf(table, key), table, row })
    else memory.set(nameOf(table, key), { table, row })
  },
  get: async (table, key) => {
    const db = await database()
    return (db ? await db.get('records', nameOf(table, key)) : memory.get(nameOf(table, key)))?.row
  },
  all: async (table) => {
    const db = await database()
    const records = db ? await db.getAllFromIndex('records', 'byTable', table) : Array.from(memory.values()).filter((record) => record.table === table)
    return records.map((record) => record.row)
  },
  drop: async (table, key) => {
    const db = await database()
    if (db) await db.delete('records', nameOf(table, key))
    else memory.delete(nameOf(table, key))
  },
}
