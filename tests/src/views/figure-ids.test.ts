import './recipients/invented-recipients.ts'
import { describe, expect, it } from 'vitest'
import { rankedSiblings } from '../../../src/chart-content/ranked-siblings.ts'
import type { Language } from '../../../src/schemas/bilingual.ts'
import { areaCharts } from '../../../src/topics/area/charts.ts'
import { areaRecipients } from '../../../src/topics/recipients/area-recipients.ts'
import { context } from './context.ts'
import { inventedCodes } from './invented-areas.ts'

/** Every chart of every invented area, as "area chart" and its id. */
function idsIn(language: Language): [string, string | undefined][] {
	return inventedCodes.flatMap((code) => {
		const here = context(code, language)
		const charts = [
			...Object.values(areaCharts(here)).flat(),
			rankedSiblings(here, 'p0'),
			areaRecipients(code, language)?.trends,
		]
		return charts.flatMap((chart): [string, string | undefined][] =>
			chart ? [[`${code} ${chart.id}`, chart.figureId]] : [],
		)
	})
}

describe('the ids of charts', () => {
	it('are the same in both languages, and no two charts share one', () => {
		const ids = idsIn('id')
		expect(ids.length).toBeGreaterThan(10)
		expect(idsIn('en')).toEqual(ids)
		expect(new Set(ids.map(([, id]) => id)).size).toBe(ids.length)
		for (const [, id] of ids) expect(id).toMatch(/^[0-9A-Z]{6}-[0-9A-Z]{4}-[0-9A-Z]{3}$/)
	})
})
