import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Address that answers when a work has ended: 204 when it went well, 500 and the reason when it did not. */
export async function announceEnd(work: Promise<void>): Promise<{ address: string; close(): Promise<void> }> {
	const outcome = work.then(
		() => ({ status: 204, text: '' }),
		(error: Error) => ({ status: 500, text: error.message }),
	)
	const server = createServer(async (_request, response) => {
		const { status, text } = await outcome
		response.writeHead(status).end(text)
	})
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
	const close = () =>
		new Promise<void>((closed) => {
			server.close(() => closed())
			server.closeAllConnections()
		})
	return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }
}
