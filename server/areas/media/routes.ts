import { mediaEndpoints } from '../../../contract/media/endpoints'
import { mediaSchemas } from '../../../contract/media/schemas'
import type { Ctx } from '../../context'
import { preparedCommand, routesOf } from '../../platform/http/route'
import { prepareDocument, presentUploadedDocument, uploadDocument } from './verbs/upload-document'
import { prepareUpload, presentUpload, uploadMedia } from './verbs/upload-media'

export const mediaRoutes = routesOf<Ctx, typeof mediaEndpoints, typeof mediaSchemas>(mediaEndpoints, mediaSchemas, {
  uploadMedia: preparedCommand(prepareUpload, uploadMedia, presentUpload),
  uploadDocument: preparedCommand(prepareDocument, uploadDocument, presentUploadedDocument),
})
