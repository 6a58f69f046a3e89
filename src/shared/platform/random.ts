import { randomBytes } from './browser-bytes.h5'
import { makeRandom } from './make-random'

export const random = makeRandom(randomBytes)
