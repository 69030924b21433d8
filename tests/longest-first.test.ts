import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { long } from './longest-first.ts'

it('names tests that are there', () => {
	expect(long.filter((name) => !existsSync(join(import.meta.dirname, `${name}.test.ts`)))).toEqual([])
})
