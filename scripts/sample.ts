import { resolve } from 'node:path'
import { planAdding, planRemoving } from './assemble/sample/plan-sample.ts'
import { parseSampleOptions, sampleUsage } from './assemble/sample/sample-options.ts'
import { folderReader, writeChanges } from './assemble/sample/write-changes.ts'
import { isFolder } from './gate/folder/data-folder.ts'
import { runCommand } from './ground/fault/report-fault.ts'
import { UsageError } from './ground/fault/usage-error.ts'
import { sayNumber } from './ground/progress/reporter.ts'

/** `npm run sample`: the simulated recipients and their invented areas, into an office folder or out of it. */
const args = process.argv.slice(2)
process.exitCode = await runCommand({ name: 'sample', usage: sampleUsage, args }, process, () => main(args))

async function main(args: readonly string[]): Promise<number> {
	const { data, remove, help } = parseSampleOptions(args, resolve(import.meta.dirname, '..'))
	if (help) {
		console.log(sampleUsage)
		return 0
	}
	if (!(await isFolder(data))) throw new UsageError(`Folder ${data} tidak ada. · There is no folder ${data}.`)
	const read = folderReader(data)
	// Planned whole before a byte is written: a fault leaves the folder as it was.
	const changes = remove ? planRemoving(read) : planAdding(read)
	writeChanges(data, changes)
	for (const { file, text } of changes) console.log(`${file}: ${saySize(text)}`)
	if (changes.length === 0) console.log('Tidak ada yang perlu diubah. · Nothing to change.')
	return 0
}

function saySize(text: string | null): string {
	return text === null ? 'dihapus · removed' : `${sayNumber(Buffer.byteLength(text))} bita · bytes`
}
