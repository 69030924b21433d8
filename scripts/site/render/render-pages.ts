import { cpSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import sitemap from '@astrojs/sitemap'
import type { AstroIntegrationLogger } from 'astro'
import { indonesianAddress } from '../../../src/schemas/address-in.ts'
import { INPUTS_HEADER, readInputs } from '../../../src/schemas/page-input.ts'
import { madeAheadFile } from '../../../src/schemas/village-place.ts'
import type { PageBundle } from './bundle-store.ts'
import type { PageKeeper } from './kept-pages.ts'
import type { ListedPage, RenderedPage } from './page-messages.ts'
import { type PageWorkers, startPageWorkers } from './page-workers.ts'
import type { RenderOptions } from './render-site.ts'
import { sitemapOptions } from './sitemap-options.ts'

type Options = Pick<RenderOptions, 'site' | 'generated' | 'outDir' | 'warn' | 'onPage'>

/**
 * Renders the pages of a bundle in threads, and writes them where the site builder would, with the list of pages for search
 * engines. Pages that are as in a build before are taken from it.
 * @param threadsFor how many threads for so many pages
 */
export async function renderPages(
	{ start, beside }: PageBundle,
	options: Options,
	keeper: PageKeeper,
	threadsFor: (pages: number) => number,
): Promise<void> {
	const { site, outDir, warn = () => undefined, onPage } = options
	cpSync(beside, outDir, { recursive: true })
	const workers = startPageWorkers(1, start, (log) => sayLog(log, warn))
	try {
		const listed = await workers.list()
		const pages = listed.filter(({ pathname }) => madeAheadFile(pathname) === undefined)
		const all = pages.map((page) => ({ page, url: addressOf(page, site) }))
		const write = writer(outDir, all.length, onPage)
		await makeAhead(listed, options, workers, threadsFor)
		const render = async ({ page, url }: Addressed) => {
			const { route, component } = page
			const rendered = await workers.render({ url: url.href, route, component })
			note(url.pathname, rendered, keeper)
			await write(page, rendered.body === null ? undefined : new Uint8Array(rendered.body))
		}
		const { changed = [], asBefore = [] } = Object.groupBy(all, ({ url }) =>
			keeper.knows(url.pathname) ? 'asBefore' : 'changed',
		)
		workers.grow(threadsFor(changed.length))
		const rendering = Promise.all(changed.toSorted(besideTwins).map(render))
		// Its fault is thrown below, whenever it comes.
		rendering.catch(() => undefined)
		// One after the other: memory holds few of them.
		for (const one of asBefore) {
			const standing = keeper.standing(one.url.pathname)
			await (standing ? write(one.page, standing) : render(one))
		}
		await rendering
		await writeSitemap(pages, options)
	} finally {
		await workers.stop()
	}
}

/** One of them takes the time of so many pages. */
const PAGES_OF_ONE_AHEAD = 40

/** Lays down in the generated folder what pages are made from and the pages' own program has to find. */
async function makeAhead(
	listed: readonly ListedPage[],
	{ site, generated }: Options,
	workers: PageWorkers,
	threadsFor: (pages: number) => number,
): Promise<void> {
	const ahead = listed.flatMap((page) => {
		const file = madeAheadFile(page.pathname)
		return file === undefined ? [] : [{ page, file: join(generated, file) }]
	})
	workers.grow(threadsFor(ahead.length * PAGES_OF_ONE_AHEAD))
	await Promise.all(
		ahead.map(async ({ page: { pathname, route, component }, file }) => {
			const { body } = await workers.render({ url: new URL(pathname, site).href, route, component })
			await mkdir(dirname(file), { recursive: true })
			await writeFile(file, new Uint8Array(body ?? new ArrayBuffer()))
		}),
	)
}

/** Notes what a page was made from. One that is no page, or says nothing of it, is asked for anew each time. */
function note(path: string, { body, status, headers }: RenderedPage, keeper: PageKeeper): void {
	const line = headers.find(([name]) => name === INPUTS_HEADER)?.[1]
	if (line === undefined || status !== 200 || body === null) keeper.passed()
	else keeper.rendered(path, new Uint8Array(body), readInputs(line))
}

type Addressed = { page: ListedPage; url: URL }

/** A page is rendered beside its twin in the other language: both are made from the same files. */
function besideTwins({ url: { pathname: a } }: Addressed, { url: { pathname: b } }: Addressed): number {
	const [left, right] = [indonesianAddress(a), indonesianAddress(b)]
	return left < right ? -1 : left > right ? 1 : a.length - b.length
}

/** Writes pages where the site builder would; one that answered nothing has no file. */
function writer(outDir: string, all: number, onPage: Options['onPage']) {
	const folders = new Set<string>()
	let done = 0
	onPage?.(done, all)
	return async (page: ListedPage, body: Uint8Array | undefined): Promise<void> => {
		const file = join(outDir, fileOf(page))
		if (body && !folders.has(dirname(file))) await mkdir(dirname(file), { recursive: true })
		folders.add(dirname(file))
		if (body) await writeFile(file, body)
		onPage?.(++done, all)
	}
}

/** The address at which the site builder asks for a page: with a slash at its end, but for files. */
function addressOf({ pathname, type }: ListedPage, site: string): URL {
	const isFile = type === 'endpoint' && /\.[^/]+$/.test(pathname)
	return new URL(isFile ? pathname : pathname.replace(/\/?$/, '/'), site)
}

/** The pages that a server shows in the place of another stand in files of their name. */
const SHOWN_INSTEAD = new Set(['/404', '/500'])

/** The file in which the site builder puts a page. */
function fileOf({ pathname, type }: ListedPage): string {
	const path = pathname.replace(/\/$/, '')
	if (type === 'endpoint') return path
	return SHOWN_INSTEAD.has(path) ? `${path}.html` : `${path}/index.html`
}

/** Written by the integration that writes it in the site builder, told what it would be told there. */
async function writeSitemap(
	pages: readonly ListedPage[],
	{ site, generated, outDir, warn = () => undefined }: Options,
): Promise<void> {
	const { hooks } = sitemap(sitemapOptions(generated))
	const names = pages.filter(({ type }) => type === 'page').map(({ pathname }) => pathname.replace(/^\/|\/?$/g, ''))
	const told = {
		config: { site, base: '/', trailingSlash: 'always', build: { format: 'directory' } },
		routes: [],
		dir: pathToFileURL(`${outDir}/`),
		pages: names.map((name) => ({ pathname: name === '' ? '' : `${name}/` })),
		logger: { info: () => undefined, warn, error: warn } as unknown as AstroIntegrationLogger,
	}
	for (const hook of ['astro:routes:resolved', 'astro:config:done', 'astro:build:done'] as const) {
		await (hooks[hook] as ((told: unknown) => Promise<void> | void) | undefined)?.(told)
	}
}

/** A warning of a page is shown, as the site builder would show it. */
function sayLog(log: unknown, warn: NonNullable<Options['warn']>): void {
	const { level, message } = log as { level?: string; message?: string }
	if (level === 'warn' || level === 'error') warn(message ?? '')
}
