import { aggregate } from '../../scripts/add-up/aggregate.ts'
import { readInput } from '../../scripts/assemble/check/read-input.ts'
import { runBuild } from '../../scripts/assemble/run-build.ts'
import { formatText } from '../../scripts/ground/report/format-text.ts'

/** `npm run build` of the small site for an office as it is made: with the registers of the nation behind its own. */
const [root = '', ...args] = process.argv.slice(2)
const effects = { root, sources: { readInput, aggregate }, formatIssues: formatText, process }
process.exit(await runBuild(args, effects))
