import { describe, expect, it } from 'vitest'
import { parseCheckOptions } from '../../../../scripts/assemble/check/check-options.ts'

describe('parseCheckOptions', () => {
	it('checks data/office and reports text when nothing is asked for', () => {
		expect(parseCheckOptions([])).toEqual({ data: 'data/office', format: 'text', all: false, help: false })
	})

	it('reads options with a space or an equals sign', () => {
		expect(parseCheckOptions(['--data', 'x', '--format=json'])).toEqual({
			data: 'x',
			format: 'json',
			all: false,
			help: false,
		})
	})

	it('says in one sentence a language what it cannot understand', () => {
		const wrong = [
			['--frmat'],
			['foo'],
			['-x'],
			['--format', 'xml'],
			['--format'],
			['--data'],
			['--data='],
			['--data', '--format'],
		]
		expect(wrong.map((args) => Object.values(parseCheckOptions(args)).join())).toMatchInlineSnapshot(`
			[
			  "--frmat tidak dikenal; lihat --help. / --frmat is not known; see --help.",
			  "foo tidak dikenal; lihat --help. / foo is not known; see --help.",
			  "-x tidak dikenal; lihat --help. / -x is not known; see --help.",
			  "--format "xml" tidak dikenal; pilih text, json, atau github. / Unknown --format "xml"; choose text, json or github.",
			  "--format memerlukan text, json, atau github. / --format needs text, json or github.",
			  "--data memerlukan nama folder. / --data needs the name of a folder.",
			  "--data memerlukan nama folder. / --data needs the name of a folder.",
			  "--data memerlukan nama folder. / --data needs the name of a folder.",
			]
		`)
	})
})
