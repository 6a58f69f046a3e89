export const reviewErrors = {
  'publication.unknown': '没有找到这条待公开的内容，请刷新列表',
  'publication.notNow': '这条内容刚被同事改过或处理过，请刷新，看过最新的再定',
  'publication.samePerson': '一个人只能审一道，请同事来审下一道',
  'publication.ticksOwed': '请先确认已检查隐私和保密',
  'publication.reasonOwed': '请选一个撤下的原因',
  'publication.stillPersonal': '公开内容里还有电话或证件号，请遮住后再提交',
  'publication.neverPublic': '邻里纠纷不公开，请选「暂不公开」',
  'publication.healthOrPoverty': '公开内容里提到健康或家庭困难，这类不公开：请删掉这些话，或选「暂不公开」',
} as const
