import { aggregate } from '../../scripts/add-up/aggregate.ts'
import { readInput } from '../../scripts/assemble/check/read-input.ts'
import { runBuild } from '../../scripts/assemble/run-build.ts'
import { formatText } from '../../scripts/ground/report/format-text.ts'

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
