export default definePageConfig({ navigationBarTitleText: '联合研判会' })
