import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const room = 'src/worker'
const files = readdirSync(room).map((name) => ({ name, text: readFileSync(`${room}/${name}`, 'utf8') }))

it('no worker is called to take the place of one that may be answering', () => {
	expect(files.map(({ name }) => name)).toContain('worker.ts')
	expect(files.filter(({ text }) => text.includes('skipWaiting')).map(({ name }) => name)).toEqual([])
})

it('no page waits for what is cleared up when a worker begins', () => {
	const lasting = files.filter(({ text }) => /'activate',\s*\(\w+\)/.test(text))
	expect(lasting.map(({ name }) => name)).toEqual([])
})
