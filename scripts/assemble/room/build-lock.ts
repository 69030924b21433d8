import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { BuildError } from '../../ground/fault/build-error.ts'

/** Lets go of the lock. */
export type Unlock = () => void

/**
 * Takes the lock of an output folder, so that two builds never write one site. A lock whose process is
 * gone is taken over: a killed build must not block the next one.
 * @throws {BuildError} when another build runs
 */
export function takeLock(path: string, pid = process.pid): Unlock {
	mkdirSync(dirname(path), { recursive: true })
	const content = `${pid} ${startOf(pid)}`
	for (let attempt = 0; attempt < 5; attempt++) {
		if (createWhole(path, content, pid)) return () => release(path, content)
		const holder = readLock(path)
		if (holder === undefined) continue
		if (isAlive(holder)) refuse(holder)
		removeStale(path, holder, pid)
	}
	throw new BuildError(`Kunci ${path} tidak bisa diambil.\nThe lock ${path} could not be taken.`)
}

/** Who holds the lock, if anyone alive does: its process id. */
export function lockHolder(path: string): number | undefined {
	const holder = readLock(path)
	return holder !== undefined && isAlive(holder) ? pidOf(holder) : undefined
}

function refuse(holder: string): never {
	throw new BuildError(
		`Pembangunan lain sedang berjalan (proses ${pidOf(holder)}). Tunggu sampai selesai, lalu ulangi.\n` +
			`Another build is running (process ${pidOf(holder)}). Wait until it has finished, then try again.`,
	)
}

/** Creates the lock with its content in one go: a link to a written file fails when the name is taken. */
function createWhole(path: string, content: string, pid: number): boolean {
	const draft = `${path}.${pid}`
	writeFileSync(draft, content)
	try {
		linkSync(draft, path)
		return true
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return false
		throw error
	} finally {
		rmSync(draft, { force: true })
	}
}

/** Moves a dead holder's lock away; puts it back if someone else took it over in between. */
function removeStale(path: string, holder: string, pid: number): void {
	const aside = `${path}.stale-${pid}`
	try {
		renameSync(path, aside)
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return
		throw error
	}
	if (readLock(aside) !== holder) renameSync(aside, path)
	else rmSync(aside, { force: true })
}

function release(path: string, content: string): void {
	if (readLock(path) === content) rmSync(path, { force: true })
}

function readLock(path: string): string | undefined {
	try {
		return readFileSync(path, 'utf8')
	} catch {
		return undefined
	}
}

const pidOf = (holder: string): number => Number(holder.split(' ')[0])

function isAlive(holder: string): boolean {
	const pid = pidOf(holder)
	if (!Number.isInteger(pid) || pid <= 0) return false
	try {
		process.kill(pid, 0)
	} catch (error) {
		return codeOf(error) === 'EPERM'
	}
	const [, started = ''] = holder.split(' ')
	return started === '' || startOf(pid) === '' || started === startOf(pid)
}

/** When a process started, in ticks since boot: tells a living builder from a later process with its number (Linux). */
function startOf(pid: number): string {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
		return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
	} catch {
		return ''
	}
}

function codeOf(error: unknown): string | undefined {
	return error instanceof Error && 'code' in error ? String(error.code) : undefined
}
