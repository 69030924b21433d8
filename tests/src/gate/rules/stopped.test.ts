import { expect, it } from 'vitest'
import { stopped } from '../../../../src/gate/rules/stopped.ts'

it('tells what stopped a check as an issue of its folder', () => {
	expect(stopped('data/office', 'Ruang penyimpanan penuh.\nThe disk is full.\n')).toMatchInlineSnapshot(`
		{
		  "column": null,
		  "expected": "pemeriksaan yang berjalan sampai selesai / a check that runs to its end",
		  "file": "data/office",
		  "hint": "Ruang penyimpanan penuh. / The disk is full.",
		  "line": null,
		  "received": null,
		  "rule": "stopped",
		  "severity": "error",
		}
	`)
})
