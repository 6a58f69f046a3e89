export const personErrors = {
  'sms.tooSoon': '验证码刚发过，请等一分钟再要',
  'sms.wrong': '验证码不对，请看清短信再填',
  'sms.expired': '验证码过期了，请重新获取',
  'sms.tooManyTries': '填错太多次了，请重新获取验证码',
  'sms.unavailable': '暂时发不出短信，请稍后再试，或打电话给社区',
  'wechat.refused': '微信登录没有成功，请退出小程序再进来',
} as const
