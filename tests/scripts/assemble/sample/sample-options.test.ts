import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { parseSampleOptions } from '../../../../scripts/assemble/sample/sample-options.ts'
import { OFFICE_FOLDER } from '../../../../scripts/gate/read/office-folder.ts'

const root = resolve('/proyek')

it('adds to the office folder of the project unless told otherwise', () => {
	expect(parseSampleOptions([], root)).toEqual({ data: join(root, OFFICE_FOLDER), remove: false, help: false })
	expect(parseSampleOptions(['--data', '../kantor', '--remove'], root)).toEqual({
		data: resolve(root, '../kantor'),
		remove: true,
		help: false,
	})
})

it('refuses what it does not know', () => {
	expect(() => parseSampleOptions(['--hapus'], root)).toThrow(/--hapus/)
})
