import type { BodyOf, ReplyOf } from '@contract/api'

export type StaffList = ReplyOf<'listStaff'>
export type StaffLine = StaffList['items'][number]
export type StaffRole = StaffLine['role']
export type Invitation = BodyOf<'inviteStaff'>
export type HandlerList = ReplyOf<'listHandlers'>
export type HandlerLine = HandlerList['items'][number]
export type GivenAccess = ReplyOf<'giveUnitAccess'>
export type HandlerKind = HandlerLine['kind']
export type Estates = ReplyOf<'listEstates'>
