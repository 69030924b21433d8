import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { lockHolder, takeLock } from '../../../../scripts/assemble/room/build-lock.ts'

let folder: string
let lock: string

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'terang-lock-'))
	lock = join(folder, 'room', 'lock')
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A process id that is surely no longer in use. */
function deadPid(): number {
	return Number(execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }))
}

describe('takeLock', () => {
	test('gives the lock to one build and refuses the second in both languages', () => {
		const release = takeLock(lock)
		expect(lockHolder(lock)).toBe(process.pid)
		expect(() => takeLock(lock)).toThrow(
			`Pembangunan lain sedang berjalan (proses ${process.pid}). Tunggu sampai selesai, lalu ulangi.\n` +
				`Another build is running (process ${process.pid}). Wait until it has finished, then try again.`,
		)
		release()
		expect(lockHolder(lock)).toBeUndefined()
		takeLock(lock)()
	})

	test('takes over the lock of a process that is gone, and leaves nothing behind', () => {
		takeLock(lock)()
		writeFileSync(lock, `${deadPid()} `)
		const release = takeLock(lock)
		expect(lockHolder(lock)).toBe(process.pid)
		expect(readdirSync(join(folder, 'room'))).toEqual(['lock'])
		release()
	})

	test.runIf(process.platform === 'linux')('knows a later process that got the number of a dead one', () => {
		takeLock(lock)()
		writeFileSync(lock, `${process.pid} 1`)
		expect(lockHolder(lock)).toBeUndefined()
		takeLock(lock)()
	})

	test('takes over a lock whose content makes no sense', () => {
		takeLock(lock)()
		writeFileSync(lock, '')
		takeLock(lock)()
	})

	test('does not release a lock that someone else holds by now', () => {
		const release = takeLock(lock)
		writeFileSync(lock, '1 0')
		release()
		expect(readFileSync(lock, 'utf8')).toBe('1 0')
	})
})
