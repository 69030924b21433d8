import { createReadStream, existsSync, readFileSync, type Stats, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { pipeline } from 'node:stream'
import { coding, packer } from '../host/content-coding.ts'
import { contentType } from '../host/content-type.ts'
import { responseHeaders } from '../host/response-headers.ts'
import { resolveAddress } from './resolve-address.ts'

/**
 * A static server of a finished site, as a careful host would serve it: plain files, packed, with the portal's own
 * headers and its 404 page. What works here works under the policy that readers get.
 */
export function createStaticServer(folder: string): Server {
	return createServer((request, response) => answerFrom(folder, request, response))
}

/** Answers one request from the files of a finished site. */
export function answerFrom(folder: string, request: IncomingMessage, response: ServerResponse): void {
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.writeHead(405, { Allow: 'GET, HEAD' }).end()
		return
	}
	const found = resolveAddress(request.url ?? '/', (path) => fileStats(join(folder, path)) !== undefined)
	if (found.kind === 'redirect')
		response.writeHead(301, { ...responseHeaders('index.html'), Location: found.location }).end()
	else if (found.kind === 'missing') sendMissing(folder, response)
	else sendFile(folder, found.path, request, response)
}

function fileStats(path: string): Stats | undefined {
	const stats = statSync(path, { throwIfNoEntry: false })
	return stats?.isFile() ? stats : undefined
}

function sendMissing(folder: string, response: ServerResponse): void {
	const page = join(folder, '404.html')
	response.writeHead(404, { ...responseHeaders('404.html'), 'Content-Type': contentType('404.html') })
	response.end(existsSync(page) ? readFileSync(page) : '404')
}

function sendFile(folder: string, path: string, request: IncomingMessage, response: ServerResponse): void {
	const file = join(folder, path)
	const stats = fileStats(file)
	const tag = `"${stats?.size.toString(36)}-${stats?.mtimeMs.toString(36)}"`
	const headers = { ...responseHeaders(path), 'Content-Type': contentType(path), ETag: tag }
	if (request.headers['if-none-match'] === tag) {
		response.writeHead(304, headers).end()
		return
	}
	const packing = coding(path, request.headers['accept-encoding'])
	response.writeHead(200, packing ? { ...headers, 'Content-Encoding': packing, Vary: 'Accept-Encoding' } : headers)
	if (request.method === 'HEAD') response.end()
	// A visitor who leaves in the middle is no fault.
	else if (packing) pipeline(createReadStream(file), packer(packing), response, () => {})
	else pipeline(createReadStream(file), response, () => {})
}
