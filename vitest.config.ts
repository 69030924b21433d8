import { defineConfig } from 'vitest/config'

process.env.TZ = 'UTC'

/** Files that put an invented site in the place of the generated one: each in a world of its own. */
const onInventedSites = ['tests/src/{components,contract,views}/**/*.test.ts']

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/browser/**', 'tests/build/**', ...onInventedSites],
					pool: 'threads',
					// A test leaves nothing behind that another could trip over; a fresh world for each file costs minutes.
					isolate: false,
					// No test is a stopwatch: a busy machine is slow, not wrong.
					testTimeout: 30_000,
					sequence: { groupOrder: 0 },
				},
			},
			{
				test: {
					name: 'views',
					include: onInventedSites,
					pool: 'threads',
					testTimeout: 30_000,
					sequence: { groupOrder: 1 },
				},
			},
			{
				test: {
					name: 'build',
					include: ['tests/build/**/*.test.ts'],
					testTimeout: 300_000,
					hookTimeout: 300_000,
					fileParallelism: false,
					sequence: { groupOrder: 2 },
				},
			},
			{
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					globalSetup: ['tests/browser/shipped-site.ts'],
					testTimeout: 120_000,
					hookTimeout: 300_000,
					maxWorkers: 2,
					sequence: { groupOrder: 3 },
				},
			},
		],
	},
})
