import { aggregate } from '../../scripts/aggregate/aggregate.ts'
import { runBuild } from '../../scripts/build/run-build.ts'
import { readInput } from '../../scripts/read/read-input.ts'
import { formatText } from '../../scripts/report/format-text.ts'

/**
 * `npm run build` for the small site of the fixtures: the same gate, sums, index, verification and swap
 * as the portal, with pages that render in a moment. Run as a program, so that tests can stop it; told first where
 * the site stands.
 */
const [root = '', ...args] = process.argv.slice(2)
const code = await runBuild(args, {
	root,
	// The fixtures bring registers of their own.
	sources: { readInput: (data, effects) => readInput(data, { ...effects, national: null }), aggregate },
	formatIssues: formatText,
	process,
})
process.exit(code)
