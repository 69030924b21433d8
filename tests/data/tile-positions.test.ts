import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readAmendments } from '../../scripts/gate/read/read-registries.ts'
import { readAreaData } from '../../scripts/gate/register/read-area-data.ts'
import { buildRegister } from '../../src/gate/register/area-register.ts'
import { IssueCollector } from '../../src/issue/issue-collector.ts'
import { surroundings } from './real-neighbours.ts'
import { cell, registerOf, textOf } from './shipped-data.ts'

type Place = { code: string; name: string; kind: string; column: number; row: number; label: string }

const folders = { office: 'data/office', national: 'data/national' }
const areas = await readAreaData()
const register = buildRegister(areas, await readAmendments(folders, areas, new IssueCollector()))
const portal: { provinces: string[]; regencies: string[] } = parse(textOf('data/office/portal.yaml'))

const placesOf = Map.groupBy(
	registerOf('tile-positions.csv', 'kode_induk').map((row) => {
		const area = register.get(cell(row, 'kode_wilayah'))
		if (!area) throw new Error(`${cell(row, 'kode_wilayah')} is not registered`)
		const name = (area.kind === 'kota' ? `Kota ${area.name}` : area.name).replace("'", '')
		const place: Place = {
			code: area.code,
			name,
			kind: area.kind,
			column: Number(cell(row, 'kolom')),
			row: Number(cell(row, 'baris')),
			label: cell(row, 'label'),
		}
		return { parent: cell(row, 'kode_induk'), place }
	}),
	({ parent }) => parent,
)
const parents = [...placesOf.keys()]

function places(parent: string): Place[] {
	return (placesOf.get(parent) ?? []).map(({ place }) => place)
}

function placeOf(parent: string, name: string): Place {
	const found = places(parent).find((place) => place.name === name)
	if (!found) throw new Error(`${name} has no tile in ${parent}`)
	return found
}

/** Steps of a king on a chessboard. */
function distance(a: Place, b: Place): number {
	return Math.max(Math.abs(a.column - b.column), Math.abs(a.row - b.row))
}

function neighboursOf(parent: string): [Place, Place][] {
	return Object.entries(surroundings[parent]?.borders ?? {}).flatMap(([name, others]) =>
		others.split(', ').map((other): [Place, Place] => [placeOf(parent, name), placeOf(parent, other)]),
	)
}

/** Pairs of places that follow each other in the rows, which are lists of names. */
function inOrder(parent: string, rows: readonly string[]): [Place, Place][] {
	return rows.flatMap((row) => {
		const names = row.split(', ').map((name) => placeOf(parent, name))
		return names.slice(1).map((place, i): [Place, Place] => [names[i] ?? place, place])
	})
}

describe('the tiles', () => {
	it('hold each province with figures and each regency in scope, the invented one too', () => {
		expect(parents.toSorted()).toEqual(
			[...portal.provinces.filter((code) => code !== '99'), ...portal.regencies].toSorted(),
		)
	})

	it.each(parents)('of %s hold each area of the register once, each in a place of its own', (parent) => {
		const codes = register.childrenOf(parent).map(({ code }) => code)
		expect(places(parent).map(({ code }) => code)).toEqual(codes)
		expect(new Set(places(parent).map(({ column, row }) => `${column} ${row}`)).size).toBe(codes.length)
	})

	it.each(parents)('of %s can be told apart by label and shape, and fit a phone', (parent) => {
		const signs = places(parent).map(({ label, kind }) => `${label} ${kind}`)
		expect(new Set(signs).size).toBe(signs.length)
		expect(Math.max(...places(parent).map(({ column }) => column))).toBeLessThan(10)
	})
})

describe('the tiles, held to the ground,', () => {
	const real = parents.filter((parent) => parent !== '99.01')

	it('are all held to it, and each area has a neighbour on the list or is an island', () => {
		const islands = ['Masalembu', 'Raas', 'Sapeken', 'Talango', 'Giliginting']
		for (const parent of real) {
			const named = new Set(neighboursOf(parent).flatMap((pair) => pair.map(({ name }) => name)))
			const alone = places(parent).filter(({ name }) => !named.has(name) && !islands.includes(name))
			expect(
				alone.map(({ name }) => name),
				parent,
			).toEqual([])
		}
	})

	it.each(real)('of %s put neighbours near: nine of ten within two steps, none further than three', (parent) => {
		const pairs = neighboursOf(parent)
		const far = pairs.filter(([a, b]) => distance(a, b) > 2)
		expect(far.length, far.map(([a, b]) => `${a.name}–${b.name}`).join()).toBeLessThanOrEqual(pairs.length * 0.1)
		expect(Math.max(...pairs.map(([a, b]) => distance(a, b)))).toBeLessThanOrEqual(3)
	})

	it.each(real)('of %s touch most of their neighbours', (parent) => {
		const pairs = neighboursOf(parent)
		expect(pairs.filter(([a, b]) => distance(a, b) === 1).length / pairs.length).toBeGreaterThanOrEqual(0.65)
	})

	it.each(real)('of %s run from west to east and from north to south as the areas do', (parent) => {
		const { eastwards = [], southwards = [] } = surroundings[parent] ?? {}
		const wrong = [
			...inOrder(parent, eastwards).filter(([west, east]) => west.column >= east.column),
			...inOrder(parent, southwards).filter(([north, south]) => north.row >= south.row),
		]
		expect(wrong.map(([a, b]) => `${a.name}, ${b.name}`)).toEqual([])
	})
})
