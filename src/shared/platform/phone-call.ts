import Taro from '@tarojs/taro'

/** Opens the dialler with a number; going back from it is no error. */
export const callPhone = async (number: string): Promise<void> => {
  try {
    await Taro.makePhoneCall({ phoneNumber: number })
  } catch {
    // The person changed their mind.
  }
}
