import { describe, expect, it } from 'vitest'
import { yamlSyntax } from '../../../../src/gate/rules/yaml-syntax.ts'

describe('yaml-syntax', () => {
	it('shows the line and the problem', () => {
		expect(yamlSyntax('Missing closing quote', 'title: "Angka')).toMatchInlineSnapshot(`
			{
			  "expected": "valid YAML (Missing closing quote)",
			  "hint": "periksa indentasi dan tanda petik; teks yang memuat ": " diapit tanda petik ganda / check indentation and quotes; text that holds ": " is put in double quotes",
			  "received": "title: "Angka",
			  "rule": "yaml-syntax",
			  "severity": "error",
			}
		`)
	})
})
