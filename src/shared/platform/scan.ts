export { scan } from './scan.h5'

/** A photo has to be taken first: the sheet says so. WeChat's scanner opens at the tap. */
export const scansLive: boolean = false
