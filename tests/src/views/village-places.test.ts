import './invented-site.ts'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readIndicator } from '../../../src/contract/read-generated.ts'
import { readAreaContext } from '../../../src/facts/area-context.ts'
import { regencyRank } from '../../../src/facts/regency-rank.ts'
import type { Child } from '../../../src/schemas/area-file.ts'
import { type VillagePlaces, villagePlacesFile, villagePlacesSchema } from '../../../src/schemas/village-place.ts'
import { findAlike } from '../../../src/topics/area/alike.ts'
import { alikeAreas, rankInRegency, villagePlaces } from '../../../src/topics/area/village-places.ts'
import { area, areaFile } from './invented-areas.ts'
import { figure } from './invented-figures.ts'
import { generatedFolder } from './invented-site.ts'

const melati = '99.01.01.2001'
const beside = join(generatedFolder, 'areas/99.01.02.json')
const made = join(generatedFolder, villagePlacesFile('99.01'))

/** Villages of the kecamatan beside, some with the same figure as Melati. */
const villages = [0.95, 0.9012, 0.7, 0.61, 0.5].map((score, at): Child => {
	const code = `99.01.02.200${at + 1}`
	const newest = { idm: figure('2024', score), 'idm-iks': figure('2024', score) }
	return { area: { ...area(melati), code, name: code }, hasPage: true, newest }
})

let places: VillagePlaces
beforeAll(() => {
	writeFileSync(beside, JSON.stringify(areaFile('99.01.02', { children: villages })))
	for (const { area: own, newest } of villages) {
		const series = Object.entries(newest).map(([indicator, one]) => ({ indicator, figures: [one] }))
		const file = {
			...areaFile(melati),
			area: own,
			ancestors: [...areaFile('99.01.02').ancestors, area('99.01.02')],
			series,
		}
		writeFileSync(join(generatedFolder, `areas/${own.code}.json`), JSON.stringify(file))
	}
	places = villagePlacesSchema.parse(JSON.parse(JSON.stringify(villagePlaces('99.01'))))
	mkdirSync(dirname(made), { recursive: true })
	writeFileSync(made, JSON.stringify(places))
})
afterAll(() => {
	writeFileSync(beside, JSON.stringify(areaFile('99.01.02')))
	for (const { area: own } of villages) rmSync(join(generatedFolder, `areas/${own.code}.json`))
	rmSync(dirname(made), { recursive: true })
})

describe('the places of villages found ahead', () => {
	it('are those of every village with a page, and of none else', () => {
		const pages = areaFile('99.01.01').children.filter(({ hasPage }) => hasPage)
		expect(Object.keys(places)).toEqual([...pages, ...villages].map((child) => child.area.code))
	})

	it('are what each page would find itself', () => {
		const idm = readIndicator('idm')
		const seen = { ranked: 0 }
		for (const code of Object.keys(places)) {
			const context = readAreaContext(code, 'en')
			const own = context.file.series.find(({ indicator }) => indicator === 'idm')?.figures.at(-1)
			const rank = own && regencyRank(context, idm, own.reference)
			if (rank) seen.ranked += 1
			expect(own && rankInRegency(context, idm, own), code).toEqual(rank)
			expect(alikeAreas(context), code).toEqual(findAlike(context))
		}
		expect(seen.ranked).toBeGreaterThan(4)
	})

	it('are no place of a figure of another year, and of no other area', () => {
		const context = readAreaContext(melati, 'id')
		expect(rankInRegency(context, readIndicator('idm'), figure('2019', 0.9012))).toBeNull()
		const kecamatan = readAreaContext('99.01.01', 'id')
		expect(rankInRegency(kecamatan, readIndicator('idm'), figure('2024', 0.9))).toBeNull()
		expect(alikeAreas(kecamatan)).toEqual(findAlike(kecamatan))
	})
})
