/** What the platforms must both be able to do. `x.ts` is the H5 side (browser APIs in `x.h5.ts`), `x.weapp.ts` WeChat's. */

/** A photo just chosen and already made smaller; `source` is a temporary path (weapp) or object URL (H5) that dies with the page. */
export interface PickedPhoto {
  source: string
  /** Size in bytes after making it smaller. */
  bytes: number
}

export interface PhotoPicker {
  /** At most `count` photos; empty when the person changed their mind. Throws PlatformRefusal with words for the person. */
  choose: (count: number) => Promise<PickedPhoto[]>
}

/** A PDF just chosen, under the name it has on the device. */
export interface PickedDocument extends PickedPhoto { name: string }

export interface DocumentPicker {
  /** At most `count`; empty when the person changed their mind. */
  choose: (count: number) => Promise<PickedDocument[]>
}

export interface KeptFile {
  id: string
  bytes: number
  /** Milliseconds since 1970, by the phone's clock: only to find the oldest. */
  at: number
}

/** Files that survive closing the app: USER_DATA_PATH on weapp, IndexedDB on H5. */
export interface FileStore {
  keep: (id: string, picked: PickedPhoto, at: number) => Promise<KeptFile>
  /** Address for an image element, or null when the file is gone. */
  address: (id: string) => Promise<string | null>
  drop: (id: string) => Promise<void>
  list: () => Promise<KeptFile[]>
}

/** Small JSON rows by table and key; on H5 in IndexedDB, because several tabs write at once. */
export interface RecordStore {
  put: (table: string, key: string, row: unknown) => Promise<void>
  get: (table: string, key: string) => Promise<unknown>
  all: (table: string) => Promise<unknown[]>
  drop: (table: string, key: string) => Promise<void>
}

/** Only one tab may send at a time: a row with an owner and an expiry, taken in one transaction. */
export interface Lease {
  /** True when `owner` holds `name` until `now + ttlMs`. Times in milliseconds. */
  take: (name: string, owner: string, now: number, ttlMs: number) => Promise<boolean>
  release: (name: string, owner: string) => Promise<void>
}

export interface UploadReply {
  status: number
  /** The reply's text; JSON on our own server. */
  text: string
}

export interface Uploader {
  /** Sends a kept file as multipart field `file`, its `name` before it. Rejects when the network does. */
  send: (request: { url: string; fileId: string; name?: string; headers: Record<string, string>; timeoutMs: number }) => Promise<UploadReply>
}

/** A file an office takes out: behind a signed address, under the name it files it. */
export interface FileSaver {
  /** Rejects when the network does. */
  save: (file: { url: string; fileName: string }) => Promise<void>
}

/** A table to take over: chosen, or the cells somebody pasted. */
export type ListContent = { text: string } | { source: string }

export interface ListFile {
  /** An .xlsx; null when the person changed their mind. */
  choose: () => Promise<{ name: string; source: string } | null>
  /** Sends it as multipart field `file`. Rejects when the network does. */
  send: (request: { url: string; content: ListContent; headers: Record<string, string>; timeoutMs: number }) => Promise<UploadReply>
}

export interface Network {
  isOnline: () => Promise<boolean>
  /** Calls back on every change; gives the way to stop. */
  onChange: (listener: (online: boolean) => void) => () => void
}

/** How this device introduces itself without asking the person anything. */
export type Introduction = { kind: 'guest'; secret: string } | { kind: 'wechat'; code: string }

/** The result of a scan: the words of the code, nothing recognised, the person went back, or the phone gives no camera. */
export type Scanned = { kind: 'text'; text: string } | { kind: 'nothing' } | { kind: 'cancelled' } | { kind: 'refused' }

/** Something the person can mend; `message` says how. */
export class PlatformRefusal extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'PlatformRefusal'
  }
}
