import { resolve } from 'node:path'
import { aggregate } from './aggregate/aggregate.ts'
import { buildRoom } from './build/build-room.ts'
import { isBuiltFrom } from './build/built-from.ts'
import { inputFingerprint } from './build/input-fingerprint.ts'
import { runBuild } from './build/run-build.ts'
import { UsageError } from './build/usage-error.ts'
import { reportFault } from './progress/report-fault.ts'
import { OFFICE_FOLDER } from './read/office-folder.ts'
import { readInput } from './read/read-input.ts'
import { formatText } from './report/format-text.ts'
import { hasSite, parsePreviewOptions, runPreview } from './serve/run-preview.ts'
import { assertPortFree } from './serve/serve-site.ts'

const root = resolve(import.meta.dirname, '..')
const usage = 'Pemakaian · usage: npm start -- [--data FOLDER] [--out FOLDER] [--port PORT]'

/** Builds unless the finished site was built from just this input, then serves it. */
async function start(args: readonly string[]): Promise<number> {
	const { data, rest } = officeAmong(args)
	const options = parsePreviewOptions(rest, root)
	await assertPortFree(options.port)
	const fingerprint = inputFingerprint({ data, site: undefined }, root)
	if (!hasSite(options.out) || !isBuiltFrom(buildRoom(options.out), fingerprint)) {
		const effects = { root, sources: { readInput, aggregate }, formatIssues: formatText, process }
		const code = await runBuild(['--data', data, '--out', options.out], effects)
		if (code !== 0) return code
	}
	await runPreview(options, (text) => process.stdout.write(text))
	return 0
}

/** The office's folder that the arguments name, and the other arguments. */
function officeAmong(args: readonly string[]): { data: string; rest: string[] } {
	const at = args.findIndex((arg) => arg === '--data' || arg.startsWith('--data='))
	if (at === -1) return { data: resolve(root, OFFICE_FOLDER), rest: [...args] }
	const [, inline] = /^--data=(.+)$/.exec(args[at] ?? '') ?? []
	const name = inline ?? args[at + 1]
	if (name === undefined || name.startsWith('--')) throw new UsageError('--data: nama folder · the name of a folder')
	return { data: resolve(root, name), rest: args.toSpliced(at, inline === undefined ? 2 : 1) }
}

try {
	const code = await start(process.argv.slice(2))
	if (code !== 0) process.exit(code)
} catch (error) {
	process.exit(reportFault(error, usage, process.stderr))
}
