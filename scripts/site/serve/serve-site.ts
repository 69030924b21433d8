import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { BuildError } from '../../ground/fault/build-error.ts'
import { createStaticServer } from './static-server.ts'

/** Where the portal is served when nothing else is said. */
export const PREVIEW_PORT = 4321

/** A running server. */
export type ServedSite = { address: string; close(): Promise<void> }

/**
 * Serves a folder on this machine only. Port 0 takes any free port.
 * @throws {BuildError} when the port is taken
 */
export async function serveSite(folder: string, port = PREVIEW_PORT): Promise<ServedSite> {
	const server = createStaticServer(folder)
	const address = await listen(server, port)
	const close = () =>
		new Promise<void>((resolve) => {
			server.close(() => resolve())
			server.closeAllConnections()
		})
	return { address, close }
}

/**
 * Finds out before a long build whether the address is free.
 * @throws {BuildError} when the port is taken
 */
export async function assertPortFree(port: number): Promise<void> {
	const server = createServer()
	await listen(server, port)
	await new Promise((resolve) => server.close(resolve))
}

/**
 * Lets a server answer on this machine only; its address. Port 0 takes any free port.
 * @throws {BuildError} when the port is taken
 */
export function listen(server: Server, port: number): Promise<string> {
	return new Promise((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) =>
			reject(error.code === 'EADDRINUSE' ? new BuildError(portTaken(port)) : error),
		)
		server.listen(port, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
	})
}

function portTaken(port: number): string {
	return (
		`Port ${port} sedang dipakai. Tutup program yang memakainya, atau pilih port lain: -- --port ${port + 1}\n` +
		`Port ${port} is in use. Close the program that holds it, or choose another port: -- --port ${port + 1}`
	)
}
