import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const program = resolve(import.meta.dirname, 'small-site.ts')

/** Data of the fixture regency. */
export const fixtureData = resolve(import.meta.dirname, '../fixtures/build/contoh/data')

export type Run = { code: number | null; signal: NodeJS.Signals | null; output: string }

/** A build that runs: what it has said so far, and what it ends with. */
export type RunningBuild = { child: ChildProcess; output(): string; ended: Promise<Run> }

/** Starts a build of the small site; `env` stands above the surroundings of the tests. */
export function startBuild(args: readonly string[], env: Record<string, string> = {}): RunningBuild {
	const child = spawn(process.execPath, [program, ...args], {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, ...env },
	})
	let output = ''
	const collect = (chunk: Buffer) => {
		output += chunk.toString()
	}
	child.stdout.on('data', collect)
	child.stderr.on('data', collect)
	const ended = new Promise<Run>((done) => child.once('close', (code, signal) => done({ code, signal, output })))
	return { child, output: () => output, ended }
}

/** Runs a build of the small site to its end. */
export function runBuildToEnd(args: readonly string[], env: Record<string, string> = {}): Promise<Run> {
	return startBuild(args, env).ended
}

/** Every file below a folder with the hash of its bytes, sorted: equal for folders that are equal. */
export function bytesOf(folder: string): Record<string, string> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
	const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort()
	return Object.fromEntries(
		paths.map((path) => [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')]),
	)
}
