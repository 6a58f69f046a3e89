/** Where the API is: on H5 the origin the app came from. */
export const apiBase = (): string => '/api/v1'
