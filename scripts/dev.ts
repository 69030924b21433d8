import { resolve } from 'node:path'
import { aggregate } from './aggregate/aggregate.ts'
import { devUsage, runDev } from './build/run-dev.ts'
import { reportFault } from './progress/report-fault.ts'
import { readInput } from './read/read-input.ts'
import { formatText } from './report/format-text.ts'

try {
	await runDev(process.argv.slice(2), {
		root: resolve(import.meta.dirname, '..'),
		sources: { readInput, aggregate },
		formatIssues: formatText,
		process,
	})
} catch (error) {
	process.exit(reportFault(error, devUsage, process.stderr))
}
