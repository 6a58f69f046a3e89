/** The ledger: figures of a month without reading the table of matters, papers that carry a serial, lists taken over. */
export const ledger = `
DROP INDEX matter_street_created;
-- What a community was told, what fell due there for an answer and for settling, in a month: the figures' columns go along, so that no row is fetched.
CREATE INDEX matter_raised ON matter (tenant, community_id, created_at, id) INCLUDE (round, category, done_at) WHERE kind = 'issue';
CREATE INDEX matter_answer_due ON matter (tenant, community_id, answer_due_at) INCLUDE (answered_at, ended_at) WHERE kind = 'issue' AND answer_due_at IS NOT NULL;
CREATE INDEX matter_handle_due ON matter (tenant, community_id, handle_due_at) INCLUDE (done_at, ended_at, paused_at, state) WHERE kind = 'issue' AND handle_due_at IS NOT NULL;
DROP INDEX matter_community_due;
CREATE INDEX matter_community_due ON matter (tenant, community_id, due_at, id) INCLUDE (state) WHERE due_at IS NOT NULL;

ALTER TABLE rating ADD COLUMN community_id uuid; -- of its matter then: a month's ratings are counted without looking each matter up
UPDATE rating r SET community_id = m.community_id FROM matter m WHERE m.tenant = r.tenant AND m.id = r.matter_id;
CREATE INDEX rating_of_handling ON rating (tenant, community_id, created_at) INCLUDE (score, channel) WHERE subject = 'handling';

CREATE TABLE supervision (                      -- 督办: one slip each, with the congress office's serial of the year
  tenant       text NOT NULL,
  id           uuid NOT NULL,
  matter_id    uuid NOT NULL,
  serial       integer NOT NULL,
  year         smallint NOT NULL,
  issued_at    timestamptz NOT NULL,
  statement_id uuid NOT NULL,                   -- why
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, matter_id) REFERENCES matter (tenant, id)
);
CREATE INDEX supervision_of_matter ON supervision (tenant, matter_id, id);

ALTER TABLE issue
  ADD COLUMN reported_on date,                  -- when it was said elsewhere; null: when it was raised here
  ADD COLUMN import_id   uuid;                  -- the import it came with
CREATE UNIQUE INDEX issue_external ON issue (tenant, external_source, external_number) WHERE external_number IS NOT NULL;
CREATE INDEX issue_of_import ON issue (tenant, import_id, matter_id) WHERE import_id IS NOT NULL;
`
