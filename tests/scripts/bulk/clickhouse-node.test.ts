import { createServer } from 'node:http'
import { expect, it } from 'vitest'
import { clickHouseNode } from '../../../scripts/bulk/engines/clickhouse-node.ts'

it('asks each statement over a connection of its own: one that waits is closed by the machine in the meantime', async () => {
	const asked: (string | undefined)[] = []
	const server = createServer(({ headers }, response) => {
		asked.push(headers.connection)
		response.end('1\n')
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	try {
		const address = server.address()
		const node = clickHouseNode(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
		expect([await node.run('SELECT 1'), await node.run('SELECT 1')]).toEqual(['1\n', '1\n'])
		expect(asked).toEqual(['close', 'close'])
	} finally {
		server.close()
	}
})
