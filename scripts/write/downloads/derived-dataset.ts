import { inLanguage, type Language } from '../../../src/schemas/bilingual.ts'
import type { Dataset } from '../../../src/schemas/dataset.ts'
import { fixedDownloads } from '../../../src/schemas/fixed-downloads.ts'
import { isAdded } from '../../../src/schemas/missing-note.ts'
import type { Portal } from '../../../src/schemas/portal.ts'
import { coveredAreas } from '../../add-up/covered-areas.ts'
import type { PublishedRow } from './published-row.ts'

/** Name of the file that holds every figure the portal computed itself. */
export const DERIVED_DATASET: string = fixedDownloads.derived

/**
 * Metadata of the derived figures, in the shape of every other dataset: computed by the publisher of the
 * portal, as new as the newest table that went in, simulated as soon as one of them is.
 */
export function derivedDataset(portal: Portal, sources: readonly Dataset[], table: readonly PublishedRow[]): Dataset {
	const rows = table.filter(({ status, catatan }) => !isAdded(status, catatan))
	const periods = distinct(rows, 'periode')
	const codes = distinct(rows, 'kode_wilayah')
	const series = distinctWords(rows.map((row) => `${row.kode_wilayah} ${row.indikator}`))
	return {
		id: DERIVED_DATASET,
		title: { id: 'Angka turunan', en: 'Derived figures' },
		publisher: portal.publisher,
		table: { id: 'Angka turunan portal', en: 'Derived figures of the portal' },
		source: {
			id: `Dihitung portal ini dari: ${sources.map(({ title }) => title.id).join('; ')}`,
			en: `Computed by this portal from: ${sources.map(({ title }) => title.en).join('; ')}`,
		},
		register: { id: registersOf(sources, 'id'), en: registersOf(sources, 'en') },
		licence: portal.licence,
		...(portal.licence_id !== undefined && { licence_id: portal.licence_id }),
		issued:
			sources
				.map(({ issued }) => issued)
				.sort()
				.at(-1) ?? '',
		copies: { id: 'Tidak berlaku: angka dihitung, bukan disalin', en: 'Does not apply: computed, not copied' },
		method: {
			id: 'Rumus setiap angka dan cakupannya tertulis pada kolom catatan',
			en: 'The column catatan holds the formula and the coverage of each figure',
		},
		cautions: [],
		reference_months: [],
		simulated: sources.some(({ simulated }) => simulated),
		kind: 'observations',
		programmes: [],
		indicators: distinct(rows, 'indikator'),
		periods: { first: periods[0] ?? '', last: periods.at(-1) ?? '' },
		levels: distinct(rows, 'tingkat') as Dataset['levels'],
		observations: rows.length,
		areas: codes.length,
		series: series.length,
		places: coveredAreas(codes),
	}
}

function registersOf(sources: readonly Dataset[], language: Language): string {
	return distinctWords(sources.map(({ register }) => inLanguage(register, language))).join(', ')
}

function distinct(rows: readonly PublishedRow[], column: keyof PublishedRow): string[] {
	return distinctWords(rows.map((row) => String(row[column])))
}

function distinctWords(words: readonly string[]): string[] {
	return [...new Set(words)].sort()
}
