import { createHash } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type/node'
import type { mediaSchemas } from '../../../../contract/media/schemas'
import { maxDocumentBytes } from '../../../../contract/media/vocabulary'
import type { Ctx } from '../../../context'
import { personOf } from '../../../platform/context'
import { refuse } from '../../../platform/errors'
import type { Input, Reply } from '../../../platform/http/route'
import { maskPersonal } from '../../matter'
import { presentDocument } from '../document-link'
import { findMedia, insertMedia } from '../queries'
import { inTurn } from '../read-photo'
import { readPdf } from '../read-pdf'
import { documentName } from '../rules/document-name'
import { documentOf, storageKey } from '../storage-key'

type UploadInput = Input<typeof mediaSchemas.uploadDocument>

interface StoredDocument { readonly storage_key: string; readonly sha256: Buffer; readonly bytes: number; readonly pages: number; readonly name: string }

/** Before the transaction: what it is decides its bytes, not its name; bytes must lie there before a row names them. */
export async function prepareDocument(ctx: Ctx, { file, fileName = '' }: UploadInput): Promise<StoredDocument> {
  const { personId } = personOf(ctx.actor) ?? refuse('session.missing')
  if (!file || (await fileTypeFromBuffer(file))?.mime !== 'application/pdf') return refuse('document.notPdf')
  if (file.length > maxDocumentBytes) return refuse('document.tooLarge')
  const read = await inTurn(async () => readPdf(file))
  if ('fault' in read) return refuse(read.fault)
  const sha256 = createHash('sha256').update(file).digest()
  const key = storageKey(ctx.tenant, personId, ctx.now, sha256)
  await ctx.services.files.put(documentOf(key), file)
  return { storage_key: key, sha256, bytes: file.length, pages: read.pages, name: maskPersonal(documentName(fileName)) }
}

/** Keeps the PDF as the uploader's; unattached ones go after 30 days, as photos do. */
export async function uploadDocument(ctx: Ctx, _input: UploadInput, id: string, stored: StoredDocument): Promise<void> {
  const { personId } = personOf(ctx.actor) ?? refuse('session.missing')
  await insertMedia(ctx, { id, kind: 'document', owner_id: personId, mime: 'application/pdf', width: null, height: null, ...stored })
}

export async function presentUploadedDocument(ctx: Ctx, id: string): Promise<Reply<typeof mediaSchemas.uploadDocument>> {
  const row = (await findMedia(ctx, id)) ?? refuse('document.unknown')
  return { id, document: presentDocument(ctx, row) }
}
