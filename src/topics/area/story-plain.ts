import { readIndicator, readIndicators } from '../../contract/read-generated.ts'
import type { AreaContext } from '../../facts/area-context.ts'
import { hasNumber, newestFigureOf } from '../../facts/area-figures.ts'
import { titleOf } from '../../format/area-name.ts'
import { categoryWord } from '../../format/category-word.ts'
import { formatPeriod } from '../../format/period.ts'
import { valueParts } from '../../format/value.ts'
import { indexParts } from '../../plan/relations.ts'
import type { Figure } from '../../schemas/figure.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import { sayFigure } from '../../sentences/figure.ts'
import { mayCompare, speak } from '../../sentences/speak.ts'
import type { Story } from './story.ts'
import { sayComponents } from './story-components.ts'
import { sayMoved, sayStanding } from './story-moves.ts'
import { sayPlaces } from './story-place.ts'
import { rateFigure } from './story-rate.ts'
import { storyText } from './story-text.ts'

/**
 * Name and value of any indicator, how it moved and where it stands: "Prevalensi stunting di Kabupaten Sumenep: 22,60
 * persen pada 2024". It says nothing of people, because nobody said who they are.
 */
export function plainStory(context: AreaContext, id: string): Story | null {
	const { language, area, file } = context
	const indicator = readIndicator(id)
	const figure = newestFigureOf(file, id)
	if (!figure) return null
	const [place, when] = [titleOf(area, language), formatPeriod(figure.reference, language)]
	const moved = hasNumber(figure)
		? `${sayMoved(context, indicator, figure)}.${standingOf(context, indicator, figure)}`
		: '.'
	return {
		lead: {
			before: `${indicator.name[language]} ${language === 'id' ? 'di' : 'in'} ${place}: `,
			mark: hasNumber(figure) ? sayFigure(speak(figure), indicator, language) : categoryWord(figure.category ?? ''),
			after: ` ${language === 'id' ? 'pada' : 'in'} ${when}${moved}`,
		},
		figure: hasNumber(figure) ? plainFigure(context, indicator, figure) : null,
	}
}

/** An index places a village in its kabupaten, too, and its components say why it stands there. */
function standingOf(context: AreaContext, indicator: Indicator, figure: Figure & { value: number }): string {
	const { language, area } = context
	if (indicator.measure !== 'index' || area.level !== 'desa-kelurahan') return sayStanding(context, indicator, figure)
	const parts = indexParts(readIndicators(), indicator)
	const place = mayCompare(speak(figure)) ? sayPlaces(context, indicator, figure) : null
	const said = [place && storyText(language).place(place), parts && sayComponents(context, parts)]
	return said
		.filter(Boolean)
		.map((sentence) => ` ${sentence}`)
		.join('')
}

/** The figure set large; a percentage on a ruler out of a hundred. */
function plainFigure(
	context: AreaContext,
	indicator: Indicator,
	figure: Figure & { value: number },
): NonNullable<Story['figure']> {
	if (indicator.unit === 'persen') return rateFigure(context, indicator, figure)
	const { language } = context
	const caption = `${indicator.name[language]}, ${formatPeriod(figure.reference, language)}`
	return { ...valueParts(figure.value, indicator, language), caption, note: '', long: true }
}
