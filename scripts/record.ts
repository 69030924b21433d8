import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { formatNumber } from '../src/format/number.ts'
import type { Issue } from '../src/schemas/issue.ts'
import { parseRecordOptions, type RecordCommand, recordUsage } from './assemble/record/record-options.ts'
import { recordRelease } from './assemble/record/record-release.ts'
import { type FileChanges, type NumberedDataset, recordVersions } from './assemble/record/record-versions.ts'
import { withdrawVersion } from './assemble/record/withdraw-version.ts'
import { isFolder } from './gate/folder/data-folder.ts'
import { runCommand } from './ground/fault/report-fault.ts'
import { openSite, openSiteIfThere } from './ground/files/site-files.ts'
import { formatText } from './ground/report/format-text.ts'

const RECORDED = 0
const ISSUES = 1
const WRONG_USAGE = 2

type Wanted = Exclude<RecordCommand, { wrongUsage: string }>

const args = process.argv.slice(2)
process.exitCode = await runCommand({ name: 'record', usage: recordUsage, args }, process, () => main(args))

async function main(args: readonly string[]): Promise<number> {
	const command = parseRecordOptions(args)
	if ('wrongUsage' in command) return refuse(`${command.wrongUsage}\n${recordUsage}`)
	if (command.help) {
		console.log(recordUsage)
		return RECORDED
	}
	return command.withdraw === '' ? record(command) : withdraw(command)
}

async function record({ published, next, data, release, first }: Wanted): Promise<number> {
	for (const folder of first ? [data] : [published, next, data])
		if (!(await isFolder(folder))) return refuse(`Folder ${folder} tidak ada. / There is no folder ${folder}.`)
	const sites = first ? null : { published: openSite(published), next: openSite(next) }
	const versions = await recordVersions(data, release, openSiteIfThere(next))
	const { issues, file, figures } = await recordRelease(data, release, sites, versions.numbered.length > 0)
	const found = [...issues, ...versions.issues]
	if (found.length > 0) return stop(found)
	if (file) write(file.path, file.text)
	carryOut(versions.files)
	console.log([summary(file?.path ?? null, figures), ...versions.numbered.map(sayNumbered)].join('\n'))
	return RECORDED
}

async function withdraw({ data, release: day, withdraw: named, ...said }: Wanted): Promise<number> {
	const [dataset = '', version = ''] = named.split('@')
	const reason = { id: said.reason, en: said['reason-en'] || said.reason }
	const { issues, files } = await withdrawVersion(data, { dataset, version, day, reason })
	if (issues.length > 0) return stop(issues)
	carryOut(files)
	console.log(
		[
			`${named}: ditarik. Jalankan npm run build. Riwayat repositori masih menyimpan tabelnya; bersihkan juga di sana bila memuat data pribadi.`,
			`${named}: withdrawn. Run npm run build. The history of the repository still holds the table; clear it there, too, if it holds personal data.`,
		].join('\n'),
	)
	return RECORDED
}

function stop(issues: readonly Issue[]): number {
	console.error(formatText(issues))
	return ISSUES
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

/** Tables first, lists after them, what goes last: a stop in between leaves nothing that a list promises and is not there. */
function carryOut({ write: files, remove }: FileChanges): void {
	for (const { path, bytes } of files.toSorted((a, b) => Number(isList(a.path)) - Number(isList(b.path)))) {
		mkdirSync(dirname(path), { recursive: true })
		writeFileSync(path, bytes)
	}
	for (const path of remove) rmSync(path, { force: true })
}

function isList(path: string): boolean {
	return path.endsWith('.json')
}

function sayNumbered({ dataset, before, version }: NumberedDataset): string {
	return `${dataset}: ${before === null ? version : `${before} → ${version}`}`
}

function summary(path: string | null, figures: number): string {
	if (!path) return 'Tidak ada yang berubah. / Nothing changed.'
	const n = formatNumber(figures, 0, 'id')
	return [
		`${path}: terbitan tercatat, dengan ${n} gambar yang diganti. Simpan berkas ini dan folder versions/ bersama data, lalu jalankan npm run build.`,
		`${path}: release recorded, with ${n} superseded figures. Commit this file and the folder versions/ with the data, then run npm run build.`,
	].join('\n')
}
