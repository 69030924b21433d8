import { parseArgs } from 'node:util'
import { OFFICE_FOLDER } from '../gate/read/office-folder.ts'
import { liesInside } from '../ground/files/lies-inside.ts'
import { insideOffice, type ProtectCommand } from '../protect/release/protect-options.ts'
import { releaseChoices, releaseChoicesUsage } from '../protect/release/release-choices.ts'

/** Rows, the engine that counts them and where it runs, and what `npm run protect` asks for. */
export type BulkOptions = Exclude<ProtectCommand, { wrongUsage: string }> & {
	engine: 'duckdb' | 'clickhouse'
	urls: readonly string[]
}

/** What the command line asks for, or one sentence that says why it cannot be understood. */
export type BulkCommand = BulkOptions | { wrongUsage: string }

export const bulkUsage = `npm run bulk -- --recipients DIR [--data DIR] [--engine duckdb|clickhouse] [--url URL …] [--accept-newly-hidden] [--yes]

  --recipients DIR       folder baris penerima, di luar proyek: <dataset>.csv, <dataset>.parquet, atau folder <dataset>/ berisi banyak berkas
                         folder of the rows about recipients, outside the project: <dataset>.csv, <dataset>.parquet, or a folder <dataset>/ of many files
  --data DIR             folder kantor; hasilnya masuk DIR/protected (bawaan: ${OFFICE_FOLDER})
                         the office's folder; the result goes to DIR/protected (default: ${OFFICE_FOLDER})
  --engine NAMA          duckdb (bawaan): di memori komputer ini; clickhouse: di mesin-mesin yang disebut --url
                         duckdb (default): in the memory of this machine; clickhouse: on the machines named by --url
  --url URL              alamat HTTP satu mesin ClickHouse; ulangi untuk setiap mesin
                         HTTP address of one ClickHouse machine; repeat it for each
${releaseChoicesUsage}`

const options = {
	recipients: { type: 'string' },
	engine: { type: 'string', default: 'duckdb' },
	url: { type: 'string', multiple: true },
	...releaseChoices,
} as const

/** Reads the arguments after the script's name. */
export function parseBulkOptions(args: readonly string[]): BulkCommand {
	try {
		const { values } = parseArgs({ args: [...args], options })
		const { recipients = '', data, engine, url: urls = [], yes, help } = values
		const wrongUsage = help ? null : wrongUse(recipients, data, engine, urls)
		if (wrongUsage !== null) return { wrongUsage }
		const acceptNewlyHidden = values['accept-newly-hidden']
		return { recipients, data, yes, help, acceptNewlyHidden, urls, engine: engine === 'clickhouse' ? engine : 'duckdb' }
	} catch (error) {
		return { wrongUsage: error instanceof Error ? error.message : String(error) }
	}
}

function wrongUse(recipients: string, data: string, engine: string, urls: readonly string[]): string | null {
	if (recipients === '') return '--recipients memerlukan nama folder. / --recipients needs the name of a folder.'
	if (liesInside(recipients, data)) return insideOffice
	if (engine !== 'duckdb' && engine !== 'clickhouse')
		return '--engine ialah duckdb atau clickhouse. / --engine is duckdb or clickhouse.'
	if (engine === 'clickhouse' && urls.length === 0)
		return '--engine clickhouse memerlukan --url. / --engine clickhouse needs --url.'
	if (engine === 'duckdb' && urls.length > 0)
		return '--url hanya untuk --engine clickhouse. / --url is for --engine clickhouse alone.'
	const wrong = urls.find((url) => !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
	return wrong === undefined
		? null
		: '--url ialah alamat http:// atau https://. / --url is an address http:// or https://.'
}
