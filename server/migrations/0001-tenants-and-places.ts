/** Tenant = one county's app; inside it one tree of places (docs/architecture.md). SQL at the level of PostgreSQL 15. */
export const tenantsAndPlaces = `
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE tenant (
  id          text PRIMARY KEY,                 -- short code, e.g. 'fengjie'; first key of every other table
  name        text NOT NULL,                    -- 奉节县
  created_at  timestamptz NOT NULL
);

CREATE TABLE tenant_host (
  host    text PRIMARY KEY,                     -- host name or AppID that a request names; '*' answers for all in a one-county deployment
  tenant  text NOT NULL REFERENCES tenant (id)
);

CREATE TABLE place (
  tenant        text NOT NULL REFERENCES tenant (id),
  id            uuid NOT NULL,
  parent_id     uuid,
  kind          text NOT NULL CHECK (kind IN ('county','street','township','community','grid')),
  code          text NOT NULL,                  -- the roster's own code, e.g. 'C2-G02'
  name          text NOT NULL,                  -- 榕树社区第2网格
  short_name    text NOT NULL,                  -- 榕树苑 5–8 栋: as people name it; also the stem of numbers (鱼复)
  street_id     uuid,                           -- the place itself or its ancestor; spares a walk up the tree
  community_id  uuid,
  estate        text,                           -- grids only
  buildings     text,                           -- grids only, e.g. '5–8 栋'
  households    integer,
  longitude     double precision,
  latitude      double precision,
  duty_phone    text,                           -- communities: the public duty phone
  report_point  text,                           -- communities: 信息直报点
  station       text,                           -- communities: 代表联络站
  PRIMARY KEY (tenant, id),
  UNIQUE (tenant, code),
  FOREIGN KEY (tenant, parent_id) REFERENCES place (tenant, id)
);
CREATE INDEX place_by_street ON place (tenant, street_id, kind, code);

CREATE TABLE speaking_point (                   -- 说事点
  tenant text NOT NULL, id uuid NOT NULL, code text NOT NULL, name text NOT NULL,
  community_id uuid NOT NULL, estate text NOT NULL,
  PRIMARY KEY (tenant, id), UNIQUE (tenant, code),
  FOREIGN KEY (tenant, community_id) REFERENCES place (tenant, id)
);

CREATE TABLE venue (                            -- 议事点 of evening sessions
  tenant text NOT NULL, id uuid NOT NULL, code text NOT NULL, name text NOT NULL,
  community_id uuid NOT NULL, seats integer NOT NULL CHECK (seats > 0),
  PRIMARY KEY (tenant, id), UNIQUE (tenant, code),
  FOREIGN KEY (tenant, community_id) REFERENCES place (tenant, id)
);

CREATE TABLE chat_group (                       -- a WeChat group of neighbours
  tenant text NOT NULL, id uuid NOT NULL, code text NOT NULL, name text NOT NULL,
  PRIMARY KEY (tenant, id), UNIQUE (tenant, code)
);
CREATE TABLE chat_group_grid (
  tenant text NOT NULL, group_id uuid NOT NULL, grid_id uuid NOT NULL,
  PRIMARY KEY (tenant, group_id, grid_id),
  FOREIGN KEY (tenant, group_id) REFERENCES chat_group (tenant, id),
  FOREIGN KEY (tenant, grid_id) REFERENCES place (tenant, id)
);

CREATE TABLE handler (                          -- 承办单位
  tenant text NOT NULL, id uuid NOT NULL, code text NOT NULL, name text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('street_section','county_department','utility','property')),
  duty text NOT NULL,
  PRIMARY KEY (tenant, id), UNIQUE (tenant, code)
);

CREATE TABLE setting (                          -- inherited down the tree of places: the nearest place wins
  tenant text NOT NULL, place_id uuid NOT NULL, key text NOT NULL, value jsonb NOT NULL,
  PRIMARY KEY (tenant, place_id, key),
  FOREIGN KEY (tenant, place_id) REFERENCES place (tenant, id)
);
`
