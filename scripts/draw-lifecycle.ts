import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { issueLifecycle } from '../server/areas/issue/rules/lifecycle'
import { lifecycleDiagram } from '../server/areas/issue/rules/lifecycle-diagram'

const head = `# The life of an issue

Drawn from the table in \`server/areas/issue/rules/lifecycle.ts\` by \`npx tsx scripts/draw-lifecycle.ts\`; a test holds both together. Who may what, what each event demands and what follows stands by hand in \`lifecycle.expected.csv\`. Events that leave a state as it is (seen, supplemented, hurried, supervised, reminded, extensions …) are not drawn.
`

writeFileSync(path.resolve(__dirname, '../docs/lifecycle.md'), `${head}\n\`\`\`mermaid\n${lifecycleDiagram(issueLifecycle)}\n\`\`\`\n`)
