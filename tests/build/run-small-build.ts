import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { ownSmallSite } from './own-small-site.ts'

const program = resolve(import.meta.dirname, 'small-site.ts')
const root = ownSmallSite()

/** Data of the fixture regency. */
export const fixtureData = resolve(import.meta.dirname, '../fixtures/build/contoh/data')

export type Run = { code: number | null; signal: NodeJS.Signals | null; output: string }

/** A build that runs: what it has said so far, and what it ends with. */
export type RunningBuild = { child: ChildProcess; output(): string; ended: Promise<Run> }

/** Starts a build of the small site; `env` stands above the surroundings of the tests. */
export function startBuild(args: readonly string[], env: Record<string, string> = {}): RunningBuild {
	const child = spawn(process.execPath, [program, root, ...args], {
		// The site builder keeps what it bundles in the folder it runs in: builds of several files at once must not share it.
		cwd: root,
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
