import { describe, expect, it } from 'vitest'
import type { ChartContent } from '../../../src/chart-content/chart-content.ts'
import { context } from './context.ts'
import './invented-site.ts'

const { readIndicators } = await import('../../../src/contract/read-generated.ts')
const { inThemes, linkedThemes, themeLine, worthDrawing } = await import('../../../src/topics/area/theme-trends.ts')

const chart = (lead: string, id: string, figures: number) =>
	({
		id,
		lead,
		table: { columns: [], rows: Array.from({ length: figures }, () => ({ cells: [] })) },
	}) as unknown as ChartContent
const themeOf = (id: string) => readIndicators().get(id)?.theme
const [other = ''] = [...readIndicators().values()].flatMap(({ id, theme }) => (theme === themeOf('p0') ? [] : [id]))
const ids = (themes: ReturnType<typeof inThemes>) => themes.map(({ charts }) => charts.map(({ id }) => id))

describe('trends by theme', () => {
	it('bring together what tells of one theme, in the order of the first', () => {
		const charts = [chart('p0', 'a', 9), chart(other, 'b', 9), chart('penduduk-miskin', 'c', 9)]
		expect(themeOf('penduduk-miskin')).toBe(themeOf('p0'))
		expect(ids(inThemes(charts))).toEqual([['a', 'c'], ['b']])
		expect(inThemes([])).toEqual([])
	})

	it('draw the first theme always, a further one where it has eight figures', () => {
		const drawn = (...charts: ChartContent[]) => worthDrawing(charts).map(({ id }) => id)
		expect(drawn(chart('p0', 'a', 2), chart(other, 'b', 7))).toEqual(['a'])
		expect(drawn(chart('p0', 'a', 2), chart(other, 'b', 8))).toEqual(['a', 'b'])
		expect(drawn(chart('p0', 'a', 2), chart(other, 'b', 8), chart('penduduk-miskin', 'c', 2))).toEqual(['a', 'c', 'b'])
	})

	it('tell the newest figure of a theme in a line, in both languages', () => {
		expect(themeLine(context('99.01'), { lead: 'p0' })).toMatch(/^Kemiskinan: .+ \d+,\d+% \(Maret \d{4}\)$/)
		expect(themeLine(context('99.01', 'en'), { lead: 'p0' })).toMatch(/^Poverty: .+ \d+\.\d+% \(March \d{4}\)$/)
	})

	it('lead to the indicator of a theme that is not drawn, and to none that is', () => {
		const page = context('99.01')
		expect(linkedThemes(page, [{ lead: 'p0' }]).map(({ name }) => name)).not.toContain('Kemiskinan')
		const [found] = linkedThemes(page, [])
		expect(found?.name).toBe('Kemiskinan')
		expect(found?.link.href).toBe('/indikator/p0/')
	})
})
