import { beforeAll, describe, expect, it } from 'vitest'
import { readAreaData } from '../../../../scripts/gate/register/read-area-data.ts'
import { type AreaRegister, buildRegister } from '../../../../src/gate/register/area-register.ts'
import type { Area } from '../../../../src/schemas/area.ts'
import { levelOfCode, parentCodeOf } from '../../../../src/schemas/area-code.ts'

const raas = {
	code: '35.29.22',
	name: "Ra'as",
	kind: 'kecamatan',
	event: { type: 'correction', date: null, from: null, formerName: 'Ra"as', source: 'Kepmendagri' },
} as const

describe('the register of Indonesia', () => {
	let areas: readonly Area[]
	let register: AreaRegister
	beforeAll(async () => {
		areas = await readAreaData()
		register = await buildRegister(await readAreaData(), [raas])
	})

	it('counts the areas of each level', () => {
		const counts = Map.groupBy(areas, ({ level }) => level)
		expect([...counts].map(([level, list]) => [level, list.length])).toEqual([
			['negara', 1],
			['provinsi', 38],
			['kabupaten-kota', 514],
			['kecamatan', 7285],
			['desa-kelurahan', 83762],
		])
		expect(register.size).toBe(91600)
	})

	it('holds each code once, at the level its shape tells', () => {
		expect(new Set(areas.map(({ code }) => code)).size).toBe(areas.length)
		expect(areas.filter(({ code, level }) => levelOfCode(code) !== level)).toEqual([])
	})

	it('marks every kabupaten and kota that share a name, and nothing else', () => {
		const all = areas.flatMap(({ code }) => register.get(code) ?? [])
		const regencies = all.filter(({ level }) => level === 'kabupaten-kota')
		const sharing = regencies.filter(({ name, kind }) =>
			regencies.some((other) => other.name === name && other.kind !== kind),
		)
		expect(sharing.length).toBeGreaterThan(20)
		expect(all.filter(({ namesake }) => namesake)).toEqual(sharing)
	})

	it('knows the parent of every area', () => {
		const orphans = areas.filter(({ code }) => code !== '00' && !register.get(parentCodeOf(code) ?? ''))
		expect(orphans).toEqual([])
	})

	it("gives children in code order, with codes that start with the parent's", () => {
		const strangers = areas.flatMap(({ code }) =>
			register
				.childrenOf(code)
				.filter((child, index, children) => {
					const starts = code === '00' ? child.code.length === 2 : child.code.startsWith(`${code}.`)
					return !starts || (children[index - 1]?.code ?? '') >= child.code
				})
				.map((child) => child.code),
		)
		expect(strangers).toEqual([])
	})

	it('reaches every area from Indonesia', () => {
		const below = (code: string): number => register.childrenOf(code).reduce((sum, child) => sum + below(child.code), 1)
		expect(below('00')).toBe(register.size)
	})

	it('keeps the two Pasuruan apart', () => {
		expect(register.get('35.14')).toMatchObject({ kind: 'kabupaten', name: 'Pasuruan' })
		expect(register.get('35.75')).toMatchObject({ kind: 'kota', name: 'Pasuruan' })
	})

	it('has no second kabupaten, and no second kota, of one name', () => {
		const titles = areas.filter(({ level }) => level === 'kabupaten-kota').map(({ kind, name }) => `${kind} ${name}`)
		expect(new Set(titles).size).toBe(titles.length)
	})

	it("corrects Ra'as and tells the event", () => {
		expect(areas.find(({ code }) => code === raas.code)?.name).toBe('Ra"as')
		expect(register.get(raas.code)?.name).toBe("Ra'as")
		expect(register.childrenOf('35.29').find(({ code }) => code === raas.code)?.name).toBe("Ra'as")
		expect(register.eventsOf(raas.code)).toEqual([raas.event])
	})

	it('leads from Indonesia down to the parent', () => {
		expect(register.ancestorsOf('33.16.02.2006').map(({ name }) => name)).toEqual([
			'Indonesia',
			'Jawa Tengah',
			'Blora',
			'Randublatung',
		])
		expect(register.ancestorsOf('00')).toEqual([])
	})

	it('says nothing of unknown codes', () => {
		expect(register.get('35.99')).toBeUndefined()
		expect(register.ancestorsOf('35.99')).toEqual([])
		expect(register.childrenOf('35.99')).toEqual([])
		expect(register.eventsOf('35.99')).toEqual([])
	})
})

describe('an invented register', () => {
	const invented: Area[] = [
		{ code: '97.02', name: 'Dua', kind: 'kota', level: 'kabupaten-kota' },
		{ code: '97', name: 'Contoh', kind: 'provinsi', level: 'provinsi' },
		{ code: '00', name: 'Indonesia', kind: 'negara', level: 'negara' },
	]
	const event = { date: '2013-01-11', from: null, formerName: null, source: 'Undang-undang contoh' }

	it('takes up added and split areas in code order', () => {
		const register = buildRegister(invented, [
			{ code: '97.03', name: 'Tiga', kind: 'kabupaten', event: { ...event, type: 'split', from: '97.02' } },
			{ code: '97.01', name: 'Satu', kind: 'kabupaten', event: { ...event, type: 'addition' } },
		])
		expect(register.childrenOf('97').map(({ name }) => name)).toEqual(['Satu', 'Dua', 'Tiga'])
		expect(register.get('97.03')).toEqual({ code: '97.03', name: 'Tiga', kind: 'kabupaten', level: 'kabupaten-kota' })
		expect(register.eventsOf('97.03')).toMatchObject([{ type: 'split', from: '97.02', date: '2013-01-11' }])
	})

	it('leaves out an amendment that does not fit', () => {
		const register = buildRegister(invented, [
			{ code: '97.02', name: 'Lagi', kind: 'kota', event: { ...event, type: 'addition' } },
		])
		expect(register.get('97.02')?.name).toBe('Dua')
		expect(register.eventsOf('97.02')).toEqual([])
	})
})
