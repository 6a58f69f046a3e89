import { defineEndpoints } from '../endpoint'

export const personEndpoints = defineEndpoints({
  openGuestSession: { method: 'POST', path: '/sessions/guest', summary: 'A silent guest, named by a secret the phone made: a repeated call gives the same person', who: 'anyone', scope: 'own', idempotent: false, limits: ['signIn'] },
  openWechatSession: { method: 'POST', path: '/sessions/wechat', summary: 'wx.login code to a session; joins the guest who calls', who: 'anyone', scope: 'own', idempotent: false, limits: ['signIn'] },
  requestSmsCode: { method: 'POST', path: '/sms-codes', summary: 'Sends a sign-in code by SMS', who: 'person', scope: 'own', idempotent: false, limits: ['sms'], byLink: true },
  openPhoneSession: { method: 'POST', path: '/sessions/phone', summary: 'Phone and SMS code to a session; joins whoever calls without losing anything', who: 'person', scope: 'own', idempotent: false, limits: ['signIn'], byLink: true },
  getMe: { method: 'GET', path: '/me', summary: 'Who I am here, my roles and their desks', who: 'person', scope: 'own', idempotent: false, byLink: true },
  signOut: { method: 'DELETE', path: '/sessions/current', summary: 'Ends this session', who: 'person', scope: 'own', idempotent: false, byLink: true },
  forgetDevice: { method: 'POST', path: '/me/forget-device', summary: 'Ends this session and unties this device from the person', who: 'person', scope: 'own', idempotent: false, byLink: true },
})
