import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { afterEach, describe, expect, it } from 'vitest'
import { deskPort } from '../../../../scripts/assemble/desk/desk-port.ts'
import { createDeskServer } from '../../../../scripts/assemble/desk/desk-server.ts'
import { listen } from '../../../../scripts/site/serve/serve-site.ts'

const room = tmpdir()
const open: Server[] = []

afterEach(() => {
	for (const server of open.splice(0)) {
		server.close()
		server.closeAllConnections()
	}
})

async function held(server: Server): Promise<number> {
	open.push(server)
	return Number(new URL(await listen(server, 0)).port)
}

const folders = { data: '/kantor', out: '/laman' }
const deskOf = (data: string, out = '/laman') =>
	createDeskServer({
		data,
		out,
		withheld: room,
		key: 'k'.repeat(32),
		secretFolder: room,
		build: async () => ({ published: true, said: 'jadi' }),
		isBuilt: () => true,
	})

describe('the port of the desk', () => {
	it('is the one asked for where nothing holds it', async () => {
		const port = await held(createServer())
		open.splice(0)[0]?.close()
		expect(await deskPort(folders, port, false)).toBe(port)
	})

	it('is another where another program or the desk of another office holds it', async () => {
		for (const other of [createServer((_, response) => response.end('halo')), deskOf('/kantor-lain', '/laman-lain')]) {
			const port = await held(other)
			expect(await deskPort(folders, port, false)).toBeGreaterThan(port)
		}
	})

	it('is none where the desk of this office is open already, and that is said', async () => {
		const port = await held(deskOf('/kantor'))
		const refused = deskPort(folders, port, false)
		await expect(refused).rejects.toThrow(`Meja data kantor ini sudah terbuka, di port ${port}.`)
		await expect(refused).rejects.toThrow(`The data desk of this office is open already, on port ${port}.`)
	})

	it('is none where the desk of another office shows the same site folder', async () => {
		const port = await held(deskOf('/kantor-lain'))
		await expect(deskPort(folders, port, false)).rejects.toThrow('The data desk of another office is open')
	})

	it('is none other where somebody named it', async () => {
		const port = await held(createServer((_, response) => response.end('{"kantor":null}')))
		await expect(deskPort(folders, port, true)).rejects.toThrow(`Port ${port} is in use.`)
	})

	it('is told without the key, and without the name of the folder', async () => {
		const port = await held(deskOf('/rumah/kantor-rahasia'))
		const answer = await fetch(`http://127.0.0.1:${port}/meja/api/kantor`)
		expect([answer.status, await answer.text()]).toEqual([
			200,
			expect.stringMatching(/^\{"kantor":"[0-9a-f]{64}","laman":"[0-9a-f]{64}"\}$/),
		])
	})
})
