import { cautionsOn, joiningNotes } from '../../chart-content/cautions.ts'
import { replacedNotes } from '../../chart-content/replaced-note.ts'
import { readDatasets, readIndicators, readRecipients } from '../../contract/read-generated.ts'
import type { AreaContext } from '../../facts/area-context.ts'
import { newestNumberOf } from '../../facts/area-figures.ts'
import { areaPlan } from '../../facts/area-plan.ts'
import { indicatorLink } from '../../facts/indicator-page.ts'
import { datasetsOf } from '../../facts/source-line.ts'
import { titleOf } from '../../format/area-name.ts'
import { nameInside } from '../../format/name-inside.ts'
import { formatPeriod } from '../../format/period.ts'
import { themeName } from '../../format/theme-name.ts'
import { sayValue } from '../../format/value.ts'
import { address, areaPath } from '../../i18n/address.ts'
import { areaText } from '../../i18n/area.ts'
import { populationOf } from '../../plan/relations.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Dataset } from '../../schemas/dataset.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import { joinNames } from '../../sentences/join-names.ts'
import { replacedBy, replacementFor } from '../../statistics/replacements.ts'
import { isInvented } from '../recipients/simulation.ts'
import { noFigures } from './no-figures.ts'
import { desaIndex, rateAbove } from './story-unassessed.ts'
import { unknownText } from './unknown-text.ts'

/** Something this page cannot tell, and why; `link` leads to what is known instead. */
export type Unknown = { question: string; reason: string; link?: { text: string; href: string } | null }

/** What is not known of an area, so that a reader need not guess whether it was forgotten. */
export function unknownsOf(context: AreaContext): Unknown[] {
	const { area, file, language } = context
	const t = unknownText(language)
	if (isInvented(file)) return [{ ...t.nothingReal, link: null }]
	const below = area.level === 'kecamatan' || area.level === 'desa-kelurahan'
	const nothing = noFigures(context)
	return [
		...(nothing ? [nothing] : []),
		...(below ? noRateHere(context) : noRateBelow(context)),
		...(area.kind === 'kelurahan' ? noIndex(context) : []),
		...(below ? noPopulation(context) : []),
		...noReplacement(context),
		...(readRecipients(area.code) ? [] : [{ ...t.noRecipients, link: null }]),
		...(below ? [] : [...noSamplingError(context), ...joined(context)]),
		...(below || nothing ? [] : [...noChange(context), ...noPeers(context)]),
	]
}

/** A rate that stops at a level above: why, and the figure that holds instead. The registry says why. */
function noRateHere(context: AreaContext): Unknown[] {
	const { language, area, regency } = context
	const indicator = rateAbove(context)
	const rate = indicator && regency && newestNumberOf(regency, indicator.id)
	if (!rate) return []
	const t = unknownText(language)
	const where = titleOf(regency.area, language)
	const known = t.validIs(where, sayValue(rate.value, indicator, language), formatPeriod(rate.reference, language))
	return [
		{
			question: t.whyNone(themeOf(indicator, context), titleOf(area, language)),
			reason: `${indicator.method[language]} ${known}`,
			link: { text: t.see(where), href: address(language, areaPath(regency.area.code)) },
		},
	]
}

/** A rate of this area that is not made for what lies inside it. */
function noRateBelow(context: AreaContext): Unknown[] {
	const { language } = context
	const t = unknownText(language)
	const rate = ownRate(context)
	if (!rate) return []
	return [
		{ question: t.noneBelow(themeOf(rate, context)), reason: `${t.thereIsNone} ${rate.method[language]}`, link: null },
	]
}

/** The first rate of the area that stops at kabupaten/kota or above. */
function ownRate({ file }: AreaContext): Indicator | undefined {
	const rates = areaPlan(file).keyFigures.map(({ indicator }) => indicator)
	return rates.find(
		({ measure, lowestLevel }) => measure === 'rate' && lowestLevel !== 'kecamatan' && lowestLevel !== 'desa-kelurahan',
	)
}

function themeOf(indicator: Indicator, { language }: AreaContext): string {
	return themeName(indicator, language).toLowerCase()
}

function noIndex({ language }: AreaContext): Unknown[] {
	const index = desaIndex()
	const t = unknownText(language)
	return index ? [{ question: t.indexOfKelurahan(index.name[language]), reason: t.assessesDesa, link: null }] : []
}

function noPopulation({ language, file, area }: AreaContext): Unknown[] {
	const population = populationOf(readIndicators())
	if (!population || newestNumberOf(file, population.id)) return []
	const t = unknownText(language)
	return [{ question: population.name[language], reason: t.noPopulation(area.kind), link: null }]
}

/** One period of each measure: nothing has moved yet that could be told. */
function noChange({ file: { series }, language }: AreaContext): Unknown[] {
	const isOnce = series.every(({ figures }) => figures.length === 1)
	return isOnce ? [{ ...unknownText(language).noChange, link: null }] : []
}

/** The only one of its siblings with figures: there is nothing to compare it with. */
function noPeers({ parent, area, language }: AreaContext): Unknown[] {
	const siblings = parent?.children.filter((child) => child.area.code !== area.code) ?? []
	const isAlone = siblings.length > 0 && siblings.every(({ newest }) => Object.keys(newest).length === 0)
	if (!isAlone) return []
	const [t, others] = [unknownText(language), areaText(language).siblings[area.level]]
	return [{ question: t.noPeersQuestion(others), reason: t.noPeersReason(others), link: null }]
}

/** The tables hold no sampling errors of the figures that come from a survey. */
function noSamplingError(context: AreaContext): Unknown[] {
	const about = { indicators: context.file.series.map(({ indicator }) => indicator), areas: [context.area.code] }
	const surveyed = cautionsOn(datasetsHere(context), ['survey'], about)
	return surveyed.length > 0 ? [{ ...unknownText(context.language).noSamplingError, link: null }] : []
}

/** Figures of two datasets that readers join and must not, where this area has both: the datasets say so. */
function joined({ language, file }: AreaContext): Unknown[] {
	const t = unknownText(language)
	const known = readIndicators()
	return joiningNotes(readDatasets()).flatMap((caution) => {
		const named = (caution.indicators ?? []).flatMap((id) => (newestNumberOf(file, id) ? (known.get(id) ?? []) : []))
		if (named.length < (caution.indicators?.length ?? 0)) return []
		const names = named.map((indicator) => nameInside(indicator, language))
		return [{ question: t.mayBeJoined(joinNames(names, language)), reason: caution[language], link: null }]
	})
}

/** A measure of this area, or of what lies inside, that has been replaced by one without figures here. */
function noReplacement(context: AreaContext): Unknown[] {
	const { language, file } = context
	const t = unknownText(language)
	const here = [
		...file.series.map(({ indicator }) => indicator),
		...file.children.flatMap(({ newest }) => Object.keys(newest)),
	]
	const registry = readIndicators()
	const found = [...new Set(here)].flatMap((id) => replacementFor(registry, id)?.by ?? [])
	const missing = [...new Map(found.map((by) => [by.id, by])).values()].filter(
		({ id, measure }) => measure !== 'category' && !here.includes(id),
	)
	return missing.map((by) => ({
		question: by.name[language],
		reason: [sayReplaced(by.id, language), t.notHereYet].filter(Boolean).join(' '),
		link: indicatorLink(by.id, t.see(by.name[language]), language),
	}))
}

/** What is said of the measures that one has taken the place of. */
function sayReplaced(by: string, language: Language): string {
	const notes = replacedBy(readIndicators(), by).flatMap(({ id }) => replacedNotes(id, language))
	return notes[0]?.text ?? ''
}

function datasetsHere({ file }: AreaContext): readonly Dataset[] {
	return datasetsOf(file.series.flatMap(({ figures }) => figures))
}
