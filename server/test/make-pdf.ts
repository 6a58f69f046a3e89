/** A PDF of some pages, written by hand: the same bytes each time. `more` makes it larger, or worse. */
export const makePdf = (pages = 1, more = ''): Buffer => Buffer.from([
  '%PDF-1.7', '1 0 obj', '<< /Type /Catalog /Pages 2 0 R >>', 'endobj', '2 0 obj', `<< /Type /Pages /Count ${pages} /Kids [3 0 R] >>`, 'endobj',
  '3 0 obj', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>', 'endobj', more, 'trailer', '<< /Root 1 0 R /Size 4 >>', 'startxref', '9', '%%EOF', '',
].join('\n'))
