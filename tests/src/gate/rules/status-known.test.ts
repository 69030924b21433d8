import { describe, expect, it } from 'vitest'
import { statusKnown } from '../../../../src/gate/rules/status-known.ts'

describe('status-known', () => {
	it('accepts the codes of SDMX OBS_STATUS in use, and none', () => {
		for (const status of ['', 'A', 'B', 'E', 'P', 'U', 'O', 'M', 'Q']) expect(statusKnown(status)).toBeNull()
	})

	it('refuses another letter', () => {
		expect(statusKnown('X')).toMatchInlineSnapshot(`
			{
			  "expected": "salah satu dari A, B, E, P, U, O, M, Q, atau kosong / one of A, B, E, P, U, O, M, Q, or empty",
			  "hint": "A normal, B patahan deret, E perkiraan, P sementara, U kurang andal, O tidak ada, M tidak berlaku, Q disembunyikan / A normal, B series break, E estimated, P provisional, U low reliability, O missing, M not applicable, Q suppressed",
			  "received": "X",
			  "rule": "status-known",
			  "severity": "error",
			}
		`)
	})

	it('refuses a small letter', () => {
		expect(statusKnown('a')?.rule).toBe('status-known')
	})
})
