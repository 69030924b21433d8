import { formatBare } from '../format/value.ts'
import { chartText } from '../i18n/chart.ts'
import type { Language } from '../schemas/bilingual.ts'
import type { Figure } from '../schemas/figure.ts'
import type { Indicator } from '../schemas/indicator.ts'
import type { TableCell } from './chart-content.ts'

/**
 * A figure as a table cell: its number, or in words why there is none. Zero, missing, suppressed and
 * not applicable are different things; a partial sum says of how many areas it is.
 */
export function figureCell(figure: Figure, indicator: Indicator, language: Language): TableCell {
	const t = chartText(language)
	if (figure.value === null) return absentCell(figure, t.missing, language)
	const text = formatBare(figure.value, indicator, language)
	const coverage = figure.derivation?.coverage
	if (coverage && coverage.have < coverage.of)
		return { text: `${text} (${coverage.have}/${coverage.of})`, state: 'partial' }
	if (figure.status === 'U') return { text, state: 'doubtful', mark: { text: t.doubtful, kind: 'u' } }
	if (figure.status === 'P') return { text, state: 'provisional', mark: { text: t.provisional, kind: 'p' } }
	if (figure.status === 'E') return { text, state: 'estimated', mark: { text: t.estimated, kind: 'p' } }
	return figure.value === 0 ? { text, state: 'zero' } : text
}

/** Why there is no number: suppressed, not applicable, or else the words for what is missing. */
export function absentCell({ status }: Figure, missing: string, language: Language): TableCell {
	const t = chartText(language)
	if (status === 'Q') return { text: t.suppressed, state: 'suppressed' }
	if (status === 'M') return { text: t.notApplicable, state: 'not-applicable' }
	return { text: missing, state: 'missing' }
}
