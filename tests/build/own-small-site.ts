import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll } from 'vitest'

const fixture = resolve(import.meta.dirname, '../fixtures/build/small-site')
/** As deep in the repository as the fixture, whose pages import from `src/`. */
const room = resolve(import.meta.dirname, '../../.terang/tests/build')

/**
 * The small site of the fixtures once more, for a file of tests alone: a project is built once at a time, and files of
 * tests run at the same time. It goes when the file has ended.
 */
export function ownSmallSite(): string {
	mkdirSync(room, { recursive: true })
	const root = mkdtempSync(join(room, 'small-site-'))
	for (const part of ['src', 'astro.config.mjs']) cpSync(join(fixture, part), join(root, part), { recursive: true })
	afterAll(() => rmSync(root, { recursive: true, force: true }))
	return root
}
