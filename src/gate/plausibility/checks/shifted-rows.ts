import { formatNumber } from '../../../format/number.ts'
import { formatPeriod } from '../../../format/period.ts'
import type { Alarm, CheckContext, Judge } from '../figures/alarm.ts'
import { type Step, value } from '../figures/each-cell.ts'
import { middle, usualDistance } from '../figures/spread.ts'
import { placeOf } from '../figures/words.ts'
import { changeOf, type FamilyStep, familyAlarm, growingSteps } from './family-steps.ts'

/** Other years needed to say how far changes usually lie apart. */
const YEARS = 3

/**
 * Rows of a year moved beside the names: each figure fits the name above or below, or the changes of siblings lie far more
 * apart than in other years, nearly as far as the figures themselves. Limits: how many times as far as usual, and which
 * part of the distance between the figures at least.
 */
export const shiftedRows: Judge = function* (check, context) {
	const [times = 2, part = 0] = check.limits
	const known = [...growingSteps(check, context)]
	for (const families of Map.groupBy(known, ({ column, parent }) => `${column.indicator.id} ${parent}`).values()) {
		const apart = families.map(({ steps }) => usualDistance(steps.map(changeOf)))
		for (const [i, family] of families.entries()) {
			const moved = rowsMoved(family.steps)
			const others = apart.filter((_, other) => other !== i)
			const ratio = others.length < YEARS ? 0 : (apart[i] ?? 0) / middle(others)
			if (moved !== 0) yield* familyAlarm(family, movedWords(family, moved, context))
			else if (ratio > times && (apart[i] ?? 0) > part * apartInLevel(family))
				yield* familyAlarm(family, spreadWords(family, ratio, context))
		}
	}
}

/** How far apart the figures of a family lie, as the logarithm of their ratio. */
function apartInLevel({ steps }: FamilyStep): number {
	return usualDistance(steps.map(({ now }) => Math.log(value(now))))
}

type Words = Pick<Alarm, 'expected' | 'received' | 'says'>

function movedWords({ column, parent }: FamilyStep, moved: -1 | 1, context: CheckContext): Words {
	const { short } = column.indicator
	const place = placeOf(parent, context)
	const [above, aboveIt] = moved === 1 ? ['above', 'di atasnya'] : ['below', 'di bawahnya']
	return {
		expected: {
			id: 'setiap angka dekat angkanya sendiri tahun sebelumnya',
			en: 'each figure near its own of the year before',
		},
		received: { id: `dekat angka baris ${aboveIt}`, en: `near that of the row ${above}` },
		says: {
			id: `Angka ${short.id} ${formatPeriod(column.period, 'id')} di ${place} cocok bila dibaca satu baris ${aboveIt}.`,
			en: `The figures of ${short.en} ${formatPeriod(column.period, 'en')} in ${place} fit the names of the row ${above}.`,
		},
	}
}

function spreadWords({ column, parent }: FamilyStep, ratio: number, context: CheckContext): Words {
	const { short } = column.indicator
	const place = placeOf(parent, context)
	return {
		expected: {
			id: 'perubahan yang kira-kira seberagam tahun-tahun lain',
			en: 'changes about as far apart as in other years',
		},
		received: {
			id: `${formatNumber(ratio, 1, 'id')} kali lebih beragam`,
			en: `${formatNumber(ratio, 1, 'en')} times as far apart`,
		},
		says: {
			id: `Perubahan ${short.id} ${formatPeriod(column.period, 'id')} di ${place} ${formatNumber(ratio, 1, 'id')} kali lebih beragam daripada tahun-tahun lain.`,
			en: `Changes of ${short.en} ${formatPeriod(column.period, 'en')} in ${place} lie ${formatNumber(ratio, 1, 'en')} times as far apart as in other years.`,
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
