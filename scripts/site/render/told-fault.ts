/** An error as it travels between threads and processes. */
export type ToldFault = { fault: Error; more: Readonly<Record<string, unknown>> }

/** An error with what was noted on it (place, hint): on their way only its words and its stack travel. */
export function faultOf(error: unknown): ToldFault {
	if (!(error instanceof Error)) return { fault: new Error(String(error)), more: {} }
	const more = Object.entries(error).filter(([, value]) => isPlain(value))
	return { fault: error, more: Object.fromEntries(more) }
}

/** The error that was told. */
export function toldError({ fault, more }: ToldFault): Error {
	return Object.assign(fault, more)
}

function isPlain(value: unknown): boolean {
	try {
		structuredClone(value)
		return true
	} catch {
		return false
	}
}
