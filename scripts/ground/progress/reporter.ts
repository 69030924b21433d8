import { formatNumber } from '../../../src/format/number.ts'
import { timeLeft } from './time-left.ts'

/** Where lines go, and what time it is: handed in, so that tests see both. */
export type ReporterEffects = {
	write(text: string): void
	/** True on a terminal, where a line may be written over; a log gets finished lines, and one a minute of long work. */
	live: boolean
	/** Milliseconds that only go up. */
	now(): number
}

/** A named piece of work with its counts. */
export type Step = {
	/** Counts so far, as words: "1.200 dari 3.304 halaman · pages", and of long work which share of it is done, from 0 to 1. */
	update(counts: string, share?: number): void
	/** Counts at the end. */
	finish(counts: string): void
}

export type Reporter = {
	step(name: string): Step
	note(line: string): void
	/** Seconds of each finished step, in order. */
	seconds(): readonly { name: string; seconds: number }[]
}

const LIVE_EVERY_MS = 100
/** A log hears of long work once a minute: a machine that hears nothing for long takes it for dead. */
const LOG_EVERY_MS = 60_000
const CLEAR_LINE = '\r\u001b[2K'

/** Reports numbered steps; `total` is how many there will be. */
export function createReporter(total: number, { write, live, now }: ReporterEffects): Reporter {
	const finished: { name: string; seconds: number }[] = []
	const step = (name: string): Step => {
		const started = now()
		const label = `[${finished.length + 1}/${total}] ${name}`
		let shown = live ? Number.NEGATIVE_INFINITY : started
		const left = timeLeft(now)
		const update = (counts: string, share?: number) => {
			const rest = share === undefined ? '' : left(share)
			if (now() - shown < (live ? LIVE_EVERY_MS : LOG_EVERY_MS)) return
			shown = now()
			const line = `${label}  ${counts}${rest && `  ${rest}`}`
			write(live ? `${CLEAR_LINE}${line}` : `${line}\n`)
		}
		update('…')
		return {
			update,
			finish(counts) {
				const seconds = (now() - started) / 1000
				finished.push({ name, seconds })
				write(`${live ? CLEAR_LINE : ''}${label}  ${counts}  ${sayNumber(seconds, 1)} s\n`)
			},
		}
	}
	const note = (line: string) => write(`${live ? CLEAR_LINE : ''}${line}\n`)
	return { step, note, seconds: () => finished }
}

/** A reporter that says nothing, for tests. */
export const silentReporter: Reporter = {
	step: () => ({ update() {}, finish() {} }),
	note() {},
	seconds: () => [],
}

/** A number as Indonesian writes it: `1.234` and `1,5`. */
export function sayNumber(value: number, decimals = 0): string {
	return formatNumber(value, decimals, 'id')
}
