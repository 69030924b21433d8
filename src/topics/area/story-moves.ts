import type { AreaContext } from '../../facts/area-context.ts'
import { figuresOf } from '../../facts/area-figures.ts'
import { parentFigure, siblingPlace } from '../../facts/peers.ts'
import { placeName } from '../../facts/place-name.ts'
import { formatPeriod } from '../../format/period.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Change, Figure } from '../../schemas/figure.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import { parsePeriod } from '../../schemas/period.ts'
import { isSmall, sayChange } from '../../sentences/change.ts'
import { sayExtreme } from '../../sentences/extreme.ts'
import { sayFigure } from '../../sentences/figure.ts'
import { sayGap } from '../../sentences/gap.ts'
import { sayMultiple } from '../../sentences/multiple.ts'
import { mayCompare, speak } from '../../sentences/speak.ts'

/**
 * "dari setahun sebelumnya" where the earlier figure is of the same month a year before, else its period.
 * @param isSame where the change was too small to tell: "hampir sama dengan setahun sebelumnya"
 */
export function sayFrom(change: Change, reference: string, language: Language, isSame = false): string {
	const earlier = parsePeriod(change.from)
	const later = parsePeriod(reference)
	const sameMonth = !earlier?.month || earlier.month === later?.month
	const yearApart = earlier && later && later.year - earlier.year === 1 && sameMonth
	const word = { id: isSame ? 'dengan' : 'dari', en: isSame ? 'as' : 'from' }[language]
	if (yearApart) return `${word} ${language === 'id' ? 'setahun sebelumnya' : 'a year before'}`
	return `${word} ${formatPeriod(change.from, language)}`
}

/** ", turun 0,76 poin persen dari setahun sebelumnya dan terendah sejak …"; empty where nothing can be compared. */
export function sayMoved({ language, file, area }: AreaContext, indicator: Indicator, figure: Figure): string {
	const change = figure.comparison?.change
	const isSame = change ? isSmall(change.points, indicator, area.level) : false
	const moved = change
		? `${sayChange(change, indicator, language, area.level)} ${sayFrom(change, figure.reference, language, isSame)}`
		: null
	const series = figuresOf(file, indicator.id).filter(({ reference }) => reference <= figure.reference)
	const parts = [moved, moved && !isSame ? sayExtreme(series, indicator, language) : null].filter(
		(part) => part !== null,
	)
	return parts.length === 0 ? '' : `, ${parts.join(language === 'id' ? ' dan ' : ' and ')}`
}

/** "Itu sekitar 1,8 kali angka Jawa Timur (9,50 persen); tertinggi kedua dari 38 kabupaten/kota, di bawah Sampang." */
export function sayStanding(context: AreaContext, indicator: Indicator, figure: Figure & { value: number }): string {
	const { language } = context
	const against = sayAgainstParent(context, indicator, figure)
	const place = siblingPlace(context, indicator, figure, against === null)
	const parts = [against, place].filter((part) => part !== null)
	if (parts.length === 0) return ''
	return ` ${language === 'id' ? 'Itu' : 'That is'} ${parts.join('; ')}.`
}

/** The rate as a multiple of the parent's where words fit, else by how many points it lies above or below. */
function sayAgainstParent(
	context: AreaContext,
	indicator: Indicator,
	figure: Figure & { value: number },
): string | null {
	const { language, parent } = context
	// A part is no multiple of the whole it is counted in.
	if (indicator.additive || indicator.measure === 'count') return null
	const own = speak(figure)
	const other = parentFigure(context, indicator, figure.reference)
	if (!parent || !figure.comparison?.parent || !mayCompare(own) || !mayCompare(other)) return null
	const name = placeName(parent.area)
	const said =
		sayMultiple(own, other, name, indicator, language) ?? sayGap(own.value, other.value, name, indicator, language)
	return `${said} (${sayFigure(other, indicator, language)})`
}
