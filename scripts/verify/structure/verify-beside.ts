import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Issue } from '../../../src/schemas/issue.ts'
import type { StructureRecord } from './known-structure.ts'
import type { Expectations } from './verify-site.ts'

/**
 * What a thread is told: where the site stands, which files are still to come, what the site must hold, and what is known of
 * the site before, with the word for what was asked of it.
 */
export type StructureOrder = {
	folder: string
	promised: readonly string[]
	expected: Expectations
	asked: string
	before: StructureRecord | undefined
}

/** What it found, and what the next one may know of the site. */
export type StructureReport = { issues: Issue[]; record: StructureRecord }

/**
 * `verifySite` in a thread of its own: on a large site, what a reader finds and what an attacker learns are looked at
 * side by side. Rejects with what was thrown there: a structure that nobody read is no good one.
 */
export async function verifyBeside(order: StructureOrder): Promise<StructureReport> {
	const thread = new Worker(new URL('structure-thread.ts', import.meta.url), { workerData: order })
	const ended = once(thread, 'exit').then(([code]): never => {
		throw new Error(`the thread that reads the structure of the site ended with ${code}`)
	})
	const [report] = await Promise.race([once(thread, 'message'), ended])
	// It has said all; that it ends now is no fault.
	ended.catch(() => {})
	return report
}
