export const placeErrors = {
  'code.unknown': '这个码我们不认识，可能是抄错了或已经换了新码。您可以直接选小区提事',
  'code.revoked': '这个码已经停用。您可以直接选小区提事，或打电话给社区',
  'place.unknown': '没有找到这个小区或网格，请重新选择',
} as const
