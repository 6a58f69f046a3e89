const { existsSync } = require('node:fs')

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The browser of the journeys: CHROMIUM names one, else the usual places are looked at. */
function findChromium() {
  const named = process.env.CHROMIUM
  return [...(named ? [named] : []), ...PLACES].find((file) => existsSync(file))
}

module.exports = { findChromium }
