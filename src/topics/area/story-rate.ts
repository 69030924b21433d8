import { readIndicator } from '../../contract/read-generated.ts'
import type { AreaContext } from '../../facts/area-context.ts'
import { newestNumberOf } from '../../facts/area-figures.ts'
import { placeName } from '../../facts/place-name.ts'
import { formatPeriod } from '../../format/period.ts'
import { formatBare, valueParts } from '../../format/value.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Figure } from '../../schemas/figure.ts'
import type { Indicator, Subject } from '../../schemas/indicator.ts'
import { sayFigure } from '../../sentences/figure.ts'
import { speak } from '../../sentences/speak.ts'
import { sayOfWhom, subjectOf } from '../../sentences/subject.ts'
import type { BigFigure, Story } from './story.ts'
import { sayMoved, sayStanding } from './story-moves.ts'

/**
 * A share of people in a sentence about them: how large it is, how it moved and where it stands. `null` without a
 * figure, and for what the registry names no subject of.
 */
export function rateStory(context: AreaContext, id: string): Story | null {
	const { language, area, file } = context
	const indicator = readIndicator(id)
	const subject = subjectOf(indicator, language)
	const figure = newestNumberOf(file, id)
	if (!figure || !subject) return null
	const when = formatPeriod(figure.reference, language)
	const ofWhom = sayOfWhom(subject, placeName(area), language)
	return {
		lead: {
			before: language === 'id' ? `Pada ${when}, ` : `In ${when}, `,
			mark: sayFigure(speak(figure), indicator, language),
			after: `${ofWhom}${sayMoved(context, indicator, figure)}.${sayStanding(context, indicator, figure)}`,
		},
		figure: rateFigure(context, indicator, figure),
	}
}

/** The share set large, on a ruler out of a hundred with the parent's mark. */
export function rateFigure(
	{ language, parent }: AreaContext,
	indicator: Indicator,
	figure: Figure & { value: number },
): BigFigure {
	const subject = subjectOf(indicator, language)
	const ofParent = figure.comparison?.parent
	const of: BigFigure['of'] = { value: figure.value, unit: sayHundred(subject, language) }
	if (ofParent && parent) {
		const name = placeName(parent.area)
		of.parent = { name, value: ofParent.value, text: `${name} ${formatBare(ofParent.value, indicator, language)}` }
	}
	const when = formatPeriod(figure.reference, language)
	return {
		...valueParts(figure.value, indicator, language),
		caption: `${subject ? sayCaption(subject, language) : indicator.name[language]}, ${when}`,
		note: '',
		of,
	}
}

function sayHundred(subject: Subject | null, language: Language): string {
	return subject ? `100 ${subject.who}` : language === 'id' ? '100 persen' : '100 percent'
}

function sayCaption({ who, what }: Subject, language: Language): string {
	return language === 'id' ? `${who} ${what}` : `of ${who} were ${what}`
}
