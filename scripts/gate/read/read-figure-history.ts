import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { figureHistoryChain, figureHistoryContent, figureHistoryName } from '../../../src/gate/rules/figure-history.ts'
import { alike } from '../../../src/issue/finding.ts'
import type { IssueCollector } from '../../../src/issue/issue-collector.ts'
import { type FigureRelease, figureReleaseSchema } from '../../../src/schemas/figure-record.ts'
import { readFolder, readWhole } from '../folder/data-folder.ts'

export const FIGURE_HISTORY = 'figure-history'

/** The recorded releases, oldest first, and the hash that the next one has to name; each file is held to the one before. */
export type FigureHistory = { releases: FigureRelease[]; last: string | null }

/** Reads all of `data/figure-history/`, if there is such a folder. */
export async function readFigureHistory(dataDir: string, issues: IssueCollector): Promise<FigureHistory> {
	const folder = join(dataDir, FIGURE_HISTORY)
	const history: FigureHistory = { releases: [], last: null }
	let before: string | null = null
	for (const name of await releaseFiles(folder, issues)) {
		const path = join(folder, name)
		const text = (await readWhole(path, issues))?.toString('utf8') ?? ''
		const release = parseRelease(text, name, (finding) => issues.add(path, null, null, finding))
		if (release && release.previous !== history.last) issues.add(path, null, 'previous', figureHistoryChain(before))
		if (release) history.releases.push(release)
		history.last = hashOf(text)
		before = name
	}
	return history
}

/** The hash that chains a release to the one before; of what was published only. */
export function hashOf(text: string): string {
	return createHash('sha256').update(text).digest('hex')
}

async function releaseFiles(folder: string, issues: IssueCollector): Promise<string[]> {
	const { files, folders } = await readFolder(folder)
	const names = [...files, ...folders].filter((name) => !name.startsWith('.') && !/\.(md|txt)$/i.test(name)).sort()
	const isRelease = (name: string) => /^\d{4}-\d{2}-\d{2}\.json$/.test(name) && files.includes(name)
	for (const name of names.filter((one) => !isRelease(one)))
		issues.add(join(folder, name), null, null, figureHistoryName(name))
	return names.filter(isRelease)
}

function parseRelease(
	text: string,
	name: string,
	report: (finding: ReturnType<typeof figureHistoryContent>) => void,
): FigureRelease | null {
	const read = figureReleaseSchema.safeParse(parseJson(text))
	if (!read.success) {
		const [issue] = read.error.issues
		report(figureHistoryContent(alike(`${issue?.path.join('.') || 'JSON'}: ${issue?.message ?? ''}`)))
		return null
	}
	if (`${read.data.release}.json` === name) return read.data
	report(figureHistoryContent(alike(`release: ${name.replace('.json', '')}`)))
	return null
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		return null
	}
}
