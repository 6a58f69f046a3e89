/** Who changed a place's settings first; units that belong to one street, that closed, and the estates a property company serves. */
export const settingsAndStaff = `
ALTER TABLE place ADD COLUMN settings_version integer NOT NULL DEFAULT 0; -- counts every change of its settings; the conditional update names it

ALTER TABLE handler
  ADD COLUMN street_id uuid,                      -- its own street; null: of the whole county (departments, utilities)
  ADD COLUMN closed_at timestamptz,               -- gets nothing new from then on; what it has stays
  ADD COLUMN version   integer NOT NULL DEFAULT 1,
  ADD FOREIGN KEY (tenant, street_id) REFERENCES place (tenant, id);
CREATE INDEX handler_by_street ON handler (tenant, street_id, kind, code);
-- Sections and property companies are a street's; where a county has one street there is no doubt whose.
UPDATE handler h SET street_id = s.id FROM place s
WHERE s.tenant = h.tenant AND s.kind = 'street' AND h.kind IN ('street_section','property')
  AND NOT EXISTS (SELECT 1 FROM place other WHERE other.tenant = s.tenant AND other.kind = 'street' AND other.id <> s.id);

CREATE TABLE handler_estate (                     -- which estates a property company serves, by the name that grids carry
  tenant text NOT NULL, handler_id uuid NOT NULL, community_id uuid NOT NULL, estate text NOT NULL,
  PRIMARY KEY (tenant, community_id, estate, handler_id),
  FOREIGN KEY (tenant, handler_id) REFERENCES handler (tenant, id),
  FOREIGN KEY (tenant, community_id) REFERENCES place (tenant, id)
);
CREATE INDEX handler_estate_by_handler ON handler_estate (tenant, handler_id);

CREATE INDEX role_grant_by_handler ON role_grant (tenant, handler_id);
`
