import { describe, expect, it } from 'vitest'
import { OneWork } from '../../../../scripts/assemble/desk/one-work.ts'

describe('one long piece of work at a time', () => {
	it('is done once where it is asked for twice', async () => {
		const work = new OneWork()
		let times = 0
		const task = async () => ++times
		expect(await Promise.all([work.run('bangun', task), work.run('bangun', task)])).toEqual([1, 1])
		expect(await work.run('bangun', task)).toBe(2)
	})

	it('refuses another meanwhile, tells how far it is, and is free once it ended badly', async () => {
		const work = new OneWork()
		const { promise, reject } = Promise.withResolvers<string>()
		const running = work.run('bangun', (tell) => {
			tell('3 halaman')
			return promise
		})
		await expect(work.run('serahkan', async () => 'x')).rejects.toThrow('"bangun" belum selesai')
		expect(work.progress()).toEqual({ work: 'bangun', said: '3 halaman' })
		reject(new Error('rusak'))
		await expect(running).rejects.toThrow('rusak')
		expect(work.progress()).toEqual({ work: null, said: '' })
		expect(await work.run('serahkan', async () => 'x')).toBe('x')
	})
})
