import { formatNumber } from '../../../../src/format/number.ts'
import { formatPeriod } from '../../../../src/format/period.ts'
import type { CheckContext, Judge } from '../alarm.ts'
import { type Step, value } from '../each-cell.ts'
import { middle, usualDistance } from '../spread.ts'
import { placeOf } from '../words.ts'
import { changeOf, type FamilyStep, familyAlarm, growingSteps } from './family-steps.ts'

/** Other years needed to say how far changes usually lie apart. */
const YEARS = 3

/**
 * Changes of siblings that lie far more apart than in other years, nearly as far as the figures themselves, or that come
 * to rest when each is read one name further: the rows of one year were moved beside the names. Limits: how many times as
 * far as usual, and which part of the distance between the figures at least.
 */
export const shiftedRows: Judge = function* (check, context) {
	const [times = 2, part = 0] = check.limits
	const known = [...growingSteps(check, context)]
	for (const families of Map.groupBy(known, ({ column, parent }) => `${column.indicator.id} ${parent}`).values()) {
		const apart = families.map(({ steps }) => usualDistance(steps.map(changeOf)))
		if (families.length <= YEARS) continue
		for (const [i, family] of families.entries()) {
			const usual = middle(apart.filter((_, other) => other !== i))
			const own = apart[i] ?? 0
			if (usual > 0 && own > times * usual && own > part * apartInLevel(family))
				yield* familyAlarm(family, wordsOf(family, own / usual, context))
		}
	}
}

/** How far apart the figures of a family lie, as the logarithm of their ratio. */
function apartInLevel({ steps }: FamilyStep): number {
	return usualDistance(steps.map(({ now }) => Math.log(value(now))))
}

function wordsOf({ column, parent, steps }: FamilyStep, times: number, context: CheckContext) {
	const { short } = column.indicator
	const rows = rowsMoved(steps)
	const moved = {
		id: rows === 0 ? '' : ` Angkanya cocok bila dibaca satu baris ${rows > 0 ? 'di atasnya' : 'di bawahnya'}.`,
		en: rows === 0 ? '' : ` The figures fit the names of the row ${rows > 0 ? 'above' : 'below'}.`,
	}
	const place = placeOf(parent, context)
	return {
		expected: 'changes about as far apart as in other years',
		received: `${formatNumber(times, 1, 'en')} times as far apart`,
		says: {
			id: `Perubahan ${short.id} ${formatPeriod(column.period, 'id')} di ${place} ${formatNumber(times, 1, 'id')} kali lebih beragam daripada tahun-tahun lain.${moved.id}`,
			en: `Changes of ${short.en} ${formatPeriod(column.period, 'en')} in ${place} lie ${formatNumber(times, 1, 'en')} times as far apart as in other years.${moved.en}`,
		},
	}
}

/** 1 where each figure fits the name above it far better than its own, −1 the name below, 0 neither. */
export function rowsMoved(steps: readonly Step[]): -1 | 0 | 1 {
	const distance = (by: number) =>
		middle(
			steps.flatMap(({ now }, i) => {
				const other = steps[i - by]
				return other ? Math.abs(Math.log(value(now) / value(other.before))) : []
			}),
		)
	const own = distance(0)
	if (distance(1) < own / 3) return 1
	return distance(-1) < own / 3 ? -1 : 0
}
