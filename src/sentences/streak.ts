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
	const streak = newestStreak(series, indicator, level)
	if (!streak) return null
	const { moves, total, direction } = streak
	const size = sayDifference(total, indicator, language)
	const years = numberWord(moves.length, language)
	const word = language === 'id' ? (direction < 0 ? 'turun' : 'naik') : direction < 0 ? 'down' : 'up'
	const said =
		language === 'id'
			? `${word} ${years} tahun berturut-turut, seluruhnya ${size}`
			: `${word} ${years} years in a row, by ${size} in all`
	return reserved(said, series, moves, language, simulated)
}

/**
 * The same streak behind a longer move in its direction: "empat tahun terakhir tanpa jeda". `null` without a streak, and
 * where it goes against `points`, the longer move.
 */
export function sayWithoutPause(
	series: readonly Figure[],
	points: number,
	indicator: Indicator,
	language: Language,
	level: AreaLevel,
): string | null {
	const streak = newestStreak(series, indicator, level)
	if (!streak || streak.direction !== Math.sign(points)) return null
	const years = numberWord(streak.moves.length, language)
	const said = language === 'id' ? `${years} tahun terakhir tanpa jeda` : `the last ${years} years without a pause`
	return reserved(said, series, streak.moves, language, false)
}

/** Moves of one direction up to the newest figure, long and large enough to be told. */
function newestStreak(series: readonly Figure[], indicator: Indicator, level: AreaLevel) {
	const all = movesBack(series, indicator)
	const direction = all[0]?.sign ?? 0
	const end = all.findIndex(({ sign }) => sign !== direction)
	const moves = end === -1 ? all : all.slice(0, end)
	if (direction === 0 || moves.length < SHORTEST_STREAK) return null
	const total = (series.at(-1)?.value ?? 0) - (moves.at(-1)?.earlier.value ?? 0)
	return isSmall(total, indicator, level) ? null : { moves, total, direction }
}

function reserved(
	said: string,
	series: readonly Figure[],
	moves: readonly Move[],
	language: Language,
	simulated: boolean,
): string {
	const figures = [series.at(-1), ...moves.map(({ earlier }) => earlier)]
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
