import { resolve } from 'node:path'
import { aggregate } from './aggregate/aggregate.ts'
import { runDev } from './build/run-dev.ts'
import { runCommand } from './progress/report-fault.ts'
import { readInput } from './read/read-input.ts'
import { formatText } from './report/format-text.ts'

const args = process.argv.slice(2)
const code = await runCommand({ name: 'dev', usage: 'Pemakaian · usage: npm run dev', args }, async () => {
	await runDev({
		root: resolve(import.meta.dirname, '..'),
		sources: { readInput, aggregate },
		formatIssues: formatText,
		process,
	})
	return 0
})
if (code !== 0) process.exit(code)
