import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameParts } from '../../../../scripts/site/search/name-parts.ts'
import type { Area } from '../../../../src/schemas/area.ts'
import type { NamePart } from '../../../../src/search/index-file.ts'
import { beginningsFor } from '../../../../src/search/name-beginnings.ts'
import { nameOfPart } from '../../../../src/search/part-name.ts'
import { joined } from '../../../../src/search/plain-words.ts'
import { readQuery } from '../../../../src/search/typed-query.ts'

/** Invented villages of area 99, named in turn from a list. */
function villages(names: readonly string[], count: number): Area[] {
	return Array.from({ length: count }, (_, at) => ({
		code: `99.01.${String(1 + Math.floor(at / 999)).padStart(2, '0')}.${2001 + (at % 999)}`,
		name: names[at % names.length] ?? '',
		kind: 'desa',
		level: 'desa-kelurahan',
		parent: `99.01.${String(1 + Math.floor(at / 999)).padStart(2, '0')}`,
		simulated: true,
	})) as unknown as Area[]
}

const cut = (areas: readonly Area[]) =>
	nameParts(
		areas,
		() => undefined,
		() => true,
	)
const namesIn = ({ areas }: NamePart) => areas.map(([, name]) => joined(name))

/** Names of one to three syllables, many of them alike. */
const anyNames = fc.array(
	fc
		.array(fc.constantFrom('su', 'ka', 'maju', 'ban', 'jar', 'Tan-', 'jung', ' Raya', '1'), {
			minLength: 1,
			maxLength: 4,
		})
		.map((syllables) => syllables.join('')),
	{ minLength: 1, maxLength: 400 },
)

describe('names cut into parts', () => {
	it('hold every area once, in the order of names, each behind the beginning of its part', () => {
		fc.assert(
			fc.property(anyNames, fc.integer({ min: 1, max: 4000 }), (names, count) => {
				const areas = villages(names, count)
				const parts = [...cut(areas)]
				const told = parts.flatMap(([, part]) => part.areas.map(([code]) => code))
				expect(told.toSorted()).toEqual(areas.map(({ code }) => code).toSorted())
				for (const [index, [beginning, part]] of parts.entries()) {
					const next = parts[index + 1]?.[0] ?? '~'
					expect(namesIn(part).filter((name) => name < beginning || name >= next)).toEqual([])
				}
			}),
			{ numRuns: 20 },
		)
	})

	it('weigh at most nine kilobytes, but for one name that many areas bear, and are filled', () => {
		const syllables = ['ka', 'li', 'su', 'mber', 'ta', 'nah', 'gu', 'nung', 're', 'jo']
		const names = syllables.flatMap((a) => syllables.flatMap((b) => syllables.map((c) => `${a}${b}${c}`)))
		const parts = [...cut(villages(names, 20_000)).values()]
		const texts = parts.map((part) => JSON.stringify(part))
		expect(Math.max(...texts.map((text) => gzipSync(text).length))).toBeLessThanOrEqual(9000)
		const mean = texts.join('').length / texts.length
		expect(mean).toBeGreaterThan(0.6 * Math.max(...texts.map(({ length }) => length)))
		expect(mean).toBeGreaterThan(10_000)
		expect(cut(villages(['Sukamaju'], 20_000)).size).toBe(1)
	})

	it('are few where areas are few: all in one', () => {
		expect([...cut(villages(['Andai', 'Belantik'], 2)).keys()].map(nameOfPart)).toEqual(['awal.json'])
		expect(cut([]).size).toBe(0)
	})

	it('are asked for by a name typed apart, joined or begun', () => {
		fc.assert(
			fc.property(anyNames, fc.integer({ min: 2000, max: 12_000 }), fc.nat(), (names, count, pick) => {
				const parts = cut(villages(names, count))
				const beginnings = [...parts.keys()]
				const name = names[pick % Math.min(names.length, count)] ?? ''
				const ask = (text: string) => {
					const query = readQuery(text, 'id')
					return beginningsFor(query, query.words, beginnings)
				}
				const home = [...parts].find(([, part]) => namesIn(part).includes(joined(name)))?.[0]
				// What is typed as one word may be no more than the beginning of longer names: their parts come behind its own.
				expect(ask(`${joined(name)} contoh`)).toContain(home)
				expect(ask(`${joined(name).slice(0, 3)} ${joined(name).slice(3)}`)).toContain(home)
				expect(ask(joined(name))[0]).toBe(home)
			}),
			{ numRuns: 20 },
		)
	})
})
