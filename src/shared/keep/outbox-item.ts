import type { EndpointName } from '@contract/api'

export interface OutboxFile {
  /** Name in the file store of this device. */
  fileId: string
  /** Idempotency key of its upload. */
  key: string
  /** The server's id once it is up; never sent again from then on. */
  mediaId: string | null
}

/** One write that must reach the server, whatever happens to network, app and phone. Plain JSON: it is stored as it is. */
export interface OutboxItem {
  /** Idempotency key: a second arrival makes no second issue. */
  key: string
  endpoint: EndpointName
  params: Record<string, string>
  body: Record<string, unknown>
  files: OutboxFile[]
  /** Field of the body that takes the media ids. */
  filesField: string
  /** Waits for another item, and takes values of its reply into its own params: {id: 'issueId'}. */
  dependsOn: { key: string; paramsFromReply: Record<string, string> } | null
  /** Under which name it was written (api-client/owner.ts): it goes out as that person or not at all. */
  owner: string
  /** What it is, in the person's words, for the outbox page. */
  label: string
  /** Milliseconds by the phone's clock, as all times here. */
  createdAt: number
  tries: number
  nextAt: number
  /** Set when the server refused it: it waits for the person, not for the network. */
  trouble: { code: string; message: string } | null
}

export const isOutboxItem = (row: unknown): row is OutboxItem =>
  typeof row === 'object' && row !== null && 'key' in row && 'endpoint' in row && 'files' in row && 'createdAt' in row
