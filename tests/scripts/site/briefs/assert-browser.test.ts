import { expect, test } from 'vitest'
import { BuildError } from '../../../../scripts/ground/fault/build-error.ts'
import { assertBrowser } from '../../../../scripts/site/briefs/assert-browser.ts'

test('a browser that starts is closed again', async () => {
	let closed = 0
	await assertBrowser(async () => ({
		async close() {
			closed++
		},
	}))
	expect(closed).toBe(1)
})

test('one that does not start is told with the way out, in both languages and without its long story', async () => {
	const stopped = assertBrowser(async () => {
		throw new Error('libnss3.so: cannot open shared object file\n  at launch')
	})
	await expect(stopped).rejects.toBeInstanceOf(BuildError)
	await expect(stopped).rejects.toMatchObject({
		message: expect.stringMatching(/^--briefs: tidak ada peramban.*--briefs: no browser starts.*libnss3\.so[^\n]*$/s),
	})
})
