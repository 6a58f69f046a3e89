/** What an issue and a wish share is one matter; words, photos, followers, ratings and publication hang on it. */
export const matters = `
CREATE TABLE matter (
  tenant              text NOT NULL REFERENCES tenant (id),
  id                  uuid NOT NULL,
  kind                text NOT NULL CHECK (kind IN ('issue','wish')),
  number              text NOT NULL,            -- 鱼复-20261123-0007: unique per street and day, gaps are allowed
  street_id           uuid NOT NULL,
  community_id        uuid NOT NULL,
  grid_id             uuid,                     -- null where the building is not known
  state               text NOT NULL,            -- of the kind's own lifecycle
  urgency             text NOT NULL CHECK (urgency IN ('red','yellow','blue')),
  urgency_rank        smallint NOT NULL GENERATED ALWAYS AS (CASE urgency WHEN 'red' THEN 0 WHEN 'yellow' THEN 1 ELSE 2 END) STORED,
  category            text,                     -- set at triage
  due_at              timestamptz,              -- when the next step is owed
  due_sort            timestamptz NOT NULL GENERATED ALWAYS AS (coalesce(due_at, 'infinity'::timestamptz)) STORED, -- a place in the list for what owes nothing: last
  met_too             integer NOT NULL DEFAULT 0, -- how many neighbours follow it as theirs
  follow_up_deputy_id uuid,                     -- 跟进代表: follows up, is never the responsible party
  responsible_place_id   uuid,                  -- 责任主体: the community itself …
  responsible_handler_id uuid,                  -- … or a handler
  ending              text CHECK (ending IN ('settled','planned','explained')),
  round               integer NOT NULL DEFAULT 1, -- counts up with every reopening; ratings belong to a round
  raised_by           uuid NOT NULL,            -- the person at that time; ownership resolves through merged_into
  seen_at             timestamptz,              -- when the deputy first opened it
  rate_until          timestamptz,
  version             integer NOT NULL DEFAULT 1, -- counts every change of state; the conditional update names it
  created_at          timestamptz NOT NULL,
  changed_at          timestamptz NOT NULL,
  PRIMARY KEY (tenant, id),
  UNIQUE (tenant, number),
  FOREIGN KEY (tenant, street_id) REFERENCES place (tenant, id),
  FOREIGN KEY (tenant, community_id) REFERENCES place (tenant, id),
  FOREIGN KEY (tenant, grid_id) REFERENCES place (tenant, id),
  FOREIGN KEY (tenant, follow_up_deputy_id) REFERENCES deputy (tenant, id),
  FOREIGN KEY (tenant, responsible_place_id) REFERENCES place (tenant, id),
  FOREIGN KEY (tenant, responsible_handler_id) REFERENCES handler (tenant, id),
  FOREIGN KEY (tenant, raised_by) REFERENCES person (tenant, id)
);
-- Desks walk their lists by keyset along these: scope, state, urgent first, then what is due first.
CREATE INDEX matter_deputy_state ON matter (tenant, follow_up_deputy_id, state, urgency_rank, due_sort, id);
CREATE INDEX matter_deputy_all ON matter (tenant, follow_up_deputy_id, id DESC);
CREATE INDEX matter_community_state ON matter (tenant, community_id, state, urgency_rank, due_sort, id);
CREATE INDEX matter_community_all ON matter (tenant, community_id, id DESC);
CREATE INDEX matter_street_state ON matter (tenant, street_id, state, urgency_rank, due_sort, id);
CREATE INDEX matter_street_all ON matter (tenant, street_id, id DESC);
CREATE INDEX matter_raised_by ON matter (tenant, raised_by, id DESC);

CREATE TABLE number_counter (
  tenant text NOT NULL, street_id uuid NOT NULL, day date NOT NULL, last integer NOT NULL,
  PRIMARY KEY (tenant, street_id, day)
);

CREATE TABLE statement (                        -- words of people: the erasable part; the audit names it by id
  tenant      text NOT NULL,
  id          uuid NOT NULL,
  matter_id   uuid NOT NULL,
  person_id   uuid,                             -- null: the system
  text        text,                             -- null once erased
  erased_at   timestamptz,
  created_at  timestamptz NOT NULL,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, matter_id) REFERENCES matter (tenant, id)
);
CREATE INDEX statement_of_matter ON statement (tenant, matter_id, id);

CREATE TABLE issue (                            -- 1:1 with its matter
  tenant        text NOT NULL,
  matter_id     uuid NOT NULL,
  title         text NOT NULL,                  -- the first clause of the text, at most 24 characters
  statement_id  uuid NOT NULL,                  -- the text as raised
  place_words   text,                           -- 「5 栋楼下」
  phone_cipher  bytea, phone_hash bytea, phone_key text, -- optional call-back number
  visibility    text NOT NULL CHECK (visibility IN ('handlers','public')),
  source        text NOT NULL CHECK (source IN ('code','link','app','visit','meeting','phone','external')),
  code_id       uuid,
  external_number text, external_source text,   -- its number in another system, so that nobody types twice
  follow_up_hash bytea NOT NULL,                -- keyed hash of the follow-up code
  photo_count   smallint NOT NULL DEFAULT 0,
  PRIMARY KEY (tenant, matter_id),
  UNIQUE (tenant, follow_up_hash),
  FOREIGN KEY (tenant, matter_id) REFERENCES matter (tenant, id),
  FOREIGN KEY (tenant, code_id) REFERENCES entry_code (tenant, id)
);

CREATE TABLE follow (                           -- who raised it and who met it too; all hear of every step
  tenant text NOT NULL, matter_id uuid NOT NULL, person_id uuid NOT NULL,
  reason text NOT NULL CHECK (reason IN ('raised','code','met_too')), -- 'code': opened by the follow-up code, stands as who raised it
  created_at timestamptz NOT NULL,
  PRIMARY KEY (tenant, matter_id, person_id),
  FOREIGN KEY (tenant, matter_id) REFERENCES matter (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id)
);
CREATE INDEX follow_of_person ON follow (tenant, person_id, created_at DESC, matter_id DESC);

CREATE TABLE recusal (                          -- 回避: cannot answer, claim, collate or judge this matter
  tenant text NOT NULL, matter_id uuid NOT NULL, person_id uuid NOT NULL, created_at timestamptz NOT NULL,
  PRIMARY KEY (tenant, matter_id, person_id),
  FOREIGN KEY (tenant, matter_id) REFERENCES matter (tenant, id)
);

CREATE TABLE rating (
  tenant      text NOT NULL,
  matter_id   uuid NOT NULL,
  round       integer NOT NULL,
  rater_id    uuid NOT NULL,                    -- who raised it counts as one, on whatever phone
  subject     text NOT NULL CHECK (subject IN ('followUp','handling')),
  score       text NOT NULL CHECK (score IN ('satisfied','basically','dissatisfied')),
  statement_id uuid,                            -- the reason in words
  deputy_id   uuid,                             -- whose follow-up is rated
  created_at  timestamptz NOT NULL,
  PRIMARY KEY (tenant, matter_id, round, rater_id, subject),
  FOREIGN KEY (tenant, matter_id) REFERENCES matter (tenant, id)
);

CREATE TABLE media (
  tenant      text NOT NULL,
  id          uuid NOT NULL,
  kind        text NOT NULL CHECK (kind IN ('image','audio','document')),
  owner_id    uuid NOT NULL,
  storage_key text NOT NULL,                    -- ASCII; where the bytes are
  mime        text NOT NULL,
  bytes       integer NOT NULL, width integer, height integer,
  sha256      bytea NOT NULL,
  attached_at timestamptz,                      -- null: goes after 30 days
  created_at  timestamptz NOT NULL,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, owner_id) REFERENCES person (tenant, id)
);
CREATE INDEX media_unattached ON media (created_at) WHERE attached_at IS NULL;
CREATE TABLE statement_media (                  -- the photos that belong to words
  tenant text NOT NULL, statement_id uuid NOT NULL, media_id uuid NOT NULL, position smallint NOT NULL,
  PRIMARY KEY (tenant, statement_id, media_id),
  UNIQUE (tenant, media_id),
  FOREIGN KEY (tenant, statement_id) REFERENCES statement (tenant, id),
  FOREIGN KEY (tenant, media_id) REFERENCES media (tenant, id)
);
`
