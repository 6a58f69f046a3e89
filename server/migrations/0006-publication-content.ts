/**
 * A publication row becomes one version of what the public reads: the old one stays while the next is reviewed. It holds
 * the result too; its photos are masked copies, drawn for it alone.
 */
export const publicationContent = `
ALTER TABLE publication DROP CONSTRAINT publication_state_check;
ALTER TABLE publication ADD CONSTRAINT publication_state_check
  CHECK (state IN ('pending','checked','seconded','published','held','withdrawn','replaced'));
ALTER TABLE publication
  ADD COLUMN result      text,                         -- 办理结果 as the public reads it, written by the reviewer
  ADD COLUMN result_from uuid[] NOT NULL DEFAULT '{}', -- the officials' statements it was written from
  ADD COLUMN round       integer,                      -- the matter's round when it was written: a result belongs to a round
  ADD COLUMN seconded_by uuid,
  ADD COLUMN seconded_at timestamptz;
-- Nobody makes two steps of one version.
ALTER TABLE publication ADD CONSTRAINT publication_persons
  CHECK ((seconded_by IS NULL OR seconded_by <> checked_by) AND (approved_by IS NULL OR seconded_by IS NULL OR approved_by <> seconded_by));
-- Of one matter at most one version is public and at most one under review.
ALTER TABLE publication DROP CONSTRAINT publication_tenant_matter_id_key;
CREATE INDEX publication_of_matter ON publication (tenant, matter_id, id DESC);
CREATE UNIQUE INDEX publication_one_public ON publication (tenant, matter_id) WHERE state = 'published';
CREATE UNIQUE INDEX publication_one_open ON publication (tenant, matter_id) WHERE state IN ('pending','checked','seconded','held');
-- Reviewers walk their lists along these, by community or by street.
CREATE INDEX publication_open_community ON publication (tenant, community_id, requested_at, id) WHERE state IN ('pending','checked','seconded');
CREATE INDEX publication_open_street ON publication (tenant, street_id, requested_at, id) WHERE state IN ('pending','checked','seconded');
DROP INDEX publication_waiting;
CREATE INDEX publication_public_street ON publication (tenant, street_id, published_at DESC, id DESC) WHERE state = 'published';
CREATE INDEX publication_shelved_community ON publication (tenant, community_id, requested_at DESC, id DESC) WHERE state IN ('held','withdrawn');
CREATE INDEX publication_shelved_street ON publication (tenant, street_id, requested_at DESC, id DESC) WHERE state IN ('held','withdrawn');
-- Public without a result: those whose matter was settled meanwhile show by themselves.
CREATE INDEX publication_resultless_community ON publication (tenant, community_id, published_at, id) WHERE state = 'published' AND result IS NULL;
CREATE INDEX publication_resultless_street ON publication (tenant, street_id, published_at, id) WHERE state = 'published' AND result IS NULL;
CREATE INDEX matter_reopened ON matter (tenant, id) WHERE round > 1;

ALTER TABLE publication_media
  ADD COLUMN public_media_id uuid,                     -- the copy drawn for the public; null: none is public
  ADD COLUMN caption         text CHECK (caption IN ('before','after')),
  ADD COLUMN masks           jsonb NOT NULL DEFAULT '[]', -- rectangles {x, y, width, height} in parts of the photo
  ADD COLUMN position        smallint NOT NULL DEFAULT 0,
  ADD FOREIGN KEY (tenant, public_media_id) REFERENCES media (tenant, id);
CREATE UNIQUE INDEX publication_media_copy ON publication_media (tenant, public_media_id);
`
