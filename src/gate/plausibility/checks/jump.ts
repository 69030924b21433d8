import type { Alarm, CheckContext, Judge } from '../figures/alarm.ts'
import { columnsOf, type Step, stepBack, value } from '../figures/each-cell.ts'
import { likelySlip } from '../figures/likely-slip.ts'
import { middle, usualDistance } from '../figures/spread.ts'
import { alarmAt, inBoth, nameOf, percentOf, placeOf, shown } from '../figures/words.ts'
import { changeOf, growingSteps } from './family-steps.ts'
import { perhaps } from './not-above.ts'

/**
 * A figure far above or below the one of the year before. Limits: how many times as high or low, and by how many times
 * its last printed digit at least, so that small counts may double.
 */
export const jumpAlone: Judge = function* (check, context) {
	const [times = 2, digits = 0] = check.limits
	for (const column of columnsOf(check, context)) {
		const { categories, decimals } = column.indicator
		if (categories.length > 0) continue
		const least = digits / 10 ** decimals
		const years = context.table.yearBefore(column)
		for (let area = 0; area < (years.length === 0 ? 0 : column.size); area++) {
			const year = stepBack(column, area, years, true)
			if (!year) continue
			const [is, was] = [column.value(area), year.value(area)]
			if (was < 0 || is < 0 || Math.abs(is - was) < least || (is <= times * was && is * times >= was)) continue
			const [now, before] = [
				{ column, area },
				{ column: year, area },
			]
			const near = (number: number) => number > was / 1.25 && number < was * 1.25
			const slip = likelySlip(is, decimals, near)
			yield alarmAt(now, [before], context, {
				expected: {
					id: `${shown(before, 'id')} tahun sebelumnya, paling banyak ${times} kali lebih tinggi atau lebih rendah`,
					en: `${shown(before, 'en')} the year before, no more than ${times} times as high or low`,
				},
				says: inBoth((language) =>
					language === 'id'
						? `${nameOf(now, context, 'id')} ${shown(now, 'id')}, tahun sebelumnya ${shown(before, 'id')}${perhaps(slip, now, 'id')}`
						: `${nameOf(now, context, 'en')} ${shown(now, 'en')}, the year before ${shown(before, 'en')}${perhaps(slip, now, 'en')}`,
				),
			})
		}
	}
}

/**
 * A change far from that of the siblings under the same parent. Limits: how many usual distances from the middle change,
 * and how far from it at least, as a part of one.
 */
export const jump: Judge = function* (check, context) {
	const [distances = 6, least = 0] = check.limits
	for (const { parent, steps } of growingSteps(check, context)) {
		const changes = steps.map(changeOf)
		const centre = middle(changes)
		const reach = distances * usualDistance(changes)
		for (const step of steps) {
			const away = changeOf(step) - centre
			if (Math.abs(away) <= reach || Math.abs(Math.exp(away) - 1) <= least) continue
			yield alarmAt(step.now, [step.before], context, wordsOf(step, { centre, least, parent }, context))
		}
	}
}

function wordsOf(
	{ now, before }: Step,
	{ centre, least, parent }: { centre: number; least: number; parent: string },
	context: CheckContext,
): Pick<Alarm, 'expected' | 'says'> {
	const place = placeOf(parent, context)
	const usual = value(before) * Math.exp(centre)
	const slip = likelySlip(value(now), now.column.indicator.decimals, (number) => {
		return number > usual * (1 - least) && number < usual * (1 + least)
	})
	const moved = (log: number, language: 'id' | 'en') => {
		const words = language === 'id' ? ['naik', 'turun'] : ['up', 'down']
		return `${log >= 0 ? words[0] : words[1]} ${percentOf(Math.abs(Math.exp(log) - 1), language)}`
	}
	const own = changeOf({ now, before })
	return {
		expected: {
			id: `perubahan dekat perubahan wilayah lain (${moved(centre, 'id')}, dari ${shown(before, 'id')})`,
			en: `a change near that of its siblings (${moved(centre, 'en')}, from ${shown(before, 'en')})`,
		},
		says: inBoth((language) =>
			language === 'id'
				? `${nameOf(now, context, 'id')} (${shown(now, 'id')}) ${moved(own, 'id')} dari ${shown(before, 'id')}; wilayah lain di ${place} ${moved(centre, 'id')} (median)${perhaps(slip, now, 'id')}`
				: `${nameOf(now, context, 'en')} (${shown(now, 'en')}) went ${moved(own, 'en')} from ${shown(before, 'en')}; other areas of ${place} went ${moved(centre, 'en')} (median)${perhaps(slip, now, 'en')}`,
		),
	}
}
