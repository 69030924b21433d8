import { resolve } from 'node:path'
import { aggregate } from './aggregate/aggregate.ts'
import { buildRoom } from './build/build-room.ts'
import { isBuiltFrom } from './build/built-from.ts'
import { inputFingerprint } from './build/input-fingerprint.ts'
import { runBuild } from './build/run-build.ts'
import { runCommand } from './progress/report-fault.ts'
import { readInput } from './read/read-input.ts'
import { formatText } from './report/format-text.ts'
import { hasSite, parsePreviewOptions, runPreview } from './serve/run-preview.ts'
import { assertPortFree } from './serve/serve-site.ts'

const root = resolve(import.meta.dirname, '..')
const usage = 'Pemakaian · usage: npm start -- [--out FOLDER] [--port PORT]'

/** Builds unless the finished site was built from just this input, then serves it. */
async function start(args: readonly string[]): Promise<number> {
	const options = parsePreviewOptions(args, root)
	await assertPortFree(options.port)
	const fingerprint = inputFingerprint({ data: resolve(root, 'data'), site: undefined }, root)
	if (!hasSite(options.out) || !isBuiltFrom(buildRoom(options.out), fingerprint)) {
		const effects = { root, sources: { readInput, aggregate }, formatIssues: formatText, process }
		const code = await runBuild(['--out', options.out], effects)
		if (code !== 0) return code
	}
	await runPreview(options, (text) => process.stdout.write(text))
	return 0
}

const args = process.argv.slice(2)
const code = await runCommand({ name: 'start', usage, args }, () => start(args))
if (code !== 0) process.exit(code)
