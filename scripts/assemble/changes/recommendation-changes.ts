import Papa from 'papaparse'
import { registerFile } from '../../../src/schemas/fixed-downloads.ts'
import type { SiteFiles } from '../../ground/files/site-files.ts'

/** A state of a follow-up as a site publishes it: of which recommendation, of which day, and what it says. */
export type PublishedState = { id: string; day: string; said: string }

/** A published state, and what stands in its place now; `null` where nothing does. */
export type ChangedState = { before: PublishedState; now: PublishedState | null }

/** All states that a finished site tells, from the table it offers; none where it offers none. */
export function publishedStates(site: SiteFiles): PublishedState[] {
	const path = `unduh/${registerFile('recommendations')}`
	return site.paths.has(path) ? statesIn(site.read(path)) : []
}

/** The states that such a table tells. */
export function statesIn(table: string): PublishedState[] {
	const { data } = Papa.parse<Record<string, string>>(table.replace(/^\uFEFF/, ''), {
		header: true,
		skipEmptyLines: true,
	})
	return data.flatMap(({ id, status, per_tanggal: day, bukti = '' }) =>
		id && status && day ? [{ id, day, said: [status, day, evidenceOf(bukti)].filter(Boolean).join(', ') }] : [],
	)
}

/** News items by their path alone: a portal may move to another address. */
function evidenceOf(address: string): string {
	return address.replace(/^https?:\/\/[^/]+(?=\/berita\/)/, '')
}

/** States that were published and are told otherwise, or no more. */
export function changedStates(before: readonly PublishedState[], now: readonly PublishedState[]): ChangedState[] {
	const keyOf = ({ id, day }: PublishedState) => `${id} ${day}`
	const found = new Map(now.map((state) => [keyOf(state), state]))
	return before.flatMap((state) => {
		const same = found.get(keyOf(state)) ?? null
		return same?.said === state.said ? [] : [{ before: state, now: same }]
	})
}
