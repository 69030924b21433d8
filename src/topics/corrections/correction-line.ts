import { readAreaIndex, readDatasets, readIndicator } from '../../contract/read-generated.ts'
import { indicatorHref } from '../../facts/indicator-page.ts'
import { fullName } from '../../format/area-name.ts'
import { formatPeriod } from '../../format/period.ts'
import { formatValue, unitName } from '../../format/value.ts'
import { address, areaPath } from '../../i18n/address.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { CorrectedValue, PublishedCorrection } from '../../schemas/correction.ts'
import type { Unit } from '../../schemas/unit.ts'
import { correctionText } from './correction-text.ts'

type Linked = { text: string; href: string | null }

/** What one correction changed, as it is read: the measure or the thing, the place, and both values. */
export type CorrectionLine = {
	/** What was corrected: an indicator, a dataset's unit, an area by its name. */
	subject: Linked
	/** Where: the area, and the period after it. */
	place: Linked
	period: string
	before: string
	after: string
	/** A later correction changed the new value again. */
	superseded: boolean
}

/** A correction in words; links lead only to pages that exist. */
export function correctionLine(correction: PublishedCorrection, language: Language): CorrectionLine {
	const { before, after, superseded } = correction
	const say = (value: CorrectedValue) => sayCorrected(value, correction, language)
	return { ...subjectOf(correction, language), before: say(before), after: say(after), superseded }
}

/** One of the two values of a correction, with its unit. */
export function sayCorrected(value: CorrectedValue, { kind, indicator }: PublishedCorrection, language: Language) {
	if (value === null) return correctionText(language).noValue
	if (typeof value === 'number') return formatValue(value, readIndicator(indicator ?? ''), language)
	return kind === 'unit' ? unitName(value as Unit, language) : value
}

function subjectOf(correction: PublishedCorrection, language: Language) {
	const { kind, dataset, indicator, reference } = correction
	const t = correctionText(language)
	if (kind === 'unit') {
		// A dataset that lies outside the portal has no page.
		const shown = readDatasets().find(({ id }) => id === dataset)
		const title = shown?.title[language] ?? dataset ?? ''
		const href = shown ? address(language, `/data/${shown.id}/`) : null
		const text = indicator ? `${t.unit}: ${readIndicator(indicator).name[language]}` : t.unitOf
		return { subject: { text, href: null }, place: { text: title, href }, period: '' }
	}
	if (kind === 'name') return { ...namedArea(correction, language), period: '' }
	const { id, name } = readIndicator(indicator ?? '')
	const subject = {
		text: name[language],
		href: indicatorHref(id, language),
	}
	return { subject, place: placeOf(correction, language), period: formatPeriod(reference ?? '', language) }
}

function placeOf({ places }: PublishedCorrection, language: Language): Linked {
	const area = places.at(-1)
	if (!area) return { text: '', href: null }
	const hasPage = readAreaIndex().some(({ code }) => code === area.code)
	const text = fullName(area, places.slice(0, -1), language)
	return { text, href: hasPage ? address(language, areaPath(area.code)) : null }
}

/** An area whose name was corrected: the name, and below it where that lies, with the code. */
function namedArea(correction: PublishedCorrection, language: Language): { subject: Linked; place: Linked } {
	const { text, href } = placeOf(correction, language)
	const [title = '', ...around] = text.split(', ')
	return { subject: { text: title, href }, place: { text: [...around, correction.area].join(', '), href: null } }
}
