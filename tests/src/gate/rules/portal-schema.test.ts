import { describe, expect, it } from 'vitest'
import { schemaFaults } from '../../../../src/gate/rules/finding/schema-finding.ts'
import { portalSchemaRule } from '../../../../src/gate/rules/portal-schema.ts'
import { portalSchema } from '../../../../src/schemas/portal.ts'

describe('portal-schema', () => {
	it('words what each setting expects', () => {
		const input = { site: 'contoh', home_area: 35.29, threshold: 2, number_format: 'koma', provinces: [] }
		const issues = portalSchema.safeParse(input).error?.issues ?? []
		const faults = schemaFaults(portalSchemaRule, issues, input, Object.keys(portalSchema.shape))
		expect(
			faults.map(({ path, finding }) => `${path.join('.')}: ${finding.expected}, received ${finding.received}`),
		).toMatchInlineSnapshot(`
			[
			  "title: text, received null",
			  "tagline: keys with values, received null",
			  "publisher: keys with values, received null",
			  "notice: keys with values, received null",
			  "contact: keys with values, received null",
			  "site: an address that begins with https://, without a path and without a slash at the end, received contoh",
			  "home_area: text, received 35.29",
			  "home_indicator: text, received null",
			  "provinces: 1 or more, received []",
			  "regencies: a list, received null",
			  "number_format: one of comma, point, received koma",
			  "threshold: 3 or more, received 2",
			  "licence: keys with values, received null",
			]
		`)
	})
})
