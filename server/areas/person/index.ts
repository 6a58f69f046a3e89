export { authenticate } from './queries/authenticate'
export { personRoutes } from './routes'
export { newResident } from './verbs/new-resident'
export { personOfPhone, type RosterPhone } from './verbs/person-of-phone'
