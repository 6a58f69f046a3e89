import { call } from '@/shared/api-client/call'
import { forgetOwners, leaveOwner } from '@/shared/api-client/owner'
import { adoptSession, currentToken, dropSession, whoAmI } from '@/shared/api-client/session'
import { wipe } from '@/shared/keep/wipe'
import { forgetDeviceId } from '@/shared/platform/device-id'
import { forgetGuestSecret } from '@/shared/platform/guest-secret'
import { introduce } from '@/shared/platform/introduce'
import { setSignedOut } from '@/shared/platform/signed-out'

export const personApi = {
  /** Sends a code by SMS; in demo mode it comes along. Throws ApiError. */
  askCode: (phone: string) => call('requestSmsCode', { body: { phone } }),

  /** Whoever this device was a guest as is joined: nothing raised before is lost. Throws ApiError. */
  signIn: async (challengeId: string, code: string): Promise<void> => {
    adoptSession(await call('openPhoneSession', { body: { challengeId, code } }))
    setSignedOut(false)
  },

  /** Out on this device whatever the network says; the guest's secret goes too, else the next call would be the same person again. */
  signOut: async (): Promise<void> => {
    const isByLink = whoAmI.get()?.byLink ?? false
    try {
      await call('signOut', {}, { isRetried: false })
    } catch {
      // The session ends by itself on the server; here it is gone.
    }
    leaveOwner()
    dropSession()
    // A unit's link was laid over whoever this device is: they are here again.
    if (isByLink) return
    forgetGuestSecret()
    setSignedOut(true)
  },

  /** The server unties the device first: else a stolen phone would still be known. Throws ApiError, and then nothing is deleted. */
  forgetDevice: async (): Promise<void> => {
    if (currentToken()) {
      const me = await introduce()
      await call('forgetDevice', { body: me.kind === 'guest' ? { secret: me.secret } : {} })
    }
    dropSession()
    forgetGuestSecret()
    forgetDeviceId()
    setSignedOut(false)
    forgetOwners()
    await wipe()
  },
}
