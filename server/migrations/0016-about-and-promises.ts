/** Which unit a complaint is about, and what was promised: both outlive whoever has the work. */
export const aboutAndPromises = `
ALTER TABLE matter ADD COLUMN about_handler_id uuid; -- 投诉对象, which never learns who complained; null where it is about no unit
ALTER TABLE matter ADD FOREIGN KEY (tenant, about_handler_id) REFERENCES handler (tenant, id);

-- 解决时限 as it was promised, one a round: what was late once is late for good, and a month that is over keeps its figures.
CREATE TABLE promise (
  tenant        text NOT NULL,
  matter_id     uuid NOT NULL,
  round         smallint NOT NULL,
  community_id  uuid NOT NULL,
  due_at        timestamptz NOT NULL,
  waiting_since timestamptz,                    -- a question to the resident, or a plan, holds it
  done_at       timestamptz,
  ended_at      timestamptz,                    -- closed, redirected, merged or withdrawn
  PRIMARY KEY (tenant, matter_id, round),
  FOREIGN KEY (tenant, matter_id) REFERENCES matter (tenant, id)
);
INSERT INTO promise (tenant, matter_id, round, community_id, due_at, waiting_since, done_at, ended_at)
  SELECT tenant, id, round, community_id, handle_due_at, coalesce(paused_at, CASE WHEN state = 'planned' THEN changed_at END), done_at, ended_at
  FROM matter WHERE kind = 'issue' AND handle_due_at IS NOT NULL;
CREATE INDEX promise_due ON promise (tenant, community_id, due_at) INCLUDE (waiting_since, done_at, ended_at);
DROP INDEX matter_handle_due;
`
