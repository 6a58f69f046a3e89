/** Dates that stand: how long questions to the resident have held a matter up in this round. */
export const keptDates = `
ALTER TABLE matter ADD COLUMN paused_hours double precision NOT NULL DEFAULT 0; -- hours of service; a round's questions have a budget
`
