import { describe, expect, it } from 'vitest'
import { schemaFaults } from '../../../../src/gate/rules/finding/schema-finding.ts'
import { sidecarSchemaRule } from '../../../../src/gate/rules/sidecar-schema.ts'
import { sidecarSchema } from '../../../../src/schemas/dataset.ts'

const text = { id: 'teks', en: 'text' }
const sidecar = {
	title: text,
	publisher: text,
	table: text,
	source: text,
	register: 'Susenas',
	licence: text,
	issued: '2024',
	copies: text,
	method: text,
	cautions: [text],
}

function faultsOf(input: unknown) {
	const issues = sidecarSchema.safeParse(input).error?.issues ?? []
	return schemaFaults(sidecarSchemaRule, issues, { input, keys: Object.keys(sidecarSchema.shape) })
}

describe('sidecar-schema', () => {
	it('accepts a whole sidecar', () => {
		expect(faultsOf(sidecar)).toEqual([])
	})

	it('refuses a year that YAML read as a number, and says how to write it', () => {
		expect(faultsOf({ ...sidecar, issued: 2024 })).toMatchInlineSnapshot(`
			[
			  {
			    "finding": {
			      "expected": "tanggal 2024-12-31, bulan 2024-12, atau tahun 2024 / a date 2024-12-31, a month 2024-12 or a year 2024",
			      "hint": "apit dengan tanda petik: "2024" / put it in quotes: "2024"",
			      "received": "2024",
			      "rule": "sidecar-schema",
			      "severity": "error",
			    },
			    "path": [
			      "issued",
			    ],
			  },
			]
		`)
	})

	it('names the key meant by an unknown one', () => {
		expect(faultsOf({ ...sidecar, simulatd: true })).toMatchObject([
			{
				path: ['simulatd'],
				finding: { received: 'simulatd', hint: 'mungkin maksudnya simulated / perhaps simulated is meant' },
			},
		])
	})
})
