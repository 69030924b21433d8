import { resolve } from 'node:path'
import { aggregate } from './add-up/aggregate.ts'
import { readInput } from './assemble/check/read-input.ts'
import { devUsage, runDev } from './assemble/run-dev.ts'
import { reportFault } from './ground/fault/report-fault.ts'
import { formatText } from './ground/report/format-text.ts'

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
