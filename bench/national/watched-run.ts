import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { sayNumber } from '../../scripts/ground/progress/reporter.ts'

/** How often a process is asked for its memory, in milliseconds. */
const LOOKS_EVERY = 250

/**
 * Runs a program of the project and passes its lines on, each with the most memory that the process held since the line
 * before, its threads included: of a build, what each step came to need.
 */
export async function watchedRun(args: readonly string[], root: string): Promise<void> {
	const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
	let peak = 0
	const look = () => {
		peak = Math.max(peak, residentMegabytes(child.pid))
	}
	const timer = setInterval(look, LOOKS_EVERY)
	const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
	for await (const line of createInterface({ input: child.stdout })) {
		look()
		console.log(`${line}, ${sayNumber(peak)} MB`)
		peak = 0
	}
	clearInterval(timer)
	const code = await ended
	if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`)
}

/** What a process holds in memory now, as Linux counts it; 0 where nobody tells. */
function residentMegabytes(pid: number | undefined): number {
	try {
		const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
		return Number(kilobytes) / 1024
	} catch {
		return 0
	}
}
