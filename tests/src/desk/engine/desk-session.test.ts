import { beforeAll, describe, expect, it } from 'vitest'
import { readInput } from '../../../../scripts/assemble/check/read-input.ts'
import { deskRegisters } from '../../../../scripts/write/desk-registers.ts'
import { DeskSession } from '../../../../src/desk/engine/desk-session.ts'
import { type OfficeRegisters, officeRegisters } from '../../../../src/desk/engine/office-registers.ts'
import { sidecarSchema } from '../../../../src/schemas/dataset.ts'
import { deskRegistersSchema } from '../../../../src/schemas/desk-registers.ts'

const day = '2026-06-30'
let registers: OfficeRegisters

beforeAll(async () => {
	const { input } = await readInput('tests/offices/satu-indikator')
	if (!input) throw new Error('the office of this test does not pass the gate')
	// As a worker is given them: through JSON, held to the schema.
	const written = deskRegistersSchema.parse(JSON.parse(JSON.stringify(deskRegisters({ ...input, datasets: [] }))))
	registers = officeRegisters(written)
}, 60_000)

const bytes = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\r\n'))
const recap = (...rows: string[]) =>
	bytes(['Lansia yang dikunjungi menurut kecamatan, 2025;;', 'No;Kecamatan;Lansia dikunjungi', ...rows])
const three = ['1;Tegal Barat;410', '2;Tegal Timur;400', '3;Tegal Selatan;451']

async function opened(file: Uint8Array, name = 'rekap.csv') {
	const session = new DeskSession(registers, day)
	const first = await session.open(name, file)
	return { session, first }
}

describe('a file on the desk', () => {
	it('goes from its bytes to files that pass the gate', async () => {
		const { session, first } = await opened(recap(...three))
		expect(first).toMatchObject({ refused: null, dataset: null, answers: {} })
		const seen = session.understand({})
		expect(seen).toMatchObject({ observations: 3, questions: [], unmatched: [], problems: [] })
		const { cells, used, heading, total, note, leftOut, open } = seen.accounting
		const program = Object.values(leftOut.program).reduce((sum, count) => sum + count, 0)
		expect(used + heading + total + note + program + leftOut.steward + open).toBe(cells)
		const said = await session.check('', [], [])
		expect(said.issueCounts.errors).toBe(0)
		expect(said.counts).toEqual({ added: 3, same: 0, changed: 0, missing: 0, untouched: 0 })
		const form = session.draftSource('', null)
		expect(form.fields.title.id).toContain('2025')
		expect((await session.write(form, [], {})).csv).toContain('33.76.01,2025,lansia-dikunjungi,')
	})

	it('says where a figure that cannot be stands in the file of the office', async () => {
		const { session } = await opened(bytes(['Rekap 2030;;', 'No;Kecamatan;Lansia dikunjungi', ...three]))
		session.understand({})
		const { issues, issueCounts } = await session.check('', [], [])
		expect(issueCounts.errors).toBeGreaterThan(0)
		expect(issues.map(({ rule, address }) => [rule, address])).toContainEqual(['plausible-period', 'C3'])
		expect(issues[0]?.row).toContain('Tegal Barat')
	})

	it('compares with the dataset that is there, and keeps its other rows', async () => {
		const csv =
			'kode_wilayah,periode,indikator,nilai,status,jumlah_salinan,catatan\n33.76.01,2024,lansia-dikunjungi,405,A,2,lama\n33.76.01,2025,lansia-dikunjungi,410,A,2,dicocokkan\n33.76.02,2025,lansia-dikunjungi,409,A,,\n'
		const { session } = await opened(recap(...three))
		session.understand({})
		const said = await session.check('kunjungan', [{ id: 'kunjungan', csv }], [])
		expect(said.counts).toEqual({ added: 1, same: 1, changed: 1, missing: 0, untouched: 1 })
		const { csv: saved } = await session.write(
			{ ...session.draftSource('kunjungan', null), dataset: 'kunjungan' },
			[],
			{},
		)
		expect(saved).toContain('33.76.01,2024,lansia-dikunjungi,405,A,2,lama')
		// What says the same keeps what was noted of it.
		expect(saved).toContain('33.76.01,2025,lansia-dikunjungi,410,A,2,dicocokkan')
		expect(saved.trim().split('\n')).toHaveLength(5)
	})

	it('is read by the recipe of the last one of its shape', async () => {
		const { session } = await opened(recap(...three))
		session.understand({})
		const { recipe } = await session.write(session.draftSource('', null), [], {})
		const next = bytes(['Lansia yang dikunjungi menurut kecamatan, 2026;;', 'No;Kecamatan;Lansia dikunjungi', ...three])
		const again = await new DeskSession(registers, day).open('rekap 2026.csv', next, [
			{ dataset: 'kunjungan', text: recipe },
		])
		expect(again.dataset).toBe('kunjungan')
	})

	it('keeps the sidecar it is given, and drafts the rest', async () => {
		const { session } = await opened(recap(...three))
		session.understand({})
		const both = (text: string) => ({ id: text, en: text })
		const base = sidecarSchema.parse({
			title: both('Kunjungan'),
			publisher: both('Dinas'),
			table: both('Rekap'),
			source: both('Lama'),
			register: 'Pendataan',
			licence: both('CC0'),
			issued: '2024',
			copies: both('Satu'),
			method: both('Dihitung'),
			cautions: [],
		})
		const form = session.draftSource('kunjungan', base)
		expect(form.fields.publisher).toEqual(both('Dinas'))
		expect(form.fields.source.id).toBe('Lama 2025: Dibaca dari berkas kantor rekap.csv.')
		// The same file once more says nothing new.
		const again = session.draftSource('kunjungan', { ...base, source: form.fields.source })
		expect(again.fields.source).toEqual(form.fields.source)
	})

	it('asks when newer figures were issued, takes it from the file where that says so, and keeps it for the same ones', async () => {
		const csv =
			'kode_wilayah,periode,indikator,nilai,status\n33.76.01,2024,lansia-dikunjungi,405,A\n33.76.01,2023,lansia-dikunjungi,401,A\n'
		const both = (text: string) => ({ id: text, en: text })
		const base = sidecarSchema.parse({
			title: both('Kunjungan, 2023–2024'),
			publisher: both('Dinas'),
			table: both('Rekap kunjungan, 2023–2024'),
			source: both('Lama'),
			register: 'Pendataan',
			licence: both('CC0'),
			issued: '2024-07',
			copies: both('Dua salinan.'),
			method: both('Dihitung'),
			cautions: [],
		})
		const form = async (year: number, value: number, ...below: string[]) => {
			const table = [`Lansia yang dikunjungi, ${year};;`, 'No;Kecamatan;Lansia dikunjungi', `1;Tegal Barat;${value}`]
			const { session } = await opened(bytes([...table, ...below]))
			session.understand({})
			await session.check('kunjungan', [{ id: 'kunjungan', csv }], [])
			const { title, table: printed, issued, copies } = session.draftSource('kunjungan', base).fields
			return { title: title.id, table: printed.id, issued: issued.id, copies: copies.id }
		}
		expect(await form(2025, 410)).toEqual({
			title: 'Kunjungan, 2023–2025',
			table: 'Rekap kunjungan, 2023–2025',
			issued: '',
			copies: 'Dua salinan. 2025: Satu salinan, dari kantor penerbit sendiri.',
		})
		expect((await form(2024, 406)).issued).toBe('')
		const told = await form(2025, 410, 'Sumber: buku kunjungan, dirilis 12 Maret 2026;;')
		expect(told.issued).toBe('2026-03-12')
		// The same once more, and a year before the newest: the newest figures are as old as they were.
		for (const [year, value] of [
			[2024, 405],
			[2023, 400],
			[2022, 390],
		] as const)
			expect(await form(year, value)).toMatchObject({ issued: '2024-07', copies: 'Dua salinan.' })
	})

	it('proposes what stands below the table for its source, once', async () => {
		const { session } = await opened(recap(...three, 'Catatan: tanpa dua pekan pertama;;', 'Sumber: buku kunjungan;;'))
		session.understand({})
		const { fields } = session.draftSource('', null)
		expect(fields.source.id).toBe('Dibaca dari berkas kantor rekap.csv. Sumber menurut berkas itu: buku kunjungan.')
		const caution = { id: 'Tanpa dua pekan pertama.', en: 'Tanpa dua pekan pertama.' }
		expect([caution, { ...caution, en: '' }]).toContainEqual(fields.cautions)
		const both = (text: string) => ({ id: text, en: text })
		const { cautions: _, ...texts } = fields
		const base = sidecarSchema.parse({
			...texts,
			register: 'Buku',
			issued: '2024',
			publisher: both('Dinas'),
			cautions: [],
		})
		expect(session.draftSource('kunjungan', base).fields.cautions.id).toBe(caution.id)
		const told = { ...base, cautions: [caution] }
		expect(session.draftSource('kunjungan', told).fields.cautions.id).toBe('')
	})

	it('tells which cells wait for an answer, and what stands in them', async () => {
		const { session } = await opened(recap('1;Tegal Barat;410', '2;Kecamatan Entah;400', '3;Tegal Selatan;451'))
		const seen = session.understand({})
		expect(seen.accounting.open).toBe(2)
		expect(seen.waiting).toEqual({ rows: [{ addresses: 'B4, C4', texts: 'Kecamatan Entah · 400' }], count: 1 })
		const [name] = seen.unmatched
		const answered = session.understand({ [name?.id ?? '']: 'leave' })
		expect(answered.waiting).toEqual({ rows: [], count: 0 })
	})

	it('tells no more rows than can be read, and how many there are', async () => {
		const codes = registers.office.areas.map(([code]) => code).filter((code) => code.length === 5)
		const rows = codes.slice(0, 50).map((code, at) => `${code};${at}`)
		// Nobody knows what is measured: every figure waits for an answer.
		const { session } = await opened(bytes(['Kode;Ukuran entah apa 2025', ...rows]))
		const { waiting } = session.understand({})
		expect([waiting.rows.length, waiting.count]).toEqual([40, 50])
	})

	it('may have more rows than a function takes arguments', async () => {
		const rows = Array.from({ length: 200_000 }, (_, at) => `${at};Tegal Barat;410`)
		const { session } = await opened(recap(...rows))
		const { observations, accounting } = session.understand({})
		expect(observations).toBe(1)
		expect(accounting.cells).toBe(600_004)
	})

	it('is refused in a sentence when it is no table, and nothing else is asked of it', async () => {
		const { session, first } = await opened(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d]), 'surat.pdf')
		expect(first.refused?.id).toMatch(/\.$/)
		expect(() => session.understand({})).toThrow(RangeError)
	})
})
