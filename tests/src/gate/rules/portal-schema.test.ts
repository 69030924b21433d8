import { describe, expect, it } from 'vitest'
import { schemaFaults } from '../../../../src/gate/rules/finding/schema-finding.ts'
import { portalSchemaRule } from '../../../../src/gate/rules/portal-schema.ts'
import { portalSchema } from '../../../../src/schemas/portal.ts'

describe('portal-schema', () => {
	it('words what each setting expects', () => {
		const input = { site: 'contoh', home_area: 35.29, threshold: 2, number_format: 'koma', provinces: [] }
		const issues = portalSchema.safeParse(input).error?.issues ?? []
		const faults = schemaFaults(portalSchemaRule, issues, {
			input,
			keys: Object.keys(portalSchema.shape),
		})
		expect(
			faults.map(({ path, finding }) => `${path.join('.')}: ${finding.expected}, received ${finding.received}`),
		).toMatchInlineSnapshot(`
			[
			  "title: teks / text, received null",
			  "tagline: beberapa isian di bawahnya / keys with values below it, received null",
			  "publisher: beberapa isian di bawahnya / keys with values below it, received null",
			  "notice: beberapa isian di bawahnya / keys with values below it, received null",
			  "contact: beberapa isian di bawahnya / keys with values below it, received null",
			  "site: alamat yang diawali https://, tanpa jalur dan tanpa garis miring di akhir / an address that begins with https://, without a path and without a slash at the end, received contoh",
			  "home_area: teks / text, received 35.29",
			  "home_indicator: teks / text, received null",
			  "provinces: 1 atau lebih / 1 or more, received []",
			  "regencies: daftar / a list, received null",
			  "number_format: salah satu dari comma, point / one of comma, point, received koma",
			  "threshold: 3 atau lebih / 3 or more, received 2",
			  "licence: beberapa isian di bawahnya / keys with values below it, received null",
			]
		`)
	})
})
