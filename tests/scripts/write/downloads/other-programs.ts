import { execFileSync } from 'node:child_process'

/** A program that opens published tables, and how it is asked for what it read. */
export type Program = { name: string; isThere: boolean; read(file: string): ReadTable }

/** What a program made of a table: ids of areas, codes as it took them, and figures with their full digits. */
export type ReadTable = { ids: string[]; figures: (number | null)[] }

const found = (command: string, args: readonly string[]) => {
	try {
		execFileSync(command, args, { stdio: 'ignore' })
		return true
	} catch {
		return false
	}
}

const lines = (command: string, args: readonly string[]) =>
	execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
		.trim()
		.split('\n')

/** `id TAB figure`, a line a row; an empty figure is none. */
function tableOf(rows: readonly string[]): ReadTable {
	const cells = rows.map((row) => row.split('\t'))
	return {
		ids: cells.map(([id = '']) => id),
		figures: cells.map(([, figure = '']) => (figure.trim() === '' ? null : Number(figure))),
	}
}

const pandas = (read: string) => `
import pandas, sys
table = pandas.${read}(sys.argv[1])
for id, figure in zip(table["id_wilayah"], table["nilai"]):
    print(id, "" if pandas.isna(figure) else repr(float(figure)), sep="\\t")
`
/** Debian's own Python, where its packages are. */
const PYTHON = '/usr/bin/python3'
const hasPandas = found(PYTHON, ['-c', 'import pandas, openpyxl'])

const r = `
table <- read.csv(commandArgs(TRUE)[1])
figures <- ifelse(is.na(table$nilai), "", format(table$nilai, digits = 17, trim = TRUE, scientific = FALSE))
writeLines(paste(table$id_wilayah, figures, sep = "\\t"))
`

/** Programs of readers, with the settings they come with. */
export const programs = {
	'pandas.read_csv': {
		isThere: hasPandas,
		read: (file: string) => tableOf(lines(PYTHON, ['-c', pandas('read_csv'), file])),
	},
	'pandas.read_excel': {
		isThere: hasPandas,
		read: (file: string) => tableOf(lines(PYTHON, ['-c', pandas('read_excel'), file])),
	},
	'R read.csv': {
		isThere: found('Rscript', ['--version']),
		read: (file: string) => tableOf(lines('Rscript', ['-e', r, file])),
	},
}
