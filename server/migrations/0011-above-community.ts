/** A report on an official is not for those it may name (domain.md §4.3). */
export const aboveCommunity = `
ALTER TABLE matter ADD COLUMN above_community boolean NOT NULL DEFAULT false; -- the community has no part in it, and does not see it
`
