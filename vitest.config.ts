import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './tests/longest-first.ts'

process.env.TZ = 'UTC'
// Builds and commands are started as programs, dozens of times: Node keeps what it has read of them, two seconds of each.
process.env.NODE_COMPILE_CACHE ??= resolve(import.meta.dirname, '.terang/compile-cache')

/** Files that put an invented site in the place of the generated one: each in a world of its own. */
const onInventedSites = ['tests/src/{components,contract,views}/**/*.test.ts']

/**
 * Every core has work to the end. Without a word vitest leaves one of them to itself, which is half of a small machine.
 * Projects of a group run at the same time, and the site that a browser opens is built meanwhile.
 */
const together = { maxWorkers: '100%', sequence: { groupOrder: 0 } } as const

export default defineConfig(({ mode }) => {
	// Read by tests/depth.ts, in every worker: `vitest run --mode all` asks everything.
	if (mode === 'all') process.env.TERANG_TESTS = 'all'
	return {
		test: {
			sequence: { sequencer: LongestFirst },
			projects: [
				{
					test: {
						...together,
						name: 'unit',
						include: ['tests/**/*.test.ts'],
						exclude: ['tests/browser/**', 'tests/build/**', 'tests/types/**', ...onInventedSites],
						pool: 'threads',
						// A test leaves nothing behind that another could trip over; a fresh world for each file costs minutes.
						isolate: false,
						// No test is a stopwatch: a busy machine is slow, not wrong.
						testTimeout: 60_000,
						hookTimeout: 60_000,
					},
				},
				{
					test: {
						...together,
						name: 'views',
						include: onInventedSites,
						pool: 'threads',
						testTimeout: 60_000,
						hookTimeout: 60_000,
					},
				},
				{
					test: {
						...together,
						name: 'types',
						include: ['tests/types/**/*.test.ts'],
						testTimeout: 600_000,
					},
				},
				{
					test: {
						...together,
						name: 'build',
						include: ['tests/build/**/*.test.ts'],
						testTimeout: 300_000,
						hookTimeout: 300_000,
					},
				},
				{
					test: {
						name: 'browser',
						include: ['tests/browser/**/*.test.ts'],
						// A worker keeps its browser from file to file: starting one takes longer than many a test.
						isolate: false,
						pool: 'forks',
						globalSetup: ['tests/browser/shipped-site.ts'],
						setupFiles: ['tests/browser/once-built.ts'],
						testTimeout: 120_000,
						hookTimeout: 300_000,
						maxWorkers: 2,
						sequence: { groupOrder: 1 },
					},
				},
			],
		},
	}
})
