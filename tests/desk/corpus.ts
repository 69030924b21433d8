import { readdirSync, readFileSync } from 'node:fs'
import type { MappingRegisters } from '../../src/gate/mapping/understanding.ts'
import { readWorkbook } from '../../src/gate/mapping/workbook/read-workbook.ts'
import type { SourceFile } from '../../src/gate/mapping/workbook/source-file.ts'
import { shippedRegisters } from './registers.ts'
import { sourceFile, type TestSheet } from './source-files.ts'

/** What is expected of a table: read without a hand, with answers, or refused. */
export type CorpusCase = {
	slug: string
	file: SourceFile
	outcome: 'understood' | 'asked' | 'refused'
	/** Ids of what has to be asked, in any order. */
	asks: string[]
	answers: Record<string, string>
	/** Kinds of what has to be said. */
	notices: string[]
	/** Lines of a dataset: `area,period,indicator,value,status`. */
	figures: string[]
	/** `area,programme,period,component,sex,count`, and behind them the rupiah where the file says them. */
	recipients: string[]
	/** The shipped registers, with what the office of this file has of its own. */
	registers: MappingRegisters
}

const folder = new URL('files/', import.meta.url)

/** The tables in shapes of real ones, each with what it must come to. */
export function corpus(): CorpusCase[] {
	return readdirSync(folder)
		.sort()
		.map((slug) => readCase(slug))
}

function readCase(slug: string): CorpusCase {
	const own = new URL(`${slug}/`, folder)
	const text = (name: string) => readFileSync(new URL(name, own), 'utf8')
	const files = readdirSync(own)
	const told = JSON.parse(text('case.json')) as Partial<CorpusCase> & Pick<CorpusCase, 'outcome'>
	const linesOf = (name: string) => (files.includes(name) ? text(name).trim().split('\n').slice(1).sort() : [])
	return {
		slug,
		asks: [],
		answers: {},
		notices: [],
		...told,
		file: sourceOf(own, files, text),
		figures: linesOf('expected.csv'),
		recipients: linesOf('recipients.csv'),
		registers: registersWith(linesOf('area-aliases.csv'), linesOf('bps-codes.csv')),
	}
}

function registersWith(aliases: readonly string[], bpsCodes: readonly string[]): MappingRegisters {
	const shipped = shippedRegisters()
	if (aliases.length + bpsCodes.length === 0) return shipped
	const pairs = (lines: readonly string[]) => lines.map((line) => line.split(','))
	return {
		...shipped,
		aliases: [...shipped.aliases, ...pairs(aliases).map(([name = '', code = '']) => ({ name, code }))],
		bpsCodes: pairs(bpsCodes).map(([bps = '', code = '']) => ({ bps, code })),
	}
}

/** A CSV is read from its bytes; a workbook is kept as rows, so that a person can read what it holds. */
function sourceOf(own: URL, files: readonly string[], text: (name: string) => string): SourceFile {
	if (files.includes('source.json')) {
		const { name, sheets } = JSON.parse(text('source.json')) as { name: string; sheets: TestSheet[] }
		return sourceFile(name, sheets)
	}
	const kept = ['case.json', 'expected.csv', 'recipients.csv', 'area-aliases.csv', 'bps-codes.csv']
	const name = files.find((file) => !kept.includes(file))
	if (!name) throw new Error(`no source in ${own}`)
	return readWorkbook(name, readFileSync(new URL(name, own)))
}
