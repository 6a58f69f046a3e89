/** Facts (audit), clocks (deadline), messages, publication, idempotency and counted limits. */
export const records = `
CREATE TABLE audit (                            -- append-only; no words, names, phones or openids
  tenant       text NOT NULL,
  id           uuid NOT NULL,                   -- UUID version 7: also the event's id
  at           timestamptz NOT NULL,
  subject_kind text NOT NULL,                   -- 'matter', 'publication', 'person' …
  subject_id   uuid NOT NULL,
  event        text NOT NULL,                   -- 'issue.accepted'
  actor_id     uuid,                            -- null: the system
  role         text NOT NULL,                   -- the hat it was done under
  deputy_id    uuid, place_id uuid, handler_id uuid, -- the scope of that hat
  reason       text,                            -- a reason code, never words
  patch        jsonb NOT NULL,                  -- the state columns after the event; replaying all patches rebuilds the row
  statement_id uuid,                            -- the words, erasable
  request_id   text NOT NULL,
  PRIMARY KEY (tenant, id)
);
CREATE INDEX audit_of_subject ON audit (tenant, subject_id, id);
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'append-only'; END $$;
CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_no_truncate BEFORE TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE deadline (
  tenant text NOT NULL, id uuid NOT NULL,
  subject_kind text NOT NULL, subject_id uuid NOT NULL,
  kind    text NOT NULL,                        -- 'firstAnswer', 'rateUntil' …
  at      timestamptz NOT NULL,
  done_at timestamptz,
  outcome text CHECK (outcome IN ('fired','met','dropped')),
  PRIMARY KEY (tenant, id)
);
CREATE INDEX deadline_due ON deadline (at) WHERE done_at IS NULL;
CREATE UNIQUE INDEX deadline_open ON deadline (tenant, subject_id, kind) WHERE done_at IS NULL;

CREATE TABLE inbox_message (
  tenant text NOT NULL, id uuid NOT NULL,
  person_id  uuid NOT NULL,
  event_id   uuid NOT NULL,                     -- the audit row it tells of: exactly once a person
  issue_id   uuid,
  template   text NOT NULL,                     -- which words; rendered when read
  params     jsonb NOT NULL,                    -- ids and codes only, never words
  created_at timestamptz NOT NULL,
  read_at    timestamptz,
  PRIMARY KEY (tenant, id),
  UNIQUE (tenant, event_id, person_id)
);
CREATE INDEX inbox_of_person ON inbox_message (tenant, person_id, id DESC);
CREATE INDEX inbox_unread ON inbox_message (tenant, person_id) WHERE read_at IS NULL;

CREATE TABLE publication (
  tenant       text NOT NULL,
  id           uuid NOT NULL,
  matter_id    uuid NOT NULL,
  street_id    uuid NOT NULL, community_id uuid NOT NULL, grid_id uuid, deputy_id uuid, -- copied for the public lists
  state        text NOT NULL CHECK (state IN ('pending','checked','published','held','withdrawn')),
  title        text NOT NULL,                   -- as the public reads it: masked, edited
  text         text NOT NULL,
  grams        text[] NOT NULL DEFAULT '{}',    -- normalised character bigrams of the published words, for similar()
  checked_by   uuid, checked_at timestamptz,
  approved_by  uuid, published_at timestamptz,
  reason       text,                            -- why held or withdrawn, a code
  requested_at timestamptz NOT NULL,
  version      integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant, id),
  UNIQUE (tenant, matter_id),
  CHECK (approved_by IS NULL OR approved_by <> checked_by),
  FOREIGN KEY (tenant, matter_id) REFERENCES matter (tenant, id)
);
CREATE INDEX publication_public ON publication (tenant, published_at DESC, id DESC) WHERE state = 'published';
CREATE INDEX publication_public_community ON publication (tenant, community_id, published_at DESC, id DESC) WHERE state = 'published';
CREATE INDEX publication_public_deputy ON publication (tenant, deputy_id, published_at DESC, id DESC) WHERE state = 'published';
CREATE INDEX publication_waiting ON publication (tenant, community_id, state, requested_at, id) WHERE state IN ('pending','checked');
CREATE INDEX publication_grams ON publication USING gin (grams) WHERE state = 'published';
CREATE TABLE publication_media (                -- the photos cleared for the public
  tenant text NOT NULL, publication_id uuid NOT NULL, media_id uuid NOT NULL,
  PRIMARY KEY (tenant, publication_id, media_id),
  FOREIGN KEY (tenant, publication_id) REFERENCES publication (tenant, id),
  FOREIGN KEY (tenant, media_id) REFERENCES media (tenant, id)
);

CREATE TABLE idempotency (
  tenant text NOT NULL, key text NOT NULL,
  person_id    uuid NOT NULL,                   -- owner; resolved through joins
  endpoint     text NOT NULL,
  request_hash bytea NOT NULL,                  -- same key with another body is refused
  resource_id  uuid,                            -- what it made or changed; ids only, the answer is presented anew
  created_at   timestamptz NOT NULL,
  PRIMARY KEY (tenant, key)
);
CREATE INDEX idempotency_age ON idempotency (created_at);

-- Counted limits; a window ends at its expire, in ms since 1970.
CREATE TABLE rate_limit (
  key text PRIMARY KEY, points integer NOT NULL DEFAULT 0, expire bigint
);
`
