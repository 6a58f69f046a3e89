import type { ModalAnswer } from './prompts'
import { WxFailure, type ApiTable, type WxOptions } from './wx-call'
import type { WxHost } from './wx-host'

async function showModal({ answers, prompts }: WxHost, options: WxOptions): Promise<unknown> {
  const ready = typeof answers.modal === 'function' ? answers.modal(options) : answers.modal
  const answer: ModalAnswer = ready === undefined ? await prompts.askModal(options) : { confirm: ready }
  const typed = options.editable ? { content: answer.content ?? '' } : {}
  return { confirm: answer.confirm, cancel: !answer.confirm, ...typed }
}

async function showActionSheet({ answers, prompts }: WxHost, options: WxOptions): Promise<unknown> {
  const tapIndex = answers.actionSheet ?? (await prompts.askSheet(options))
  if (tapIndex === 'cancel') throw new WxFailure('cancel')
  return { tapIndex }
}

/** Toasts, modals and the frame around the page. */
export function interfaceApis(host: WxHost): ApiTable {
  const { prompts } = host
  return {
    async: {
      showToast: (options) => void prompts.toasts.push(String(options.title)),
      hideToast: () => undefined,
      showLoading: (options) => { prompts.loading = String(options.title) },
      hideLoading: () => { prompts.loading = null },
      showModal: (options) => showModal(host, options),
      showActionSheet: (options) => showActionSheet(host, options),
      setNavigationBarTitle: (options) => {
        const page = host.stack().top
        if (page) page.title = String(options.title)
      },
    },
  }
}
