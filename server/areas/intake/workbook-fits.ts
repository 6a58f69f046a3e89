/** Largest sum of unpacked parts: a small file can claim to be a large one. */
const mostUnpacked = 200 * 1024 * 1024

const entryMark = 0x02014b50

/** Whether a packed workbook says of itself that it unpacks to something a server can hold; read from its directory, unpacking nothing. */
export function workbookFits(bytes: Buffer): boolean {
  let sum = 0
  for (let at = bytes.indexOf('PK\u0001\u0002', 0, 'latin1'); at >= 0 && at + 28 <= bytes.length; at = bytes.indexOf('PK\u0001\u0002', at + 4, 'latin1')) {
    if (bytes.readUInt32LE(at) === entryMark) sum += bytes.readUInt32LE(at + 24)
    if (sum > mostUnpacked) return false
  }
  return sum > 0
}
