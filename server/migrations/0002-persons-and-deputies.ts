/** Persons, how they prove who they are, what they may do; deputies and the posted codes. */
export const personsAndDeputies = `
CREATE TABLE person (
  tenant       text NOT NULL REFERENCES tenant (id),
  id           uuid NOT NULL,
  merged_into  uuid,                            -- set once when a guest turns out to be this person; never a chain
  name_cipher  bytea, name_key text,            -- AES-256-GCM and the id of its key
  created_at   timestamptz NOT NULL,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, merged_into) REFERENCES person (tenant, id)
);
CREATE INDEX person_merged ON person (tenant, merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE identity (
  tenant      text NOT NULL,
  id          uuid NOT NULL,
  person_id   uuid NOT NULL,
  kind        text NOT NULL CHECK (kind IN ('guest','openid','phone')),
  hash        bytea NOT NULL,                   -- keyed hash (HMAC-SHA-256) of the secret, openid or number
  cipher      bytea,                            -- the number itself, encrypted; phones only
  key_id      text NOT NULL,
  created_at  timestamptz NOT NULL,
  PRIMARY KEY (tenant, id),
  UNIQUE (tenant, kind, hash),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id)
);
CREATE INDEX identity_of_person ON identity (tenant, person_id);

CREATE TABLE login_session (
  tenant      text NOT NULL,
  token_hash  bytea NOT NULL,                   -- SHA-256 of the bearer token; the token itself is not kept
  person_id   uuid NOT NULL,
  created_at  timestamptz NOT NULL,
  expires_at  timestamptz NOT NULL,
  PRIMARY KEY (tenant, token_hash),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id)
);
CREATE INDEX login_session_of_person ON login_session (tenant, person_id);

CREATE TABLE sms_challenge (
  tenant      text NOT NULL,
  id          uuid NOT NULL,
  person_id   uuid NOT NULL,                    -- who asked; only they may answer
  phone_hash  bytea NOT NULL,
  phone_cipher bytea NOT NULL, key_id text NOT NULL,
  code_hash   bytea NOT NULL,
  tries       integer NOT NULL DEFAULT 0,
  created_at  timestamptz NOT NULL,
  expires_at  timestamptz NOT NULL,
  used_at     timestamptz,
  PRIMARY KEY (tenant, id)
);
CREATE INDEX sms_challenge_by_phone ON sms_challenge (tenant, phone_hash, created_at DESC);

CREATE TABLE constituency (                     -- 选区, beside the tree of places
  tenant text NOT NULL, id uuid NOT NULL, name text NOT NULL,
  PRIMARY KEY (tenant, id), UNIQUE (tenant, name)
);

CREATE TABLE deputy (
  tenant           text NOT NULL,
  id               uuid NOT NULL,
  code             text NOT NULL,
  street_id        uuid NOT NULL,
  kind             text NOT NULL CHECK (kind IN ('council','congress')),
  level            text CHECK (level IN ('national','province','city','county','township')),
  name             text NOT NULL,               -- public by office
  gender           text NOT NULL,
  field            text NOT NULL,               -- one of 12 fields, e.g. 退休干部
  grassroots       boolean NOT NULL,
  professional     boolean NOT NULL,
  constituency_id  uuid,                        -- congress deputies only
  term_from        date NOT NULL,
  term_until       date NOT NULL,               -- last day in office
  successor_id     uuid,                        -- codes of a deputy whose term ended lead here
  visit_weekday    smallint NOT NULL CHECK (visit_weekday BETWEEN 1 AND 7), -- ISO: 1 Monday
  visit_time       text NOT NULL,               -- HH:MM, China
  PRIMARY KEY (tenant, id),
  UNIQUE (tenant, code),
  CHECK ((kind = 'congress') = (level IS NOT NULL)),
  FOREIGN KEY (tenant, street_id) REFERENCES place (tenant, id),
  FOREIGN KEY (tenant, constituency_id) REFERENCES constituency (tenant, id),
  FOREIGN KEY (tenant, successor_id) REFERENCES deputy (tenant, id)
);
CREATE INDEX deputy_by_street ON deputy (tenant, street_id, code);

CREATE TABLE deputy_grid (
  tenant text NOT NULL, deputy_id uuid NOT NULL, grid_id uuid NOT NULL,
  PRIMARY KEY (tenant, grid_id, deputy_id),
  FOREIGN KEY (tenant, deputy_id) REFERENCES deputy (tenant, id),
  FOREIGN KEY (tenant, grid_id) REFERENCES place (tenant, id)
);
CREATE INDEX deputy_grid_by_deputy ON deputy_grid (tenant, deputy_id);

CREATE TABLE role_grant (
  tenant      text NOT NULL,
  id          uuid NOT NULL,
  person_id   uuid,                             -- null until the roster's phone is proven
  phone_hash  bytea NOT NULL,                   -- the roster's phone; proving it gives the grant
  phone_cipher bytea NOT NULL, key_id text NOT NULL,
  name_cipher bytea NOT NULL,                   -- the roster's name of the person
  role        text NOT NULL,
  place_id    uuid, handler_id uuid, deputy_id uuid, -- the scope: exactly one
  valid_from  timestamptz NOT NULL,
  valid_until timestamptz,
  PRIMARY KEY (tenant, id),
  CHECK (num_nonnulls(place_id, handler_id, deputy_id) = 1),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id),
  FOREIGN KEY (tenant, place_id) REFERENCES place (tenant, id),
  FOREIGN KEY (tenant, handler_id) REFERENCES handler (tenant, id),
  FOREIGN KEY (tenant, deputy_id) REFERENCES deputy (tenant, id)
);
CREATE INDEX role_grant_of_person ON role_grant (tenant, person_id);
CREATE INDEX role_grant_by_phone ON role_grant (tenant, phone_hash);
CREATE INDEX role_grant_by_place ON role_grant (tenant, place_id, role);
CREATE INDEX role_grant_by_deputy ON role_grant (tenant, deputy_id);

CREATE TABLE entry_code (                       -- a posted or printed code
  tenant      text NOT NULL,
  id          uuid NOT NULL,
  token       text NOT NULL,                    -- opaque; what the QR code carries
  kind        text NOT NULL CHECK (kind IN ('place','deputy','grid','community','wish_box','home','street')),
  label       text NOT NULL,                    -- where it hangs, e.g. 榕树邻居里
  roster_code text,                             -- Q08; null for codes made by the system
  place_id    uuid NOT NULL,                    -- the grid, community or street it stands for
  deputy_id   uuid,                             -- kind deputy
  revoked_at  timestamptz,
  PRIMARY KEY (tenant, id),
  UNIQUE (tenant, token),
  CHECK ((kind = 'deputy') = (deputy_id IS NOT NULL)),
  FOREIGN KEY (tenant, place_id) REFERENCES place (tenant, id),
  FOREIGN KEY (tenant, deputy_id) REFERENCES deputy (tenant, id)
);
CREATE TABLE entry_code_deputy (                -- the deputies of a place's code, in posted order
  tenant text NOT NULL, code_id uuid NOT NULL, deputy_id uuid NOT NULL, position smallint NOT NULL,
  PRIMARY KEY (tenant, code_id, deputy_id),
  FOREIGN KEY (tenant, code_id) REFERENCES entry_code (tenant, id),
  FOREIGN KEY (tenant, deputy_id) REFERENCES deputy (tenant, id)
);
CREATE TABLE code_scan (                        -- once per device and hour, in WeChat and in browsers alike
  tenant text NOT NULL, code_id uuid NOT NULL, device_hash bytea NOT NULL, hour timestamptz NOT NULL,
  PRIMARY KEY (tenant, code_id, device_hash, hour),
  FOREIGN KEY (tenant, code_id) REFERENCES entry_code (tenant, id)
);
`
