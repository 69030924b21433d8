import type { Language } from '../../../src/schemas/bilingual.ts'
import type { Dataset } from '../../../src/schemas/dataset.ts'
import type { Indicator } from '../../../src/schemas/indicator.ts'
import { parsePeriod } from '../../../src/schemas/period.ts'
import type { Programme } from '../../../src/schemas/programme.ts'
import { addressIn } from '../../ground/address/address-in.ts'
import type { SearchRecord } from './search-record.ts'

const kinds = {
	indikator: { id: 'Indikator', en: 'Indicator' },
	program: { id: 'Program', en: 'Programme' },
	data: { id: 'Dataset', en: 'Dataset' },
} as const

/** An indicator by its names and its definition. */
export function indicatorRecord(indicator: Indicator, datasets: readonly Dataset[], language: Language): SearchRecord {
	const { id, name, short, definition } = indicator
	const sources = datasets.filter(({ indicators }) => indicators.includes(id))
	return {
		url: addressIn(language, `/indikator/${id}/`),
		language,
		content: [`${name[language]}. ${short[language]}. ${name[language]}.`, definition[language]].join('\n'),
		meta: {
			title: name[language],
			kind: kinds.indikator[language],
			place: '',
			code: id,
			summary: definition[language],
		},
		filters: { jenis: ['indikator'], tempat: [], tahun: sortedUnique(sources.flatMap(yearsOf)) },
	}
}

/** A programme by its name and description. */
export function programmeRecord(programme: Programme, language: Language): SearchRecord {
	const { id, name, description } = programme
	return {
		url: addressIn(language, `/program/${id}/`),
		language,
		content: [`${name[language]}. ${id}. ${name[language]}.`, description[language]].join('\n'),
		meta: { title: name[language], kind: kinds.program[language], place: '', code: id, summary: description[language] },
		filters: { jenis: ['program'], tempat: [], tahun: [] },
	}
}

/** A dataset by its title, publisher and the table it was taken from. */
export function datasetRecord(dataset: Dataset, language: Language): SearchRecord {
	const { id, title, publisher, table, register } = dataset
	const summary = `${publisher[language]}: ${table[language]}`
	return {
		url: addressIn(language, `/data/${id}/`),
		language,
		content: [`${title[language]}. ${title[language]}.`, summary, register].join('\n'),
		meta: { title: title[language], kind: kinds.data[language], place: '', code: id, summary },
		filters: { jenis: ['data'], tempat: [], tahun: yearsOf(dataset) },
	}
}

/** Every year from the first to the last period. */
function yearsOf({ periods }: Dataset): string[] {
	const first = parsePeriod(periods.first)?.year
	const last = parsePeriod(periods.last)?.year
	if (first === undefined || last === undefined) return []
	return Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
}

function sortedUnique(words: readonly string[]): string[] {
	return [...new Set(words)].sort()
}
