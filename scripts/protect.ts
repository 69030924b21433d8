import type { ReadProgress } from '../src/gate/read/read-progress.ts'
import { isFolder } from './gate/folder/data-folder.ts'
import { officeFault, unreadableFault } from './gate/read/office-folder.ts'
import { runCommand } from './ground/fault/report-fault.ts'
import { formatText } from './ground/report/format-text.ts'
import { clearLine, progressLine } from './ground/report/progress-line.ts'
import { askYesNo } from './ground/terminal/ask-yes-no.ts'
import { parseProtectOptions, protectUsage } from './protect/release/protect-options.ts'
import { type ProtectOptions, type ProtectResult, runProtect } from './protect/release/run-protect.ts'
import { sayHidden } from './protect/release/say-hidden.ts'
import { sayNewSecret, sayRelease } from './protect/release/say-release.ts'
import { writeProtected } from './protect/release/write-protected.ts'

const WRITTEN = 0
const ISSUES = 1
const WRONG_USAGE = 2

const args = process.argv.slice(2)
process.exitCode = await runCommand({ name: 'protect', usage: protectUsage, args }, process, () => main(args))

async function main(args: readonly string[]): Promise<number> {
	const command = parseProtectOptions(args)
	if ('wrongUsage' in command) return refuse(`${command.wrongUsage}\n${protectUsage}`)
	if (command.help) {
		console.log(protectUsage)
		return WRITTEN
	}
	if (!(await isFolder(command.recipients)))
		return refuse(`Folder ${command.recipients} tidak ada. / There is no folder ${command.recipients}.`)
	const fault = officeFault(command.data) ?? unreadableFault(command.recipients)
	if (fault) return refuse(fault)
	return protect(command)
}

function refuse(sentence: string): number {
	console.error(sentence)
	return WRONG_USAGE
}

async function protect({ yes, ...options }: ProtectOptions & { yes: boolean }): Promise<number> {
	const live = process.stderr.isTTY
	const classes: string[] = []
	const onClasses = (dataset: string, lines: readonly string[]) => classes.push(`${dataset}:`, ...lines.map(indent))
	const onProgress = (done: ReadProgress) => process.stderr.write(progressLine(done))
	const result = await runProtect(options, live ? { onClasses, onProgress } : { onClasses })
	if (live) process.stderr.write(clearLine)
	if (classes.length > 0) console.log(classes.join('\n'))
	if (result.issues.length > 0) console.error(formatText(result.issues))
	if (!result.counts) return nothingWritten()
	console.log(
		[...sayHidden(result.reasons), ...(result.isNewSecret ? sayNewSecret(options.recipients) : [])].join('\n'),
	)
	if (result.replaced.length > 0 && !yes && !(await mayReplace(result))) return nothingWritten()
	writeProtected(result.folder, result.files)
	console.log(sayRelease(result, result.counts))
	return WRITTEN
}

function nothingWritten(): number {
	console.error('Tidak ada yang ditulis. / Nothing was written.')
	return ISSUES
}

/** Asks whoever sits at the terminal; where nobody does, `--yes` has to say so. */
async function mayReplace({ folder, replaced }: ProtectResult): Promise<boolean> {
	const what = `${folder}: ${replaced.join(', ')}`
	if (!process.stdin.isTTY) {
		console.error(
			`Terbitan yang ada akan diganti (${what}); jalankan lagi dengan --yes. / The release that is there would be written over; run again with --yes.`,
		)
		return false
	}
	return askYesNo(`Ganti terbitan yang ada · Write over the release (${what})?`, process)
}

function indent(line: string): string {
	return `  ${line}`
}
