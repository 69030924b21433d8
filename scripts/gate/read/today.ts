const EAST_INDONESIA_HOURS = 9

/**
 * The day that has begun somewhere in Indonesia, as `2026-03-31`: what is dated later has not happened yet. It decides
 * whether the gate lets a day pass, never what is built from it.
 */
export function today(now = Date.now()): string {
	return new Date(now + EAST_INDONESIA_HOURS * 3_600_000).toISOString().slice(0, 10)
}
