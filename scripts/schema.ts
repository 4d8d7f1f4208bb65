import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { runCommand } from './command'
import { listGeneratedFiles } from './generated-files'

const usage = `npm run schema

Writes what editors' tools read from the schemas that check the front matter: JSON Schemas (schema/)
and snippets for VS Code. A test fails when they are not current.`

runCommand({
  usage,
  options: [],
  run: async () => {
    for (const [path, text] of listGeneratedFiles()) {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
      console.log(path)
    }
    return 0
  },
})
