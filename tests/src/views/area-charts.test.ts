import './invented-site.ts'
import { describe, expect, it } from 'vitest'
import { rankedSiblings } from '../../../src/chart-content/ranked-siblings.ts'
import { siblingStrip } from '../../../src/chart-content/sibling-strip.ts'
import { stripInput } from '../../../src/chart-content/strip-input.ts'
import { childrenWithFigure } from '../../../src/chart-content/strip-item.ts'
import { readIndicators } from '../../../src/contract/read-generated.ts'
import type { AreaContext } from '../../../src/facts/area-context.ts'
import { categoryCounts, classCounts } from '../../../src/plan/relations.ts'
import { languages } from '../../../src/schemas/bilingual.ts'
import { saySource } from '../../../src/sentences/source.ts'
import { areaCharts } from '../../../src/topics/area/charts.ts'
import { drawCategories, drawClasses, drawParts } from '../../../src/topics/area/role-charts.ts'
import { context } from './context.ts'
import { area, areaFile, inventedCodes } from './invented-areas.ts'
import { computed, figure } from './invented-figures.ts'
import { indicator } from './invented-indicators.ts'
import { dataset } from './invented-site.ts'

/** The charts of the invented registry's index, its statuses and its classes of families. */
const drawVillages = (page: AreaContext) => drawParts(page, 'idm')
const drawStatuses = (page: AreaContext) => {
	const [of] = categoryCounts(readIndicators())
	return of ? drawCategories(page, of) : null
}
const drawFamilies = (page: AreaContext) => {
	const [of] = [...readIndicators().values()].flatMap((one) => classCounts(readIndicators(), one) ?? [])
	return of ? drawClasses(page, of) : null
}

const chartIds = (code: string) => {
	const { trend, position, inside } = areaCharts(context(code))
	return [trend, position, inside].map((charts) => charts.map(({ id }) => id))
}

describe('the charts of each level', () => {
	it('show poverty over time, among siblings and inside, down to kabupaten/kota', () => {
		expect(chartIds('99')).toEqual([['tren-p0'], [], ['urutan-p0']])
		expect(chartIds('99.01')).toEqual([['tren-p0', 'jumlah'], ['sebaran-p0'], []])
	})

	it('show the index and the families inside a kecamatan, and where a village stands among them', () => {
		expect(chartIds('99.01.01')).toEqual([[], [], ['komponen', 'kelas']])
		expect(chartIds('99.01.01.2001')).toEqual([[], ['komponen', 'kelas'], []])
	})

	it('are none where there are no figures: no empty frames', () => {
		expect(chartIds('99.01.02')).toEqual([[], [], []])
	})

	it.each(inventedCodes)('each say what, where, when and from whom, in both languages: %s', (code) => {
		for (const language of languages) {
			for (const charts of Object.values(areaCharts(context(code, language)))) {
				for (const { finding, subtitle, source, table, tableSummary, drawings, notes } of charts) {
					const words = [finding, subtitle, source, tableSummary, ...notes.map(({ text }) => text)].join('|')
					expect(words).not.toMatch(/undefined|null|NaN| {2}/)
					expect(finding).toMatch(/^[A-Z0-9].*[^.]$/)
					expect(source).toMatch(language === 'id' ? /^Sumber: .+\.$/ : /^Source: .+\.$/)
					expect(table.rows.length).toBeGreaterThan(1)
					for (const row of table.rows) expect(row.cells).toHaveLength(table.columns.length)
					for (const { wide, narrow } of drawings)
						for (const svg of [wide, narrow]) expect(svg).toMatch(/<title[^>]*>[^<]/)
				}
			}
		}
	})
})

describe('the families of a village among those around it', () => {
	it('are drawn with the largest, the smallest and the nearest; the table holds all', () => {
		const page = context('99.01.01.2002')
		const children = Array.from({ length: 12 }, (_, index) => ({
			area: { ...area('99.01.01.2002'), code: `99.01.01.20${String(index + 10)}`, name: `Desa${index}` },
			hasPage: true,
			newest: Object.fromEntries(
				['keluarga-pra-sejahtera', 'keluarga-sejahtera-1', 'keluarga-sejahtera-2'].map((id) => [
					id,
					figure('2020', 100 - index),
				]),
			),
		}))
		const focus = children[6]?.area ?? page.area
		const chart = drawFamilies({ ...page, area: focus, parent: page.parent && { ...page.parent, children } })
		const drawn = children
			.map(({ area: { name } }) => name)
			.filter((name) => chart?.drawings[0]?.wide.includes(`>${name}<`))
		expect(drawn).toEqual(['Desa0', 'Desa4', 'Desa5', 'Desa6', 'Desa7', 'Desa8', 'Desa11'])
		expect(chart?.table.rows).toHaveLength(12)
		expect(chart?.notes.at(-1)?.text).toMatch(/Digambar 7 dari 12: /)
	})
})

describe('childrenWithFigure', () => {
	it('holds figures of one reference, highest first', () => {
		const items = childrenWithFigure(areaFile('99'), 'p0', '2025-03')
		expect(items.map(({ figure: { value } }) => value)).toEqual([17.02, 13, 12.5, 10, 7.75, 4])
		expect(childrenWithFigure(areaFile('99'), 'p0', '2024-09')).toEqual([])
	})

	it('leaves out partial sums, which would stand beside full ones as if they were alike', () => {
		const partial = { ...figure('2024', 99, computed('Σ penduduk', 1, 9)) }
		const children = [
			{ area: area('99.02'), hasPage: true, newest: { penduduk: partial } },
			{ area: area('99.03'), hasPage: true, newest: { penduduk: figure('2024', 5) } },
		]
		const items = childrenWithFigure(areaFile('99', { children }), 'penduduk', '2024')
		expect(items.map(({ area: { code } }) => code)).toEqual(['99.03'])
	})
})

describe('the strip of siblings', () => {
	it('tells the place in its province', () => {
		const chart = siblingStrip(context('99.01'), 'p0')
		expect(chart?.finding).toBe('Contoh: tertinggi di Contoh Raya')
		expect(chart?.subtitle).toBe('Persentase penduduk miskin, 6 kabupaten/kota di Contoh Raya, Maret 2025')
		expect(siblingStrip(context('99.01', 'en'), 'p0')?.finding).toBe('Contoh: the highest in Contoh Raya')
	})

	it('marks this area in the table and links the others', () => {
		const rows = siblingStrip(context('99.01'), 'p0')?.table.rows ?? []
		expect(rows.filter(({ me }) => me).map(({ cells }) => cells[0])).toEqual(['Kabupaten Contoh'])
		expect(rows[0]).not.toHaveProperty('href')
		expect(rows[1]?.href).toBe('/wilayah/99.02/')
	})

	it('is none with fewer than three siblings, and at the top', () => {
		expect(siblingStrip(context('99'), 'p0')).toBeNull()
		expect(siblingStrip(context('00'), 'p0')).toBeNull()
	})
})

describe('the axis of a strip', () => {
	it.each([
		[5, '5', '5'],
		[0.5, '0,5', '0.5'],
		[0.85, '0,85', '0.85'],
		[17.25, '17,25', '17.25'],
		[0.1 + 0.2, '0,3', '0.3'],
		[1, '1', '1'],
		[1200, '1.200', '1,200'],
	])('gives a tick as many decimals as it needs: %d', (tick, id, en) => {
		const items = childrenWithFigure(areaFile('99'), 'p0', '2025-03')
		expect(stripInput(indicator('p0'), items, null, null, 'id').formatAxis(tick)).toBe(id)
		expect(stripInput(indicator('idm', { unit: 'indeks' }), items, null, null, 'en').formatAxis(tick)).toBe(en)
	})
})

describe('ranked siblings', () => {
	it('shows the first few and always this area, and says so', () => {
		const chart = rankedSiblings(context('99.71'), 'p0', 2)
		expect(chart?.subtitle).toBe(
			'Persentase penduduk miskin, 2 teratas dan Kota Contoh dari 6 kabupaten/kota di Contoh Raya, Maret 2025',
		)
		expect(rankedSiblings(context('99.01', 'en'), 'p0', 2)?.subtitle).toBe(
			'Poverty rate, top 2 of 6 regencies and cities in Contoh Raya, March 2025',
		)
		expect(chart?.table.rows).toHaveLength(6)
	})
})

describe('families by welfare class', () => {
	it('are told as counts from the smallest to the largest village, never as shares', () => {
		const chart = drawFamilies(context('99.01.01'))
		expect(chart?.finding).toBe('135 keluarga dalam tiga tahapan di Rintis, dari 35 di Kenanga sampai 100 di Melati')
		expect(JSON.stringify(chart?.table)).not.toContain('%')
	})

	it('tell a village its own counts', () => {
		expect(drawFamilies(context('99.01.01.2001'))?.finding).toBe(
			'Keluarga terbanyak di Melati: 100, yaitu 40 Pra Sejahtera, 60 Sejahtera 1, dan 0 Sejahtera 2',
		)
		expect(drawFamilies(context('99.01.01.2002', 'en'))?.finding).toBe(
			'Kenanga has 35 families, of whom 10 Pra Sejahtera, 20 Sejahtera 1 and 5 Sejahtera 2',
		)
	})

	it('carry the caution of their dataset beside them', () => {
		expect(drawFamilies(context('99.01.01'))?.notes[0]).toEqual({
			title: 'Catatan data.',
			text: 'Angka ini dikarang.',
			caution: true,
		})
	})

	it('leave a village out whose table lacks a class', () => {
		expect(drawFamilies(context('99.01.01'))?.table.rows).toHaveLength(2)
	})
})

describe('the strips of the index', () => {
	it('tell a desa in which components it stands in the upper half', () => {
		expect(drawVillages(context('99.01.01.2001'))?.finding).toBe(
			'Melati di paruh atas dalam komponen sosial dan lingkungan, di paruh bawah dalam komponen ekonomi',
		)
		expect(drawVillages(context('99.01.01.2001', 'en'))?.finding).toBe(
			'Melati stands in the upper half on social and environmental scores, in the lower half on economic scores',
		)
	})

	it('leave out the components in which a desa stands at the median', () => {
		expect(drawVillages(context('99.01.01.2002'))?.finding).toBe('Kenanga di paruh bawah dalam komponen lingkungan')
		expect(drawVillages(context('99.01.01.2002', 'en'))?.finding).toBe(
			'Kenanga stands in the lower half on environmental scores',
		)
	})

	/** The page of Melati, whose kecamatan holds Kenanga and Anggrek with the same scores in all components. */
	const besideEqualScores = (scores: readonly [number, number, number]) => {
		const page = context('99.01.01.2001')
		for (const { area, newest } of page.parent?.children ?? []) {
			;['idm-iks', 'idm-ike', 'idm-ikl'].forEach((id, index) => {
				const own = area.code === '99.01.01.2001' ? (scores[index] ?? 0) : 0.5
				if (newest[id]) newest[id] = { ...newest[id], value: own }
			})
		}
		return page
	}

	it('say it once where a desa stands in the same half in every component', () => {
		const finding = (value: number) => drawVillages(besideEqualScores([value, value, value]))?.finding
		expect(finding(0.9)).toBe('Melati berada di paruh atas kecamatannya dalam semua komponen')
		expect(finding(0.1)).toBe('Melati berada di paruh bawah kecamatannya dalam semua komponen')
	})

	it('claim nothing of every component where one of them is at the median', () => {
		expect(drawVillages(besideEqualScores([0.9, 0.5, 0.9]))?.finding).toBe(
			'Melati di paruh atas dalam komponen sosial dan lingkungan',
		)
	})

	it('tell the kecamatan where a desa stands at the median in all of them', () => {
		expect(drawVillages(besideEqualScores([0.5, 0.5, 0.5]))?.finding).toBe(
			'IDM tertinggi di Melati (0,9012), terendah di Anggrek (0,7900)',
		)
	})

	it('tell a kecamatan its highest and lowest desa', () => {
		expect(drawVillages(context('99.01.01'))?.finding).toBe(
			'IDM tertinggi di Melati (0,9012), terendah di Anggrek (0,7900)',
		)
	})

	it('say that kelurahan are not assessed', () => {
		expect(drawVillages(context('99.01.01'))?.notes[0]?.text).toMatch(/ 1 kelurahan tidak dinilai\.$/)
		expect(drawVillages(context('99.01.01', 'en'))?.notes[0]?.text).toMatch(/ 1 kelurahan is not assessed\.$/)
	})

	it('are not drawn for a kelurahan', () => {
		expect(drawVillages(context('99.01.01.1003'))).toBeNull()
	})
})

describe('the stack of villages by status', () => {
	const kecamatan = (code: string, mandiri: number, of: number) => ({
		area: area(code),
		hasPage: true,
		newest: {
			'desa-dinilai': figure('2024', of, computed('n(status-idm)', of, of)),
			'desa-mandiri': figure('2024', mandiri, computed('n(status-idm)', of, of)),
		},
	})
	const finding = (first: [number, number], second: [number, number], language: 'id' | 'en' = 'id') => {
		const children = [kecamatan('99.01.01', ...first), kecamatan('99.01.02', ...second)]
		return drawStatuses(context('99.01', language, { children }))?.finding
	}

	it('names the kecamatan where all desa, or none, have the highest status', () => {
		expect(finding([5, 5], [0, 4])).toBe('Semua desa di Rintis mandiri; di Sepi tidak satu pun')
		expect(finding([5, 5], [2, 4])).toBe('Semua desa di Rintis berstatus mandiri')
		expect(finding([5, 5], [0, 4], 'en')).toBe('All desa in Rintis are mandiri; none in Sepi')
	})

	it('counts them where no kecamatan stands out', () => {
		expect(finding([3, 5], [1, 4])).toBe('4 dari 9 desa di Contoh berstatus mandiri')
	})

	it('is none with a single kecamatan', () => {
		expect(drawStatuses(context('99.01', 'id', { children: [kecamatan('99.01.01', 1, 2)] }))).toBeNull()
	})
})

describe('the source of a chart', () => {
	it('names every publisher once', () => {
		expect(saySource([dataset, { ...dataset, id: 'dua' }], 'none', 'en')).toBe(
			'Source: Example Agency, Example Table (2025-07-25).',
		)
	})

	it('does not say the year of issue twice', () => {
		const table = { id: 'Tabel Contoh 2024', en: 'Example Table 2024' }
		expect(saySource([{ ...dataset, table, issued: '2024' }], 'none', 'id')).toBe(
			'Sumber: Badan Contoh, Tabel Contoh 2024.',
		)
		expect(saySource([{ ...dataset, table, issued: '2025' }], 'none', 'en')).toBe(
			'Source: Example Agency, Example Table 2024 (2025).',
		)
	})
})
