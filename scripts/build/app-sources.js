/** Everything a change of which changes what Taro builds. */
const APP_SOURCES = ['src', 'contract', 'config', 'types', 'babel.config.js', '.browserslistrc', 'tsconfig.json', 'package-lock.json', 'project.config.json']

const WEAPP_API = process.env.TARO_APP_API || 'http://127.0.0.1:3000/api/v1'

module.exports = { APP_SOURCES, WEAPP_API }
