import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const folder = resolve(import.meta.dirname, '../../../../scripts/verify')

describe('the attack', () => {
	test('shares no code with what it attacks', () => {
		const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))
		const imports = files.flatMap((path) =>
			[...readFileSync(join(folder, path), 'utf8').matchAll(/from '([^']+)'/g)].map(
				([, from = '']) => `${path}: ${from}`,
			),
		)
		expect(files.length).toBeGreaterThan(20)
		expect(imports.length).toBeGreaterThan(50)
		expect(imports.filter((line) => /\/(?:protect|gate|write|add-up)\//.test(line))).toEqual([])
	})
})
