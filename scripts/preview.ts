import { resolve } from 'node:path'
import { parsePreviewOptions, runPreview } from './assemble/run-preview.ts'
import { runCommand } from './ground/fault/report-fault.ts'

const root = resolve(import.meta.dirname, '..')
const usage = 'Pemakaian · usage: npm run preview -- [--out FOLDER] [--port PORT]'

const args = process.argv.slice(2)
process.exitCode = await runCommand({ name: 'preview', usage, args }, process, async () => {
	await runPreview(parsePreviewOptions(args, root), (text) => process.stdout.write(text))
	return 0
})
