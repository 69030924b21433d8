import { existsSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { migrateUsage, parseMigrateOptions } from './assemble/migrate/migrate-options.ts'
import { migrationReport } from './assemble/migrate/migration-report.ts'
import { type OldFiles, planMigration } from './assemble/migrate/plan-migration.ts'
import { readTree } from './assemble/migrate/read-tree.ts'
import { occupied, writeOffice } from './assemble/new/write-office.ts'
import { runCommand } from './ground/fault/report-fault.ts'

const WRITTEN = 0
const NOTHING = 1
const WRONG_USAGE = 2

const root = resolve(import.meta.dirname, '..')

const args = process.argv.slice(2)
const command = { name: 'migrate', usage: migrateUsage, args }
process.exitCode = await runCommand(command, process, async () => main(args))

function main(args: readonly string[]): number {
	const command = parseMigrateOptions(args)
	if ('wrongUsage' in command) return refuse(`${command.wrongUsage}\n${migrateUsage}`, WRONG_USAGE)
	if (command.help) {
		console.log(migrateUsage)
		return WRITTEN
	}
	const data = resolve(command.data)
	const news = command.news === undefined ? join(dirname(data), 'src/content/news') : resolve(command.news)
	for (const folder of [data, ...(command.news === undefined ? [] : [news])]) {
		if (!isFolder(folder)) return refuse(`Folder ${folder} tidak ada. · There is no folder ${folder}.`, WRONG_USAGE)
	}
	if (!existsSync(join(data, 'portal.yaml'))) {
		return refuse(
			`Tidak ada portal.yaml di ${data}; pilih folder data versi 0.1. · There is no portal.yaml in ${data}; choose a data folder of version 0.1.`,
			NOTHING,
		)
	}
	const out = resolve(command.out ?? `${dirname(data)}-kantor`)
	if (occupied(out)) {
		return refuse(`${out} sudah berisi; pilih --out lain. · ${out} is not empty; choose another --out.`, NOTHING)
	}
	if (`${out}/`.startsWith(`${data}/`)) {
		return refuse(
			'--out di dalam folder lama; pilih tempat lain. · --out lies in the old folder; choose another place.',
			WRONG_USAGE,
		)
	}
	const migration = planMigration(oldFiles(data, news), nationalRegisters())
	writeOffice(out, migration.files)
	console.log(migrationReport(out, migration))
	return WRITTEN
}

function refuse(sentence: string, code: number): number {
	console.error(sentence)
	return code
}

function isFolder(path: string): boolean {
	return existsSync(path) && statSync(path).isDirectory()
}

/** News stood beside the office's changes of pages and programmes, pictures below `public/` of the same project. */
function oldFiles(data: string, news: string): OldFiles {
	const content = basename(news) === 'news' ? dirname(news) : null
	const beside = (name: string) => readTree(content && join(content, name))
	return {
		data: readTree(data),
		news: readTree(news),
		pages: beside('pages'),
		programmes: beside('programmes'),
		public: readTree(join(dirname(data), 'public')),
	}
}

function nationalRegisters(): Map<string, string> {
	const texts = [...readTree(join(root, 'data', 'national'))]
	return new Map(texts.map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]))
}
