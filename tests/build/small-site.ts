import { resolve } from 'node:path'
import { aggregate } from '../../scripts/aggregate/aggregate.ts'
import { runBuild } from '../../scripts/build/run-build.ts'
import { readInput } from '../../scripts/read/read-input.ts'
import { formatText } from '../../scripts/report/format-text.ts'

/**
 * `npm run build` for the small site of the fixtures: the same gate, sums, index, verification and swap
 * as the portal, with pages that render in a moment. Run as a program, so that tests can stop it.
 */
const code = await runBuild(process.argv.slice(2), {
	root: resolve(import.meta.dirname, '../fixtures/build/small-site'),
	sources: { readInput, aggregate },
	formatIssues: formatText,
	process,
})
process.exit(code)
