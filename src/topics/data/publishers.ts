import { readDatasets, readIndicators } from '../../contract/read-generated.ts'
import { themeName } from '../../format/theme-name.ts'
import type { Language } from '../../schemas/bilingual.ts'

/**
 * Who published the figures of this portal: "Kemiskinan: Badan Pusat Statistik. Penduduk, wilayah: Kemendagri." From
 * the datasets themselves, in their order; simulated ones have no publisher to thank. Empty without datasets.
 */
export function publisherLine(language: Language): string {
	const indicators = readIndicators()
	const themes = new Map<string, Set<string>>()
	for (const { simulated, publisher, indicators: ids } of readDatasets()) {
		if (simulated) continue
		const known = themes.get(publisher[language]) ?? new Set<string>()
		themes.set(publisher[language], known)
		for (const id of ids) {
			const indicator = indicators.get(id)
			if (indicator) known.add(themeName(indicator, language))
		}
	}
	return [...themes]
		.map(([publisher, names]) => (names.size > 0 ? `${[...names].join(', ')}: ${publisher}.` : `${publisher}.`))
		.join(' ')
}
