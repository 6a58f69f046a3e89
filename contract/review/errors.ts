export const reviewErrors = {
  'publication.unknown': '没有找到这条待公开的内容，请刷新列表',
  'publication.notNow': '这条内容刚被处理过，请刷新看看',
  'publication.samePerson': '初审和终审不能是同一个人，请同事来终审',
  'publication.ticksOwed': '请先确认已检查隐私和保密',
  'publication.stillPersonal': '公开内容里还有电话或证件号，请遮住后再提交',
  'publication.neverPublic': '邻里纠纷不公开，请选「暂不公开」',
} as const
