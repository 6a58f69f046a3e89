export default definePageConfig({ navigationBarTitleText: '节点', enablePullDownRefresh: true })
