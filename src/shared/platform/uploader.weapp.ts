import Taro from '@tarojs/taro'
import { fileStore } from './file-store'
import type { Uploader } from './types'

export const uploader: Uploader = {
  send: async ({ url, fileId, name, headers, timeoutMs }) => {
    const filePath = await fileStore.address(fileId)
    if (!filePath) return { status: 410, text: '' }
    const reply = await Taro.uploadFile({ url, filePath, name: 'file', ...(name === undefined ? {} : { formData: { name } }), header: headers, timeout: timeoutMs })
    return { status: reply.statusCode, text: reply.data }
  },
}
