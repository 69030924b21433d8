import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { aggregate } from '../scripts/add-up/aggregate.ts'
import { readInput } from '../scripts/assemble/check/read-input.ts'
import { generate } from '../scripts/assemble/room/generate.ts'
import { createReporter, sayNumber } from '../scripts/ground/progress/reporter.ts'
import { inventedNation } from './national/invented-nation.ts'
import { watchedRun } from './national/watched-run.ts'
import { writeNation } from './national/write-nation.ts'

/**
 * How a build grows with its areas: a portal of an invented nation, shaped like the real one, with an index and the
 * population of each village and poverty of kabupaten and provinces. Each size is measured in a process of its own.
 *
 * `node bench/national.ts --areas 5000,20000` names other sizes, 91599 being the nation; `--site` builds the whole site of
 * each, says of each step what memory the process came to hold, and takes minutes.
 */
const { values } = parseArgs({
	options: {
		areas: { type: 'string', default: '1000,4000' },
		site: { type: 'boolean', default: false },
		inside: { type: 'boolean', default: false },
	},
})
const root = resolve(import.meta.dirname, '..')
const work = join(root, '.terang/bench/national')

/** Checks, adds up and writes one office, saying of each step how long it took and what memory came to be in use. */
async function measureSteps(office: string): Promise<void> {
	const started = performance.now()
	const write = (line: string) => {
		process.stdout.write(line.replace(/\n$/, `, ${sayNumber(process.resourceUsage().maxRSS / 1024)} MB\n`))
	}
	const reporter = createReporter(3, { write, live: false, now: () => performance.now() })
	const { contents, issues } = await generate(office, `${office}-json`, { readInput, aggregate }, reporter)
	if (!contents) throw new Error(`the invented nation was refused: ${JSON.stringify(issues.slice(0, 3))}`)
	const { system, user } = process.cpuUsage()
	const seconds = (performance.now() - started) / 1000
	console.log(`${sayNumber(seconds, 1)} s, CPU ${sayNumber((system + user) / 1e6, 1)} s`)
}

function run(...args: readonly string[]): void {
	const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
	if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`)
}

if (values.inside) await measureSteps(join(work, values.areas))
else {
	mkdirSync(work, { recursive: true })
	for (const size of values.areas.split(',')) {
		const office = join(work, size)
		const areas = await inventedNation(Number(size))
		writeNation(office, areas)
		console.log(`\n${sayNumber(areas.length)} wilayah · areas`)
		if (values.site)
			await watchedRun(['scripts/build.ts', '--data', office, '--out', `${office}-site`, '--fresh'], root)
		else run('bench/national.ts', '--inside', '--areas', size)
		for (const folder of [office, `${office}-json`, `${office}-site`]) rmSync(folder, { recursive: true, force: true })
	}
}
