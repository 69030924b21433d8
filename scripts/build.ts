import { resolve } from 'node:path'
import { aggregate } from './add-up/aggregate.ts'
import { readInput } from './assemble/check/read-input.ts'
import { runBuild } from './assemble/run-build.ts'
import { formatText } from './ground/report/format-text.ts'
import { askYesNo } from './ground/terminal/ask-yes-no.ts'

const code = await runBuild(process.argv.slice(2), {
	root: resolve(import.meta.dirname, '..'),
	sources: { readInput, aggregate },
	formatIssues: formatText,
	process,
	...(process.stdin.isTTY && process.stdout.isTTY ? { ask: (question: string) => askYesNo(question, process) } : {}),
})
// The site builder may leave timers behind; nothing of them is wanted once the build has ended.
process.exit(code)
