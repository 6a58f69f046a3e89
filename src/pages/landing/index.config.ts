export default definePageConfig({ navigationBarTitleText: '联系代表', enableShareAppMessage: true })
