/**
 * What a matter and a publication are found by: one character a mark (areas/matter/rules/imprint.ts). Compared are all of
 * a neighbourhood's last weeks, so that what is rare there is known; an index over the marks would not spare that.
 */
export const imprints = `
CREATE TABLE matter_imprint (
  tenant       text NOT NULL,
  matter_id    uuid NOT NULL,
  community_id uuid NOT NULL,                   -- copied from the matter, and follows it
  raised_at    timestamptz NOT NULL,
  imprint      text NOT NULL,                   -- derived from words: empty once they are erased
  rule         integer NOT NULL,                -- by which reading; 0: to be read again
  PRIMARY KEY (tenant, matter_id),
  FOREIGN KEY (tenant, matter_id) REFERENCES matter (tenant, id)
);
CREATE INDEX matter_imprint_of_community ON matter_imprint (tenant, community_id, raised_at DESC);
CREATE INDEX matter_imprint_rule ON matter_imprint (rule);
INSERT INTO matter_imprint (tenant, matter_id, community_id, raised_at, imprint, rule)
  SELECT m.tenant, m.id, m.community_id, m.created_at, '', 0 FROM matter m WHERE m.kind = 'issue';

-- Marks go with the words they were taken from; what is left is read again.
CREATE FUNCTION forget_imprint() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  UPDATE matter_imprint SET imprint = '', rule = 0 WHERE tenant = NEW.tenant AND matter_id = NEW.matter_id;
  RETURN NULL;
END $$;
CREATE TRIGGER statement_erased AFTER UPDATE OF text ON statement FOR EACH ROW
  WHEN (OLD.text IS NOT NULL AND NEW.text IS NULL) EXECUTE FUNCTION forget_imprint();

ALTER TABLE publication
  ADD COLUMN imprint      text NOT NULL DEFAULT '',    -- of the published words; takes the place of grams
  ADD COLUMN imprint_rule integer NOT NULL DEFAULT 0;
CREATE INDEX publication_imprint_rule ON publication (imprint_rule) WHERE state = 'published';
DROP INDEX publication_grams;
`
