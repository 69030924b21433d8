import './invented-site.ts'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readIndicator } from '../../../src/contract/read-generated.ts'
import { regencyRank } from '../../../src/facts/regency-rank.ts'
import type { Child } from '../../../src/schemas/area-file.ts'
import { context } from './context.ts'
import { area, areaFile } from './invented-areas.ts'
import { figure } from './invented-figures.ts'
import { generatedFolder } from './invented-site.ts'

const melati = '99.01.01.2001'

/** A village of the other kecamatan, with or without a score. */
function village(code: string, score: number | null, status: 'A' | 'U' = 'A'): Child {
	const newest = score === null ? {} : { idm: figure('2024', score, { status }) }
	return { area: { ...area(melati), code, name: code }, hasPage: true, newest }
}

/** The place of Melati (0.9012) with these villages in the kecamatan beside its own. */
function placeWith(others: readonly Child[], code = melati) {
	const page = context(code)
	const own = page.file.series.find(({ indicator }) => indicator === 'idm')?.figures[0]
	const file = join(generatedFolder, 'areas/99.01.02.json')
	writeFileSync(file, JSON.stringify(areaFile('99.01.02', { children: [...others] })))
	const found = own ? regencyRank(page, readIndicator('idm'), own.reference) : null
	writeFileSync(file, JSON.stringify(areaFile('99.01.02')))
	return found
}

describe('regencyRank', () => {
	it('counts the villages of every kecamatan, ties included', () => {
		const others = [village('99.01.02.2001', 0.95), village('99.01.02.2002', 0.9012)]
		expect(placeWith(others)).toEqual({ rank: 2, of: 5, tied: 2 })
	})

	it('is none where all villages with a figure lie in one kecamatan', () => {
		expect(placeWith([])).toBeNull()
	})

	it('is none where fewer than nine in ten have a figure that can be compared', () => {
		expect(placeWith([village('99.01.02.2001', 0.95), village('99.01.02.2002', null)])).toBeNull()
		expect(placeWith([village('99.01.02.2001', 0.95), village('99.01.02.2002', 0.9, 'U')])).toBeNull()
	})

	it('is none above the village', () => {
		expect(placeWith([village('99.01.02.2001', 0.95)], '99.01.01')).toBeNull()
	})
})
