/** 「不清楚几栋」: which estate, where no building and so no grid is known. */
export const issueEstate = `
ALTER TABLE issue ADD COLUMN estate text;         -- null where the grid is known, or only the community
`
