import { readDatasets } from '../../contract/read-generated.ts'
import type { Language } from '../../schemas/bilingual.ts'

/**
 * Who published the figures of this portal, each once and by the short name it has: "BPS, Kemendagri." From the datasets
 * themselves, in their order; simulated ones have no publisher to thank. Empty without datasets.
 */
export function publisherLine(language: Language): string {
	const names = readDatasets().flatMap(({ simulated, publisher }) => (simulated ? [] : shortName(publisher[language])))
	return names.length > 0 ? `${[...new Set(names)].join(', ')}.` : ''
}

/** "Badan Pusat Statistik (BPS)" is known as BPS; what a publisher adds after a comma stands on the page of its data. */
function shortName(publisher: string): string {
	const [name = publisher] = publisher.split(/[;,] /)
	return /\(([^()]+)\)$/.exec(name)?.[1] ?? name
}
