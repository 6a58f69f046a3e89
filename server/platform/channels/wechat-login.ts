/** Turns a `wx.login` code into the person's openid (wechat.md, Login); null where WeChat refuses the code. */
export interface WechatLogin {
  openidOf(code: string): Promise<string | null>
}

/** Demo mode: any code gives a stable openid, so that the mini-app can be tried without an AppID. */
export const demoWechat = (keyedHash: (kind: string, value: string) => Buffer): WechatLogin => ({
  openidOf: async (code) => `demo-${keyedHash('demo-openid', code).toString('base64url')}`,
})

/** Where neither demo mode nor an AppID is there, nobody signs in by WeChat. */
export const noWechat: WechatLogin = { openidOf: async () => null }
