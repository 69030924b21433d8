import { Worker } from 'node:worker_threads'
import type {
	ListedPage,
	PageMessage,
	PageOrder,
	PageToRender,
	PageWorkerStart,
	RenderedPage,
} from './page-messages.ts'
import { toldError } from './told-fault.ts'

/** How many pages a worker is given in one go: neighbours are drawn from the same figures. */
export const RUN = 8

/** A worker comes for the next ones while so many are still before it, and never stands still. */
const BEFORE_THE_END = 2

/**
 * Megabytes for what a page leaves behind at once. With the usual sixteen, a sixth of the time goes into looking for
 * what of it is still needed.
 */
const YOUNG_MEGABYTES = 64

type Waiting = { order: PageOrder; done(page: RenderedPage): void; failed(error: Error): void }

/** What all threads share: pages that wait for one of them, and what one of them died of. */
type Board = { waiting: Waiting[]; fault?: Error; onLog(log: unknown): void }

/** Threads that render pages: each takes the next few that wait, and comes back for more. */
export type PageWorkers = {
	/** Rejects with what the page threw. */
	render(page: PageToRender): Promise<RenderedPage>
	/** The pages there are, in the order of the site builder. */
	list(): Promise<ListedPage[]>
	/** Sees to it that there are so many threads. */
	grow(count: number): void
	stop(): Promise<void>
}

/** @param onLog hears what the pages have to say */
export function startPageWorkers(count: number, start: PageWorkerStart, onLog: (log: unknown) => void): PageWorkers {
	const board: Board = { waiting: [], onLog }
	const crew = Array.from({ length: count }, () => startOne(start, board))
	let orders = 0
	const ask = (asked: PageToRender | { list: true }) =>
		new Promise<RenderedPage>((done, failed) => {
			board.waiting.push({ order: { ...asked, id: orders++ }, done, failed })
			// Not yet: whoever asks for one page asks for the next ones in the same breath.
			queueMicrotask(() => {
				for (const { look } of crew) look()
			})
		})
	return {
		render: ask,
		list: async () => {
			const { body } = await ask({ list: true })
			return JSON.parse(new TextDecoder().decode(body ?? undefined)) as ListedPage[]
		},
		grow: (to) => {
			while (crew.length < to) crew.push(startOne(start, board))
		},
		stop: async () => {
			await Promise.all(crew.map(({ worker }) => worker.terminate()))
		},
	}
}

function startOne(start: PageWorkerStart, board: Board) {
	const worker = new Worker(new URL('page-worker.ts', import.meta.url), {
		workerData: start,
		resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
	})
	const taken = new Map<number, Waiting>()
	const look = () => {
		if (board.fault) fail(board.waiting.splice(0), board.fault)
		if (taken.size > BEFORE_THE_END) return
		for (const one of board.waiting.splice(0, RUN)) {
			taken.set(one.order.id, one)
			worker.postMessage(one.order)
		}
	}
	worker.on('message', (message: PageMessage) => {
		if ('log' in message) {
			board.onLog(message.log)
			return
		}
		const one = taken.get(message.id)
		taken.delete(message.id)
		look()
		if ('fault' in message) one?.failed(toldError(message))
		else one?.done(message)
	})
	// A page that ends its thread ends the build: who knows what the others are worth.
	worker.on('error', (error) => {
		board.fault = error instanceof Error ? error : new Error(String(error))
		fail([...taken.values()], board.fault)
		look()
	})
	return { worker, look }
}

function fail(all: readonly Waiting[], fault: Error): void {
	for (const { failed } of all) failed(fault)
}
