/** Merging goes back to where it came from; ratings say who rated, and through what. */
export const mergingAndRating = `
ALTER TABLE matter ADD COLUMN merged_from text; -- the state it was merged from: undone, it is back there
UPDATE matter m SET merged_from = (
  SELECT a.patch->>'state' FROM audit a WHERE a.tenant = m.tenant AND a.subject_id = m.id AND a.event <> 'issue.merged' AND a.patch->>'state' IS NOT NULL ORDER BY a.id DESC LIMIT 1
) WHERE m.state = 'merged';

ALTER TABLE rating
  DROP CONSTRAINT rating_channel_check,
  ADD CONSTRAINT rating_channel_check CHECK (channel IN ('app','code','call','visit')), -- 'code': through the receipt's code, which an office printed
  ADD COLUMN rater text NOT NULL DEFAULT 'raiser' CHECK (rater IN ('raiser','joined','neighbour')); -- neighbours' judgement counts apart
UPDATE rating r SET rater = CASE WHEN EXISTS (SELECT 1 FROM matter c WHERE c.tenant = m.tenant AND c.merged_into = m.id AND c.raised_by = r.rater_id) THEN 'joined' ELSE 'neighbour' END
FROM matter m WHERE m.tenant = r.tenant AND m.id = r.matter_id AND r.rater_id <> m.raised_by AND r.channel = 'app';
DROP INDEX rating_of_handling;
CREATE INDEX rating_of_handling ON rating (tenant, community_id, created_at) INCLUDE (score, channel, rater) WHERE subject = 'handling';
`
