import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { availableParallelism, totalmem } from 'node:os'
import { join } from 'node:path'

/** `npm run bench`: every benchmark of this folder, one after the other, each printing its table. */
const benchmarks = readdirSync(import.meta.dirname).filter((name) => /^(?!run\.).+\.ts$/.test(name))

console.log(`Node ${process.version}, ${availableParallelism()} CPU, ${Math.round(totalmem() / 2 ** 30)} GB\n`)
const failed = benchmarks.sort().filter((name) => {
	const { status } = spawnSync(process.execPath, [join(import.meta.dirname, name)], { stdio: 'inherit' })
	console.log('')
	return status !== 0
})
if (failed.length > 0) {
	console.error(`gagal · failed: ${failed.join(', ')}`)
	process.exitCode = 1
}
