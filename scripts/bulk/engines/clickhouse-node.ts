import { BuildError } from '../../ground/fault/build-error.ts'

/** One ClickHouse machine, by its HTTP interface. */
export type ClickHouseNode = {
	/** Its address without name and password, for messages. */
	name: string
	/** Runs a statement and gives the text of its answer; `body` are rows to insert. */
	run(statement: string, options?: { database?: string; body?: Uint8Array<ArrayBuffer> }): Promise<string>
}

/** What every statement runs under, whatever the machine's own settings say. */
const settings = {
	// A machine that is away is an error, never a smaller sum.
	skip_unavailable_shards: '0',
	// An answer is sent when it is whole: an error on the way would otherwise come after a success was told.
	wait_end_of_query: '1',
	log_queries: '0',
}

export function clickHouseNode(address: string): ClickHouseNode {
	const url = new URL(address)
	const headers = {
		// A connection that waits for minutes while other machines answer is closed by this one, just as the next statement goes out.
		Connection: 'close',
		...(url.username !== '' && { 'X-ClickHouse-User': decodeURIComponent(url.username) }),
		...(url.password !== '' && { 'X-ClickHouse-Key': decodeURIComponent(url.password) }),
	}
	const name = url.host
	return {
		name,
		async run(statement, { database, body } = {}) {
			const target = new URL(url.pathname, `${url.protocol}//${url.host}`)
			for (const [key, value] of Object.entries(settings)) target.searchParams.set(key, value)
			if (database) target.searchParams.set('database', database)
			if (body) target.searchParams.set('query', statement)
			try {
				const response = await fetch(target, { method: 'POST', headers, body: body ?? statement })
				const text = await response.text()
				if (response.ok) return text
				throw new BuildError(refusal(name, errorCode(text)))
			} catch (error) {
				if (error instanceof BuildError) throw error
				throw new BuildError(refusal(name, codeOfCause(error)))
			}
		},
	}
}

/** The number of an error alone: its text may quote a row. */
function errorCode(text: string): string {
	return /Code: (\d+)/.exec(text)?.[0] ?? 'HTTP'
}

function codeOfCause(error: unknown): string {
	const cause = error instanceof Error ? error.cause : null
	return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : 'HTTP'
}

function refusal(name: string, code: string): string {
	return `Mesin ClickHouse ${name} tidak menjawab sebagaimana mestinya (${code}). Tidak ada angka yang dipakai; periksa mesinnya, lalu jalankan lagi.\nThe ClickHouse machine ${name} did not answer as it should (${code}). No figure is used; look after the machine and run again.`
}
