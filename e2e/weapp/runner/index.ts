/**
 * Runs a built WeChat mini-program (Taro's dist/weapp) in Node, without WeChat DevTools:
 *
 *   const app = await launchWeapp({ dir: 'dist/weapp', apiBase: 'http://127.0.0.1:3000' })
 *   await app.page().tap({ text: '去详情' })
 *   expect(app.errors).toEqual([])
 *   const phone = app.close()                       // the app is killed …
 *   await launchWeapp({ dir: 'dist/weapp', device: phone })   // … and opened again
 *
 * Not modelled: layout and WXSS (only inline `display:none` hides), slots of native components, Skyline, workers.
 */
export { launchWeapp, type LaunchWeapp } from './launch-weapp'
export { openEveryPage, routesOf, type PageReport } from './open-every-page'
export { createDevice, type Device } from './device'
export type { Answers, PickedFile } from './answers'
export type { PageDriver, Target } from './page-driver'
export type { Query } from './find-node'
export { nameOf, roleOf, textOf } from './find-node'
export { attr, descendants, type ViewNode } from './view-node'
export type { WeappSession } from './weapp-session'
export type { RequestRecord, RequestRule } from './wx/network'
export { WxFailure } from './wx/wx-call'
