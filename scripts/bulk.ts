import { type BulkOptions, bulkUsage, parseBulkOptions } from './bulk/bulk-options.ts'
import { bulkRows } from './bulk/bulk-rows.ts'
import type { OpenEngine } from './bulk/count-bulk-file.ts'
import { clickHouseEngine } from './bulk/engines/clickhouse-engine.ts'
import { duckDbEngine } from './bulk/engines/duckdb-engine.ts'
import { isFolder } from './gate/folder/data-folder.ts'
import { officeFault, unreadableFault } from './gate/read/office-folder.ts'
import { runCommand } from './ground/fault/report-fault.ts'
import { carryOut, WRITTEN } from './protect/release/carry-out.ts'
import { protectRows } from './protect/release/run-protect.ts'

const WRONG_USAGE = 2

const args = process.argv.slice(2)
process.exitCode = await runCommand({ name: 'bulk', usage: bulkUsage, args }, process, () => main(args))

async function main(args: readonly string[]): Promise<number> {
	const command = parseBulkOptions(args)
	if ('wrongUsage' in command) return refuse(`${command.wrongUsage}\n${bulkUsage}`)
	if (command.help) {
		console.log(bulkUsage)
		return WRITTEN
	}
	const { recipients, data } = command
	if (!(await isFolder(recipients)))
		return refuse(`Folder ${recipients} tidak ada. / There is no folder ${recipients}.`)
	const fault = officeFault(data) ?? unreadableFault(recipients)
	if (fault) return refuse(fault)
	const rows = bulkRows(recipients, data, engineOf(command))
	return carryOut((effects) => protectRows(rows, command, effects), { place: recipients, yes: command.yes }, process)
}

function engineOf({ engine, urls }: BulkOptions): OpenEngine {
	if (engine === 'clickhouse') return ({ connection }) => clickHouseEngine(urls, connection)
	return ({ connection }) => duckDbEngine(connection)
}

function refuse(sentence: string): number {
	console.error(sentence)
	return WRONG_USAGE
}
