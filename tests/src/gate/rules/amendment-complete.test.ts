import { describe, expect, it } from 'vitest'
import { amendmentComplete } from '../../../../src/gate/rules/amendment-complete.ts'

describe('amendment-complete', () => {
	it('accepts events that have what they need', () => {
		const event = { date: null, from: null, formerName: null, source: 'x' }
		expect(amendmentComplete({ event: { ...event, type: 'correction', formerName: 'Ra"as' } })).toEqual([])
		expect(amendmentComplete({ event: { ...event, type: 'split', date: '2013-01-11', from: '64.07' } })).toEqual([])
	})

	it('names all that a split lacks', () => {
		expect(
			amendmentComplete({ event: { type: 'split', date: null, from: null, formerName: null, source: 'x' } }),
		).toMatchInlineSnapshot(`
			[
			  {
			    "column": "berlaku_mulai",
			    "finding": {
			      "expected": "berlaku_mulai untuk peristiwa seperti ini / berlaku_mulai for this kind of event",
			      "hint": "isi tanggal mulai berlaku, misalnya 2013-01-11 / give the day from which it holds, for example 2013-01-11",
			      "received": "",
			      "rule": "amendment-complete",
			      "severity": "error",
			    },
			  },
			  {
			    "column": "kode_asal",
			    "finding": {
			      "expected": "kode_asal untuk peristiwa seperti ini / kode_asal for this kind of event",
			      "hint": "isi kode wilayah asal / give the code of the area it came from",
			      "received": "",
			      "rule": "amendment-complete",
			      "severity": "error",
			    },
			  },
			]
		`)
	})
})
