/** Which unit a complaint is about: it never learns who complained (domain.md §2). */
export const complainedAbout = `
ALTER TABLE matter ADD COLUMN about_handler_id uuid; -- 投诉对象; null where it is about no unit
ALTER TABLE matter ADD FOREIGN KEY (tenant, about_handler_id) REFERENCES handler (tenant, id);
`
