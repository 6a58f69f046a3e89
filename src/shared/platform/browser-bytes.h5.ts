/** getRandomValues needs no secure origin, unlike randomUUID: it works on http in a LAN. */
export const randomBytes = (count: number): Promise<Uint8Array> => Promise.resolve(crypto.getRandomValues(new Uint8Array(count)))
