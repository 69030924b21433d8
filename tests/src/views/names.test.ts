import './invented-site.ts'
import { describe, expect, it } from 'vitest'
import { apiIndicator } from '../../../scripts/write/api-indicator.ts'
import { readDatasets } from '../../../src/contract/read-generated.ts'
import type { AreaContext } from '../../../src/facts/area-context.ts'
import { siblingLinks } from '../../../src/facts/siblings.ts'
import { areaOfPublished, fullName, publishedName } from '../../../src/format/area-name.ts'
import { languages } from '../../../src/schemas/bilingual.ts'
import { areaCharts } from '../../../src/topics/area/charts.ts'
import { childrenTable } from '../../../src/topics/area/children-table.ts'
import { citation } from '../../../src/topics/area/citation.ts'
import { figuresTable } from '../../../src/topics/area/figures-table.ts'
import { areaHeadings } from '../../../src/topics/area/headings.ts'
import { insideHere } from '../../../src/topics/area/inside.ts'
import { insidePictures } from '../../../src/topics/area/inside-pictures.ts'
import { keyFigures } from '../../../src/topics/area/key-figures.ts'
import { similarAreas } from '../../../src/topics/area/similar.ts'
import { areaStory } from '../../../src/topics/area/story.ts'
import { unknownsOf } from '../../../src/topics/area/unknowns.ts'
import { areaLabels } from '../../../src/topics/compare/area-labels.ts'
import { compareData } from '../../../src/topics/compare/compare-data.ts'
import { comparisonView } from '../../../src/topics/compare/comparison-view.ts'
import { homeStory } from '../../../src/topics/home/home-story.ts'
import { indicatorCharts } from '../../../src/topics/indicator/indicator-charts.ts'
import { areaPicture } from '../../../src/topics/sharing/area-picture.ts'
import { indicatorPicture } from '../../../src/topics/sharing/indicator-picture.ts'
import { mapsInside } from './maps-inside.ts'
import { everyContext, everyIndicator, renamed, renamedFile, renamedIndicatorFile } from './renamed-site.ts'

/** The name that a kabupaten and a kota share, without its kind; "Contoh Raya", "Badan Contoh" and the like are others. */
const bare = /.{0,60}(?<!Kabupaten |Kota |Kab\. |Badan |Tabel |Kabupaten\/Kota )\bContoh\b(?! Raya).{0,20}/

/** All texts in it; a drawing is one text, since its lines wrap. */
function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')]
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const bareIn = (value: unknown) => textsIn(value).flatMap((text) => bare.exec(text)?.[0] ?? [])

function pageOf(context: AreaContext): unknown {
	const { context: _, ...home } = homeStory(context.language)
	const picture = areaPicture(context)
	return [
		...[areaStory, keyFigures, areaHeadings, areaCharts, insidePictures, mapsInside, siblingLinks].map((of) =>
			of(context),
		),
		...[similarAreas, childrenTable, figuresTable, unknownsOf, insideHere].map((of) => of(context)),
		[citation(context), picture?.alt, picture?.draw('situs.example'), home],
	]
}

describe('a kabupaten and a kota of one name', () => {
	it('are never named without their kind on the page of an area, in its charts, maps and picture', () => {
		for (const read of everyContext) {
			const context = read()
			expect(bareIn(pageOf(context)), `${context.area.code} ${context.language}`).toEqual([])
		}
	})

	it('are not on the page of an indicator', () => {
		for (const language of languages)
			for (const id of everyIndicator) {
				const file = renamedIndicatorFile(id)
				const charts = indicatorCharts(file, language)
				const picture = indicatorPicture(file, charts, language).draw('situs.example')
				expect(bareIn([charts, picture]), `${id} ${language}`).toEqual([])
			}
	})

	it('are not in files, and are read from them again', () => {
		const record = apiIndicator(renamedIndicatorFile(renamed('p0')), readDatasets())
		const names = record.wilayah.map(({ nama_wilayah }) => nama_wilayah)
		expect(names).toEqual(expect.arrayContaining(['Kabupaten Contoh', 'Kota Contoh', 'Misal', 'Contoh Raya']))
		const data = compareData(record)
		for (const code of ['99.01', '99.71', '99.02', '99', '00'])
			expect(data.areas.get(code)?.area).toEqual(renamedFile(code).area)
		const kecamatan = { code: '99.01.01', name: 'Kecamatan Satu', kind: 'kecamatan', level: 'kecamatan' } as const
		expect(areaOfPublished(kecamatan)).toEqual(kecamatan)
		expect(publishedName(renamedFile('99.01').area)).toBe('Kabupaten Contoh')
		expect(fullName(renamedFile('99.71').area, [], 'id')).toBe('Kota Contoh')
	})

	it('are not in a comparison, its table and its file, though only one of them is compared', () => {
		const data = compareData(apiIndicator(renamedIndicatorFile(renamed('p0')), readDatasets()))
		const labels = areaLabels([renamedFile('99.01').area, renamedFile('99.02').area])
		expect([...labels.values()]).toEqual(['Kabupaten Contoh', 'Misal'])
		const state = {
			areas: ['99.01', '99.02'],
			indicator: renamed('p0'),
			from: null,
			to: null,
			form: 'garis',
			measure: 'nilai',
			highlights: null,
		} as const
		for (const language of languages) {
			const view = comparisonView(data, state, language)
			const { table, csv, finding, sentence, subtitle, names } = view ?? {}
			expect(csv).toContain('Kabupaten Contoh')
			expect(bareIn([table, csv, finding, sentence, subtitle, names?.map(({ name }) => name)])).toEqual([])
		}
	})
})
