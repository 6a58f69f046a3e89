import { startEmbedded } from '../start-embedded'

/** Holds a cluster until it is killed; a test of its own death. Prints what happened as one line. */
const dataDir = process.argv[2] ?? ''
startEmbedded({ dataDir })
  .then(({ connection }) => console.log(`serving ${String(connection.host)}`))
  .catch((error: unknown) => {
    console.log(`refused ${String(error)}`)
    process.exitCode = 1
  })
