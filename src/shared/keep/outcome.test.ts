import { ApiError, localError } from '../api-client/api-error'
import { outcomeOfError } from './outcome'

const reply = (status: number) => new ApiError({ code: 'request.invalid', message: '有几处没填好' }, status)

describe('outcomeOfError', () => {
  it.each([401, 408, 429, 500, 502, 503])('tries %i again', (status) => expect(outcomeOfError(reply(status))).toEqual({ kind: 'later' }))
  it.each([400, 403, 404, 409, 410, 413, 422])('stops at %i with the server\'s words', (status) => {
    expect(outcomeOfError(reply(status))).toEqual({ kind: 'refused', code: 'request.invalid', message: '有几处没填好' })
  })
  it('tries again when there was no reply', () => expect(outcomeOfError(localError('network.unreachable'))).toEqual({ kind: 'later' }))
  it('tries again after a trouble of the device', () => expect(outcomeOfError(new Error('quota'))).toEqual({ kind: 'later' }))
})
