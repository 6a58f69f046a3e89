export default definePageConfig({ navigationBarTitleText: '承办单位办事入口' })
