import { resolve } from 'node:path'
import { aggregate } from './aggregate/aggregate.ts'
import { runDev } from './build/run-dev.ts'
import { reportFault } from './progress/report-fault.ts'
import { readInput } from './read/read-input.ts'
import { formatText } from './report/format-text.ts'

try {
	await runDev({
		root: resolve(import.meta.dirname, '..'),
		sources: { readInput, aggregate },
		formatIssues: formatText,
		process,
	})
} catch (error) {
	process.exit(reportFault(error, 'Pemakaian · usage: npm run dev', process.stderr))
}
