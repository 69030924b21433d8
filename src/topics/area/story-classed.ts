import type { AreaContext } from '../../facts/area-context.ts'
import { newestFigureOf, newestNumberOf } from '../../facts/area-figures.ts'
import { isOfDesaOnly } from '../../facts/desa-only.ts'
import { placeName, spokenName } from '../../facts/place-name.ts'
import { titleOf } from '../../format/area-name.ts'
import { categoryWord } from '../../format/category-word.ts'
import { capital } from '../../format/first-letter.ts'
import { formatNumber } from '../../format/number.ts'
import { formatBare } from '../../format/value.ts'
import type { IndexParts } from '../../plan/relations.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Rank } from '../../schemas/figure.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import { sayTheRank } from '../../sentences/rank.ts'
import { sayScore } from '../../sentences/subject.ts'
import { siblingNoun } from './sibling-noun.ts'
import type { Story } from './story.ts'

/** The story of an area by the word an index classes it with, and by the components it stands best and worst in. */
export function classedStory(context: AreaContext, of: IndexParts & { classes: Indicator }): Story | null {
	const { index: indicator, classes } = of
	const status = newestFigureOf(context.file, classes.id)
	const index = newestNumberOf(context.file, indicator.id)
	if (!status?.category || !index) return null
	const { language } = context
	const word = categoryWord(status.category)
	const kind = isOfDesaOnly(classes) ? 'desa ' : ''
	const name = indicator.name[language]
	const components = sayComponents(context, of.components)
	const said = { id: `menurut ${name} ${status.period}`, en: `in the ${name} of ${status.period}` }
	return {
		lead: {
			before: `${spokenName(context)} ${language === 'id' ? 'berstatus' : 'ranks as'} `,
			mark: language === 'id' ? `${kind}${word}` : word,
			after: ` ${said[language]}.${components}`,
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

type Standing = { component: Indicator; rank: Rank }

/** The component in which an area stands best among its siblings, and the one where it stands worst. */
function sayComponents(context: AreaContext, components: readonly Indicator[]): string {
	const standings = components.flatMap((component): Standing[] => {
		const rank = newestNumberOf(context.file, component.id)?.comparison?.rank
		// A place shared by more than half of its siblings tells an area from nobody.
		return rank && rank.tied <= rank.of / 2 ? [{ component, rank }] : []
	})
	const byRank = standings.toSorted((a, b) => a.rank.rank - b.rank.rank)
	const best = byRank[0]
	const worst = standings.find(({ rank }) => rank.rank === byRank.at(-1)?.rank.rank)
	if (!best || !worst || !context.parent) return ''
	const { language, parent } = context
	const noun = siblingNoun(context, best.component)
	const where = parent.area.kind === 'kecamatan' ? titleOf(parent.area, language) : placeName(parent.area)
	const high = `${sayScore(best.component, language)} ${language === 'id' ? '' : 'is '}${sayTheRank(best.rank, `${noun} ${language === 'id' ? 'di' : 'in'} ${where}`, language)}`
	if (best.component === worst.component || best.rank.rank === worst.rank.rank) return ` ${capital(high)}.`
	// The number of siblings stands in the first half of the sentence already.
	const said = sayTheRank(worst.rank, noun, language).replace(new RegExp(` (dari|of) \\d+ ${noun}`), '')
	return ` ${capital(high)}; ${sayScore(worst.component, language)} ${language === 'id' ? '' : 'is '}${said}.`
}
