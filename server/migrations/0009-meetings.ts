/** 联合研判会 of a community, 专题议事会 of a street, and the milestones that come of one (domain.md §4.2). */
export const meetings = `
CREATE TABLE assessment (                       -- one a community and month
  tenant       text NOT NULL,
  id           uuid NOT NULL,
  street_id    uuid NOT NULL,
  community_id uuid NOT NULL,
  month        text NOT NULL CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  state        text NOT NULL CHECK (state IN ('open','closed')),
  venue        text,
  held_at      timestamptz,                     -- when they sat together
  remarks      text,                            -- 其他议定事项, one a line
  opened_by    uuid NOT NULL,
  opened_at    timestamptz NOT NULL,
  closed_at    timestamptz,                     -- from then on nothing of it changes
  version      integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant, id),
  UNIQUE (tenant, community_id, month),
  CHECK ((state = 'closed') = (closed_at IS NOT NULL)),
  FOREIGN KEY (tenant, street_id) REFERENCES place (tenant, id),
  FOREIGN KEY (tenant, community_id) REFERENCES place (tenant, id)
);
CREATE INDEX assessment_of_street ON assessment (tenant, street_id, month DESC, id DESC);

CREATE TABLE assessment_item (                  -- the agenda, fixed when it opens; urgent ones may be added
  tenant        text NOT NULL,
  assessment_id uuid NOT NULL,
  matter_id     uuid NOT NULL,
  position      integer NOT NULL,
  why           text NOT NULL CHECK (why IN ('untriaged','overdue','unsettled','added')),
  added_at      timestamptz NOT NULL,
  decision      text CHECK (decision IN ('triaged','continued','redirected','left','elsewhere')),
  party         text CHECK (party IN ('itself','property','street','mediation')), -- of a triage
  statement_id  uuid,                           -- what was said
  decided_by    uuid,
  decided_at    timestamptz,
  -- As it stood when the minutes were closed: they say later what they said then.
  category      text, urgency text, responsible text, due_at timestamptz, deputy_id uuid,
  version       integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant, assessment_id, matter_id),
  CHECK ((decision IS NULL) = (decided_at IS NULL)),
  FOREIGN KEY (tenant, assessment_id) REFERENCES assessment (tenant, id),
  FOREIGN KEY (tenant, matter_id) REFERENCES matter (tenant, id)
);
CREATE INDEX assessment_item_of_matter ON assessment_item (tenant, matter_id);

CREATE TABLE street_meeting (
  tenant     text NOT NULL,
  id         uuid NOT NULL,
  street_id  uuid NOT NULL,
  state      text NOT NULL CHECK (state IN ('called','held','closed','cancelled')),
  topic      text NOT NULL,
  venue      text NOT NULL,
  starts_at  timestamptz NOT NULL,
  held_at    timestamptz,
  discussion text,                              -- 讨论情况
  feedback   text,                              -- how the residents hear of it
  cancelled_why text,
  called_by  uuid NOT NULL,
  created_at timestamptz NOT NULL,
  closed_at  timestamptz,
  version    integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant, id),
  CHECK ((state = 'closed') = (closed_at IS NOT NULL)),
  FOREIGN KEY (tenant, street_id) REFERENCES place (tenant, id)
);
CREATE INDEX street_meeting_of_street ON street_meeting (tenant, street_id, starts_at DESC, id DESC);

CREATE TABLE street_meeting_issue (             -- what it is called for, each decided on its own
  tenant       text NOT NULL,
  meeting_id   uuid NOT NULL,
  matter_id    uuid NOT NULL,
  position     integer NOT NULL,
  outcome      text CHECK (outcome IN ('assigned','planned','settled','returnedDown','elsewhere')),
  statement_id uuid,                            -- the measures in words
  due_at       timestamptz,                     -- as it was decided: the minutes say later what they said then
  decided_by   uuid,
  decided_at   timestamptz,
  PRIMARY KEY (tenant, meeting_id, matter_id),
  CHECK ((outcome IS NULL) = (decided_at IS NULL)),
  FOREIGN KEY (tenant, meeting_id) REFERENCES street_meeting (tenant, id),
  FOREIGN KEY (tenant, matter_id) REFERENCES matter (tenant, id)
);
CREATE INDEX street_meeting_issue_of_matter ON street_meeting_issue (tenant, matter_id);

CREATE TABLE invitation (                       -- whom a street meeting invites: a community, a unit or a deputy
  tenant     text NOT NULL,
  id         uuid NOT NULL,
  meeting_id uuid NOT NULL,
  place_id   uuid, handler_id uuid, deputy_id uuid,
  PRIMARY KEY (tenant, id),
  CHECK (num_nonnulls(place_id, handler_id, deputy_id) = 1),
  FOREIGN KEY (tenant, meeting_id) REFERENCES street_meeting (tenant, id),
  FOREIGN KEY (tenant, place_id) REFERENCES place (tenant, id),
  FOREIGN KEY (tenant, handler_id) REFERENCES handler (tenant, id),
  FOREIGN KEY (tenant, deputy_id) REFERENCES deputy (tenant, id)
);
CREATE INDEX invitation_of_meeting ON invitation (tenant, meeting_id);
CREATE INDEX invitation_of_place ON invitation (tenant, place_id) WHERE place_id IS NOT NULL;
CREATE INDEX invitation_of_handler ON invitation (tenant, handler_id) WHERE handler_id IS NOT NULL;
CREATE INDEX invitation_of_deputy ON invitation (tenant, deputy_id) WHERE deputy_id IS NOT NULL;

CREATE TABLE participant (                      -- who took part in an assessment or a meeting
  tenant      text NOT NULL,
  id          uuid NOT NULL,
  meeting_id  uuid NOT NULL,                    -- of whichever kind
  position    integer NOT NULL,
  side        text NOT NULL CHECK (side IN ('community','street','deputy','handler','property','resident','other')),
  duty        text NOT NULL CHECK (duty IN ('chair','recorder','member')),
  deputy_id   uuid,                             -- public by office: no name is kept twice
  name_cipher bytea, name_key text,             -- everybody else's; null once erased
  title       text NOT NULL,                    -- unit or post in words
  PRIMARY KEY (tenant, id),
  CHECK (deputy_id IS NULL OR name_cipher IS NULL),
  FOREIGN KEY (tenant, deputy_id) REFERENCES deputy (tenant, id)
);
CREATE INDEX participant_of_meeting ON participant (tenant, meeting_id, position);

CREATE TABLE milestone (                        -- 节点: what a unit has done by a day
  tenant       text NOT NULL,
  id           uuid NOT NULL,
  meeting_id   uuid NOT NULL,
  matter_id    uuid NOT NULL,
  street_id    uuid NOT NULL,
  handler_id   uuid NOT NULL,
  what         text NOT NULL,
  due_on       date NOT NULL,                   -- the last day on which it is in time
  met_at       timestamptz,
  met_by       uuid,
  statement_id uuid,                            -- what was said of it, with its photos
  created_at   timestamptz NOT NULL,
  version      integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, meeting_id) REFERENCES street_meeting (tenant, id),
  FOREIGN KEY (tenant, matter_id) REFERENCES matter (tenant, id),
  FOREIGN KEY (tenant, street_id) REFERENCES place (tenant, id),
  FOREIGN KEY (tenant, handler_id) REFERENCES handler (tenant, id)
);
CREATE INDEX milestone_of_matter ON milestone (tenant, matter_id, due_on, id);
CREATE INDEX milestone_of_street ON milestone (tenant, street_id, due_on, id);
CREATE INDEX milestone_of_handler ON milestone (tenant, handler_id, due_on, id);
`
