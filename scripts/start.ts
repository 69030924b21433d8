import { resolve } from 'node:path'
import { aggregate } from './add-up/aggregate.ts'
import { buildUnlessBuilt } from './assemble/build-unless-built.ts'
import { readInput } from './assemble/check/read-input.ts'
import { parseOfficeSite } from './assemble/office-site-options.ts'
import { runPreview } from './assemble/run-preview.ts'
import { runCommand } from './ground/fault/report-fault.ts'
import { formatText } from './ground/report/format-text.ts'
import { assertPortFree } from './site/serve/serve-site.ts'

const root = resolve(import.meta.dirname, '..')
const usage = 'Pemakaian · usage: npm start -- [--data FOLDER] [--out FOLDER] [--port PORT]'

/** Builds unless the finished site was built from just this input, then serves it. */
async function start(args: readonly string[]): Promise<number> {
	const options = parseOfficeSite(args, root)
	await assertPortFree(options.port)
	const code = await buildUnlessBuilt(options, {
		root,
		sources: { readInput, aggregate },
		formatIssues: formatText,
		process,
	})
	if (code !== 0) return code
	await runPreview(options, (text) => process.stdout.write(text))
	return 0
}

const args = process.argv.slice(2)
const code = await runCommand({ name: 'start', usage, args }, process, () => start(args))
if (code !== 0) process.exit(code)
