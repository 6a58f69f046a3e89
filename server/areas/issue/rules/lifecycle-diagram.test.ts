import { readFileSync } from 'node:fs'
import path from 'node:path'
import { lifecycleDiagram } from './lifecycle-diagram'
import { issueLifecycle } from './lifecycle'

describe('docs/lifecycle.md', () => {
  it('shows the table as it is (npx tsx scripts/draw-lifecycle.ts writes it anew)', () => {
    expect(readFileSync(path.join(__dirname, '../../../../docs/lifecycle.md'), 'utf8')).toContain(`\`\`\`mermaid\n${lifecycleDiagram(issueLifecycle)}\n\`\`\``)
  })
})
