export default definePageConfig({ navigationBarTitleText: '星空议事' })
