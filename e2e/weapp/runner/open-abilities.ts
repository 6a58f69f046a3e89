import type { Answers } from './answers'
import type { Realm } from './app-realm'
import { dispatchEvent } from './dispatch-event'
import type { PageInstance } from './page-instance'
import type { PageStack } from './page-stack'
import { attrText, dataset, type ViewNode } from './view-node'

/** What `<button open-type>` and `<navigator>` do by themselves. */
export class OpenAbilities {
  /** Cards the person shared from a button, newest last. */
  readonly shared: unknown[] = []
  /** Abilities that leave the app (contact, feedback, …). */
  readonly left: string[] = []

  constructor(
    private readonly realm: Realm,
    private readonly answers: Answers,
    private readonly stack: () => PageStack,
  ) {}

  run(node: ViewNode, page: PageInstance): void {
    const type = attrText(node, 'open-type')
    if (node.tag === 'navigator') this.navigate(node, type)
    else if (type === 'share') this.share(node, page)
    else if (type === 'getPhoneNumber') this.tellPhone(node, 'getphonenumber')
    else if (type === 'getRealtimePhoneNumber') this.tellPhone(node, 'getrealtimephonenumber')
    else if (type === 'agreePrivacyAuthorization') this.agree(node)
    else if (type) this.left.push(type)
  }

  private share(node: ViewNode, page: PageInstance): void {
    const target = { id: attrText(node, 'id'), dataset: dataset(node) }
    this.shared.push(page.call('onShareAppMessage', { from: 'button', target }))
  }

  private tellPhone(node: ViewNode, type: string): void {
    const { phoneCode } = this.answers
    const refusal = { errMsg: 'getPhoneNumber:fail user deny' }
    const consent = { code: phoneCode, errMsg: 'getPhoneNumber:ok' }
    dispatchEvent(this.realm, node, type, phoneCode === 'refuse' ? refusal : consent)
  }

  private agree(node: ViewNode): void {
    this.answers.needsPrivacyAgreement = false
    dispatchEvent(this.realm, node, 'agreeprivacyauthorization', {})
  }

  private navigate(node: ViewNode, type: string): void {
    const stack = this.stack()
    const url = attrText(node, 'url')
    this.realm.enter(() => {
      if (type === 'navigateBack') return stack.navigateBack(Number(attrText(node, 'delta')) || 1)
      if (type === 'redirect') return stack.redirectTo(url)
      if (type === 'switchTab') return stack.switchTab(url)
      if (type === 'reLaunch') return stack.reLaunch(url)
      return void stack.navigateTo(url)
    })
  }
}
