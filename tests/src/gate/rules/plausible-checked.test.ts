import { describe, expect, it } from 'vitest'
import { checkedNothing, notedNothing } from '../../../../src/gate/rules/plausible-checked.ts'

describe('plausible-checked', () => {
	it('says of a confirmation without a warning what may be the matter', () => {
		expect(checkedNothing('lonjakan', 'warning').hint).toMatch(/^hapus konfirmasi ini.* \/ remove this confirmation/)
		expect(checkedNothing('idm-rerata', 'error').hint).toMatch(/tidak dapat dikonfirmasi.* \/ .*cannot be confirmed/)
		expect(checkedNothing('lonjkan', null).hint).toMatch(/^pakai id dari plausibility\.csv.* \/ use an id/)
	})

	it('is a warning: the figure itself may stand', () => {
		const findings = [checkedNothing('lonjakan', null), notedNothing()]
		expect(findings.map(({ severity }) => severity)).toEqual(['warning', 'warning'])
		expect(findings.map(({ received }) => received)).toEqual(['lonjakan', null])
	})
})
