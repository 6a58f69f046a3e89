export default definePageConfig({ navigationBarTitleText: '专题议事会' })
