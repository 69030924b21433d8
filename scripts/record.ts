import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { formatNumber } from '../src/format/number.ts'
import { parseRecordOptions, recordUsage } from './assemble/record/record-options.ts'
import { recordRelease } from './assemble/record/record-release.ts'
import { isFolder } from './gate/folder/data-folder.ts'
import { runCommand } from './ground/fault/report-fault.ts'
import { openSite } from './ground/files/site-files.ts'
import { formatText } from './ground/report/format-text.ts'

const RECORDED = 0
const ISSUES = 1
const WRONG_USAGE = 2

const args = process.argv.slice(2)
process.exitCode = await runCommand({ name: 'record', usage: recordUsage, args }, process, () => main(args))

async function main(args: readonly string[]): Promise<number> {
	const command = parseRecordOptions(args)
	if ('wrongUsage' in command) return refuse(`${command.wrongUsage}\n${recordUsage}`)
	if (command.help) {
		console.log(recordUsage)
		return RECORDED
	}
	const { published, next, data, release, first } = command
	for (const folder of first ? [data] : [published, next, data])
		if (!(await isFolder(folder))) return refuse(`Folder ${folder} tidak ada. / There is no folder ${folder}.`)
	const sites = first ? null : { published: openSite(published), next: openSite(next) }
	const { issues, file, figures } = await recordRelease(data, release, sites)
	if (issues.length > 0) {
		console.error(formatText(issues))
		return ISSUES
	}
	if (file) write(file.path, file.text)
	console.log(summary(file?.path ?? null, figures))
	return RECORDED
}

function refuse(sentence: string): number {
	console.error(sentence)
	return WRONG_USAGE
}

/** A release is recorded once: a file that is there is never written over. */
function write(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true })
	writeFileSync(path, text, { flag: 'wx' })
}

function summary(path: string | null, figures: number): string {
	if (!path) return 'Tidak ada yang berubah. / Nothing changed.'
	const n = formatNumber(figures, 0, 'id')
	return [
		`${path}: terbitan tercatat, dengan ${n} gambar yang diganti. Simpan berkas ini bersama data, lalu jalankan npm run build.`,
		`${path}: release recorded, with ${n} superseded figures. Commit this file with the data, then run npm run build.`,
	].join('\n')
}
