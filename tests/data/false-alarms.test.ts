import { describe, expect, it } from 'vitest'
import { readProject } from '../../scripts/gate/read/read-project.ts'
import { SmallIds } from '../../src/gate/csv/small-ids.ts'
import { PlausibilityWatch } from '../../src/gate/plausibility/plausibility-watch.ts'
import { streamObservations } from '../../src/gate/read/stream-observations.ts'
import { existedAt } from '../../src/gate/register/existed-at.ts'
import { IssueCollector } from '../../src/issue/issue-collector.ts'
import { alarmsOf, lookedAt } from './looked-at.ts'
import { textOf } from './shipped-data.ts'

/** The figures of the shipped office, as checks see them. */
async function shippedFigures() {
	const day = '2026-06-30'
	const issues = new IssueCollector()
	const { files, register, registry, checks } = await readProject('data/office', issues, { day })
	if (!registry) throw new Error('the shipped registers have issues; run: npm run check')
	const existed = (code: string, reference: string) => existedAt(code, reference, register)
	const places = { get: register.get, childrenOf: register.childrenOf, existed }
	const watch = new PlausibilityWatch(checks, { indicators: registry, places, day })
	const ids = { area: new SmallIds(), period: new SmallIds(), indicator: new SmallIds() }
	for (const file of files) {
		watch.begin({ file: file.file, checked: undefined })
		await streamObservations([file], { register, indicators: registry, threshold: 5, day, issues }, (row) =>
			watch.take(row, 1, {
				area: ids.area.of(row.area),
				period: ids.period.of(row.period),
				indicator: ids.indicator.of(row.indicator.id),
			}),
		)
	}
	return { checks: watch.spelt(), context: watch.context() }
}

describe('how often checks of series and columns are wrong', () => {
	it('stands in the document as it is in the shipped figures', async () => {
		const { checks, context } = await shippedFigures()
		const rows = checks.flatMap((check) => {
			const looks = lookedAt(check, context)
			return looks === 0
				? []
				: [`| \`${check.id}\` | ${looks.toLocaleString('id')} | ${alarmsOf(check, context).length} |`]
		})
		const table = textOf('docs/memeriksa-kewajaran.md')
		const documented = [...table.matchAll(/^(\| `[a-z0-9-]+` \| [\d.]+ \| \d+ \|)/gm)].map(([row = '']) => row)
		expect(documented.toSorted()).toEqual(rows.toSorted())
	})
})
