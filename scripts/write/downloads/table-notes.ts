import { citedDataset } from '../../../src/format/citation/cited-work.ts'
import { plainCitation } from '../../../src/format/citation/plain.ts'
import { type Bilingual, inLanguage, type Language } from '../../../src/schemas/bilingual.ts'
import type { Dataset } from '../../../src/schemas/dataset.ts'
import { datasetWords } from '../../../src/schemas/dataset-words.ts'
import { observationStatuses, statusWords } from '../../../src/schemas/observation-status.ts'
import { publishedColumns } from '../../../src/schemas/published-columns.ts'
import { unitWords } from '../../../src/schemas/unit.ts'
import { DERIVED_DATASET } from './derived-dataset.ts'
import type { PublishedTable } from './published-table.ts'

/** One thing said of a table, under its name. */
export type Note = { readonly label: Bilingual; readonly text: Bilingual }
/** What is said of one subject. */
export type NoteSection = { readonly title: Bilingual; readonly notes: readonly Note[] }

const same = (text: string): Bilingual => ({ id: text, en: text })
const both = (make: (language: Language) => string): Bilingual => ({ id: make('id'), en: make('en') })

const simulation: Note = {
	label: { id: 'Simulasi', en: 'Simulation' },
	text: {
		id: 'Berkas ini memuat angka karangan tentang wilayah rekaan, untuk menunjukkan cara kerja portal. Barisnya bertanda ya di kolom simulasi. Bukan data nyata.',
		en: 'This file holds figures made up for invented areas, to show how the portal works. Their rows say ya in the column simulasi. Not real data.',
	},
}

/** What a reader needs to understand the rows: cautions first, then codes, columns, measures, terms. */
export function tableNotes(table: PublishedTable): NoteSection[] {
	const { title, datasets, indicators, programmes, portal, columns, recipients } = table
	const cautions = datasets.flatMap((dataset) =>
		dataset.cautions.map(({ id, en }): Note => ({ label: dataset.title, text: { id, en } })),
	)
	const headings = [...new Set([...columns, ...(recipients?.columns ?? [])])]
	return [
		{
			title,
			notes: [
				...(datasets.some(({ simulated }) => simulated) ? [simulation] : []),
				{ label: { id: 'Laman', en: 'Page' }, text: same(portal.site + table.page) },
			],
		},
		{ title: datasetWords.cautions, notes: cautions },
		{
			title: same('Status'),
			notes: observationStatuses.map((code) => ({ label: same(code), text: statusWords[code] })),
		},
		{
			title: { id: 'Kolom', en: 'Columns' },
			notes: headings.map((heading) => ({ label: same(heading), text: publishedColumns[heading].meaning })),
		},
		{
			title: { id: 'Indikator', en: 'Indicators' },
			notes: indicators.map(({ id, name, unit, definition }) => ({
				label: same(id),
				text: both((language) => `${name[language]} (${unitWords(unit, language).name}). ${definition[language]}`),
			})),
		},
		{ title: same('Program'), notes: programmes.map(({ id, name }) => ({ label: same(id), text: name })) },
		{
			title: datasetWords.licence,
			notes: [
				...datasets.map(({ title: of, licence }): Note => ({ label: of, text: licence })),
				{ label: same(portal.title), text: portal.licence },
			],
		},
	].filter(({ notes }) => notes.length > 0)
}

/** Where the rows are from, dataset by dataset, and how to cite them. */
export function tableSources({ datasets, portal }: Pick<PublishedTable, 'datasets' | 'portal'>): NoteSection[] {
	return datasets.map((dataset) => ({
		title: dataset.title,
		notes: [
			{ label: same('Id'), text: same(dataset.id) },
			...(['publisher', 'table', 'source'] as const).map((field) => noteOf(field, dataset)),
			{ label: datasetWords.register, text: both((language) => inLanguage(dataset.register, language)) },
			{ label: datasetWords.issued, text: same(dataset.issued) },
			...(['copies', 'method', 'licence'] as const).map((field) => noteOf(field, dataset)),
			{ label: datasetWords.citation, text: both((language) => citationOf(dataset, portal, language)) },
		],
	}))
}

function noteOf(field: 'publisher' | 'table' | 'source' | 'copies' | 'method' | 'licence', dataset: Dataset): Note {
	return { label: datasetWords[field], text: dataset[field] }
}

/** Computed figures have no page of their own: they are cited by the page of all data. */
export function citationOf(dataset: Dataset, portal: PublishedTable['portal'], language: Language): string {
	const prefix = language === 'id' ? '' : `/${language}`
	const page = `${prefix}${pageOfDataset(dataset)}`
	return plainCitation(citedDataset(dataset, portal, { language, page, lastChange: null }))
}

/** The address of the page of a dataset in Indonesian. */
export function pageOfDataset({ id }: Pick<Dataset, 'id'>): string {
	return id === DERIVED_DATASET ? '/data/' : `/data/${id}/`
}
