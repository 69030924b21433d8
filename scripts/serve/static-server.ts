import { createReadStream, existsSync, readFileSync, type Stats, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { pipeline } from 'node:stream'
import { createGzip } from 'node:zlib'
import { contentType, isCompressible } from './content-type.ts'
import { resolveAddress } from './resolve-address.ts'

/** A static server of a finished site, as any host would serve it: plain files, the site's own 404 page. */
export function createStaticServer(folder: string): Server {
	return createServer((request, response) => answer(folder, request, response))
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.writeHead(405, { Allow: 'GET, HEAD' }).end()
		return
	}
	const found = resolveAddress(request.url ?? '/', (path) => fileStats(join(folder, path)) !== undefined)
	if (found.kind === 'redirect') response.writeHead(301, { Location: found.location }).end()
	else if (found.kind === 'missing') sendMissing(folder, response)
	else sendFile(join(folder, found.path), request, response)
}

function fileStats(path: string): Stats | undefined {
	const stats = statSync(path, { throwIfNoEntry: false })
	return stats?.isFile() ? stats : undefined
}

function sendMissing(folder: string, response: ServerResponse): void {
	const page = join(folder, '404.html')
	response.writeHead(404, { 'Content-Type': contentType('404.html') })
	response.end(existsSync(page) ? readFileSync(page) : '404')
}

function sendFile(path: string, request: IncomingMessage, response: ServerResponse): void {
	const stats = fileStats(path)
	const tag = `"${stats?.size.toString(36)}-${stats?.mtimeMs.toString(36)}"`
	const headers = { 'Content-Type': contentType(path), ETag: tag, 'X-Content-Type-Options': 'nosniff' }
	if (request.headers['if-none-match'] === tag) {
		response.writeHead(304, headers).end()
		return
	}
	const zip = isCompressible(path) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
	response.writeHead(200, zip ? { ...headers, 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } : headers)
	if (request.method === 'HEAD') response.end()
	// A visitor who leaves in the middle is no fault.
	else if (zip) pipeline(createReadStream(path), createGzip(), response, () => {})
	else pipeline(createReadStream(path), response, () => {})
}
