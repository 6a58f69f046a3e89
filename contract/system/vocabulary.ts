/** Shown wherever the reference street's invented people stand. */
export const demoMark = '示例数据，人名均为虚构'
