import { resolve } from 'node:path'
import { aggregate } from './add-up/aggregate.ts'
import { readInput } from './assemble/check/read-input.ts'
import { buildRoom } from './assemble/room/build-room.ts'
import { isBuiltFrom } from './assemble/room/built-from.ts'
import { inputFingerprint } from './assemble/room/input-fingerprint.ts'
import { runBuild } from './assemble/run-build.ts'
import { hasSite, parsePreviewOptions, runPreview } from './assemble/run-preview.ts'
import { OFFICE_FOLDER } from './gate/read/office-folder.ts'
import { runCommand } from './ground/fault/report-fault.ts'
import { UsageError } from './ground/fault/usage-error.ts'
import { formatText } from './ground/report/format-text.ts'
import { assertPortFree } from './site/serve/serve-site.ts'

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

const args = process.argv.slice(2)
const code = await runCommand({ name: 'start', usage, args }, process, () => start(args))
if (code !== 0) process.exit(code)
