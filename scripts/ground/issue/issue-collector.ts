import type { Issue } from '../../../src/schemas/issue.ts'
import { type Finding, issueAt, type PlacedFinding } from './finding.ts'

/** How many issues of one rule in one file are there, and how many of them were kept. */
export type IssueCount = { file: string; rule: string; severity: Issue['severity']; total: number; kept: number }

/**
 * Gathers issues from all files. Every issue is counted; of one rule in one file at most `limit` are
 * kept, so that a file that is wrong in every row does not fill the memory.
 */
export class IssueCollector {
	/** Issues kept of one rule in one file. */
	readonly limit: number
	readonly #issues: Issue[] = []
	readonly #counts = new Map<string, IssueCount>()

	constructor(limit = Number.POSITIVE_INFINITY) {
		this.limit = limit
	}

	add(file: string, line: number | null, column: string | null, finding: Finding): void {
		const count = this.#countOf(file, finding)
		count.total++
		if (count.kept >= this.limit) return
		count.kept++
		this.#issues.push(issueAt({ file, line, column }, finding))
	}

	addPlaced(file: string, { line, column, finding }: PlacedFinding): void {
		this.add(file, line, column, finding)
	}

	/** Counts issues that are known to be beyond the limit, of the same rule and file as `finding`. */
	addUnkept(file: string, finding: Finding, count: number): void {
		this.#countOf(file, finding).total += count
	}

	/** Issues kept, by file, then by line; those of one line in the order in which they were found. */
	issues(): Issue[] {
		return [...this.#issues].sort((a, b) => compareText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0))
	}

	/** Counts by file and rule, whole even where issues were not kept. */
	counts(): IssueCount[] {
		return [...this.#counts.values()]
	}

	get hasErrors(): boolean {
		return this.counts().some(({ severity }) => severity === 'error')
	}

	#countOf(file: string, { rule, severity }: Finding): IssueCount {
		const key = `${file}\n${rule}\n${severity}`
		const known = this.#counts.get(key)
		if (known) return known
		const count = { file, rule, severity, total: 0, kept: 0 }
		this.#counts.set(key, count)
		return count
	}
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0
}
