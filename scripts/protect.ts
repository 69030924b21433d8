import { formatNumber } from '../src/format/number.ts'
import { isFolder } from './gate/folder/data-folder.ts'
import { officeFault } from './gate/read/office-folder.ts'
import { runCommand } from './ground/fault/report-fault.ts'
import type { ReadProgress } from './ground/progress/read-progress.ts'
import { formatText } from './ground/report/format-text.ts'
import { clearLine, progressLine } from './ground/report/progress-line.ts'
import { parseProtectOptions, protectUsage } from './protect/release/protect-options.ts'
import { type ProtectOptions, type ProtectResult, runProtect } from './protect/release/run-protect.ts'
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
	const fault = officeFault(command.data)
	if (fault) return refuse(fault)
	return protect(command)
}

function refuse(sentence: string): number {
	console.error(sentence)
	return WRONG_USAGE
}

async function protect(options: ProtectOptions): Promise<number> {
	const live = process.stderr.isTTY
	const classes: string[] = []
	const onClasses = (dataset: string, lines: readonly string[]) => classes.push(`${dataset}:`, ...lines.map(indent))
	const onProgress = (done: ReadProgress) => process.stderr.write(progressLine(done))
	const result = await runProtect(options, live ? { onClasses, onProgress } : { onClasses })
	if (live) process.stderr.write(clearLine)
	if (classes.length > 0) console.log(classes.join('\n'))
	if (result.issues.length > 0) console.error(formatText(result.issues))
	if (!result.counts) {
		console.error('Tidak ada yang ditulis. / Nothing was written.')
		return ISSUES
	}
	writeProtected(result.folder, result.files)
	console.log(summary(result, result.counts))
	return WRITTEN
}

function indent(line: string): string {
	return `  ${line}`
}

/** What was written, in counts of tables and cells: no count of people. */
function summary({ folder, files }: ProtectResult, counts: NonNullable<ProtectResult['counts']>): string {
	const n = (count: number) => formatNumber(count, 0, 'id')
	const { released, unchanged, carried, shown, hidden, keptHidden } = counts
	return [
		`${folder}: ${n(files.length)} berkas ditulis. ${n(released)} tabel terbitan baru, ${n(unchanged)} tanpa perubahan, ${n(carried)} dari terbitan lama; ${n(shown)} sel tampil, ${n(hidden)} disamarkan (${n(keptHidden)} karena pernah disamarkan). Simpan semua berkas folder ini bersama-sama.`,
		`${folder}: ${n(files.length)} files written. ${n(released)} tables newly released, ${n(unchanged)} unchanged, ${n(carried)} kept from earlier; ${n(shown)} cells shown, ${n(hidden)} hidden (${n(keptHidden)} since hidden before). Commit all files of this folder together.`,
	].join('\n')
}
