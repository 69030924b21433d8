import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readProject } from '../../scripts/gate/read/read-project.ts'
import { fileAt } from '../../scripts/ground/csv/read-chunks.ts'
import { streamObservations } from '../../src/gate/read/stream-observations.ts'
import { IssueCollector } from '../../src/issue/issue-collector.ts'
import { poverty, type Table, tableOf, villages } from './slip.ts'
import { slipsOfColumns } from './slips-of-columns.ts'
import { slipsOfFigures } from './slips-of-figures.ts'

/**
 * Slips of the hand as they happen, each planted into the shipped figures by itself. Registers are read once; each slip
 * costs one reading of the observations. The table of villages is as long as all others five times over, and no rule
 * holds it to them: it is read where the slip is its own, and where nothing was slipped.
 */

const day = '2026-06-30'
const project = await readProject('data/office', new IssueCollector(), { day })
const folder = await mkdtemp(join(tmpdir(), 'terang-slips-'))
afterAll(() => rm(folder, { recursive: true }))

/** What the gate says of the shipped observations, one dataset replaced. */
async function issuesWith(dataset: string, table: Table | null) {
	const path = join(folder, `${dataset}.csv`)
	if (table) await writeFile(path, [table.headings, ...table.rows].map((row) => row.join(',')).join('\n'))
	const read = project.files.filter((file) => !table || dataset === villages || file.dataset !== villages)
	const files = read.map((file) => (table && file.dataset === dataset ? { ...file, open: fileAt(path) } : file))
	const issues = new IssueCollector()
	const { register, registry, checks } = project
	if (!registry) throw new Error('the shipped registers have issues; run: npm run check')
	const { confirmed } = await streamObservations(files, {
		register,
		indicators: registry,
		threshold: 5,
		checks,
		day,
		issues,
	})
	return { issues: issues.issues(), confirmed }
}

describe('the shipped figures', () => {
	it('are plausible but for those that were looked at', async () => {
		const { issues, confirmed } = await issuesWith(poverty, null)
		expect(issues).toEqual([])
		expect(confirmed).toBe(project.files.flatMap(({ checked }) => checked ?? []).length)
	})
})

describe('a slip of the hand is named by its rule, with what is written and what was expected:', () => {
	it.each([...slipsOfFigures, ...slipsOfColumns])('$name', async ({ dataset, make, rule, said }) => {
		const table = await tableOf(dataset)
		make(table)
		const { issues } = await issuesWith(dataset, table)
		const named = issues.filter((issue) => issue.rule === rule)
		expect(named.map(({ hint }) => hint)).toContainEqual(expect.stringMatching(said))
		expect(named.every(({ file, line }) => file.endsWith('.csv') && line !== null)).toBe(true)
	})
})
