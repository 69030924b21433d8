import { replacementFor } from '../plan/replacements.ts'
import { readIndicators } from '../contract/read-generated.ts'
import { sourceIndicators } from '../facts/source-indicators.ts'
import { address, indicatorPath } from '../i18n/address.ts'
import { cautionText } from '../i18n/caution.ts'
import type { Language } from '../schemas/bilingual.ts'
import type { Dataset } from '../schemas/dataset.ts'
import { sayCautions } from './cautions.ts'
import type { ChartNote } from './chart-content.ts'

/**
 * That something else has been published in place of an indicator since, with the way there: in the words of the
 * datasets where they have some. One entry, or none.
 */
export function replacedNotes(indicator: string, datasets: readonly Dataset[], language: Language): ChartNote[] {
	const t = cautionText(language)
	const found = replacementFor(readIndicators(), indicator)
	const about = { indicators: [indicator, ...sourceIndicators(indicator)] }
	const told = sayCautions(datasets, ['replaced'], about, language)
	if (!found) return told ? [{ title: t.replacedTitle, text: told, caution: true }] : []
	const name = found.by.name[language]
	return [
		{
			title: t.replacedTitle,
			text: told || t.replaced(found.replaced.name[language], name),
			caution: true,
			link: { text: t.see(name), href: address(language, indicatorPath(found.by.id)) },
		},
	]
}
