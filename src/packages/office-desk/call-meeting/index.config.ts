export default definePageConfig({ navigationBarTitleText: '开专题议事会' })
