import fc from 'fast-check'
import { expect, it } from 'vitest'
import { searchAliasRowSchema } from '../../../../src/gate/rows/search-alias-row.ts'
import { searchAlias } from '../../../../src/gate/rules/search-alias.ts'

const row = (maksud: string) => searchAliasRowSchema.parse({ frasa: 'kata lama', maksud })

it.each([
	['99', 'area'],
	['99.01.02.2003', 'area'],
	['/program/latih/', 'address'],
	['penduduk miskin', 'words'],
	['2025', 'words'],
] as const)('"%s" is meant as %s', (maksud, kind) => {
	expect(row(maksud)).toEqual({ phrase: 'kata lama', kind, meant: maksud })
	expect(searchAlias(row(maksud))).toBeNull()
})

it.each(['/program/latih', '/en/program/latih/', '/program latih/', '/Program/', '//contoh/'])(
	'refuses %s',
	(maksud) => {
		expect(searchAlias(row(maksud))).toMatchObject({ rule: 'search-alias', received: maksud })
	},
)

it('takes every address that a page may have', () => {
	const part = fc.stringMatching(/^[a-z0-9][a-z0-9-]{1,8}$/).filter((one) => one !== 'en')
	fc.assert(
		fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), (parts) => {
			expect(searchAlias(row(`/${parts.join('/')}/`))).toBeNull()
		}),
	)
})
