/** APIs that do nothing here but succeed and be remembered in `app.calls`. */
export const RECORDED_APIS: readonly string[] = [
  'setNavigationBarColor', 'showNavigationBarLoading', 'hideNavigationBarLoading', 'hideHomeButton',
  'setBackgroundColor', 'setBackgroundTextStyle', 'setTabBarStyle', 'setTabBarItem', 'setTabBarBadge',
  'removeTabBarBadge', 'showTabBar', 'hideTabBar', 'showTabBarRedDot', 'hideTabBarRedDot', 'pageScrollTo',
  'startPullDownRefresh', 'stopPullDownRefresh', 'setClipboardData', 'makePhoneCall', 'vibrateShort', 'vibrateLong',
  'showShareMenu', 'hideShareMenu', 'updateShareMenu', 'setKeepScreenOn', 'hideKeyboard', 'openLocation',
  'addPhoneContact', 'enableAlertBeforeUnload', 'disableAlertBeforeUnload', 'setInnerAudioOption', 'authorize',
  'loadFontFace', 'openPrivacyContract', 'openCustomerServiceChat', 'navigateToMiniProgram', 'exitMiniProgram',
  'shareFileMessage', 'saveVideoToPhotosAlbum', 'preloadAssets', 'setWindowSize', 'showShareImageMenu',
]

/** Fire-and-forget calls without callbacks. */
export const RECORDED_SYNC: readonly string[] = ['reportEvent', 'reportMonitor', 'reportAnalytics', 'reportPerformance']

/** wx.onX/wx.offX pairs that a test fires with app.signal(). */
export const SIGNALS: readonly string[] = [
  'AppShow', 'AppHide', 'Error', 'UnhandledRejection', 'PageNotFound', 'ThemeChange', 'NetworkStatusChange',
  'NetworkWeakChange', 'WindowResize', 'KeyboardHeightChange', 'UserCaptureScreen', 'MemoryWarning',
  'NeedPrivacyAuthorization', 'AudioInterruptionBegin', 'AudioInterruptionEnd', 'CopyUrl', 'DeviceOrientationChange',
  'LazyLoadError', 'ApiCategoryChange',
]
