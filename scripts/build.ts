import { resolve } from 'node:path'
import { aggregate } from './aggregate/aggregate.ts'
import { runBuild } from './build/run-build.ts'
import { readInput } from './read/read-input.ts'
import { formatText } from './report/format-text.ts'

const code = await runBuild(process.argv.slice(2), {
	root: resolve(import.meta.dirname, '..'),
	sources: { readInput, aggregate },
	formatIssues: formatText,
	process,
})
// The site builder may leave timers behind; nothing of them is wanted once the build has ended.
process.exit(code)
