import Taro from '@tarojs/taro'
import { mediaAddress } from './media-address.weapp'
import { PlatformRefusal, type FileSaver } from './types'

const typeOf = (fileName: string): 'docx' | 'xlsx' | 'pdf' => (fileName.endsWith('.pdf') ? 'pdf' : fileName.endsWith('.xlsx') ? 'xlsx' : 'docx')

/** WeChat opens it; from its menu it is sent on or saved. */
export const fileSaver: FileSaver = {
  save: async ({ url, fileName }) => {
    const filePath = `${Taro.env.USER_DATA_PATH}/${fileName}`
    const { statusCode } = await Taro.downloadFile({ url: mediaAddress(url), filePath })
    if (statusCode !== 200) throw new PlatformRefusal('文件没有下载下来，请再点一次')
    await Taro.openDocument({ filePath, fileType: typeOf(fileName), showMenu: true })
  },
}
