import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { emptied } from '../../../../scripts/site/render/without-json-schema.ts'

describe('zod without JSON Schema', () => {
	it('keeps every name, lest a module that asks for one be broken', async () => {
		for (const name of ['json-schema-processors', 'to-json-schema']) {
			const file = `node_modules/zod/v4/core/${name}.js`
			const kept = await import(`data:text/javascript,${encodeURIComponent(emptied(readFileSync(file, 'utf8')))}`)
			const real = await import(new URL(`../../../../${file}`, import.meta.url).href)
			expect(Object.keys(kept).sort()).toEqual(Object.keys(real).sort())
		}
	})
})
