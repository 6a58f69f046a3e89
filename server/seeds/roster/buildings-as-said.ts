/** Buildings as people write and say them: 「5—8栋」 → 「5–8 栋」. Anything else stays as the roster has it. */
export const buildingsAsSaid = (text: string): string =>
  text.trim().replace(/(\d)\s*[—–\-~～至]+\s*(\d)/g, '$1–$2').replace(/(\d)\s*(栋|幢|号楼|单元)/g, '$1 $2')
