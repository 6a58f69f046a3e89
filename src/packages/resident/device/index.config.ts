export default definePageConfig({ navigationBarTitleText: '登录与这台设备' })
