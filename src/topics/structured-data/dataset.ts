import {
	downloadsOf,
	readIndicator,
	readIndicators,
	readPortal,
	readProgrammes,
} from '../../contract/read-generated.ts'
import { namedArea } from '../../facts/named-area.ts'
import { releaseOfDataset } from '../../facts/releases.ts'
import { titleOf } from '../../format/area-name.ts'
import { datasetEdition } from '../../format/dataset-edition.ts'
import { datasetKeywords } from '../../format/dataset-keywords.ts'
import { address } from '../../i18n/address.ts'
import { inLanguage, type Language } from '../../schemas/bilingual.ts'
import type { Dataset } from '../../schemas/dataset.ts'
import { mediaType } from '../../schemas/download-formats.ts'
import { licenceLink } from '../../schemas/licence-id.ts'
import { organisation } from './organisation.ts'

/**
 * A dataset of the catalogue as schema.org tells it, under the name that all catalogues give it: both languages speak of
 * one thing. What is simulated is not told there.
 */
export function datasetFacts(dataset: Dataset, language: Language, absolute: (path: string) => string) {
	const { id, title, method, publisher, table, register, licence, licence_id, issued, periods } = dataset
	const portal = readPortal()
	const places = (dataset.places ?? []).map((code) => titleOf(namedArea(code).area, language))
	const registers = { indicators: readIndicators().values(), programmes: readProgrammes() }
	const { version, released } = datasetEdition(dataset, releaseOfDataset(id))
	return {
		'@type': 'Dataset' as const,
		'@id': absolute(`/data/${id}/#dataset`),
		name: title[language],
		description: `${title[language]}. ${method[language]}`,
		url: absolute(address(language, `/data/${id}/`)),
		identifier: id,
		inLanguage: [...portal.languages],
		creator: organisation(publisher[language]),
		publisher: organisation(portal.publisher[language]),
		license:
			licence_id === undefined
				? { '@type': 'CreativeWork' as const, name: licence[language] }
				: { '@type': 'CreativeWork' as const, name: licence[language], url: licenceLink(licence_id).url },
		datePublished: issued,
		...(released !== null && { dateModified: released }),
		...(version !== null && { version }),
		temporalCoverage: `${periods.first.slice(0, 4)}/${periods.last.slice(0, 4)}`,
		...(places.length > 0 && { spatialCoverage: places.map((name) => ({ '@type': 'Place' as const, name })) }),
		keywords: datasetKeywords(dataset, registers, places, language),
		measurementTechnique: inLanguage(register, language),
		isBasedOn: {
			'@type': 'CreativeWork' as const,
			name: table[language],
			publisher: organisation(publisher[language]),
		},
		variableMeasured: variablesOf(dataset, language),
		isAccessibleForFree: true,
		includedInDataCatalog: {
			'@type': 'DataCatalog' as const,
			'@id': absolute('/data/#katalog'),
			name: portal.title,
			url: absolute(address(language, '/data/')),
		},
		distribution: downloadsOf('dataset', id).map(({ path, format, bytes }) => ({
			'@type': 'DataDownload' as const,
			encodingFormat: mediaType(format),
			contentUrl: absolute(`/unduh/${path}`),
			contentSize: `${bytes} B`,
		})),
	}
}

function variablesOf({ indicators, programmes }: Dataset, language: Language): string[] {
	const counted = readProgrammes().filter(({ id }) => programmes.includes(id))
	return [...indicators.map((id) => readIndicator(id).name[language]), ...counted.map(({ name }) => name[language])]
}
