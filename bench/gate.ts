import { createReadStream } from 'node:fs'
import { copyFile, mkdir, mkdtemp, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import Papa from 'papaparse'
import { z } from 'zod'
import { readProject } from '../scripts/gate/read/read-project.ts'
import { streamObservations } from '../src/gate/read/stream-observations.ts'
import type { AreaRegister } from '../src/gate/register/area-register.ts'
import { IssueCollector } from '../src/issue/issue-collector.ts'
import { areaCodeSchema } from '../src/schemas/area-code.ts'
import { observationStatusSchema } from '../src/schemas/observation-status.ts'
import { periodSchema } from '../src/schemas/period.ts'

/**
 * Rows per second of the gate on a generated observation file, beside PapaParse with a zod schema per
 * row on the same file, in the same run. PapaParse checks the shape of each cell and no more; the gate
 * also holds areas, levels, indicators, ranges and duplicate keys against register and registry.
 */
export type GateBench = {
	rows: number
	megabytes: number
	/** Best of the rounds. */
	gate: { seconds: number; rowsPerSecond: number }
	papaparseWithZod: { seconds: number; rowsPerSecond: number }
	/** How many times more rows a second the gate reads. */
	ratio: number
	/** Loading the register and the registries once, before any row, in seconds. */
	preparationSeconds: number
	/** Highest memory of the process in megabytes: before the rows, and after the gate read them. */
	peakMegabytes: { prepared: number; gate: number }
}

const dataDir = resolve(import.meta.dirname, '../data/office')
const ROUNDS = 3

/** Generates the file, measures both readers `ROUNDS` times in turn and removes the file. */
export async function benchGate(rows = 1_000_000): Promise<GateBench> {
	const folder = await mkdtemp(join(tmpdir(), 'terang-bench-'))
	try {
		await prepareFolder(folder)
		const issues = new IssueCollector()
		const [project, preparationSeconds] = await timed(() => readProject(folder, issues))
		const table = project.files[0]
		if (!table || !project.registry) throw new Error('the shipped registries have issues; run: npm run check')
		await writeRows(table.file, rows, project.register)
		const prepared = peakMegabytes()
		const context = {
			register: project.register,
			indicators: project.registry,
			threshold: project.portal?.threshold,
			checks: project.checks,
			day: project.day,
			issues,
		}
		const gate = () => streamObservations(project.files, context)
		const gateSeconds = [await rounds(gate, rows)]
		const peak = { prepared, gate: peakMegabytes() }
		const zodSeconds: number[] = []
		for (let round = 1; round <= ROUNDS; round++) {
			zodSeconds.push(await rounds(() => readWithPapaparse(table.file), rows))
			gateSeconds.push(await rounds(gate, rows))
		}
		if (issues.issues().length > 0)
			throw new Error(`the generated file is wrong: ${JSON.stringify(issues.issues()[0])}`)
		const megabytes = (await stat(table.file)).size / 1e6
		return { rows, megabytes, ...compare(rows, gateSeconds, zodSeconds), preparationSeconds, peakMegabytes: peak }
	} finally {
		await rm(folder, { recursive: true })
	}
}

function compare(rows: number, gateSeconds: number[], zodSeconds: number[]) {
	const gate = Math.min(...gateSeconds)
	const zod = Math.min(...zodSeconds)
	return {
		gate: { seconds: gate, rowsPerSecond: Math.round(rows / gate) },
		papaparseWithZod: { seconds: zod, rowsPerSecond: Math.round(rows / zod) },
		ratio: zod / gate,
	}
}

async function rounds(read: () => Promise<{ rows: number }>, expected: number): Promise<number> {
	const [{ rows }, seconds] = await timed(read)
	if (rows !== expected) throw new Error(`expected ${expected} rows, read ${rows}`)
	return seconds
}

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
	const start = performance.now()
	const result = await work()
	return [result, (performance.now() - start) / 1000]
}

/** The shipped settings and registries, with one dataset that is still empty. */
async function prepareFolder(folder: string): Promise<void> {
	await mkdir(join(folder, 'observations'))
	for (const name of await readdir(dataDir)) {
		// Corrections are of datasets that are not there.
		if (/\.(csv|yaml)$/.test(name) && name !== 'corrections.csv')
			await copyFile(join(dataDir, name), join(folder, name))
	}
	const [sidecar = ''] = (await readdir(join(dataDir, 'observations'))).filter((name) => name.endsWith('.yaml'))
	const text = await readFile(join(dataDir, 'observations', sidecar), 'utf8')
	await writeFile(join(folder, 'observations/bench.yaml'), text.replace(/^number_format:.*$/m, 'number_format: comma'))
	await writeFile(join(folder, 'observations/bench.csv'), '')
}

/** Writes population and village index of every village of Indonesia, year after year: invented, plausible, always the same. */
async function writeRows(path: string, rows: number, register: AreaRegister): Promise<void> {
	const file = await open(path, 'w')
	const villages = villagesOf(register)
	const random = randomNumbers(20240101)
	let text = 'kode_wilayah;periode;indikator;nilai;status;jumlah_salinan;catatan\n'
	for (let row = 0; row < rows; row++) {
		const year = 2000 + Math.floor(row / (villages.length * 2))
		const village = villages[(row >> 1) % villages.length]
		const people = steady(village ?? '', year, random())
		const note = row % 50 === 0 ? '"angka karangan; untuk ukur kecepatan"' : ''
		text +=
			row % 2 === 0
				? `${village};${year};penduduk;${grouped(people)};A;1;${note}\n`
				: `${village};${year};idm;0,${1000 + people};${row % 9 === 0 ? 'P' : 'A'};2;${note}\n`
		if (text.length > 1 << 20) {
			await file.write(text)
			text = ''
		}
	}
	await file.write(text)
	await file.close()
}

/** A number below 9,000 that belongs to the village and moves by a hundredth or two from year to year. */
function steady(village: string, year: number, chance: number): number {
	const own = 1000 + ((Number(village.replaceAll('.', '')) * 7919) % 7000)
	return Math.round(own * (1 + (year % 2) / 100 + chance / 200))
}

function villagesOf(register: AreaRegister, code = '00'): string[] {
	const children = register.childrenOf(code)
	if (children.length === 0) return code.length === 13 ? [code] : []
	return children.flatMap((child) => villagesOf(register, child.code))
}

function grouped(value: number): string {
	return value < 1000 ? String(value) : `${Math.floor(value / 1000)}.${String(value % 1000).padStart(3, '0')}`
}

/** Numbers from 0 to 1, the same for the same seed (linear congruential, Numerical Recipes). */
function randomNumbers(seed: number): () => number {
	let state = seed
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
		return state / 2 ** 32
	}
}

const rowSchema = z.strictObject({
	kode_wilayah: areaCodeSchema,
	periode: periodSchema,
	indikator: z.string().min(1),
	nilai: z.string().regex(/^-?\d{1,3}(\.\d{3})*(,\d+)?$|^-?\d+(,\d+)?$/),
	status: observationStatusSchema,
	jumlah_salinan: z.string().regex(/^\d+$/),
	catatan: z.string(),
})

/** PapaParse as its manual shows it for large files: streamed, rows as objects, here each held to a schema. */
function readWithPapaparse(path: string): Promise<{ rows: number }> {
	let rows = 0
	const check = (batch: unknown[]) => {
		for (const row of batch) if (rowSchema.safeParse(row).success) rows++
	}
	return new Promise((done, error) => {
		Papa.parse<unknown>(createReadStream(path, { highWaterMark: 262_144 }), {
			header: true,
			delimiter: ';',
			skipEmptyLines: true,
			chunk: ({ data }) => check(data),
			complete: () => done({ rows }),
			error,
		})
	})
}

function peakMegabytes(): number {
	return Math.round(process.resourceUsage().maxRSS / 1024)
}

if (import.meta.main) {
	const bench = await benchGate()
	const perSecond = (rows: number) => `${(rows / 1e6).toFixed(2)} juta baris per detik · million rows per second`
	console.log(`Gerbang · gate: ${bench.rows} baris · rows, ${bench.megabytes.toFixed(1)} MB`)
	console.log(`  gate             ${perSecond(bench.gate.rowsPerSecond)}`)
	console.log(`  PapaParse + zod  ${perSecond(bench.papaparseWithZod.rowsPerSecond)}`)
	console.log(`  rasio · ratio    ${bench.ratio.toFixed(2)}`)
	console.log(`  register         ${bench.preparationSeconds.toFixed(2)} detik sekali · seconds once`)
	console.log(
		`  memori · memory  ${bench.peakMegabytes.gate} MB, ${bench.peakMegabytes.prepared} MB sebelum baris · before the rows`,
	)
}
