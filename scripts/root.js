const path = require('node:path')

const root = path.resolve(__dirname, '..')

/** @param {...string} names path inside the project */
const inside = (...names) => path.join(root, ...names)

module.exports = { root, inside }
