import { USER_DATA_PATH } from '../device'
import type { ApiTable } from './wx-call'
import type { WxHost } from './wx-host'

const STATUS_BAR = 20
const SAFE_BOTTOM = 34

/** Compares base library versions by number, not by text. */
export function isAtLeast(version: string, wanted: string): boolean {
  const have = version.split('.').map(Number)
  const gaps = wanted.split('.').map((part, index) => (have[index] ?? 0) - Number(part))
  return (gaps.find((gap) => gap !== 0) ?? 0) >= 0
}

function windowInfo({ answers }: WxHost): Record<string, unknown> {
  const { windowWidth, windowHeight } = answers
  const screenHeight = windowHeight + STATUS_BAR + 44
  const safeArea = {
    left: 0, right: windowWidth, top: STATUS_BAR, bottom: screenHeight - SAFE_BOTTOM, width: windowWidth,
    height: screenHeight - SAFE_BOTTOM - STATUS_BAR,
  }
  return {
    pixelRatio: 2, screenWidth: windowWidth, screenHeight, windowWidth, windowHeight, statusBarHeight: STATUS_BAR,
    safeArea, screenTop: STATUS_BAR + 44,
  }
}

function appBaseInfo({ answers }: WxHost): Record<string, unknown> {
  const { sdkVersion, theme, fontSizeScaleFactor } = answers
  return {
    SDKVersion: sdkVersion, enableDebug: false, host: { appId: '' }, language: 'zh_CN', version: '8.0.56', theme,
    fontSizeScaleFactor, fontSizeSetting: 17 * fontSizeScaleFactor,
  }
}

function deviceInfo({ answers: { platform } }: WxHost): Record<string, unknown> {
  return {
    abi: 'arm64-v8a', deviceAbi: 'arm64-v8a', benchmarkLevel: 20, brand: 'runner', model: 'runner', memorySize: '4096',
    platform, system: platform === 'ios' ? 'iOS 17.0' : 'Android 13', cpuType: 'runner',
  }
}

function systemSetting(): Record<string, unknown> {
  return { bluetoothEnabled: true, locationEnabled: true, wifiEnabled: true, deviceOrientation: 'portrait' }
}

function accountInfo({ answers: { appId, envVersion } }: WxHost): Record<string, unknown> {
  return { miniProgram: { appId, envVersion, version: '1.0.0' } }
}

function setting({ answers }: WxHost): Record<string, unknown> {
  return { authSetting: answers.authSetting, subscriptionsSetting: { mainSwitch: true, itemSettings: {} } }
}

/** What the phone, WeChat and the launch tell about themselves. */
export function systemApis(host: WxHost): ApiTable {
  const all = () => ({ ...windowInfo(host), ...appBaseInfo(host), ...deviceInfo(host), ...systemSetting() })
  const network = () => ({
    isConnected: !host.network.isOffline, networkType: host.network.isOffline ? 'none' : host.answers.networkType,
  })
  return {
    sync: {
      getSystemInfoSync: all,
      getWindowInfo: () => windowInfo(host),
      getAppBaseInfo: () => appBaseInfo(host),
      getDeviceInfo: () => deviceInfo(host),
      getSystemSetting: systemSetting,
      getAppAuthorizeSetting: () =>
        Object.fromEntries(['camera', 'album', 'location', 'microphone'].map((one) => [`${one}Authorized`, 'authorized'])),
      getMenuButtonBoundingClientRect: () => ({ width: 87, height: 32, top: 24, right: 365, bottom: 56, left: 278 }),
      getAccountInfoSync: () => accountInfo(host),
      getLaunchOptionsSync: () => host.launch,
      getEnterOptionsSync: () => host.launch,
      getSkylineInfoSync: () => ({ isSupported: false }),
    },
    async: {
      getSystemInfo: all,
      getSystemInfoAsync: all,
      getSkylineInfo: () => ({ isSupported: false }),
      getNetworkType: () => ({ networkType: network().networkType }),
      getSetting: () => setting(host),
      openSetting: () => ({ authSetting: host.answers.authSetting }),
    },
  }
}

export const WX_ENV = { USER_DATA_PATH }
