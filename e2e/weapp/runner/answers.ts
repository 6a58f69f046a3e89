import type { ApiCall, WxOptions } from './wx/wx-call'

/** A file the person picks: bytes, and what the picker says of it. */
export interface PickedFile {
  content: Uint8Array
  extension?: string
  /** What it is called in a chat. */
  name?: string
  type?: 'image' | 'video'
  width?: number
  height?: number
  duration?: number
}

/** What the person, the phone and WeChat answer. Tests may change any of it while the app runs. */
export interface Answers {
  /** The code of wx.login; 'fail' refuses. */
  login: string | (() => string)
  /** Answered at once when given; otherwise the modal waits for app.answerModal. */
  modal?: boolean | ((options: WxOptions) => boolean)
  /** Index tapped, or 'cancel'; otherwise the sheet waits for app.answerActionSheet. */
  actionSheet?: number | 'cancel'
  media: PickedFile[] | 'cancel'
  /** Files out of a chat. */
  messageFiles: PickedFile[] | 'cancel'
  /** 'refused': the phone gives WeChat no camera. */
  scanCode: string | 'cancel' | 'refused'
  /** The dynamic code behind `<button open-type="getPhoneNumber">`. */
  phoneCode: string | 'refuse'
  /** The recording of getRecorderManager. */
  recording: { content: Uint8Array; durationMs: number }
  /** Template id to the person's choice; accept when not listed. */
  subscriptions: Record<string, 'accept' | 'reject' | 'ban'>
  networkType: string
  fontSizeScaleFactor: number
  windowWidth: number
  windowHeight: number
  theme: 'light' | 'dark'
  platform: 'android' | 'ios' | 'devtools'
  sdkVersion: string
  appId: string
  envVersion: 'develop' | 'trial' | 'release'
  /** True until the person has agreed to the privacy notice. */
  needsPrivacyAgreement: boolean
  authSetting: Record<string, boolean>
  location: { latitude: number; longitude: number } | 'refuse'
  /** Replaces any wx API: the return value succeeds, a thrown WxFailure fails. */
  apis: Record<string, (options: WxOptions, calls: ApiCall[]) => unknown>
}

const ONE_PIXEL_PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** A willing person with an ordinary phone. */
export function defaultAnswers(given: Partial<Answers> = {}): Answers {
  return {
    login: 'login-code',
    media: [{ content: Buffer.from(ONE_PIXEL_PNG, 'base64'), extension: 'png' }],
    messageFiles: 'cancel',
    scanCode: 'cancel',
    phoneCode: 'phone-code',
    recording: { content: Buffer.from('recording'), durationMs: 2000 },
    subscriptions: {},
    networkType: 'wifi',
    fontSizeScaleFactor: 1,
    windowWidth: 375,
    windowHeight: 667,
    theme: 'light',
    platform: 'android',
    sdkVersion: '3.8.0',
    appId: 'wx0000000000000000',
    envVersion: 'release',
    needsPrivacyAgreement: false,
    authSetting: {},
    location: { latitude: 26.22, longitude: 118.86 },
    apis: {},
    ...given,
  }
}
