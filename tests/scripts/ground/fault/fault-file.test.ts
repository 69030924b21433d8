import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { faultText } from '../../../../scripts/ground/fault/fault-file.ts'

const root = resolve(import.meta.dirname, '../../../..')

function fault(message: string): string {
	const error = new RangeError(message)
	error.stack = `RangeError: ${message}\n    at read (file://${root}/src/contract/read-generated.ts:91:9)\n    at run (/home/siti/lain/skrip.ts:1:2)`
	return faultText(error, 'build', ['--data'])
}

describe('the file on a fault of the program', () => {
	it('names version, command, fault and place in the source', () => {
		expect(fault('unknown area').replace(/Node \S+, \w+/, 'Node #, #')).toMatchInlineSnapshot(`
			"Terang 0.1.0, Node #, #
			npm run build --data
			RangeError: unknown area
			    at read (src/contract/read-generated.ts:91:9)
			    at run (…/skrip.ts:1:2)
			"
		`)
	})

	it('holds no cell of the data and no folder of the machine', () => {
		const text = fault(`cell "Siti Aminah" of ${root}/data/x.csv is 1.234 or 257290 in /home/siti/kantor/x.csv`)
		expect(text).toContain('cell "…" of data/x.csv is … or … in …/x.csv')
		expect(text).not.toMatch(/Siti|257290|home/)
	})

	it('leaves out a message that holds personal data', () => {
		expect(fault('row of siti.aminah@contoh.go.id is wrong')).toContain('RangeError: …\n')
	})
})
