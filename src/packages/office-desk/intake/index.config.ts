export default definePageConfig({ navigationBarTitleText: '登记与导入' })
