export default definePageConfig({ navigationBarTitleText: '公开台账', enablePullDownRefresh: true, onReachBottomDistance: 200 })
