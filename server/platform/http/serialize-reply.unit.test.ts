import { z } from 'zod'
import { areaSchemas } from '../../test/area-schemas'
import { replySerializer } from './serialize-reply'

const write = (schema: z.ZodType, reply: unknown) => replySerializer({ schema, method: 'GET', url: '/', httpStatus: '200', contentType: 'application/json' })(reply)

describe('what leaves the server', () => {
  it('is what the schema names and no more', () => {
    expect(write(z.object({ id: z.string() }), { id: 'a', secret: 'b' })).toBe('{"id":"a"}')
  })
  it('fails where the schema does not allow it', () => {
    expect(() => write(z.object({ id: z.string() }), { id: 1 })).toThrow()
  })
  // Parsing forwards is right only where both directions are the same.
  it.each(Object.entries(areaSchemas))('%s changes nothing on its way out', (_, { reply }) => {
    expect(() => z.toJSONSchema(reply, { io: 'output' })).not.toThrow()
  })
})
