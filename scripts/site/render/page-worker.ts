import { parentPort, workerData } from 'node:worker_threads'
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js'
import type { ListedPage, PageMessage, PageOrder, PageToRender, PageWorkerStart } from './page-messages.ts'
import { faultOf } from './told-fault.ts'

/** The built pages as far as they are used here. */
type BuiltPages = {
	manifest: { routes: { routeData: Route }[] }
	setInternals(internals: { pagesByKeys: PageWorkerStart['pages'] }): void
	setOptions(options: unknown): void
	render(request: Request, options: { routeData: Route }): Promise<Response>
}
/** The same as far as the site builder asks it for the list of pages. */
type Listing = ConstructorParameters<typeof StaticPaths>[0]
type Route = { route: string; component: string; type: string }

/** Renders pages in a thread of its own, one after the other, as the site builder would render them. */
const { entry, pages, scripts } = workerData as PageWorkerStart
const { app } = (await import(entry)) as { app: BuiltPages }
app.setInternals({ pagesByKeys: pages })
app.setOptions({
	settings: { scripts },
	logger: { options: { destination: { write: (log: unknown) => say({ log }) } } },
})

const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeKey(routeData), routeData]))

function routeKey({ route, component }: Omit<Route, 'type'>): string {
	return `${route} ${component}`
}

function say(message: PageMessage, transfer: ArrayBuffer[] = []): void {
	parentPort?.postMessage(message, transfer)
}

async function answer({ id, ...asked }: PageOrder): Promise<void> {
	try {
		const page = 'list' in asked ? await listed() : await rendered(asked)
		say({ id, ...page }, page.body ? [page.body] : [])
	} catch (error) {
		say({ id, ...faultOf(error) })
	}
}

async function rendered({ url, ...asked }: PageToRender) {
	const routeData = routes.get(routeKey(asked))
	if (!routeData) throw new RangeError(`no page was built for ${asked.route}`)
	const response = await app.render(new Request(url), { routeData })
	const body = response.body === null ? null : await response.arrayBuffer()
	return { body, status: response.status, headers: [...response.headers] }
}

/** All pages as the site builder lists them: each once, by the first route that has it. */
async function listed() {
	const pages = new Map<string, ListedPage>()
	for (const { pathname, route } of await new StaticPaths(app as unknown as Listing).getAll()) {
		const key = pathname.replace(/\/$/, '')
		const { route: pattern, component, type } = route
		if (!pages.has(key)) pages.set(key, { pathname, route: pattern, component, type })
	}
	const { buffer } = new TextEncoder().encode(JSON.stringify([...pages.values()]))
	return { body: buffer, status: 200, headers: [] }
}

let before: Promise<void> = Promise.resolve()
parentPort?.on('message', (order: PageOrder) => {
	before = before.then(() => answer(order))
})
