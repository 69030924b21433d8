import type { AreaContext } from '../../facts/area-context.ts'
import { newestFigureOf, newestNumberOf } from '../../facts/area-figures.ts'
import { isOfDesaOnly } from '../../facts/desa-only.ts'
import { spokenName } from '../../facts/place-name.ts'
import { categoryWord } from '../../format/category-word.ts'
import { capital } from '../../format/first-letter.ts'
import { formatNumber } from '../../format/number.ts'
import { formatBare } from '../../format/value.ts'
import type { IndexParts } from '../../plan/relations.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import { sayFigure } from '../../sentences/figure.ts'
import { sayNearLimit } from '../../sentences/near-limit.ts'
import { mayCompare, speak } from '../../sentences/speak.ts'
import type { Story } from './story.ts'
import { sayComponents } from './story-components.ts'
import type { Known } from './story-people.ts'
import { sayPlaces } from './story-place.ts'
import { storyText } from './story-text.ts'

/**
 * The story of an area by the word an index classes it with: its status and how near that is to the next, its place
 * among its siblings, and the components in which it stands strongest and weakest.
 */
export function classedStory(context: AreaContext, of: IndexParts & { classes: Indicator }): Story | null {
	const { index: indicator, classes } = of
	const status = newestFigureOf(context.file, classes.id)
	const index = newestNumberOf(context.file, indicator.id)
	if (!status?.category || !index) return null
	const { language } = context
	const name = indicator.name[language]
	const said = { id: `menurut ${name} ${status.period}`, en: `in the ${name} of ${status.period}` }
	const near = sayNearLimit(index.value, status.category, indicator, classes, language)
	const rest = [sayScore(context, indicator, index), sayComponents(context, of)].filter(Boolean)
	return {
		lead: {
			before: `${spokenName(context)} ${language === 'id' ? 'berstatus' : 'ranks as'} `,
			mark: statusWord(status.category, classes, language),
			after: ` ${[said[language], near].filter(Boolean).join(', ')}. ${rest.join(' ')}`,
		},
		figure: {
			before: '',
			number: formatBare(index.value, indicator, language),
			after: '',
			caption: `${name} ${index.period}${sayScale(indicator, language)}.`,
			note: sayLimits(status.category, classes, language),
			long: true,
		},
	}
}

/** "desa mandiri"; in English the word alone, which is no English one. */
function statusWord(category: string, classes: Indicator, language: Language): string {
	const kind = language === 'id' && isOfDesaOnly(classes) ? 'desa ' : ''
	return `${kind}${categoryWord(category)}`
}

/** "Nilainya 0,7595, tertinggi kedua dari 16 desa di Kecamatan Randublatung dan …"; a doubtful one has no place. */
function sayScore(context: AreaContext, indicator: Indicator, index: Known): string {
	const { language } = context
	const t = storyText(language)
	const [own, value] = [speak(index), sayFigure(speak(index), indicator, language)]
	const place = mayCompare(own) ? sayPlaces(context, indicator, index) : null
	return place ? t.value(value, place) : t.valueOnly(value)
}

function sayScale({ minimum, maximum, decimals }: Indicator, language: Language): string {
	if (minimum === null || maximum === null) return ''
	const say = (limit: number) => formatNumber(limit, Number.isInteger(limit) ? 0 : decimals, language)
	return language === 'id'
		? `, dari ${say(minimum)} sampai ${say(maximum)}`
		: `, from ${say(minimum)} to ${say(maximum)}`
}

/** The limits of a class: "Maju: di atas 0,7072 sampai 0,8155." Empty where the registry gives none. */
export function sayLimits(category: string, { categories, limits = [] }: Indicator, language: Language): string {
	const place = categories.indexOf(category)
	const say = (limit: number | undefined) => (limit === undefined ? null : formatNumber(limit, 4, language))
	const [low, high] = [say(limits[place - 1]), say(limits[place])]
	if (place === -1 || (!low && !high)) return ''
	const title = capital(categoryWord(category))
	if (language === 'id')
		return `${title}: ${[low && `di atas ${low}`, high && `sampai ${high}`].filter(Boolean).join(' ')}.`
	return `${title}: ${[low && `above ${low}`, high && `up to ${high}`].filter(Boolean).join(' ')}.`
}
