import Taro from '@tarojs/taro'
import type { ListFile } from './types'

const isCancelled = (error: unknown): boolean => typeof error === 'object' && error !== null && 'errMsg' in error && String(error.errMsg).includes('cancel')

const pastedPath = (): string => `${Taro.env.USER_DATA_PATH}/pasted-list.txt`

const write = (text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const filePath = pastedPath()
    Taro.getFileSystemManager().writeFile({ filePath, data: text, encoding: 'utf8', success: () => resolve(filePath), fail: reject })
  })

/** WeChat gives files out of chats: the office sends the table to itself first. */
export const listFile: ListFile = {
  choose: async () => {
    try {
      const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['xlsx'] })
      const [file] = tempFiles
      return file ? { name: file.name, source: file.path } : null
    } catch (error) {
      if (isCancelled(error)) return null
      throw error
    }
  },
  send: async ({ url, content, headers, timeoutMs }) => {
    const filePath = 'text' in content ? await write(content.text) : content.source
    const reply = await Taro.uploadFile({ url, filePath, name: 'file', header: headers, timeout: timeoutMs })
    return { status: reply.statusCode, text: reply.data }
  },
}
