import { Readable } from 'node:stream'
import jsonld from 'jsonld'
import { Parser as NQuads, type Quad, Store } from 'n3'
import CsvwParser from 'rdf-parser-csvw'
import { describe, expect, it } from 'vitest'
import { publishedVocabulary } from '../../../published-vocabulary.ts'
import { packageFile, writtenDocument, writtenFiles } from './invented-source.ts'

const CONTEXT = 'http://www.w3.org/ns/csvw'

/** The W3C's own context, as a package of somebody else brings it; anything else would be asked of the network. */
async function documentLoader(url: string) {
	if (url !== CONTEXT) throw new Error(`${url} was asked`)
	const document = JSON.parse(packageFile(import.meta.resolve('rdf-parser-csvw/test/support/csvw.json')))
	return { contextUrl: undefined, documentUrl: url, document }
}

async function statementsOf(metadata: object, base: string): Promise<Store> {
	const options = { format: 'application/n-quads', documentLoader, base } as const
	return new Store(new NQuads({ format: 'N-Quads' }).parse(String(await jsonld.toRDF(metadata, options))))
}

/** The cells of a published table, each with its type, as a program reads them that knows the metadata and nothing else. */
async function readByMetadata(dataset: string): Promise<Record<string, string[]>> {
	const baseIRI = `https://contoh.example.go.id/unduh/${dataset}.csv`
	const metadata = await statementsOf(writtenDocument(`unduh/${dataset}.csv-metadata.json`), baseIRI)
	const input = Readable.from([Buffer.from(writtenFiles().get(`unduh/${dataset}.csv`) ?? '')])
	const quads: Quad[] = await Array.fromAsync(new CsvwParser({ metadata, baseIRI }).import(input))
	const cells = quads.filter(({ predicate }) => predicate.value.startsWith(`${baseIRI}#`))
	const columns = Object.groupBy(cells, ({ predicate }) => predicate.value.slice(baseIRI.length + 1))
	const said = ({ object }: Quad) =>
		object.termType === 'Literal' ? `${object.value} ${object.datatype.value.split('#')[1]}` : object.value
	return Object.fromEntries(Object.entries(columns).map(([name, all = []]) => [name, all.map(said)]))
}

describe('the metadata beside a table', () => {
	it('lets a reader of CSV on the Web keep codes as text and read figures as numbers', async () => {
		const { kode_wilayah, periode, nilai, jumlah_salinan, catatan } = await readByMetadata('penduduk-contoh')
		expect(kode_wilayah).toEqual(['35.10 string', '35.20 string', '35.30 string'])
		expect(periode).toEqual(Array(3).fill('2024 string'))
		// A missing figure is no cell; a true zero is one.
		expect(nilai).toEqual(['1234.5 decimal', '0 decimal'])
		expect(jumlah_salinan).toEqual(Array(3).fill('1 integer'))
		expect(catatan).toBeUndefined()
	})

	it('uses no word that its vocabulary does not hold, each with what it belongs to', async () => {
		const vocabulary = publishedVocabulary([
			import.meta.resolve('@vocabulary/csvw/csvw.nq'),
			import.meta.resolve('@vocabulary/dcterms/dcterms.nq'),
			import.meta.resolve('@vocabulary/dcat/dcat.nq'),
		])
		const base = 'https://contoh.example.go.id/unduh/penduduk-contoh.csv'
		const statements = await statementsOf(writtenDocument('unduh/penduduk-contoh.csv-metadata.json'), base)
		const words = vocabulary.unknownWords(statements)
		expect(words.filter((word) => !word.startsWith('http://www.w3.org/1999/02/22-rdf-syntax-ns#'))).toEqual([])
		expect(vocabulary.astray(statements)).toEqual([])
		expect(vocabulary.misplaced(statements)).toEqual([])
	})

	it('names the table beside it, the columns in its order, and what tells its rows apart', () => {
		const metadata = writtenDocument('unduh/bantuan-contoh-simulasi.csv-metadata.json')
		const headings = writtenFiles().get('unduh/bantuan-contoh-simulasi.csv')?.split('\r\n')[0]
		expect(metadata.url).toBe('bantuan-contoh-simulasi.csv')
		expect(metadata.tableSchema.columns.map(({ name }: { name: string }) => name).join(',')).toBe(headings)
		expect(metadata.tableSchema.primaryKey).toEqual([
			'kode_wilayah',
			'program',
			'periode',
			'rincian',
			'kategori',
			'ukuran',
		])
	})
})
