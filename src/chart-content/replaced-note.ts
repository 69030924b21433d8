import { readDatasets, readIndicators } from '../contract/read-generated.ts'
import { indicatorLink } from '../facts/indicator-page.ts'
import { sourceIndicators } from '../facts/source-indicators.ts'
import { cautionText } from '../i18n/caution.ts'
import type { Language } from '../schemas/bilingual.ts'
import { replacedBy, replacementFor } from '../statistics/replacements.ts'
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
			screenOnly: true,
			...(link ? { link } : {}),
		},
	]
}

/** Whose place an indicator has taken, and since when as far as the datasets of the old one say so; with the way to what has a page. */
export function replacesNotes(indicator: string, language: Language): ChartNote[] {
	const t = cautionText(language)
	return replacedBy(readIndicators(), indicator).map(({ id, name }) => {
		const link = indicatorLink(id, t.see(name[language]), language)
		return {
			title: t.replacesTitle(name[language]),
			text: sayReplaced(id, language) || t.notOneSeries,
			caution: true,
			...(link ? { link } : {}),
		}
	})
}

/** What the datasets of an indicator, or of what it is computed from, say of its replacement. */
function sayReplaced(indicator: string, language: Language): string {
	const sources = sourceIndicators(indicator)
	const datasets = readDatasets().filter(({ indicators }) => sources.some((id) => indicators.includes(id)))
	return sayCautions(datasets, ['replaced'], { indicators: sources }, language)
}
