import { randomBytes } from './random.h5'
import { makeRandom } from './make-random'

export const random = makeRandom(randomBytes)
