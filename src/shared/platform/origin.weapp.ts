/** Where the API is: fixed at build time, as WeChat's list of allowed hosts is. */
export const apiBase = (): string => process.env.TARO_APP_API
