import { readIndicators, readRecipients } from '../../contract/read-generated.ts'
import type { AreaContext } from '../../facts/area-context.ts'
import { latestNumber } from '../../facts/area-figures.ts'
import { areaPlan } from '../../facts/area-plan.ts'
import { datasetsOf } from '../../facts/source-line.ts'
import { titleOf } from '../../format/area-name.ts'
import { formatPeriod } from '../../format/period.ts'
import { themeName } from '../../format/theme-name.ts'
import { sayValue } from '../../format/value.ts'
import { address, areaPath } from '../../i18n/address.ts'
import { countOf, populationOf } from '../../plan/relations.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import { isInvented } from '../recipients/simulation.ts'
import { desaIndex, rateAbove } from './story-unassessed.ts'
import { unknownText } from './unknown-text.ts'

/** Something this page cannot tell, and why; `link` leads to what is known instead. */
export type Unknown = { question: string; reason: string; link: { text: string; href: string } | null }

/** What is not known of an area, so that a reader need not guess whether it was forgotten. */
export function unknownsOf(context: AreaContext): Unknown[] {
	const { area, file, language } = context
	const t = unknownText(language)
	if (isInvented(file)) return [{ ...t.nothingReal, link: null }]
	const below = area.level === 'kecamatan' || area.level === 'desa-kelurahan'
	return [
		...(below ? noRateHere(context) : noRateBelow(context)),
		...(area.kind === 'kelurahan' ? noIndex(context) : []),
		...(below ? noPopulation(context) : []),
		...(readRecipients(area.code) ? [] : [{ ...t.noRecipients, link: null }]),
		...(below ? [] : [...noSamplingError(context), ...twoPopulations(context)]),
	]
}

/** A rate that stops at a level above: why, and the figure that holds instead. The registry says why. */
function noRateHere(context: AreaContext): Unknown[] {
	const { language, area, regency } = context
	const indicator = rateAbove(context)
	const rate = indicator && regency && latestNumber(regency, indicator.id)
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
	if (!population || latestNumber(file, population.id)) return []
	const t = unknownText(language)
	return [{ question: population.name[language], reason: t.noPopulation(area.kind), link: null }]
}

/** The tables hold no sampling errors of the rates that come from a survey. */
function noSamplingError(context: AreaContext): Unknown[] {
	return ownRate(context) ? [{ ...unknownText(context.language).noSamplingError, link: null }] : []
}

/** The count of a rate divided by the registered population is not the rate; readers try it. */
function twoPopulations(context: AreaContext): Unknown[] {
	const { language, file } = context
	const [rate, population] = [ownRate(context), populationOf(readIndicators())]
	const count = rate && countOf(readIndicators(), rate)
	const [counted, people] = [count, population].map((one) => one && latestNumber(file, one.id))
	if (!rate || !count || !population || !counted || !people) return []
	const publisher = (figure: typeof counted) => datasetsOf([figure])[0]?.publisher[language]
	const [of, from] = [publisher(counted), publisher(people)]
	if (!of || !from || of === from) return []
	const t = unknownText(language)
	const names = [count, population, rate].map(({ name }) => name[language])
	return [{ question: t.whyNotDivide(names), reason: t.doNotDivide(of, from), link: null }]
}
