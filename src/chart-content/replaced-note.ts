import { readDatasets, readIndicators } from '../contract/read-generated.ts'
import { indicatorLink } from '../facts/indicator-page.ts'
import { sourceIndicators } from '../facts/source-indicators.ts'
import { cautionText } from '../i18n/caution.ts'
import { replacementFor } from '../plan/replacements.ts'
import type { Language } from '../schemas/bilingual.ts'
import { sayCautions } from './cautions.ts'
import type { ChartNote } from './chart-content.ts'

/**
 * That something else has been published in place of an indicator since, with the way there: in the words of its
 * datasets where they have some. One entry, or none.
 */
export function replacedNotes(indicator: string, language: Language): ChartNote[] {
	const t = cautionText(language)
	const found = replacementFor(readIndicators(), indicator)
	const told = sayReplaced(indicator, language)
	if (!found) return told ? [{ title: t.replacedTitle, text: told, caution: true }] : []
	const name = found.by.name[language]
	const link = indicatorLink(found.by.id, t.see(name), language)
	return [
		{
			title: t.replacedTitle,
			text: told || t.replaced(found.replaced.name[language], name),
			caution: true,
			...(link ? { link } : {}),
		},
	]
}

/** What the datasets of an indicator, or of what it is computed from, say of its replacement. */
function sayReplaced(indicator: string, language: Language): string {
	const sources = sourceIndicators(indicator)
	const datasets = readDatasets().filter(({ indicators }) => sources.some((id) => indicators.includes(id)))
	return sayCautions(datasets, ['replaced'], { indicators: sources }, language)
}
