import type { WxOptions } from './wx-call'

export interface ModalAnswer {
  confirm: boolean
  content?: string
}

interface Waiting<T> {
  options: WxOptions
  resolve: (answer: T) => void
}

/** What WeChat shows above the page and is waiting for the person to answer. */
export class Prompts {
  /** Every toast so far, oldest first. */
  readonly toasts: string[] = []
  loading: string | null = null
  private modalWaiting: Waiting<ModalAnswer> | null = null
  private sheetWaiting: Waiting<number | 'cancel'> | null = null

  get modal(): WxOptions | null {
    return this.modalWaiting?.options ?? null
  }

  get sheet(): WxOptions | null {
    return this.sheetWaiting?.options ?? null
  }

  askModal(options: WxOptions): Promise<ModalAnswer> {
    return new Promise((resolve) => { this.modalWaiting = { options, resolve } })
  }

  askSheet(options: WxOptions): Promise<number | 'cancel'> {
    return new Promise((resolve) => { this.sheetWaiting = { options, resolve } })
  }

  answerModal(answer: ModalAnswer): void {
    if (!this.modalWaiting) throw new Error('no modal is open')
    const { resolve } = this.modalWaiting
    this.modalWaiting = null
    resolve(answer)
  }

  answerSheet(answer: number | 'cancel'): void {
    if (!this.sheetWaiting) throw new Error('no action sheet is open')
    const { resolve } = this.sheetWaiting
    this.sheetWaiting = null
    resolve(answer)
  }
}
