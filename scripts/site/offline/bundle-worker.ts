import { join, resolve } from 'node:path'
import { build } from 'rolldown'

const room = resolve(import.meta.dirname, '../../../src/worker')

/** Stands where the release will; as long as a release. */
export const RELEASE_IN_WORKER = '__RELEASE_'

/**
 * The service worker as one script, by the bundler of the pages.
 * @param name `worker`, or `switch-off`: what is served in its place where the office wants no copies on devices
 */
export async function bundleWorker(name: 'worker' | 'switch-off'): Promise<string> {
	const { output } = await build({
		input: join(room, `${name}.ts`),
		write: false,
		transform: {
			define: { 'process.env.NODE_ENV': '"production"', TERANG_RELEASE: JSON.stringify(RELEASE_IN_WORKER) },
		},
		output: { format: 'iife', minify: true },
	})
	return output[0].code
}
