import { roundTo } from '../format/number.ts'
import type { AreaLevel } from '../schemas/area-level.ts'
import type { Language } from '../schemas/bilingual.ts'
import type { Figure } from '../schemas/figure.ts'
import type { Indicator } from '../schemas/indicator.ts'
import { toldChange } from '../statistics/told-change.ts'
import { isSmall, sayDifference } from './change.ts'
import { withReservations } from './figure.ts'
import { numberWord } from './number-word.ts'
import { speak } from './speak.ts'
import { SHORTEST_STREAK } from './thresholds.ts'

/**
 * How many years in a row the newest figure ends a rise or a fall, and how far that went: "turun empat tahun
 * berturut-turut, seluruhnya 1,50 poin persen". Small steps in a row are told by their total alone, so there is no streak
 * whose total is too small to tell (`isSmall`). Counted inside one series without a break, between figures of the same month one year apart; a missing or doubtful year and a year
 * whose printed figure did not change end the count. `null` for fewer than three moves.
 *
 * @param series in order of reference, oldest first
 */
export function sayStreak(
	series: readonly Figure[],
	indicator: Indicator,
	language: Language,
	{ level, simulated = false }: { level: AreaLevel; simulated?: boolean },
): string | null {
	const moves = movesBack(series, indicator)
	const direction = moves[0]?.sign ?? 0
	const end = moves.findIndex(({ sign }) => sign !== direction)
	const streak = end === -1 ? moves : moves.slice(0, end)
	if (direction === 0 || streak.length < SHORTEST_STREAK) return null
	const [newest, oldest] = [series.at(-1), streak.at(-1)?.earlier]
	const total = (newest?.value ?? 0) - (oldest?.value ?? 0)
	if (isSmall(total, indicator, level)) return null
	const size = sayDifference(total, indicator, language)
	const years = numberWord(streak.length, language)
	const word = language === 'id' ? (direction < 0 ? 'turun' : 'naik') : direction < 0 ? 'down' : 'up'
	const said =
		language === 'id'
			? `${word} ${years} tahun berturut-turut, seluruhnya ${size}`
			: `${word} ${years} years in a row, by ${size} in all`
	const figures = [newest, ...streak.map(({ earlier }) => earlier)]
	return withReservations(
		said,
		figures.map((figure) => speak(figure, { simulated })),
		language,
	)
}

type Move = { sign: number; earlier: Figure }

/** The moves from year to year, newest first, as far back as they can be computed. */
function movesBack(series: readonly Figure[], { decimals }: Indicator): Move[] {
	const moves: Move[] = []
	let later = series.at(-1)
	while (later) {
		const earlier = yearBefore(series, later)
		const moved = earlier && toldChange(series, earlier, later)
		if (!earlier || !moved) break
		moves.push({ sign: Math.sign(roundTo(moved.points, decimals)), earlier })
		later = earlier
	}
	return moves
}

/** The figure of the same month one year before. */
export function yearBefore(series: readonly Figure[], { reference }: Figure): Figure | undefined {
	const wanted = String(Number(reference.slice(0, 4)) - 1) + reference.slice(4)
	return series.find((figure) => figure.reference === wanted)
}
