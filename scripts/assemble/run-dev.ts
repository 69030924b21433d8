import { join } from 'node:path'
import type { AstroIntegration } from 'astro'
import { createReporter } from '../ground/progress/reporter.ts'
import { inputFolders } from './build-site.ts'
import { takeLock } from './room/build-lock.ts'
import { buildRoom } from './room/build-room.ts'
import { generate } from './room/generate.ts'
import { clearRoom, discard, swapFolder } from './room/site-folder.ts'
import type { CommandEffects } from './run-build.ts'
import { watchInput } from './watch-input.ts'

const GENERATE_STEPS = 3

/**
 * `npm run dev`: pages are rendered as they are asked for, and again after each change of the data.
 * Wrong data is reported and leaves the pages as they were.
 */
export async function runDev({ root, sources, formatIssues, process }: CommandEffects): Promise<void> {
	const room = buildRoom(join(root, '.terang', 'dev', 'generated'))
	takeLock(room.lock)
	clearRoom(room)
	const live = room.out
	const regenerate = async (): Promise<boolean> => {
		const { stdout } = process
		const reporter = createReporter(GENERATE_STEPS, {
			write: (text) => stdout.write(text),
			live: stdout.isTTY === true,
			now: () => performance.now(),
		})
		const { contents, issues } = await generate(
			inputFolders({ data: join(root, 'data') }, root),
			room.generated,
			sources,
			reporter,
		)
		if (issues.length > 0) process.stderr.write(`${formatIssues(issues)}\n`)
		if (!contents) return false
		swapFolder(room.generated, live, room.previous)
		discard(room.previous, room)
		return true
	}
	await regenerate()
	const reload = await serveDev(root, live)
	watchInput(join(root, 'data'), async () => {
		try {
			if (await regenerate()) reload()
		} catch (error) {
			process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
		}
	})
}

/** Starts the development server on the generated folder; returns what makes open pages load again. */
async function serveDev(root: string, generated: string): Promise<() => void> {
	Object.assign(process.env, { TERANG_GENERATED: generated, NODE_ENV: 'development', ASTRO_TELEMETRY_DISABLED: '1' })
	let reload = () => {}
	const reloader: AstroIntegration = {
		name: 'terang-data-reload',
		hooks: {
			'astro:server:setup': ({ server }) => {
				reload = () => server.hot.send({ type: 'full-reload' })
			},
		},
	}
	const ignored = ['.terang', 'dist', 'data', 'src/generated'].map((folder) => join(root, folder, '**'))
	const { dev } = await import('astro')
	await dev({ root, integrations: [reloader], vite: { server: { watch: { ignored } } } })
	return () => reload()
}
