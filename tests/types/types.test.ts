import { spawnSync } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'

test('the types of the project hold (npm run types)', () => {
	const { status, stdout, stderr } = spawnSync('npm run types', { shell: true, encoding: 'utf8' })
	expect(status, stripVTControlCharacters(stdout + stderr)).toBe(0)
})
