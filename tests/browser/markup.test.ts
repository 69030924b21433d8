import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { expect, inject, test } from 'vitest'
import { openSite, pagesAmong } from '../../scripts/ground/files/site-files.ts'
import { times } from '../depth.ts'
import { markupSample } from './markup-sample.ts'
import type { MarkupShare } from './markup-worker.ts'

const folder = inject('siteFolder')

/** One page in so many besides those that show a structure first. */
const EVERY = times(96, 8)

/** Faults in a share of the pages, found in a thread of its own. */
function validate(paths: readonly string[]): Promise<string[]> {
	return new Promise((done, fail) => {
		const share: MarkupShare = { folder, paths }
		new Worker(join(import.meta.dirname, 'markup-worker.ts'), { workerData: share })
			.once('message', done)
			.once('error', fail)
	})
}

test('the site is valid HTML: every structure there is, and some of all pages (MARKUP=all: every page)', {
	timeout: 600_000,
}, async () => {
	const site = openSite(folder)
	const all = pagesAmong(site.paths)
	expect(all.length).toBeGreaterThan(3600)
	const pages = process.env.MARKUP === 'all' ? all : markupSample(all, site.read, EVERY)
	expect(pages.length).toBeGreaterThan(all.length / EVERY)
	const threads = Math.max(1, availableParallelism())
	const shares = Array.from({ length: threads }, (_, thread) => pages.filter((_, index) => index % threads === thread))
	const faults = (await Promise.all(shares.map(validate))).flat()
	expect([...new Set(faults)].slice(0, 20)).toEqual([])
})
