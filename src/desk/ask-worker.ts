import { allowOwnCode } from '../security/own-code.ts'
import type { DeskReplies, DeskReply, DeskRequest } from './messages.ts'

/** Asks the desk's worker; each question has one answer. */
export type AskWorker = <Ask extends DeskRequest['ask']>(
	request: Extract<DeskRequest, { ask: Ask }>,
) => Promise<DeskReplies[Ask]>

type Waiting = { resolve(value: unknown): void; reject(fault: Error): void }

/** Starts the worker; a fault in it is told to whoever waits. */
export function startWorker(): AskWorker {
	allowOwnCode()
	const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'meja' })
	const waiting = new Map<number, Waiting>()
	let last = 0
	worker.onmessage = ({ data }: MessageEvent<DeskReply>) => {
		const one = waiting.get(data.id)
		waiting.delete(data.id)
		if ('fault' in data) one?.reject(new Error(data.fault))
		else one?.resolve(data.value)
	}
	worker.onerror = ({ message }) => {
		for (const one of waiting.values()) one.reject(new Error(message))
		waiting.clear()
	}
	return (request) =>
		new Promise((resolve, reject) => {
			const id = ++last
			waiting.set(id, { resolve: (value) => resolve(value as never), reject })
			worker.postMessage({ id, request })
		})
}
