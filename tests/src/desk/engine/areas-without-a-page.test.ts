import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { readInput } from '../../../../scripts/assemble/check/read-input.ts'
import { areasBelow } from '../../../../scripts/write/areas-below.ts'
import { deskRegisters } from '../../../../scripts/write/desk-registers.ts'
import { DeskSession } from '../../../../src/desk/engine/desk-session.ts'
import { officeRegisters } from '../../../../src/desk/engine/office-registers.ts'
import { publishedFigures } from '../../../../src/gate/comparison/published-figures.ts'
import { type AreasBelow, areasBelowSchema, type DeskRegisters } from '../../../../src/schemas/desk-registers.ts'

/* An office of Kota Tegal, whose province is listed: villages of other kabupaten have no page there. */
let registers: DeskRegisters
let below: AreasBelow
const names = new Map<string, string>()
const shipped = publishedFigures(readFileSync('data/office/observations/idm-desa-2024.csv', 'utf8')).filter(
	({ area, indicator, value }) => /^33\.\d\d\.\d\d\.\d{4}$/.test(area) && indicator === 'idm' && value !== '',
)
const ofCilacap = shipped.filter(({ area }) => area.startsWith('33.01.'))

beforeAll(async () => {
	const { input } = await readInput('tests/offices/satu-indikator')
	if (!input) throw new Error('the office of this test does not pass the gate')
	registers = JSON.parse(JSON.stringify(deskRegisters({ ...input, datasets: [] })))
	below = areasBelowSchema.parse(JSON.parse(JSON.stringify(areasBelow(input))))
	for (const [code, name] of registers.areas) names.set(code, name)
	for (const [parent, inner] of Object.entries(below))
		for (const [part, name] of inner) names.set(`${parent}.${part}`, name)
}, 60_000)

/** A file on the desk, and how often the areas without a page were fetched for it. */
async function opened(lines: readonly string[]) {
	let fetched = 0
	const session = new DeskSession(officeRegisters(registers), '2026-06-30', async () => {
		fetched += 1
		return below
	})
	await session.open('tabel.csv', new TextEncoder().encode(lines.join('\r\n')))
	return { session, seen: session.understand({}), fetched: () => fetched }
}

/** Every row that the desk would save, by area. */
async function saved(session: DeskSession): Promise<Map<string, string>> {
	await session.check('', [], [])
	const { csv } = await session.write(session.draftSource('', null), [], {})
	return new Map(publishedFigures(csv).map(({ area, value }) => [area, value]))
}

type Row = (typeof shipped)[number]
const figure = ({ value }: Row) => value.replace('.', ',')
const nameOf = (code: string) => names.get(code) ?? ''

describe('a table of villages that have no page', () => {
	it.each([
		['codes', 'kode_wilayah;Nilai IDM 2024', ({ area }: Row) => area],
		['codes without dots', 'Kode Desa;Nilai IDM 2024', ({ area }: Row) => area.replaceAll('.', '')],
		[
			'names of kecamatan and desa',
			'Kecamatan;Desa;Nilai IDM 2024',
			({ area }: Row) => `${nameOf(area.slice(0, 8))};${nameOf(area)}`,
		],
	])('is read by %s without a question', async (_, heading, told) => {
		const { session, seen, fetched } = await opened([heading, ...ofCilacap.map((row) => `${told(row)};${figure(row)}`)])
		expect([seen.questions, seen.unmatched, seen.problems]).toEqual([[], [], []])
		expect(await saved(session)).toEqual(new Map(ofCilacap.map(({ area, value }) => [area, value])))
		expect(fetched()).toBe(1)
		expect(seen.notices.map(({ text }) => text.id)).toEqual([
			`${ofCilacap.length} angka milik wilayah tanpa laman sendiri: terbit di unduhan.`,
		])
	})

	it('is read for a whole province by names alone', async () => {
		const { session, seen } = await opened([
			'Kabupaten/Kota;Kecamatan;Desa;Nilai IDM 2024',
			...shipped.map(
				(row) => `${[5, 8, 13].map((length) => nameOf(row.area.slice(0, length))).join(';')};${figure(row)}`,
			),
		])
		expect([seen.problems, seen.observations > 0.99 * shipped.length]).toEqual([[], true])
		const values = new Map(shipped.map(({ area, value }) => [area, value]))
		const wrong = [...(await saved(session))].filter(([area, value]) => values.get(area) !== value)
		expect(wrong).toEqual([])
	})

	it('stays known when the office learns a name, and in the next file', async () => {
		const lines = ['kode_wilayah;Nilai IDM 2024', ...ofCilacap.map((row) => `${row.area};${figure(row)}`)]
		const { session, fetched } = await opened(lines)
		session.use(officeRegisters(registers))
		expect(session.understand({}).observations).toBe(ofCilacap.length)
		await session.open('lagi.csv', new TextEncoder().encode(lines.join('\r\n')))
		expect([session.understand({}).observations, fetched()]).toEqual([ofCilacap.length, 1])
	})
})

describe('a table of areas with a page', () => {
	it('fetches no other, as long as it leaves nothing open', async () => {
		const poverty = publishedFigures(readFileSync('data/office/observations/kemiskinan-kabupaten-kota.csv', 'utf8'))
		const rows = poverty.filter(
			({ area, indicator, period }) => area.startsWith('33.') && indicator === 'p0' && period === '2024',
		)
		const { seen, fetched } = await opened([
			'Kode;Persentase Penduduk Miskin 2024',
			...rows.map((row) => `${row.area};${figure(row)}`),
		])
		expect([seen.observations, seen.notices, fetched()]).toEqual([rows.length, [], 0])
	})
})
