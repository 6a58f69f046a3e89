export const intakeErrors = {
  'intake.placeElsewhere': '这个地方不归您登记，请选您这一片的小区，或请那边的社区登记',
  'intake.alreadyRecorded': '这个外部编号已经登记过了，不用再登记',
  'intake.sourceOwed': '填了外部编号，请也写明来自哪个平台，例如 12345',
  'intake.linesWrong': '有几行要改，一行都没有登记，请看标出的行',
  'intake.unreadable': '这个文件打不开，请用 Excel 或 WPS 另存为 .xlsx 再传，或直接粘贴',
  'intake.dayAhead': '反映日期还没到，请核对',
  'intake.phoneUnknown': '电话号码不对，请填 11 位手机号或带区号的座机，没有就清空',
} as const
