import { availableParallelism } from 'node:os'
import type { World } from './world/world'

/** On what it was measured: figures of two machines do not compare, ratios do. */
export async function captionOf(world: World): Promise<string> {
  const { label } = await world.postgres()
  const day = new Date().toISOString().slice(0, 10)
  return `Measured ${day} on ${availableParallelism()} cores, Node ${process.versions.node}, ${label}; server, database and load share the machine.`
}
