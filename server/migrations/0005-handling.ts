/** Handling by three levels (domain.md §4.2): triage, assignment, extension, proof, merging, call-backs. */
export const handling = `
ALTER TABLE matter
  ADD COLUMN answer_due_at timestamptz,          -- by when the first answer is owed
  ADD COLUMN answered_at   timestamptz,          -- when an official first answered in words or by triage
  ADD COLUMN triaged_at    timestamptz,
  ADD COLUMN handle_due_at timestamptz,          -- 解决时限; set at triage, moved only by an extension, a pause or another colour
  ADD COLUMN paused_at     timestamptz,          -- since when a question to the resident holds the clock
  ADD COLUMN paused_due_at timestamptz,          -- what was owed then
  ADD COLUMN assigner      text CHECK (assigner IN ('community','street')), -- who gave it to the responsible handler
  ADD COLUMN proposed_handler_id uuid,           -- whom the community proposes to the street
  ADD COLUMN plan_on       date,                 -- 列入计划: the day on which it comes back
  ADD COLUMN done_at       timestamptz,
  ADD COLUMN ended_at      timestamptz,
  ADD COLUMN merged_into   uuid,                 -- handled together with that one
  ADD CONSTRAINT matter_not_into_itself CHECK (merged_into <> id),
  ADD CONSTRAINT matter_proposed_handler FOREIGN KEY (tenant, proposed_handler_id) REFERENCES handler (tenant, id),
  ADD CONSTRAINT matter_merged_into FOREIGN KEY (tenant, merged_into) REFERENCES matter (tenant, id);
CREATE INDEX matter_handler_state ON matter (tenant, responsible_handler_id, state, urgency_rank, due_sort, id) WHERE responsible_handler_id IS NOT NULL;
CREATE INDEX matter_handler_all ON matter (tenant, responsible_handler_id, id DESC) WHERE responsible_handler_id IS NOT NULL;
CREATE INDEX matter_handler_due ON matter (tenant, responsible_handler_id, due_at, id) WHERE due_at IS NOT NULL AND responsible_handler_id IS NOT NULL;
CREATE INDEX matter_community_due ON matter (tenant, community_id, due_at, id) WHERE due_at IS NOT NULL;
CREATE INDEX matter_street_due ON matter (tenant, street_id, due_at, id) WHERE due_at IS NOT NULL;
CREATE INDEX matter_merged ON matter (tenant, merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX matter_street_created ON matter (tenant, street_id, created_at);

CREATE TABLE assignment (                       -- work given to a unit: 交办, 协调, 请物业办
  tenant       text NOT NULL,
  id           uuid NOT NULL,
  matter_id    uuid NOT NULL,
  handler_id   uuid NOT NULL,
  kind         text NOT NULL CHECK (kind IN ('assign','coordinate','property')),
  part         text NOT NULL CHECK (part IN ('lead','support')), -- one unit has the work, others support it
  serial       integer NOT NULL,                -- the office's own serial of the year, for its papers
  year         smallint NOT NULL,
  assigned_at  timestamptz NOT NULL,
  due_at       timestamptz,
  taken_at     timestamptz,
  ended_at     timestamptz,
  outcome      text CHECK (outcome IN ('done','returned','taken_back')),
  statement_id uuid,                            -- what was said with it
  PRIMARY KEY (tenant, id),
  CHECK ((ended_at IS NULL) = (outcome IS NULL)),
  FOREIGN KEY (tenant, matter_id) REFERENCES matter (tenant, id),
  FOREIGN KEY (tenant, handler_id) REFERENCES handler (tenant, id)
);
CREATE INDEX assignment_of_matter ON assignment (tenant, matter_id, id);
CREATE INDEX assignment_of_handler ON assignment (tenant, handler_id, id DESC);
CREATE UNIQUE INDEX assignment_open_lead ON assignment (tenant, matter_id) WHERE part = 'lead' AND ended_at IS NULL;

CREATE TABLE extension (                        -- more time is asked of who gave the work
  tenant       text NOT NULL,
  id           uuid NOT NULL,
  matter_id    uuid NOT NULL,
  asked_by     text NOT NULL CHECK (asked_by IN ('handler','community')), -- the hat
  asked_at     timestamptz NOT NULL,
  from_due_at  timestamptz NOT NULL,
  wanted_at    timestamptz NOT NULL,
  statement_id uuid,                            -- why
  decided_at   timestamptz,
  granted      boolean,
  PRIMARY KEY (tenant, id),
  CHECK ((decided_at IS NULL) = (granted IS NULL)),
  FOREIGN KEY (tenant, matter_id) REFERENCES matter (tenant, id)
);
CREATE INDEX extension_of_matter ON extension (tenant, matter_id, id);
CREATE UNIQUE INDEX extension_open ON extension (tenant, matter_id) WHERE decided_at IS NULL;

CREATE TABLE paper_serial (                     -- an office's own serials of a year, one row of numbers a kind of paper
  tenant text NOT NULL, office_id uuid NOT NULL, kind text NOT NULL, year smallint NOT NULL, last integer NOT NULL,
  PRIMARY KEY (tenant, office_id, kind, year)
);

ALTER TABLE rating
  ADD COLUMN channel     text NOT NULL DEFAULT 'app' CHECK (channel IN ('app','call','visit')), -- called back: counted apart
  ADD COLUMN recorded_by uuid;                  -- who entered it; null: the rater
`
