import { chartText } from '../i18n/chart.ts'
import type { Language } from '../schemas/bilingual.ts'
import type { Caution, CautionKind } from '../schemas/caution.ts'
import type { Dataset } from '../schemas/dataset.ts'
import type { ChartNote } from './chart-content.ts'

/** What a chart or a sentence is about. What is left out is not asked for: the caution may be of any. */
export type About = {
	indicators?: readonly string[]
	/** Codes of the areas shown. */
	areas?: readonly string[]
	/** Reference periods shown. */
	periods?: readonly string[]
}

/** A caution without a kind is a note. */
export function kindOf({ kind }: Pick<Caution, 'kind'>): CautionKind {
	return kind ?? 'note'
}

/** True where a caution holds for something of what is shown; one that names nothing holds for all. */
export function appliesTo({ indicators, areas, periods }: Caution, about: About): boolean {
	return (
		meets(indicators, about.indicators, (named, shown) => named === shown) &&
		meets(areas, about.areas, (named, shown) => shown === named || shown.startsWith(`${named}.`)) &&
		meets(periods, about.periods, (named, shown) => isWithin(named, shown) || isWithin(shown, named))
	)
}

function meets(
	named: readonly string[] | undefined,
	shown: readonly string[] | undefined,
	isMet: (named: string, shown: string) => boolean,
): boolean {
	return !named || !shown || named.some((one) => shown.some((other) => isMet(one, other)))
}

/** A month lies within its year: "2024-03" in "2024". */
function isWithin(period: string, year: string): boolean {
	return period === year || period.startsWith(`${year}-`)
}

/** The cautions of some kinds on what is shown, in the order of the sidecars, each text once. */
export function cautionsOn(
	sources: readonly { cautions: readonly Caution[] }[],
	kinds: readonly CautionKind[],
	about: About = {},
): Caution[] {
	const found = sources
		.flatMap(({ cautions }) => cautions)
		.filter((caution) => kinds.includes(kindOf(caution)) && appliesTo(caution, about))
	return [...new Map(found.map((caution) => [caution.id, caution])).values()]
}

/** What a note says of an indicator in general, beside its charts; one on some areas or periods stands with the dataset. */
export function indicatorNotes(
	sources: readonly Pick<Dataset, 'cautions' | 'indicators'>[],
	indicators: readonly string[],
	language: Language,
): ChartNote[] {
	return sources
		.flatMap(({ cautions, indicators: held }) => cautions.filter((caution) => isNoteOn(caution, held)))
		.filter((caution) => appliesTo(caution, { indicators }))
		.map((caution) => ({ title: chartText(language).dataNote, text: caution[language], caution: true }))
}

/** A note on indicators of its own dataset; one that names another's warns against joining them. */
function isNoteOn(caution: Caution, held: readonly string[]): boolean {
	const { indicators, areas, periods } = caution
	return kindOf(caution) === 'note' && !areas && !periods && !!indicators?.every((id) => held.includes(id))
}

/** What is in doubt of what is shown, set apart beside its chart. */
export function doubtNotes(
	sources: readonly { cautions: readonly Caution[] }[],
	about: About,
	language: Language,
): ChartNote[] {
	return cautionsOn(sources, ['doubtful'], about).map((caution) => ({
		title: chartText(language).dataNote,
		text: caution[language],
		caution: true,
	}))
}

/** The notes that warn against joining indicators of several datasets: those that name one of another. */
export function joiningNotes(sources: readonly Pick<Dataset, 'cautions' | 'indicators'>[]): Caution[] {
	return sources.flatMap(({ cautions, indicators: held }) =>
		cautions.filter((caution) => kindOf(caution) === 'note' && caution.indicators?.some((id) => !held.includes(id))),
	)
}

/** The same in words, one after the other; nothing where there is none. */
export function sayCautions(
	sources: readonly { cautions: readonly Caution[] }[],
	kinds: readonly CautionKind[],
	about: About,
	language: Language,
): string {
	return cautionsOn(sources, kinds, about)
		.map((caution) => caution[language])
		.join(' ')
}
