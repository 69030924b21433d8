import { isGraded, type MapState } from '../charts/map/map-area.ts'
import { isComplete } from '../facts/area-figures.ts'
import { titleOf } from '../format/area-name.ts'
import { formatNumber } from '../format/number.ts'
import { formatBare, sayValue } from '../format/value.ts'
import { mapText } from '../i18n/map.ts'
import type { Child } from '../schemas/area-file.ts'
import type { Language } from '../schemas/bilingual.ts'
import type { Figure } from '../schemas/figure.ts'
import type { Indicator } from '../schemas/indicator.ts'

/** A child area and what a map may say of its figure of one reference. */
export type MapItem = {
	child: Pick<Child, 'area' | 'hasPage'>
	state: MapState
	value: number | null
	rank: number | null
	words: string
}

/** What decides how the values of a map are printed and classed. */
export type MapMeasure = Pick<Indicator, 'id' | 'unit' | 'measure' | 'decimals' | 'limits'>

/** The areas of a map in the order of their codes, each with a number or with the words why there is none. */
export function mapItems(
	children: readonly Child[],
	indicator: Indicator,
	reference: string,
	language: Language,
): MapItem[] {
	return children.map((child): MapItem => {
		const figure = child.newest[indicator.id]
		const own = figure?.reference === reference ? figure : undefined
		const state = stateOf(own)
		const value = own && (isGraded(state) || state === 'doubtful') ? own.value : null
		const rank = isGraded(state) ? (own?.comparison?.rank?.rank ?? null) : null
		return { child, state, value, rank, words: wordsOf(own, state, value, indicator, language) }
	})
}

function stateOf(figure: Figure | undefined): MapState {
	if (!figure || !isComplete(figure)) return 'missing'
	if (figure.value === null) {
		return figure.status === 'Q' ? 'suppressed' : figure.status === 'M' ? 'not-applicable' : 'missing'
	}
	if (figure.status === 'U') return 'doubtful'
	if (figure.status === 'E') return 'estimated'
	return figure.status === 'P' ? 'provisional' : 'value'
}

function wordsOf(
	figure: Figure | undefined,
	state: MapState,
	value: number | null,
	indicator: Indicator,
	language: Language,
): string {
	const t = mapText(language)
	const state2word: Readonly<Record<MapState, string>> = {
		value: '',
		provisional: t.provisional,
		estimated: t.estimated,
		doubtful: t.doubtful,
		missing: figure && !isComplete(figure) ? t.partial : t.missing,
		suppressed: t.suppressed,
		'not-applicable': t.notApplicable,
		uncompared: t.missing,
	}
	const word = state2word[state]
	if (value === null) return word
	const said = sayValue(value, indicator, language)
	return word === '' ? said : `${said} (${word})`
}

/** "Kabupaten Tuban: 14,13 persen". */
export function spokenItem({ child, words }: MapItem, language: Language): string {
	return `${titleOf(child.area, language)}: ${words}`
}

/** The ways to write a value in a tile, longest first: a tile is narrow. */
export function tileValues(
	value: number | null,
	indicator: Pick<MapMeasure, 'measure' | 'decimals' | 'unit'>,
	language: Language,
): string[] {
	if (value === null) return []
	const decimals = indicator.measure === 'index' ? 2 : Math.min(indicator.decimals, 1)
	const whole = indicator.measure === 'index' ? [] : [formatNumber(value, 0, language)]
	const written = [formatNumber(value, decimals, language), ...whole]
	if (value < 10_000) return written
	const [thousand, million] = language === 'id' ? [' rb', ' jt'] : ['k', 'm']
	const short =
		value < 1_000_000
			? `${formatNumber(value / 1000, 0, language)}${thousand}`
			: `${formatNumber(value / 1_000_000, 1, language)}${million}`
	return [formatBare(value, indicator, language), short, short.replace(' ', '')]
}
