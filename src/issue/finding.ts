import { holdsPersonalData } from '../personal-data/find-personal-data.ts'
import type { Bilingual } from '../schemas/bilingual.ts'
import type { Issue } from '../schemas/issue.ts'
import type { FoundRow } from './withheld.ts'

/** A rule of the gate: its id in reports, and what it asks for in one sentence of each language. */
export type Rule = {
	readonly id: string
	readonly explanation: Bilingual
	/** The document that describes what it reads; the data dictionary unless told otherwise. */
	readonly document?: string
}

/** What is wrong with a piece of input, not yet where. One finding may be placed on many lines. */
export type Finding = Omit<Issue, 'file' | 'line' | 'column'>

/** Where in the input: `column` is a heading's name, or the column number of a YAML node as text. */
export type Place = Pick<Issue, 'file' | 'line' | 'column'>

/** A finding together with its place inside one file; `row` where it is one of personal data in a table. */
export type PlacedFinding = { line: number | null; column: string | null; finding: Finding; row?: FoundRow }

/** Longest piece of input repeated in an issue, in characters: a whole swallowed file helps nobody. */
const RECEIVED_LIMIT = 120

/**
 * Makes the finding of a broken rule: what was expected and what to do, Indonesian first; `received` is a piece of
 * input as it stands, or words of ours in both languages. Reports are public: input that holds personal data is not
 * repeated, whatever rule it broke.
 */
export function broken(rule: Rule, expected: Bilingual, received: string | Bilingual | null, hint: Bilingual): Finding {
	const words = mayBeSaid(inBoth(hint)) ?? 'perbaiki di berkasnya / mend it in the file'
	// What is expected may come from another row, and be as personal as what was received.
	const said = mayBeSaid(inBoth(expected)) ?? 'nilai lain / another value'
	const seen = received === null || typeof received === 'string' ? received : inBoth(received)
	return { rule: rule.id, severity: 'error', expected: said, received: shortened(mayBeSaid(seen)), hint: words }
}

/** A code, a name or a list that is written alike in both languages. */
export function alike(text: string): Bilingual {
	return { id: text, en: text }
}

/** "Indonesian / English"; once where both say the same. */
function inBoth({ id, en }: Bilingual): string {
	return id === en ? id : `${id} / ${en}`
}

/** Puts a finding in its place; the keys stand in the order in which `--format json` prints them. */
export function issueAt(place: Place, finding: Finding): Issue {
	return {
		file: place.file,
		line: place.line,
		column: mayBeSaid(place.column),
		rule: finding.rule,
		severity: finding.severity,
		expected: finding.expected,
		received: finding.received,
		hint: finding.hint,
	}
}

/** A text of the input, or `null` when it holds personal data. */
function mayBeSaid(text: string | null): string | null {
	return text !== null && holdsPersonalData(text, { prose: true }) ? null : text
}

function shortened(text: string | null): string | null {
	if (text === null || text.length <= RECEIVED_LIMIT) return text
	return `${text.slice(0, RECEIVED_LIMIT)}…`
}
