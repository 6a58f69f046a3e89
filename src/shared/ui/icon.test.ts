import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { iconNames } from './icon-names'

const folder = path.resolve(__dirname, '../../assets/icons')
const files = readdirSync(folder).map((file) => file.replace('.svg', ''))
const sheet = readFileSync(path.join(__dirname, 'icon.scss'), 'utf8')

describe('icons', () => {
  it('has a file for every name and a name for every file', () => expect([...files].sort()).toEqual([...iconNames].sort()))

  it.each(iconNames)('%s has its class, and is of the family', (name) => {
    expect(sheet).toContain(`.mq-icon--${name} { -webkit-mask-image: url('../../assets/icons/${name}.svg'); }`)
    const svg = readFileSync(path.join(folder, `${name}.svg`), 'utf8')
    expect(svg).toContain('stroke-width="1.7"')
    // The build inlines small files only.
    expect(svg.length).toBeLessThan(2048)
  })
})
