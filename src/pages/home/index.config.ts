export default definePageConfig({ navigationBarTitleText: '民情直通', enablePullDownRefresh: true })
