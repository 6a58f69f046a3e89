import sharp from 'sharp'
import type { Ctx } from '../../context'
import { prepareUpload, uploadMedia } from '../../areas/media/verbs/upload-media'

const size = { width: 800, height: 600 }

const steps = Array.from({ length: 6 }, (_, at) => `<path d="M${120 + at * 70} ${540 - at * 60}h640v60h-640z" fill="#6d665e"/><path d="M${120 + at * 70} ${540 - at * 60}h640v12h-640z" fill="#8b837a"/>`).join('')
const darkStairs = `<rect width="800" height="600" fill="#b9ae9f"/><rect x="0" y="0" width="120" height="600" fill="#a2978a"/>${steps}<rect x="372" y="0" width="8" height="70" fill="#444"/><circle cx="376" cy="96" r="28" fill="#3a3a3a"/><rect width="800" height="600" fill="#0b0f1c" opacity="0.8"/>`
const board = (glass: string) => `<rect width="800" height="600" fill="#cfd8d2"/><rect y="470" width="800" height="130" fill="#a7a29a"/>
<path d="M170 130h18v400h-18zM612 130h18v400h-18z" fill="#5c6f78"/><rect x="140" y="110" width="520" height="300" rx="8" fill="#48606b"/><rect x="158" y="128" width="484" height="264" fill="#f4efe4"/>
<path d="M190 160h190v90h-190zM190 270h190v100h-190zM410 160h200v210h-200z" fill="#fff" stroke="#c9bfae" stroke-width="3"/><path d="M205 180h150M205 200h120M425 185h160M425 210h130M425 235h150M425 260h100" stroke="#8f8575" stroke-width="8"/>${glass}`
const cracks = '<path d="M400 250L330 128M400 250L642 170M400 250L520 392M400 250L240 392M400 250L158 230M400 250L470 128" stroke="#5f757d" stroke-width="5" fill="none"/><path d="M400 250L520 392L390 392ZM400 250L470 128L560 128Z" fill="#48606b"/><path d="M430 500l40-22 24 34zM520 520l30-28 30 20zM360 512l26-18 18 26z" fill="#e9f3f5" stroke="#7d949c" stroke-width="3"/>'
const shine = '<path d="M158 128h120l-120 200zM520 392h122v-160z" fill="#ffffff" opacity="0.45"/>'

const lane = '<rect width="800" height="600" fill="#9a958c"/><rect width="800" height="190" fill="#c9c2b4"/><rect x="60" y="30" width="180" height="160" fill="#b4a994"/><rect x="560" y="20" width="190" height="170" fill="#b9ad97"/><path d="M150 600L300 190h200l150 410z" fill="#77726a"/><path d="M215 600L330 190h14L236 600zM564 600L456 190h14l116 410z" fill="#e6c24a"/>'
const car = (x: number, y: number, colour: string) => `<path d="M${x} ${y}h170v58h-170zM${x + 30} ${y}l22-38h72l22 38z" fill="${colour}"/><circle cx="${x + 36}" cy="${y + 60}" r="18" fill="#2b2b2b"/><circle cx="${x + 134}" cy="${y + 60}" r="18" fill="#2b2b2b"/>`
const posts = '<path d="M352 300h12v90h-12zM436 300h12v90h-12z" fill="#b3271e"/><path d="M352 330h12v14h-12zM436 330h12v14h-12z" fill="#fff"/>'

/** Drawn here, so that the examples show nobody's house and carry no one's right: what was raised, and how it is afterwards. */
const drawings = {
  darkStairs,
  brokenBoard: board(cracks),
  mendedBoard: board(shine),
  blockedLane: `${lane}${car(300, 300, '#49627c')}${car(340, 430, '#7c4a44')}`,
  clearLane: `${lane}${posts}`,
} as const

export type Picture = keyof typeof drawings

const draw = (picture: Picture): Promise<Buffer> =>
  sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">${drawings[picture]}</svg>`)).png({ compressionLevel: 1 }).toBuffer()

/** Uploads pictures as whoever acts, through the verb a phone uses: read, encoded anew and kept like any photo. Gives their ids. */
export async function uploadPictures(ctx: Ctx, pictures: readonly Picture[]): Promise<string[]> {
  const ids: string[] = []
  for (const picture of pictures) {
    const input = { params: undefined, query: undefined, body: undefined, file: await draw(picture) }
    const id = ctx.newId()
    await uploadMedia(ctx, input, id, await prepareUpload(ctx, input))
    ids.push(id)
  }
  return ids
}
