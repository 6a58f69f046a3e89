/** Supporting units read what they support; documents (PDF) as proof, with the name they came by. */
export const supportAndDocuments = `
CREATE INDEX assignment_supporting ON assignment (tenant, handler_id, matter_id) WHERE part = 'support';

ALTER TABLE media
  ADD COLUMN name  text,                          -- of a document: as it came, cleaned, personal numbers masked
  ADD COLUMN pages integer;                       -- of a document
`
