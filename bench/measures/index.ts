import type { Measure } from '../measure'
import { deskAndMonth } from './desk-and-month'
import { duplicates } from './duplicates'
import { embeddedSubmit } from './embedded-submit'
import { h5Bytes } from './h5-bytes'
import { httpShare } from './http-share'
import { listGrowth } from './list-growth'
import { similarSpeed } from './similar-speed'
import { startTime } from './start-time'
import { weappSetData } from './weapp-set-data'
import { weappSize } from './weapp-size'

/** In the order of the table. */
export const measures: readonly Measure[] = [weappSize, weappSetData, h5Bytes, httpShare, listGrowth, deskAndMonth, embeddedSubmit, startTime, similarSpeed, duplicates]
