import type { Issue } from '../schemas/issue.ts'
import { type Finding, issueAt, type PlacedFinding } from './finding.ts'
import { sayablePath } from './sayable-path.ts'
import { type FoundRow, Withheld } from './withheld.ts'

/** How many issues of one rule in one file are there, and how many of them were kept. */
export type IssueCount = { file: string; rule: string; severity: Issue['severity']; total: number; kept: number }

/**
 * Gathers issues from all files. Every issue is counted; of one rule in one file at most `limit` are
 * kept, so that a file that is wrong in every row does not fill the memory. What a row with personal data says
 * is told by no issue, whichever rule found it and in whatever order.
 */
export class IssueCollector {
	/** Issues kept of one rule in one file. */
	readonly limit: number
	readonly #issues: Issue[] = []
	readonly #counts = new Map<string, IssueCount>()
	readonly #withheld = new Withheld()
	readonly #paths = new Map<string, string>()

	constructor(limit = Number.POSITIVE_INFINITY) {
		this.limit = limit
	}

	/** @param row the row that a finding of personal data is about, when it has more to withhold than its line */
	add(path: string, line: number | null, column: string | null, finding: Finding, row?: FoundRow): void {
		const file = this.#pathOf(path)
		this.#withheld.take(file, line, finding, row)
		const count = this.#countOf(file, finding)
		count.total++
		if (count.kept >= this.limit) return
		count.kept++
		this.#issues.push(issueAt({ file, line, column }, finding))
	}

	addPlaced(file: string, { line, column, finding, row }: PlacedFinding): void {
		this.add(file, line, column, finding, row)
	}

	/** Counts issues that are known to be beyond the limit, of the same rule and file as `finding`. */
	addUnkept(file: string, finding: Finding, count: number): void {
		this.#countOf(this.#pathOf(file), finding).total += count
	}

	/** Issues kept, by file, then by line; those of one line in the order in which they were found. */
	issues(): Issue[] {
		return this.#issues
			.map((issue) => this.#withheld.told(issue))
			.sort((a, b) => compareText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0))
	}

	/** Counts by file and rule, whole even where issues were not kept. */
	counts(): IssueCount[] {
		return [...this.#counts.values()]
	}

	get hasErrors(): boolean {
		return this.counts().some(({ severity }) => severity === 'error')
	}

	#pathOf(path: string): string {
		const file = this.#paths.get(path) ?? sayablePath(path)
		this.#paths.set(path, file)
		return file
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
