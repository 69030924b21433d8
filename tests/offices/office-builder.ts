import { fork } from 'node:child_process'
import { join } from 'node:path'
import { ownProgram } from './office-room.ts'

/** How an office fared: whether the check found an error, how the build ended, and what it said. */
export type OfficeResult = { clean: boolean; code: number | null; output: string }

/** Builds one office after the other. */
export type OfficeBuilder = { build(data: string, out: string): Promise<OfficeResult>; stop(): void }

/**
 * A program that checks and builds offices one after the other in one process: the second takes half the time of the
 * first, because all that builds a site has been read. It keeps a program of its own in `room`.
 */
export function officeBuilder(room: string): OfficeBuilder {
	const program = ownProgram(room)
	let child: ReturnType<typeof start> | undefined
	let built = 0
	return {
		async build(data, out) {
			// What a site builder leaves behind is not for ever.
			if (built++ % BUILDS_OF_A_PROCESS === 0) {
				child?.kill()
				child = start(program)
			}
			const running = child ?? start(program)
			const result = await new Promise<OfficeResult>((done) => {
				const ended = (code: number | null) => done({ clean: true, code: code ?? 1, output: 'the process ended' })
				running.once('exit', ended)
				running.once('message', (message: OfficeResult) => {
					running.off('exit', ended)
					done(message)
				})
				running.send({ data, out })
			})
			if (running.exitCode !== null) child = undefined
			return result
		},
		stop: () => void child?.kill(),
	}
}

const BUILDS_OF_A_PROCESS = 15

function start(program: string) {
	return fork(join(import.meta.dirname, 'build-offices.ts'), [program], {
		stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
		// Each file that a page reads is held to its schema, which a build for readers is spared.
		env: { ...process.env, TERANG_CONTRACT: 'check' },
	})
}
