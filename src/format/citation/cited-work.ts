import type { Language } from '../../schemas/bilingual.ts'
import type { Dataset } from '../../schemas/dataset.ts'
import type { Portal } from '../../schemas/portal.ts'
import { datasetEdition, type Numbered } from '../dataset-edition.ts'

/** A dataset or a page of figures as every form of citation tells it. */
export type CitedWork = {
	/** Letters, digits and dashes, the same for as long as the work is there. */
	readonly key: string
	/** Offices; persons never. */
	readonly authors: readonly string[]
	/** ISO day, or as much of it as is known. */
	readonly issued: string
	readonly title: string
	readonly version: string | null
	/** Day of the release of the portal that brought it, ISO. */
	readonly released: string | null
	/** The portal that hands it out. */
	readonly publisher: string
	readonly url: string
	readonly language: Language
}

/** A dataset as a work; what is simulated says so in its title. */
export function citedDataset(
	dataset: Pick<Dataset, 'id' | 'publisher' | 'issued' | 'title' | 'simulated'> & Numbered,
	portal: Pick<Portal, 'title' | 'site'>,
	{ language, page, lastChange }: { language: Language; page: string; lastChange: string | null },
): CitedWork {
	const { id, publisher, issued, title, simulated } = dataset
	return {
		key: id,
		authors: [publisher[language]],
		issued,
		title: simulated ? `${title[language]} (${simulatedWord[language]})` : title[language],
		...datasetEdition(dataset, lastChange),
		publisher: portal.title,
		url: portal.site + page,
		language,
	}
}

const simulatedWord = { id: 'simulasi', en: 'simulated' } as const
