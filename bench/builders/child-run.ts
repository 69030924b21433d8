import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** What a program took: seconds by the clock and of all cores together. */
export type Took = { seconds: number; cpuSeconds: number }

/** Ticks of the clock that Linux counts a process by. */
const TICKS = 100

/** Runs a program to its end and measures it with all that it started; what it prints is given back. */
export function measured(command: string, args: readonly string[], cwd: string): Took & { output: string } {
	const [started, before] = [performance.now(), childSeconds()]
	const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 })
	if (status !== 0) throw new Error(`${command} ended with ${status}: ${error?.message ?? ''}${stdout}${stderr}`)
	return { seconds: (performance.now() - started) / 1000, cpuSeconds: childSeconds() - before, output: stdout }
}

/** CPU seconds of all programs that were started and have ended. */
function childSeconds(): number {
	const stat = readFileSync('/proc/self/stat', 'utf8')
	const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
	return (Number(fields[13]) + Number(fields[14])) / TICKS
}

/** The middle one of several. */
export function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}
