/** A link with a code for units without staff accounts: what opens it is kept as keyed hashes only. */
export const unitAccess = `
CREATE TABLE unit_access (
  tenant      text NOT NULL,
  id          uuid NOT NULL,
  handler_id  uuid NOT NULL,
  token_hash  bytea NOT NULL,                    -- keyed hash of what stands in the link
  code_hash   bytea NOT NULL,                    -- keyed hash of the code, bound to this row
  given_by    uuid NOT NULL,
  given_at    timestamptz NOT NULL,
  expires_at  timestamptz NOT NULL,              -- at most 90 days after it was given or renewed
  revoked_at  timestamptz,
  version     integer NOT NULL DEFAULT 1,
  PRIMARY KEY (tenant, id),
  UNIQUE (tenant, token_hash),
  FOREIGN KEY (tenant, handler_id) REFERENCES handler (tenant, id),
  FOREIGN KEY (tenant, given_by) REFERENCES person (tenant, id)
);
CREATE UNIQUE INDEX unit_access_open ON unit_access (tenant, handler_id) WHERE revoked_at IS NULL;

-- Who came in by a link holds the unit's role through it. Their phone_hash is of the link and the name they typed: no phone proves it.
ALTER TABLE role_grant ADD COLUMN access_id uuid, ADD FOREIGN KEY (tenant, access_id) REFERENCES unit_access (tenant, id);
CREATE UNIQUE INDEX role_grant_of_access ON role_grant (tenant, access_id, phone_hash) WHERE access_id IS NOT NULL;
-- A session by a link holds the link's role alone, and stands only while the link does.
ALTER TABLE login_session ADD COLUMN access_id uuid, ADD FOREIGN KEY (tenant, access_id) REFERENCES unit_access (tenant, id);
`
