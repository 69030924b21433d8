import './invented-site.ts'
import { afterEach, describe, expect, it } from 'vitest'
import { rankedList } from '../../../src/views/home/ranked-list.ts'
import { wayIn } from '../../../src/views/home/way-in.ts'
import { context } from './context.ts'
import { areaFile } from './invented-areas.ts'
import { compared, figure } from './invented-figures.ts'
import { portal, put } from './invented-site.ts'

afterEach(() => put('portal.json', portal))

describe('the way in by tapping', () => {
	it('lists the kecamatan of the home area by name, each with its villages and leading to their list', () => {
		expect(wayIn('id').places).toEqual([
			{ name: 'Rintis', count: 4, href: '/wilayah/99.01.01/#di-dalam' },
			{ name: 'Sepi', count: 0, href: '/wilayah/99.01.02/#di-dalam' },
		])
	})

	it('names the other kabupaten and kota in scope, without the home area', () => {
		expect(wayIn('en').others).toEqual([])
	})
})

describe('the ranked list', () => {
	const own = figure('2025', 17.02, {
		reference: '2025-03',
		...compared({ rank: { rank: 1, of: 6, tied: 1 }, parent: { area: '99', value: 10 } }),
	})
	const series = [{ indicator: 'p0', figures: [own] }]
	const list = (children?: ReturnType<typeof areaFile>['children']) => {
		const home = context('99.01', 'id', { series })
		return rankedList(children && home.parent ? { ...home, parent: { ...home.parent, children } } : home, 'p0')
	}

	it('leads to every sibling but this area, with the parent in its place and without a rank', () => {
		expect(list()?.lines.map(({ rank, name, value, role, href }) => [rank, name, value, role, href])).toEqual([
			['1', 'Contoh', '17,02', 'focus', null],
			['2', 'Misal', '13,00', 'peer', '/wilayah/99.02/'],
			['3', 'Umpama', '12,50', 'peer', '/wilayah/99.03/'],
			['4', 'Andai', '10,00', 'peer', '/wilayah/99.04/'],
			['', 'Contoh Raya', '10,00', 'reference', null],
			['5', 'Seumpama', '7,75', 'peer', '/wilayah/99.05/'],
			['6', 'Kota Contoh', '4,00', 'peer', '/wilayah/99.71/'],
		])
		expect(list()?.finding).toBe('Tertinggi di Contoh Raya: Contoh. Terendah: Kota Contoh')
	})

	it('draws bars from nothing to the highest', () => {
		const bars = list()?.lines.map(({ bar }) => bar) ?? []
		expect(bars[0]).toBe(1)
		expect(bars.at(-1)).toBeCloseTo(4 / 17.02, 6)
	})

	it('folds only what is neither head, tail nor near this area or the parent', () => {
		const file = areaFile('99')
		const [first] = file.children
		if (!first) throw new Error('no children')
		const many = Array.from({ length: 30 }, (_, index) => ({
			...first,
			area: { ...first.area, code: index === 0 ? '99.01' : `99.${index + 10}`, name: `Wilayah ${index}` },
			latest: { p0: figure('2025', index === 0 ? 15.5 : index, { reference: '2025-03' }) },
		}))
		const folded = list(many)?.lines.map((line) => (line.folded ? '' : line.value)) ?? []
		expect(folded.filter(Boolean)).toEqual([
			...['29,00', '28,00', '27,00', '26,00', '25,00'],
			...['16,00', '15,50', '15,00'],
			...['10,00', '10,00', '9,00'],
			...['3,00', '2,00', '1,00'],
		])
		expect(folded).toHaveLength(31)
	})

	it('is none with fewer than three siblings', () => {
		expect(list(areaFile('99').children.slice(0, 2))).toBeNull()
	})
})
