/** Sends the sign-in code to a mainland number; rejects where the channel is down. */
export interface SmsSender {
  readonly available: boolean
  sendCode(phone: string, code: string): Promise<void>
}

/** Where no SMS is configured: demo mode shows the code on screen instead, so nothing is sent. */
export const noSms: SmsSender = { available: false, sendCode: async () => undefined }
