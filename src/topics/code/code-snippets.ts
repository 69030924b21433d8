import type { Bilingual } from '../../schemas/bilingual.ts'
import { publishedColumns } from '../../schemas/published-columns.ts'

/** What the code reads: a table with its twin in JSON, and the indicator to keep where the table holds several. */
export type CodeSource = { csv: string; json: string; indicator: string | null }

/** A language to analyse in, and how a table is read in it so that codes stay codes. */
export type CodeSnippet = { id: string; name: string; says: Bilingual; code: (source: CodeSource) => string }

/** Text columns whose cells look like numbers: every reader that guesses would lose their zeros. */
const lookLikeNumbers = (['kode_wilayah', 'periode', 'acuan'] as const).filter(
	(name) => publishedColumns[name].kind === 'text',
)

const each = (write: (name: string) => string) => lookLikeNumbers.map(write).join(', ')
const lines = (...all: (string | null)[]) => all.filter((line) => line !== null).join('\n')

/** The one table of code to copy. Tests run what the machine can run of it against published tables. */
export const codeSnippets: readonly CodeSnippet[] = [
	{
		id: 'pandas',
		name: 'Python (pandas)',
		says: { id: 'dtype menjaga kode wilayah tetap teks.', en: 'dtype keeps area codes as text.' },
		code: ({ csv, indicator }) =>
			lines(
				'import pandas as pd',
				'',
				`df = pd.read_csv("${csv}", dtype={${each((name) => `"${name}": str`)}})`,
				indicator && `df = df[df["indikator"] == "${indicator}"]`,
			),
	},
	{
		id: 'r',
		name: 'R',
		says: { id: 'colClasses menjaga kode wilayah tetap teks.', en: 'colClasses keeps area codes as text.' },
		code: ({ csv, indicator }) =>
			lines(
				`df <- read.csv("${csv}", na.strings = "", encoding = "UTF-8",`,
				`  colClasses = c(${each((name) => `${name} = "character"`)}))`,
				indicator && `df <- df[df$indikator == "${indicator}", ]`,
			),
	},
	{
		id: 'duckdb',
		name: 'DuckDB (SQL)',
		says: { id: 'types menjaga kode wilayah tetap teks.', en: 'types keeps area codes as text.' },
		code: ({ csv, indicator }) =>
			lines(
				'SELECT *',
				`FROM read_csv('${csv}', types = {${each((name) => `'${name}': 'VARCHAR'`)}})${indicator ? '' : ';'}`,
				indicator && `WHERE indikator = '${indicator}';`,
			),
	},
	{
		id: 'javascript',
		name: 'JavaScript',
		says: {
			id: 'Di JSON angka sudah angka dan kode sudah teks.',
			en: 'In JSON figures are numbers and codes are text.',
		},
		code: ({ json, indicator }) =>
			lines(
				`const answer = await fetch("${json}")`,
				'const { baris } = await answer.json()',
				indicator && `const rows = baris.filter(({ indikator }) => indikator === "${indicator}")`,
			),
	},
	{
		id: 'power-query',
		name: 'Excel (Power Query)',
		says: {
			id: 'Data > Dapatkan Data > Kueri Kosong > Editor Tingkat Lanjut. "en-US" membaca titik sebagai tanda desimal.',
			en: 'Data > Get Data > Blank Query > Advanced Editor. "en-US" reads the point as decimal sign.',
		},
		code: ({ csv, indicator }) =>
			lines(
				'let',
				`  Source = Csv.Document(Web.Contents("${csv}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),`,
				'  Headed = Table.PromoteHeaders(Source, [PromoteAllScalars = true]),',
				`  Typed = Table.TransformColumnTypes(Headed, {${each((name) => `{"${name}", type text}`)}, {"nilai", type number}}, "en-US")${indicator ? ',' : ''}`,
				indicator && `  Kept = Table.SelectRows(Typed, each [indikator] = "${indicator}")`,
				'in',
				indicator ? '  Kept' : '  Typed',
			),
	},
]
