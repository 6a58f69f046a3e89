export { assessmentRoutes } from './routes'
export { ledgerOf, type LedgerLine } from './verbs/ledger-of'
export { minutesOf, type AssessmentMinutes } from './verbs/minutes-of'
