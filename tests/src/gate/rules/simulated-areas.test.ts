import { describe, expect, it } from 'vitest'
import { inventedVerification, markOfRecipients, simulatedAreas } from '../../../../src/gate/rules/simulated-areas.ts'

describe('simulated-areas', () => {
	it('has nothing against a simulation of invented areas alone', () => {
		expect(simulatedAreas('line', 0, 'recipients')).toBeNull()
	})

	it('tells how many real areas there are, and the way that their recipients have to take', () => {
		expect(simulatedAreas('line', 297, 'recipients')).toMatchInlineSnapshot(`
			{
			  "expected": "hanya wilayah yang ditandai rekaan di areas.csv / areas marked rekaan in areas.csv alone",
			  "hint": "hapus baris simulated: true, pindahkan berkasnya ke luar proyek, lalu jalankan npm run protect -- --recipients FOLDER / remove the line simulated: true, move the file out of the project, then run npm run protect -- --recipients FOLDER",
			  "received": "real areas: 297",
			  "rule": "simulated-areas",
			  "severity": "error",
			}
		`)
	})

	it('asks for another name where the name is the mark', () => {
		expect(simulatedAreas('name', 1, 'figures')?.hint).toMatchInlineSnapshot(
			`"angka wilayah nyata bukan simulasi: beri nama yang tidak diawali contoh- / figures of real areas are no simulation: choose a name without contoh-"`,
		)
	})

	it('takes the line of the sidecar, or the name that may enter the history of a project, for a mark', () => {
		expect(markOfRecipients('pkh', { simulated: true })).toBe('line')
		expect(markOfRecipients('contoh-pkh', { simulated: false })).toBe('name')
		expect(markOfRecipients('pkh-contoh', null)).toBeNull()
	})
})

it('lets no verification be about an invented area: it has no mark of a simulation', () => {
	expect(inventedVerification('99.01', false)).toBeNull()
	expect(inventedVerification('99.01', true)).toMatchObject({ rule: 'simulated-areas', received: '99.01' })
})
