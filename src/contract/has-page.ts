import { readAreaIndex } from './read-generated.ts'
import { keptFor } from './readings.ts'

/** Whether an area has a page: those outside the portal's provinces and regencies are named without a link. */
export function hasPage(code: string): boolean {
	return codesOf(readAreaIndex()).has(code)
}

/** The codes of the index as a set, made once for each reading of it. */
const codesOf: (index: readonly { code: string }[]) => ReadonlySet<string> = keptFor(
	(index) => new Set(index.map(({ code }) => code)),
)
