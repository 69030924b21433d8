import type { WorkProgress } from '../../../src/schemas/desk-publishing.ts'
import { BuildError } from '../../ground/fault/build-error.ts'

/** Tells what a piece of work is at. */
export type Tell = (said: string) => void

/** One long piece of work at a time: who asks for the same once more waits for the one that runs. */
export class OneWork {
	#running: { name: string; said: string; end: Promise<unknown> } | null = null

	/** @throws {BuildError} in both languages, while something else runs */
	run<T>(name: string, work: (tell: Tell) => Promise<T>): Promise<T> {
		const running = this.#running
		if (running?.name === name) return running.end as Promise<T>
		if (running)
			return Promise.reject(
				new BuildError(
					`Tunggu dahulu: "${running.name}" belum selesai. Ulangi sesudahnya.\nWait: "${running.name}" has not ended yet. Try again afterwards.`,
				),
			)
		const begun = { name, said: '', end: Promise.resolve() as Promise<unknown> }
		this.#running = begun
		const end = Promise.resolve()
			.then(() =>
				work((said) => {
					begun.said = said
				}),
			)
			.finally(() => {
				this.#running = null
			})
		begun.end = end
		return end
	}

	/** What goes on. */
	progress(): WorkProgress {
		return { work: this.#running?.name ?? null, said: this.#running?.said ?? '' }
	}
}
