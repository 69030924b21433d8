import type { ToldFault } from './told-fault.ts'

/** What a worker needs to begin: the built pages, and the stylesheets of each, which the site builder knows alone. */
export type PageWorkerStart = {
	/** Address of the built entry of all pages. */
	entry: string
	/** By the key of a page in the site builder: its stylesheets. */
	pages: ReadonlyMap<string, { styles: unknown[] }>
	/** Scripts that the site builder puts into every page. */
	scripts: readonly unknown[]
}

/** A page to render: its address, and which route it belongs to. */
export type PageToRender = { url: string; route: string; component: string }

/** What a thread is asked for: a page, or the list of all pages there are, as JSON. */
export type PageOrder = { id: number } & (PageToRender | { list: true })

/** A page there is: its address as the site builder lists it, and the route it belongs to. */
export type ListedPage = { pathname: string; route: string; component: string; type: string }

/** What a page answered; `body` is `null` where it answers without a text. */
export type RenderedPage = { id: number; body: ArrayBuffer | null; status: number; headers: [string, string][] }

/** What a page threw, with what was noted on it. */
export type PageFault = { id: number } & ToldFault

/** A line that the site builder would have said itself. */
export type PageLog = { log: unknown }

/** What a thread says. */
export type PageMessage = RenderedPage | PageFault | PageLog
