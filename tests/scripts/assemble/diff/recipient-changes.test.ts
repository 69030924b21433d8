import { describe, expect, it } from 'vitest'
import { recipientChanges } from '../../../../scripts/assemble/diff/recipient-changes.ts'
import type { ProtectedCell } from '../../../../src/schemas/recipients.ts'

const cell = (area: string, value: number | null, more: Partial<ProtectedCell> = {}): ProtectedCell => ({
	area,
	programme: 'contoh',
	period: '2025',
	breakdown: 'total',
	category: 'total',
	measure: 'keluarga',
	value,
	status: value === null ? 'Q' : 'A',
	...more,
})

function siteWith(cells: readonly ProtectedCell[]) {
	const baris = cells.map(({ area, programme, period, breakdown, category, measure, value }) => ({
		kode_wilayah: area,
		program: programme,
		periode: period,
		rincian: breakdown,
		kategori: category,
		ukuran: measure,
		nilai: value,
	}))
	const text = JSON.stringify({ dataset: { id: 'penerima', kind: 'recipients' }, baris })
	return {
		paths: new Set(['unduh/penerima.json', 'unduh/lain.json']),
		read: (path: string) => (path.includes('lain') ? '{' : text),
	}
}

describe('recipientChanges', () => {
	const before = [cell('99.01', 40), cell('99.01.01', null), cell('99.01.02', 12)]
	const changes = (cells: readonly ProtectedCell[], hasPage = (_: string) => true) =>
		recipientChanges(siteWith(before), cells.length > 0 ? [{ id: 'penerima', cells: [...cells] }] : [], hasPage)

	it('finds none where the folder says what the site shows', () => {
		expect(changes(before)).toEqual([])
		// An area without a page is in neither.
		expect(changes([...before, cell('99.02', 9)], (code) => code !== '99.02')).toEqual([])
	})

	it('counts what is new, otherwise, and gone or hidden', () => {
		const now = [
			cell('99.01', 41),
			cell('99.01.01', 8),
			cell('99.01.02', null),
			cell('99.01', 20, { breakdown: 'jenis_kelamin', category: 'perempuan' }),
		]
		expect(changes(now)).toEqual([{ dataset: 'penerima', added: 2, revised: 1, withdrawn: 1 }])
		expect(changes([])).toEqual([{ dataset: 'penerima', added: 0, revised: 0, withdrawn: 2 }])
	})
})
