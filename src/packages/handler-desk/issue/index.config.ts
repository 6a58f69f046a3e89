export default definePageConfig({ navigationBarTitleText: '居民提的事', enablePullDownRefresh: true })
