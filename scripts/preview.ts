import { resolve } from 'node:path'
import { parsePreviewOptions, runPreview } from './assemble/run-preview.ts'
import { reportFault } from './ground/fault/report-fault.ts'

const root = resolve(import.meta.dirname, '..')
const usage = 'Pemakaian · usage: npm run preview -- [--out FOLDER] [--port PORT]'

try {
	await runPreview(parsePreviewOptions(process.argv.slice(2), root), (text) => process.stdout.write(text))
} catch (error) {
	process.exitCode = reportFault(error, usage, process.stderr)
}
