/** Earlier than this nothing is said: the first of many pages tell little of the others. */
const SPEAKS_AFTER_MS = 10_000

/**
 * Tells how long a piece of work will take yet, by its speed since it first said how far it was: what comes before the
 * first page does not come again. Empty as long as that is a guess, and where only seconds are left.
 * @param now milliseconds that only go up
 */
export function timeLeft(now: () => number): (share: number) => string {
	let first: { at: number; share: number } | undefined
	return (share) => {
		first ??= { at: now(), share }
		const [elapsed, done] = [now() - first.at, share - first.share]
		if (elapsed < SPEAKS_AFTER_MS || done <= 0) return ''
		return sayLeft((elapsed / done) * (1 - share))
	}
}

function sayLeft(milliseconds: number): string {
	if (milliseconds < SPEAKS_AFTER_MS) return ''
	const minutes = Math.round(milliseconds / 60_000)
	if (minutes < 1) return 'sisa kurang dari 1 menit · less than 1 min left'
	return `sisa sekitar ${minutes} menit · about ${minutes} min left`
}
