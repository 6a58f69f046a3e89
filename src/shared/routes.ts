/** Pages by name; the five tabs stand in shared/ui/tabs.ts. */
export const routes = {
  landing: 'pages/landing/index',
  raise: 'packages/resident/raise/index',
  receipt: 'packages/resident/receipt/index',
  issue: 'packages/resident/issue/index',
  deputies: 'packages/resident/deputies/index',
  choosePlace: 'packages/resident/choose-place/index',
  inbox: 'packages/resident/inbox/index',
  outbox: 'packages/resident/outbox/index',
  followUp: 'packages/resident/follow-up/index',
  signIn: 'packages/resident/sign-in/index',
  device: 'packages/resident/device/index',
  deputyDesk: 'packages/deputy-desk/issues/index',
  deputyIssue: 'packages/deputy-desk/issue/index',
  officeDesk: 'packages/office-desk/issues/index',
  officeIssue: 'packages/office-desk/issue/index',
  officeReview: 'packages/office-desk/review/index',
} as const
