import { beforeAll, describe, expect, it } from 'vitest'
import { readInput } from '../../../../scripts/assemble/check/read-input.ts'
import { deskRegisters } from '../../../../scripts/write/desk-registers.ts'
import { DeskSession } from '../../../../src/desk/engine/desk-session.ts'
import { officeRegisters } from '../../../../src/desk/engine/office-registers.ts'
import { downloadNames } from '../../../../src/desk/static-names.ts'
import type { DeskRegisters } from '../../../../src/schemas/desk-registers.ts'

let office: DeskRegisters
beforeAll(async () => {
	const { input } = await readInput('tests/offices/satu-indikator')
	if (!input) throw new Error('the office of this test does not pass the gate')
	office = deskRegisters({ ...input, datasets: [] })
}, 60_000)

const recap = (...rows: string[]) =>
	new TextEncoder().encode(
		['Lansia yang dikunjungi menurut kecamatan, 2025;;', 'No;Kecamatan;Lansia dikunjungi', ...rows].join('\n'),
	)
const known = ['1;Tegal Barat;410', '2;Tegal Timur;400']

async function opened(file: Uint8Array, registers = office) {
	const session = new DeskSession(officeRegisters(registers), '2026-06-30')
	await session.open('rekap.csv', file)
	return session
}

describe('answeredNames', () => {
	it('are names that no register knew, with the area that was answered; the next file is read by them', async () => {
		const file = recap(...known, '3. ;Kec. Pesisir Lor;451')
		const session = await opened(file)
		const [name] = session.understand({}).unmatched
		const answers = { [name?.id ?? '']: '33.76.03' }
		expect(session.understand(answers).observations).toBe(3)
		expect(session.answeredNames(answers)).toEqual([{ name: 'Kec. Pesisir Lor', code: '33.76.03' }])
		const aliases = [{ name: 'Pesisir Lor', code: '33.76.03', note: null }]
		session.use(officeRegisters({ ...office, aliases }))
		expect(session.understand({})).toMatchObject({ observations: 3, unmatched: [], questions: [] })
		expect(session.answeredNames({})).toEqual([])
	})

	it('leave out rows that were left out, codes, and what the list may not hold', async () => {
		const session = await opened(recap(...known, '3;Pasar Senin;12', '4;Pasar Rabu;13'))
		const [first, second] = session.understand({}).unmatched.map(({ id }) => id)
		const answers = { [first ?? '']: 'leave', [second ?? '']: '33.76.03' }
		expect(session.answeredNames(answers)).toEqual([{ name: 'Pasar Rabu', code: '33.76.03' }])
		const aliases = [{ name: 'pasar rabu', code: '33.76.04', note: null }]
		session.use(officeRegisters({ ...office, aliases }))
		expect(session.answeredNames(answers)).toEqual([])
	})

	it('of a published page are a file that stands in the place of the old list', () => {
		const files: [string, string][] = []
		const listed = [{ name: 'Kota, Lama', code: '33.76.01', note: null }]
		const draft = { names: [{ name: 'Pesisir', code: '33.76.03' }], note: 'rekap' }
		downloadNames(draft, listed, (...file) => files.push(file))
		expect(files).toEqual([
			['area-aliases.csv', 'sebutan,kode_wilayah,catatan\r\n"Kota, Lama",33.76.01,\r\nPesisir,33.76.03,rekap\r\n'],
		])
	})
})
