import { expect, test } from 'vitest'
import { unreachedAliases } from '../../../../scripts/site/search/unreached-aliases.ts'

const stands = { file: 'kantor/search-aliases.csv', line: 3 }
const records = [{ url: '/program/latih/' }, { url: '/en/program/latih/' }]

test('an alias of the office to a page that is not there is a warning at its line', () => {
	const [issue, ...others] = unreachedAliases(
		[
			{ phrase: 'latihan', kind: 'address', meant: '/program/latih/', stands },
			{ phrase: 'modal', kind: 'address', meant: '/program/modal/', stands },
			{ phrase: 'kota lama', kind: 'area', meant: '99', stands },
		],
		records,
		'id',
	)
	expect(others).toEqual([])
	expect(issue).toMatchObject({ ...stands, column: 'maksud', rule: 'search-alias', severity: 'warning' })
	expect(issue?.received).toBe('/program/modal/')
})

test('a national alias may lead to what an office has not, and an English portal is asked for its own addresses', () => {
	expect(unreachedAliases([{ phrase: 'modal', kind: 'address', meant: '/program/modal/' }], records, 'id')).toEqual([])
	const own = [{ phrase: 'latihan', kind: 'address', meant: '/program/latih/', stands }] as const
	expect(unreachedAliases(own, records, 'en')).toEqual([])
	expect(unreachedAliases(own, [{ url: '/program/latih/' }], 'en')).toHaveLength(1)
})
