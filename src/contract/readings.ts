import { AsyncLocalStorage } from 'node:async_hooks'

/** What was made, and the names of what was read for it. */
export type Read<T> = { value: T; inputs: ReadonlySet<string> }

const making = new AsyncLocalStorage<Set<string>>()

/** Read while the program was loaded: every page may rest on it. */
const always = new Set<string>()

/** Notes that something was read, for the page that is being made. */
export function noteRead(input: string): void {
	const inputs = making.getStore() ?? always
	inputs.add(input)
}

/**
 * Makes something and keeps the names of what is read for it, also by what it waits for. What is made this way may be
 * kept for later pages: each takes it by `taken`, and rests on the same inputs as if it had made it itself.
 */
export function withReadings<T>(make: () => T): Read<T> {
	const inputs = new Set<string>()
	return { value: making.run(inputs, make), inputs }
}

/**
 * The value of what was made before; its inputs become inputs of the page that takes it. What is still being made passes
 * them on once it is there.
 */
export function taken<T>({ value, inputs }: Read<T>): T {
	const note = () => {
		for (const input of inputs) noteRead(input)
	}
	note()
	if (value instanceof Promise) return value.finally(note) as T
	return value
}

/** Each of several things that were made together, for pages of their own: each rests on what all were made from. */
export function eachOf<T>({ value, inputs }: Read<readonly T[]>): Read<T>[] {
	return value.map((one) => ({ value: one, inputs }))
}

/** Makes something for each of many things once, and forgets it with the thing. */
export function keptFor<K extends WeakKey, T>(make: (of: K) => T): (of: K) => T {
	const known = new WeakMap<K, Read<T>>()
	return (of) => {
		const kept = known.get(of) ?? withReadings(() => make(of))
		known.set(of, kept)
		return taken(kept)
	}
}

/** Makes something for each name once. */
export function keptByName<T>(): (name: string, make: () => T) => T {
	const known = new Map<string, Read<T>>()
	return (name, make) => {
		const kept = known.get(name) ?? withReadings(make)
		known.set(name, kept)
		return taken(kept)
	}
}

/** All that a page was made from, with what the list that it stands in was made from. */
export function allInputs({ inputs }: Read<unknown>, listed: ReadonlySet<string> = new Set()): string[] {
	return [...new Set([...always, ...listed, ...inputs])].sort()
}
