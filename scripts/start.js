const { ensureInstalled } = require('./install/ensure-installed')
const { root, inside } = require('./root')

// The server looks for its build and its data below the folder it is started in.
process.chdir(root)
ensureInstalled()

if (process.argv.includes('--dev')) {
  require('./dev').watch()
} else {
  serve()
}

/** Builds what changed, then becomes the server: one process, so signals and kills reach it directly. */
function serve() {
  const { buildAppIfChanged } = require('./build-app')
  const { buildServerIfChanged, SERVER_MAIN } = require('./build-server')
  try {
    buildAppIfChanged('h5')
    buildServerIfChanged()
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
  process.setSourceMapsEnabled(true)
  require(inside(SERVER_MAIN))
}
