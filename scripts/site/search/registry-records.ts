import { themeName } from '../../../src/format/theme-name.ts'
import { addressIn } from '../../../src/schemas/address-in.ts'
import type { Language } from '../../../src/schemas/bilingual.ts'
import type { Dataset } from '../../../src/schemas/dataset.ts'
import type { Indicator } from '../../../src/schemas/indicator.ts'
import { parsePeriod } from '../../../src/schemas/period.ts'
import type { Programme } from '../../../src/schemas/programme.ts'
import { otherThan } from './other-language.ts'
import type { SearchRecord } from './search-record.ts'

const kinds = {
	indikator: { id: 'Indikator', en: 'Indicator' },
	program: { id: 'Program', en: 'Programme' },
	data: { id: 'Dataset', en: 'Dataset' },
} as const

/** What records of the registers have in common. */
const plain = { simulated: false, tempat: [], tahun: [] }

/** An indicator by its names and its definition. */
export function indicatorRecord(indicator: Indicator, datasets: readonly Dataset[], language: Language): SearchRecord {
	const { id, name, short, definition, subject } = indicator
	const other = otherThan(language)
	const said = subject?.[language]
	return {
		...plain,
		url: addressIn(language, `/indikator/${id}/`),
		language,
		words: {
			key: [id, short[language], said ? `${said.who} ${said.what}` : ''].join(' '),
			lead: `${definition[language]} ${themeName(indicator, language)}`,
			body: '',
			other: `${name[other]} ${short[other]}`,
		},
		meta: { title: name[language], kind: kinds.indikator[language], place: '', summary: definition[language] },
		jenis: 'indikator',
		tahun: sortedUnique(datasets.filter(({ indicators }) => indicators.includes(id)).flatMap(yearsOf)),
	}
}

/** A programme by its name and description. */
export function programmeRecord({ id, name, description }: Programme, language: Language): SearchRecord {
	return {
		...plain,
		url: addressIn(language, `/program/${id}/`),
		language,
		words: { key: id, lead: description[language], body: '', other: name[otherThan(language)] },
		meta: { title: name[language], kind: kinds.program[language], place: '', summary: description[language] },
		jenis: 'program',
	}
}

/** A dataset by its title, publisher and the table it was taken from. */
export function datasetRecord(dataset: Dataset, language: Language): SearchRecord {
	const { id, title, publisher, table, register } = dataset
	const summary = `${publisher[language]}: ${table[language]}`
	return {
		...plain,
		url: addressIn(language, `/data/${id}/`),
		language,
		words: {
			key: `${id} ${register}`,
			lead: `${summary} ${dataset.indicators.join(' ')} ${dataset.programmes.join(' ')}`,
			body: '',
			other: title[otherThan(language)],
		},
		meta: { title: title[language], kind: kinds.data[language], place: '', summary },
		jenis: 'data',
		tahun: yearsOf(dataset),
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
