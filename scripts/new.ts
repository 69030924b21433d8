import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { createInterface } from 'node:readline'
import type { Area } from '../src/schemas/area.ts'
import { amendedAreas } from './assemble/new/amended-areas.ts'
import { AnswerError, type Answers, type GivenAnswers, readAnswers } from './assemble/new/answers.ts'
import { askAnswers, type Conversation, notFound } from './assemble/new/ask-answers.ts'
import { findRegion } from './assemble/new/find-region.ts'
import { newUsage, parseNewOptions } from './assemble/new/new-options.ts'
import { type CutDataset, type NewOffice, officeFiles } from './assemble/new/office-files.ts'
import { readShippedData } from './assemble/new/shipped-data.ts'
import { occupied, writeOffice } from './assemble/new/write-office.ts'
import { today } from './gate/read/today.ts'
import { runCommand } from './ground/fault/report-fault.ts'

const WRITTEN = 0
const NOTHING = 1
const WRONG_USAGE = 2

const root = resolve(import.meta.dirname, '..')

const args = process.argv.slice(2)
process.exitCode = await runCommand({ name: 'new', usage: newUsage, args }, process, () => main(args))

async function main(args: readonly string[]): Promise<number> {
	const command = parseNewOptions(args)
	if ('wrongUsage' in command) return refuse(`${command.wrongUsage}\n${newUsage}`, WRONG_USAGE)
	if (command.help) {
		console.log(newUsage)
		return WRITTEN
	}
	const areas = await amendedAreas()
	const said = command.yes ? chooseRegion(command.given, areas) : await converse(command.given, areas)
	if (said === null) return refuse('Tidak ada yang ditulis. · Nothing was written.', NOTHING)
	if (typeof said === 'string') return refuse(said, WRONG_USAGE)
	try {
		return make(readAnswers(said.area, said.given), areas)
	} catch (error) {
		if (!(error instanceof AnswerError)) throw error
		return refuse(`${error.message}\n${newUsage}`, WRONG_USAGE)
	}
}

function refuse(sentence: string, code: number): number {
	console.error(sentence)
	return code
}

type Said = { area: Area; given: GivenAnswers }

function chooseRegion(given: GivenAnswers, areas: readonly Area[]): Said | string {
	const text = given.region ?? ''
	const found = findRegion(text, areas)
	return 'area' in found ? { area: found.area, given } : notFound(text, found)
}

/** Questions one after the other; the end of the input ends the conversation. */
async function converse(given: GivenAnswers, areas: readonly Area[]): Promise<Said | null> {
	const terminal = createInterface({ input: process.stdin, output: process.stdout })
	const lines = terminal[Symbol.asyncIterator]()
	const conversation: Conversation = {
		say: (text) => console.log(text),
		ask: async (prompt) => {
			process.stdout.write(prompt)
			const { value, done } = await lines.next()
			return done ? null : value
		},
	}
	const said = await askAnswers(given, areas, conversation)
	terminal.close()
	return said
}

function make(answers: Answers, areas: readonly Area[]): number {
	const out = resolve(root, answers.out)
	const why = occupied(out)
	if (why) {
		return refuse(
			why === 'file'
				? `${out} sudah ada dan bukan folder; pilih --out lain. · ${out} is there and no folder; choose another --out.`
				: `Folder ${out} sudah berisi; pilih --out lain. · The folder ${out} is not empty; choose another --out.`,
			NOTHING,
		)
	}
	const fromProgram = relative(root, out).split(sep).join('/')
	const toProgram = relative(out, root).split(sep).join('/')
	const shipped = readShippedData(join(root, 'data'))
	const made = officeFiles(answers, { areas, shipped, day: today(), version: programVersion(), fromProgram, toProgram })
	writeOffice(out, made.files)
	console.log(summary(out, fromProgram, made))
	return WRITTEN
}

/** The commit the program stands at, or else the version it calls itself. */
function programVersion(): string {
	try {
		const commit = execFileSync('git', ['rev-parse', 'HEAD'], {
			cwd: root,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
		})
		return commit.trim()
	} catch {
		const said: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
		return `v${typeof said === 'object' && said ? String(Reflect.get(said, 'version')) : ''}`
	}
}

function summary(out: string, fromProgram: string, { files, datasets }: NewOffice): string {
	return [
		`${out}: ${files.size} berkas ditulis · files written.`,
		...(datasets.length > 0
			? datasets.map(datasetLine)
			: [
					'  Belum ada angka; taruh dataset pertama di observations/. · No figures yet; put the first dataset into observations/.',
				]),
		'Lihat dengan · see it with:',
		`  npm start -- --data ${/\s/.test(fromProgram) ? `"${fromProgram}"` : fromProgram}`,
	].join('\n')
}

function datasetLine({ id, rows, left }: CutDataset): string {
	const cautions =
		left.length > 0 ? `; ${left.length} catatan yang tidak lagi cocok ditinggalkan · cautions left out` : ''
	return `  observations/${id}.csv: ${rows} baris · rows${cautions}`
}
