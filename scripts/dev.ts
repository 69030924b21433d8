import { resolve } from 'node:path'
import { aggregate } from './add-up/aggregate.ts'
import { readInput } from './assemble/check/read-input.ts'
import { devUsage, runDev } from './assemble/run-dev.ts'
import { runCommand } from './ground/fault/report-fault.ts'
import { formatText } from './ground/report/format-text.ts'

const args = process.argv.slice(2)
const code = await runCommand({ name: 'dev', usage: devUsage, args }, process, async () => {
	await runDev(args, {
		root: resolve(import.meta.dirname, '..'),
		sources: { readInput, aggregate },
		formatIssues: formatText,
		process,
	})
	return 0
})
if (code !== 0) process.exit(code)
