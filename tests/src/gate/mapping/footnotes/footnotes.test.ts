import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFootnotes } from '../../../../../src/gate/mapping/footnotes/read-footnotes.ts'
import { understand } from '../../../../../src/gate/mapping/understand.ts'
import { inventedRegencies, registersWithInvented } from '../../../../desk/registers.ts'
import { sourceFile, type TestCell } from '../../../../desk/source-files.ts'

const registers = registersWithInvented()
const told = (lines: readonly string[]) =>
	readFootnotes(lines).footnotes.map(({ kind, sign, text }) => (sign === '' ? `${kind}: ${text}` : `${sign} ${text}`))

describe('remarks below a table', () => {
	it.each([
		[['Sumber: BPS, Susenas Maret 2024'], ['source: BPS, Susenas Maret 2024']],
		[['Sumber/Source: Susenas'], ['source: Susenas']],
		[['Catatan: Angka 2020 memakai penimbang lama.'], ['note: Angka 2020 memakai penimbang lama.']],
		[['*) Angka sementara'], ['* Angka sementara']],
		[['*Angka sementara'], ['* Angka sementara']],
		[['Catatan: *) sementara; r) diperbaiki'], ['* sementara', 'r diperbaiki']],
		[['Keterangan: - : tidak ada, ... : belum tersedia'], ['- tidak ada', '... belum tersedia']],
		[
			['Catatan:', '1) Termasuk Kelurahan Contohsari', '² Data Juni'],
			['1 Termasuk Kelurahan Contohsari', '2 Data Juni'],
		],
		[['Sumber:', 'Dinas Dukcapil'], ['source: Dinas Dukcapil']],
		[
			['Catatan: data dasar', 'belum dimutakhirkan'],
			['note: data dasar', 'note: belum dimutakhirkan'],
		],
	])('are read: %j', (lines, expected) => {
		expect(told(lines)).toEqual(expected)
	})

	it('end where somebody signs: no name and no number of an official is ever among them', () => {
		const lines = [
			'Sumber: Dinas Sosial',
			'Contoh, 3 Januari 2025',
			'Mengetahui',
			'Kepala Dinas',
			'Karangan',
			'NIP 1970',
		]
		expect(readFootnotes(lines)).toEqual({
			footnotes: [{ kind: 'source', sign: '', text: 'Dinas Sosial' }],
			others: 5,
		})
		expect(readFootnotes(['Catatan: hubungi 081234567890', 'Dicetak 3 Januari 2025', '3.330'])).toEqual({
			footnotes: [],
			others: 3,
		})
	})

	it('are all accounted for: each line is a remark, or one of the others, or a label alone', () => {
		const line = fc.constantFrom(
			'Sumber: Dinas',
			'Catatan: awas',
			'*) sementara',
			'kelanjutan',
			'NIP',
			'Dicetak kemarin',
		)
		fc.assert(
			fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
				const { footnotes, others } = readFootnotes(lines)
				expect(footnotes.length + others).toBe(lines.length)
			}),
		)
	})
})

const tableOf = (cells: readonly TestCell[], below: readonly string[], heading = 'Persentase Penduduk Miskin 2024') =>
	sourceFile('p0.xlsx', [
		{
			rows: [
				['Kabupaten/Kota', heading],
				...inventedRegencies.map((name, at) => [name, cells[at] ?? 5.5]),
				...below.map((text) => [text]),
			],
		},
	])
const seen = (file: Parameters<typeof understand>[0], answers = {}) => {
	const { observations, questions, saidBelow, notices } = understand(file, registers, answers)
	return {
		figures: observations.map(({ value, status, note }) => [value, status, note].join(' ').trim()),
		asked: questions.map(({ id, options, reason }) => [id, options[0]?.value, reason.id]),
		below: saidBelow.map(({ kind, text }) => `${kind}: ${text}`),
		notices: notices.map(({ kind }) => kind),
	}
}

describe('a mark beside a figure', () => {
	it('is the status that its footnote says, and the footnote is said of nothing else', () => {
		expect(seen(tableOf(['9,1*', '45r'], ['*) Angka sementara', 'r) Angka revisi', 'Sumber: Susenas']))).toEqual({
			figures: ['9.1 P', '45 A Angka revisi', '5.5 A'],
			asked: [],
			below: ['source: Susenas'],
			notices: [],
		})
	})

	it('is a note of its figure where its footnote says something else', () => {
		const file = tableOf(['9,1 1)'], ['1) Tanpa dua kecamatan yang tidak didata'])
		expect(seen(file).asked).toEqual([
			['mark:1', 'P', 'Catatan di bawah tabel: “Tanpa dua kecamatan yang tidak didata”.'],
		])
		expect(seen(file, { 'mark:1': 'A' })).toMatchObject({
			figures: ['9.1 A Tanpa dua kecamatan yang tidak didata', '5.5 A', '5.5 A'],
			below: [],
		})
	})

	it('is offered the status of a remark without a sign, which stays a caution', () => {
		const { asked, below } = seen(tableOf(['9,1e'], ['Catatan: sebagian angka masih estimasi']))
		expect(asked).toEqual([['mark:e', 'E', 'Catatan di bawah tabel: “sebagian angka masih estimasi”.']])
		expect(below).toEqual(['note: sebagian angka masih estimasi'])
	})

	it('that no remark speaks of is asked as before', () => {
		expect(seen(tableOf(['9,1e'], [])).asked).toEqual([['mark:e', 'P', 'Catatan kaki tidak menjelaskan tanda ini.']])
	})
})

describe('a sign in place of a figure', () => {
	it.each([
		['Keterangan: - : nol atau sangat kecil', 'zero'],
		['- : tidak tersedia', 'O'],
		['- = tidak berlaku', 'M'],
	])('is offered what "%s" says first', (line, first) => {
		const { asked, below } = seen(tableOf(['-'], [line]))
		expect(asked.map(([id, option]) => [id, option])).toEqual([['missing', first]])
		expect(below).toEqual([])
	})
})

describe('a footnote sign alone in a cell', () => {
	it('is asked about with its footnote', () => {
		const file = tableOf(['7)'], ['7) Data tidak berlaku bagi wilayah ini'])
		expect(seen(file).asked).toEqual([
			['unread:7)', 'M', 'Catatan di bawah tabel: “Data tidak berlaku bagi wilayah ini”.'],
		])
	})
})

describe('what stands below a table', () => {
	it('is proposed once, names the heading that its sign stands at, and says nothing of signs that stand nowhere', () => {
		const below = ['1) Penduduk di bawah garis kemiskinan', '*) Angka sementara', 'Catatan: Survei sampel', 'NIP 1970']
		expect(seen(tableOf([], below, 'Persentase Penduduk Miskin 2024 1)'))).toMatchObject({
			below: ['note: Persentase Penduduk Miskin 2024: Penduduk di bawah garis kemiskinan', 'note: Survei sampel'],
			notices: ['below'],
		})
	})
})
