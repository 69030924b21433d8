import './invented-site.ts'
import { describe, expect, it } from 'vitest'
import { figureCell } from '../../../src/chart-content/figure-cell.ts'
import { trendChart } from '../../../src/chart-content/trend.ts'
import { describeTrend, trendFinding } from '../../../src/chart-content/trend-finding.ts'
import { trendNotes } from '../../../src/chart-content/trend-notes.ts'
import { trendTable } from '../../../src/chart-content/trend-table.ts'
import type { Language } from '../../../src/schemas/bilingual.ts'
import type { Caution } from '../../../src/schemas/caution.ts'
import type { Dataset } from '../../../src/schemas/dataset.ts'
import type { Figure } from '../../../src/schemas/figure.ts'
import { context, withSeries } from './context.ts'
import { computed, figure, marchSeries } from './invented-figures.ts'
import { indicator } from './invented-indicators.ts'
import { dataset } from './invented-site.ts'

const p0 = indicator('p0', {
	name: { id: 'Persentase penduduk miskin', en: 'Poverty rate' },
	unit: 'persen',
	measure: 'rate',
	decimals: 2,
})

/** A series like that of a kabupaten: an old basis, September, then March. */
const broken = [
	figure('2010', 24.61),
	figure('2011', 23.1),
	figure('2012', 21.96, { reference: '2012-09', status: 'B' }),
	figure('2014', 20.49, { reference: '2014-09' }),
	figure('2015', 20.2, { reference: '2015-03', status: 'B' }),
	figure('2016', 19, { reference: '2016-03' }),
	figure('2017', 17.02, { reference: '2017-03' }),
]

/** The invented regency. */
const contoh = { name: 'Contoh', level: 'kabupaten-kota' } as const

/** The notes of a trend of the invented regency. */
const notesOf = (
	figures: readonly Figure[],
	names: readonly string[],
	language: Language,
	datasets: readonly Dataset[] = [],
) => trendNotes({ indicator: { id: 'p0' }, area: '99.01', figures, names, datasets }, language)

describe('the finding of a trend', () => {
	it('counts from the last break, in words', () => {
		expect(trendFinding(p0, broken, contoh, 'id')).toBe(
			'Persentase penduduk miskin di Contoh turun 3,18 poin persen sejak Maret 2015, awal deret yang sebanding',
		)
		expect(trendFinding(p0, broken, contoh, 'en')).toBe(
			'The poverty rate in Contoh is down 3.18 percentage points since March 2015, where the comparable series begins',
		)
	})

	it('says unchanged without a size', () => {
		expect(trendFinding(p0, marchSeries({ 2024: 5, 2025: 5 }), contoh, 'id')).toBe(
			'Persentase penduduk miskin di Contoh tidak berubah sejak Maret 2024',
		)
	})

	it('claims no change where the last stretch holds one figure', () => {
		expect(trendFinding(p0, broken.slice(0, 5), contoh, 'id')).toBe('Persentase penduduk miskin, Contoh')
		expect(trendFinding(p0, [], contoh, 'en')).toBe('Poverty rate, Contoh')
	})

	it('never starts or ends at a doubtful figure', () => {
		const figures = [figure('2020', 1, { status: 'U' }), figure('2021', 6), figure('2022', 5)]
		expect(trendFinding(p0, figures, contoh, 'id')).toMatch(
			/ turun 1,00 poin persen sejak 2021, awal deret yang sebanding$/,
		)
	})
})

describe('the description of a trend for those who do not see it', () => {
	it('tells both ends of the newest stretch, and the breaks', () => {
		expect(describeTrend(p0, broken, 'Contoh', 'id')).toBe(
			'Contoh dari 20,20% (Maret 2015), awal deret yang sebanding, menjadi 17,02% (Maret 2017). Deret terputus pada 2012, 2015.',
		)
		expect(describeTrend(p0, broken, 'Contoh', 'en')).toBe(
			'Contoh from 20.20% (March 2015), where the comparable series begins, to 17.02% (March 2017). The series breaks in 2012, 2015.',
		)
	})

	it('calls no break what stands at the very start', () => {
		const figures = [figure('2023', 3, { status: 'B' }), figure('2024', 2), figure('2025', 1)]
		expect(describeTrend(p0, figures, 'Contoh', 'id')).toBe('Contoh dari 3,00% (2023) menjadi 1,00% (2025).')
		expect(notesOf(figures, ['Contoh'], 'id')[0]?.text).not.toContain('patahan')
		expect(notesOf([figure('2022', 4), ...figures], ['Contoh'], 'id')[0]?.text).toContain('patahan deret')
	})

	it('says nothing of breaks where there are none', () => {
		expect(describeTrend(p0, marchSeries({ 2024: 2, 2025: 1 }), 'Contoh', 'id')).toBe(
			'Contoh dari 2,00% (Maret 2024) menjadi 1,00% (Maret 2025).',
		)
	})
})

describe('the notes of a trend', () => {
	it('name the months of each stretch', () => {
		const [reading, reason] = notesOf(broken, ['Contoh', 'Contoh Raya'], 'id')
		expect(reading?.text).toMatch(/^Garis biru menunjukkan Contoh, garis abu-abu Contoh Raya pada bulan yang sama\. /)
		expect(reason?.text).toBe('Tabel 2012–2014 memuat angka September; tabel sejak 2015 memuat angka Maret.')
		expect(notesOf(broken, ['Contoh'], 'en')[1]?.text).toMatch(
			/^The tables of 2012–2014 carry figures of September; the tables from 2015 carry figures of March\.$/,
		)
	})

	it('explain a break that no month explains in the words of the dataset, or say that the file marks it', () => {
		const years = [figure('2023', 4), figure('2024', 3, { status: 'B' }), figure('2025', 2)]
		const told = {
			...dataset,
			cautions: [{ kind: 'break' as const, id: 'Cara hitungnya berubah.', en: 'The method changed.' }],
		}
		expect(notesOf(years, ['Contoh'], 'id', [told])[1]?.text).toBe('Cara hitungnya berubah.')
		expect(notesOf(years, ['Contoh'], 'id')[1]?.text).toBe(
			'Berkas sumbernya menandai angka itu sebagai awal deret baru.',
		)
	})

	it('tell what is in doubt of the periods, areas and indicators shown, and of no others', () => {
		const doubt = { kind: 'doubtful' as const, id: 'Angka 2010 diragukan.', en: 'The figure of 2010 is in doubt.' }
		const texts = (limits: Partial<Caution>) =>
			notesOf(broken, ['Contoh'], 'id', [{ ...dataset, cautions: [{ ...doubt, ...limits }] }]).map(({ text }) => text)
		expect(texts({})).toContain(doubt.id)
		expect(texts({ periods: ['2010'], indicators: ['p0'], areas: ['99'] })).toContain(doubt.id)
		expect(texts({ periods: ['1999'] })).not.toContain(doubt.id)
		expect(texts({ indicators: ['idm'] })).not.toContain(doubt.id)
		expect(texts({ areas: ['98'] })).not.toContain(doubt.id)
	})

	it('explain no break where there is none', () => {
		expect(notesOf(marchSeries({ 2024: 2, 2025: 1 }), ['Contoh'], 'id')).toHaveLength(1)
	})
})

describe('the table twin of a trend', () => {
	const figures = [
		figure('2021', 4, { status: 'U', note: 'Satu salinan memuat 3,9.' }),
		figure('2022', null, { status: 'O' }),
		figure('2023', 6, { status: 'B' }),
		figure('2024', 5, { status: 'P' }),
	]
	const table = trendTable(p0, figures, [figure('2024', 9)], ['Contoh', 'Contoh Raya'], 'id')

	it('holds every figure, newest first, beside the comparator of the same period', () => {
		expect(table.columns.map(({ label }) => label)).toEqual(['Periode', 'Contoh (%)', 'Contoh Raya (%)', 'Catatan'])
		expect(table.rows.map(({ cells }) => cells[0])).toEqual(['2024', '2023', '2022', '2021'])
		expect(table.rows.map(({ cells }) => cells[2])).toMatchObject(['9,00', ...Array(3).fill({ state: 'missing' })])
	})

	it('says in words what is provisional, broken, missing or doubtful', () => {
		expect(table.rows.map(({ cells }) => cells[3])).toEqual([
			{ text: '', mark: { text: 'sementara', kind: 'p' } },
			{ text: '', mark: { text: 'patahan', kind: 'b' } },
			'',
			{ text: 'Satu salinan memuat 3,9.', mark: { text: 'diragukan', kind: 'u' } },
		])
		expect(table.rows[2]?.cells[1]).toEqual({ text: 'tidak ada data', state: 'missing' })
	})

	it('does not say twice that a figure is a break', () => {
		const note = 'patahan deret: tabel 2012-2014 memuat angka September'
		const cellOf = (status: 'A' | 'B') => {
			const [row] = trendTable(p0, [figure('2012', 4, { status, note })], [], ['Contoh'], 'id').rows
			return row?.cells.at(-1)
		}
		expect(cellOf('B')).toEqual({
			text: 'tabel 2012–2014 memuat angka September',
			mark: { text: 'patahan', kind: 'b' },
		})
		expect(cellOf('A')).toBe(note.replace('-', '–'))
	})

	it('tells an English reader of a break in English, and of other notes in the language of their file', () => {
		const lastCell = (changes: Parameters<typeof figure>[2]) =>
			trendTable(p0, [figure('2015', 4, { reference: '2015-03', ...changes })], [], ['Contoh'], 'en').rows[0]?.cells.at(
				-1,
			)
		expect(lastCell({ status: 'B', note: 'patahan deret: sejak 2015 angka Maret' })).toEqual({
			text: 'figures of March from here on',
			mark: { text: 'break', kind: 'b' },
		})
		expect(lastCell({ note: 'satu laman mencetak 20,53' })).toEqual({ text: 'satu laman mencetak 20,53', lang: 'id' })
		expect(lastCell({})).toBe('')
	})

	it('calls a suppressed figure suppressed, not missing', () => {
		const hidden = trendTable(p0, [figure('2024', null, { status: 'Q' })], [], ['Contoh'], 'en')
		expect(hidden.rows[0]?.cells[1]).toEqual({ text: 'suppressed', state: 'suppressed' })
	})
})

describe('a figure as a table cell', () => {
	it('gives the number with the decimals of its indicator', () => {
		expect(figureCell(figure('2024', 17.5), p0, 'id')).toBe('17,50')
		expect(figureCell(figure('2024', 0), p0, 'en')).toEqual({ text: '0.00', state: 'zero' })
		expect(figureCell(figure('2024', 5, computed('Σ a', 1, 2)), p0, 'id')).toMatchObject({ text: '5,00 (1/2)' })
	})
})

describe('the chart of a trend', () => {
	it('is drawn twice, with its table, source and file', () => {
		const chart = trendChart(context('99.01'), 'p0')
		expect(chart?.subtitle).toBe('Persentase penduduk miskin, Contoh dan Contoh Raya, 2021–2025')
		expect(chart?.drawings[0]?.wide).toMatch(/^<svg[^>]* role="img"/)
		expect(chart?.drawings[0]?.narrow).toMatch(/^<svg/)
		expect(chart?.table.rows).toHaveLength(5)
		expect(chart?.source).toBe('Sumber: Badan Contoh, Survei Rekaan 2021–2025.')
		expect(chart?.actions).toEqual([
			{ label: 'CSV dataset', href: '/unduh/contoh.csv' },
			{ label: 'Cara hitung', href: '/indikator/p0/#metode' },
		])
	})

	it('is none with fewer than two figures', () => {
		expect(trendChart(context('99.71'), 'p0')).toBeNull()
		expect(trendChart(context('99.01', 'id', withSeries('99.01', 'p0', [])), 'p0')).toBeNull()
	})
})
