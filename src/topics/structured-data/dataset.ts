import { readIndicator, readPortal, readProgrammes } from '../../contract/read-generated.ts'
import { address } from '../../i18n/address.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Dataset } from '../../schemas/dataset.ts'
import { organisation } from './organisation.ts'

/** A dataset of the catalogue as schema.org tells it; what is simulated is not told there. */
export function datasetFacts(dataset: Dataset, language: Language, absolute: (path: string) => string) {
	const { id, title, method, publisher, licence, issued, periods } = dataset
	return {
		'@type': 'Dataset',
		name: title[language],
		description: `${title[language]}. ${method[language]}`,
		url: absolute(address(language, `/data/${id}/`)),
		identifier: id,
		inLanguage: language,
		creator: organisation(publisher[language]),
		publisher: organisation(readPortal().publisher[language]),
		license: { '@type': 'CreativeWork', name: licence[language] },
		dateModified: issued,
		temporalCoverage: `${periods.first.slice(0, 4)}/${periods.last.slice(0, 4)}`,
		variableMeasured: variablesOf(dataset, language),
		isAccessibleForFree: true,
		distribution: { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: absolute(`/unduh/${id}.csv`) },
	}
}

function variablesOf({ indicators, programmes }: Dataset, language: Language): string[] {
	const counted = readProgrammes().filter(({ id }) => programmes.includes(id))
	return [...indicators.map((id) => readIndicator(id).name[language]), ...counted.map(({ name }) => name[language])]
}
