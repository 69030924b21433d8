import { existsSync, readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { join } from 'node:path'
import { contentType } from '../../scripts/site/host/content-type.ts'
import { responseHeaders } from '../../scripts/site/host/response-headers.ts'
import { resolveAddress } from '../../scripts/site/serve/resolve-address.ts'
import { releaseOf } from '../../src/offline/release-mark.ts'

/** What the site at one address may become. */
export type SiteState =
	| 'first'
	/** Another figure, another release, and a stylesheet of another name: the old one is gone. */
	| 'next'
	/** The same, while its worker cannot be had yet. */
	| 'next without worker'
	/** The office switched copies off. */
	| 'off'
	/** No answer at all. */
	| 'cut'

/** The finished site, at an address where it can change under the eyes of a reader. */
export type ChangingSite = {
	address: string
	become(state: SiteState): void
	/** Pages come that many milliseconds later. */
	delay(milliseconds: number): void
	/** Addresses asked for since it last changed. */
	asked: string[]
	close(): Promise<void>
}

/** Release of the site after it changed. */
export const NEXT_RELEASE = 'abcdef0123'

/** Serves a finished site that can change. `switchOff` is the worker that an office serves which wants no copies. */
export async function serveChangingSite(folder: string, switchOff: string): Promise<ChangingSite> {
	const release = releaseOf(readFileSync(join(folder, 'index.html'), 'utf8')) ?? ''
	const sockets = new Set<Socket>()
	const asked: string[] = []
	let state: SiteState = 'first'
	let lateness = 0

	const server = createServer(({ url = '/' }, response) => {
		asked.push(url)
		if (state === 'cut') response.destroy()
		else if (lateness > 0 && url.endsWith('/')) setTimeout(answer, lateness, url, response)
		else answer(url, response)
	})
	server.on('connection', (socket) => {
		sockets.add(socket)
		socket.once('close', () => sockets.delete(socket))
	})

	const isNext = () => state.startsWith('next')

	function answer(url: string, response: ServerResponse): void {
		const target = isNext() ? url.replace('/_astro/Laman.', '/_astro/Page.') : url
		const isGone =
			(isNext() && url.startsWith('/_astro/Page.')) || (state === 'next without worker' && url === '/sw.js')
		const found = resolveAddress(target, (path) => existsSync(join(folder, path)) && /\.\w+$/.test(path))
		if (isGone || found.kind !== 'file') {
			response.writeHead(404).end()
			return
		}
		const headers = { ...responseHeaders(found.path), 'Content-Type': contentType(found.path) }
		response.writeHead(200, headers).end(bodyOf(found.path))
	}

	function bodyOf(path: string): string | Buffer {
		if (path === 'sw.js' && state === 'off') return switchOff
		const bytes = readFileSync(join(folder, path))
		if (!isNext() || !/\.(?:html|js|json)$/.test(path)) return bytes
		return nextRelease(bytes.toString('utf8'), release)
	}

	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		asked,
		become(next) {
			state = next
			asked.length = 0
			if (next === 'cut') for (const socket of sockets) socket.destroy()
		},
		delay(milliseconds) {
			lateness = milliseconds
		},
		close: () =>
			new Promise((done) => {
				server.close(() => done())
				server.closeAllConnections()
			}),
	}
}

/** The same site with its figures changed: what was 17,02 percent is 16,02 percent. */
function nextRelease(text: string, release: string): string {
	return text
		.replaceAll(release, NEXT_RELEASE)
		.replaceAll('/_astro/Page.', '/_astro/Laman.')
		.replaceAll('17,02', '16,02')
		.replaceAll('Desa Pilang', 'Desa Pilang Baru')
}
