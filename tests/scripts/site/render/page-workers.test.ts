import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { RenderedPage } from '../../../../scripts/site/render/page-messages.ts'
import { type PageWorkers, RUN, startPageWorkers } from '../../../../scripts/site/render/page-workers.ts'

/** What the site builder would have bundled: one page that answers by its address. */
const bundle = `
import { threadId } from 'node:worker_threads'
let styles, logger
const answers = {
	'/satu/': () => new Response('<p>' + styles + '</p>', { headers: { 'content-type': 'text/html' } }),
	'/utas/': () => new Response(String(threadId)),
	'/kosong/': () => new Response(null),
	'/pindah/': () => new Response('ke sana', { status: 301, headers: { location: '/satu/' } }),
	'/kata/': () => { logger.options.destination.write({ level: 'warn', message: 'awas' }); return new Response('x') },
	'/salah/': () => { throw Object.assign(new TypeError('rusak'), { hint: 'perbaiki', loc: { file: 'a.mdx', line: 3 }, own: () => 1 }) },
	'/mati/': () => { setImmediate(() => { throw new RangeError('utas mati') }); return new Promise(() => {}) },
}
export const app = {
	manifest: { routes: [{ routeData: { route: '/[halaman]', component: 'src/pages/[halaman].astro' } }] },
	setInternals({ pagesByKeys }) { styles = [...pagesByKeys.values()].map(({ styles }) => styles.join()).join() },
	setOptions(options) { logger = options.logger },
	async render(request, { routeData }) {
		if (routeData.route !== '/[halaman]') throw new Error('whose page?')
		return answers[new URL(request.url).pathname]()
	},
}
`

let folder: string
let entry: string
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'terang-threads-'))
	entry = pathToFileURL(join(folder, 'entry.mjs')).href
	writeFileSync(join(folder, 'entry.mjs'), bundle)
})
afterAll(() => rmSync(folder, { recursive: true }))

let workers: PageWorkers | undefined
const logs: unknown[] = []
afterEach(async () => {
	await workers?.stop()
	workers = undefined
	logs.length = 0
})

function start(threads: number): PageWorkers {
	const pages = new Map([['a', { styles: ['gaya.css'] }]])
	workers = startPageWorkers(threads, { entry, pages, scripts: [] }, (log) => logs.push(log))
	return workers
}

const page = (path: string) => ({
	url: `https://contoh.go.id${path}`,
	route: '/[halaman]',
	component: 'src/pages/[halaman].astro',
})

const textOf = (one: RenderedPage | undefined) => Buffer.from(one?.body ?? new ArrayBuffer(0)).toString()

describe('threads that render pages', () => {
	it('bring back what a page answers: bytes, state and headers; and nothing where it answers nothing', async () => {
		const { render } = start(1)
		const [one, moved, none] = await Promise.all(['/satu/', '/pindah/', '/kosong/'].map((path) => render(page(path))))
		expect(one).toMatchObject({ status: 200, headers: [['content-type', 'text/html']] })
		expect(textOf(one)).toBe('<p>gaya.css</p>')
		expect(moved).toMatchObject({ status: 301, headers: expect.arrayContaining([['location', '/satu/']]) })
		expect(none).toMatchObject({ body: null })
	})

	it('take neighbours together, and share the work', async () => {
		const { render } = start(2)
		const answers = await Promise.all(Array.from({ length: 4 * RUN }, () => render(page('/utas/'))))
		const threads = answers.map(textOf)
		expect(new Set(threads.slice(0, RUN)).size).toBe(1)
		expect(new Set(threads).size).toBe(2)
	})

	it('bring back what a page threw, with what was noted on it, and go on', async () => {
		const { render } = start(1)
		const [wrong, next] = await Promise.allSettled([render(page('/salah/')), render(page('/satu/'))])
		expect(wrong).toMatchObject({ reason: { message: 'rusak', hint: 'perbaiki', loc: { file: 'a.mdx', line: 3 } } })
		expect(next).toMatchObject({ value: { status: 200 } })
		await expect(render({ ...page('/satu/'), route: '/lain' })).rejects.toThrow('no page was built for /lain')
	})

	it('say what a page has to say', async () => {
		await start(1).render(page('/kata/'))
		expect(logs).toEqual([{ level: 'warn', message: 'awas' }])
	})

	it('fail all that waits for them when they die', async () => {
		const { render } = start(1)
		const asked = ['/mati/', '/satu/', ...Array.from({ length: RUN }, () => '/satu/')].map((path) => render(page(path)))
		const ended = await Promise.allSettled(asked)
		expect(ended[0]).toMatchObject({ status: 'rejected', reason: { message: 'utas mati' } })
		expect(ended.at(-1)).toMatchObject({ status: 'rejected' })
		await expect(render(page('/satu/'))).rejects.toThrow('utas mati')
	})
})
