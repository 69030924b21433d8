import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Change, planAdding, planRemoving } from '../../../../scripts/assemble/sample/plan-sample.ts'
import { sampleCodes } from '../../../../scripts/assemble/sample/sample-registers.ts'

const shippedFolder = join(import.meta.dirname, '../../../../data/office')

type Office = Map<string, string>

/** What stands in the shipped office folder and concerns the sample. */
function shipped(): Office {
	const recipients = readdirSync(join(shippedFolder, 'recipients')).map((name) => `recipients/${name}`)
	const files = ['portal.yaml', 'areas.csv', 'electoral-districts.csv', 'tile-positions.csv', ...recipients]
	return textsOf(files)
}

/** What its releases recorded: numbers of its datasets, and their tables. */
function recorded(): Office {
	const names = readdirSync(join(shippedFolder, 'versions'), { recursive: true, encoding: 'utf8' })
	return textsOf(names.filter((name) => /\.(?:json|gz)$/.test(name)).map((name) => `versions/${name}`))
}

function textsOf(files: readonly string[]): Office {
	return new Map(files.map((file) => [file, readFileSync(join(shippedFolder, file), 'utf8')]))
}

const portal = `title: Brebes
home_area: "33.29"   # kantor
provinces: ["33"]  # Jawa Tengah
regencies: [ "33.29" ]
threshold: 5
`

function apply(office: Office, changes: readonly Change[]): Office {
	const after = new Map(office)
	for (const { file, text } of changes) {
		if (text === null) after.delete(file)
		else after.set(file, text)
	}
	return after
}

const add = (office: Office) =>
	apply(
		office,
		planAdding((file) => office.get(file) ?? null),
	)
const remove = (office: Office) =>
	apply(
		office,
		planRemoving((file) => office.get(file) ?? null),
	)
const same = (one: Office, other: Office) => {
	expect([...one.keys()].sort()).toEqual([...other.keys()].sort())
	for (const [file, text] of other) expect(one.get(file) === text, `${file}, byte for byte`).toBe(true)
}

describe('the shipped office', () => {
	const office = shipped()
	const without = remove(office)

	it('holds the sample as npm run sample writes it', () => {
		same(add(office), office)
	})

	it('keeps no trace of it once it is taken out', () => {
		expect([...without.keys()].sort()).toEqual(['portal.yaml', 'tile-positions.csv'])
		const words = [...without.values()].join('\n').split(/[\s,;"'[\]]+/)
		expect(words.filter((word) => sampleCodes().has(word))).toEqual([])
		expect([...without.values()].join('\n')).not.toMatch(/simula|rekaan/i)
	})

	it('loses the recorded versions of the sample with it, and those of no other dataset', () => {
		const versions = recorded()
		const after = remove(new Map([...office, ...versions]))
		const gone = [...versions.keys()].filter((file) => !after.has(file))
		const ofSample = (file: string) => file.startsWith('versions/contoh-')
		expect(gone.length).toBeGreaterThan(5)
		expect(gone.filter((file) => !ofSample(file))).toEqual([])
		expect([...after.keys()].filter(ofSample)).toEqual([])
		expect([...after.keys()].filter((file) => file.startsWith('versions/')).length).toBeGreaterThan(5)
	})

	it('is the same as before, byte for byte, when it comes back', () => {
		same(add(without), office)
	})

	it('changes nothing when it is added or taken out twice', () => {
		expect(planAdding((file) => office.get(file) ?? null)).toEqual([])
		expect(planRemoving((file) => without.get(file) ?? null)).toEqual([])
	})
})

describe('an office without any register', () => {
	const office: Office = new Map([['portal.yaml', portal]])

	it('gets the registers that the sample needs, and loses them again', () => {
		const withSample = add(office)
		expect([...withSample.keys()].filter((file) => !file.startsWith('recipients/')).sort()).toEqual([
			'areas.csv',
			'electoral-districts.csv',
			'portal.yaml',
			'tile-positions.csv',
		])
		expect(withSample.get('portal.yaml')).toBe(
			portal.replace('["33"]', '["33", "99"]').replace('"33.29" ]', '"33.29", "99.01" ]'),
		)
		same(add(withSample), withSample)
		same(remove(withSample), office)
	})
})

describe('the bytes of an office that adds the sample and takes it out', () => {
	const areas = 'kode_wilayah,nama,jenis,peristiwa,berlaku_mulai,kode_asal,nama_lama,sumber'
	const row = '33.29.01.2001,"Kali, Baru",desa,koreksi,,,,"Surat ""resmi"""'
	let office: Office
	beforeEach(() => {
		office = new Map([['portal.yaml', portal]])
	})

	it.each([
		['a heading alone', areas],
		['a heading alone with its line end', `${areas}\n`],
		['rows', `${areas}\n${row}\n`],
		['rows without a last line end', `${areas}\n${row}`],
		['blank lines at the end', `${areas}\n${row}\n\n\n`],
		['line ends of Windows', `${areas}\r\n${row}\r\n`],
		['line ends of Windows, none at the end', `${areas}\r\n${row}`],
		['semicolons and the marks of Excel', `\uFEFFsep=;\r\n${areas.replaceAll(',', ';')}\r\n33.29;Brebes;;;;;;x\r\n`],
		['columns in another order', `sumber,nama,jenis,peristiwa,berlaku_mulai,kode_asal,nama_lama,kode_wilayah\n`],
	])('stay in areas.csv with %s', (_, text) => {
		office.set('areas.csv', text)
		const withSample = add(office)
		expect(withSample.get('areas.csv')?.split('99.01.12').length).toBeGreaterThan(12)
		same(add(withSample), withSample)
		same(remove(withSample), office)
	})

	it.each([
		['a list in lines', portal.replace('["33"]', '\n  # Pulau Jawa\n  - "33" # Tengah\n  - \'35\'')],
		['a list in lines of Windows', portal.replace('["33"]', '\n- "33"\n- "35"').replaceAll('\n', '\r\n')],
		['no regency', portal.replace('[ "33.29" ]', '[]')],
		['a comma after the last', portal.replace('["33"]', '[\n  "33", # Tengah\n  "35",\n]')],
		['no line end', portal.trimEnd()],
	])('stay in portal.yaml with %s', (_, text) => {
		office.set('portal.yaml', text)
		// An empty register is noted in portal.yaml, too.
		office.set('tile-positions.csv', 'kode_induk,kode_wilayah,kolom,baris,label\n')
		const withSample = add(office)
		expect(withSample.get('portal.yaml')).toMatch(/"99".*"99.01"/s)
		same(add(withSample), withSample)
		same(remove(withSample), office)
	})

	it('are those that the office wrote meanwhile, too', () => {
		const withSample = add(office)
		withSample.set('areas.csv', `${withSample.get('areas.csv')}${row}\n`)
		expect(remove(withSample).get('areas.csv')).toBe(`${areas}\n${row}\n`)
	})
})

describe('npm run sample refuses', () => {
	const read = (office: Record<string, string>) => (file: string) => office[file] ?? null

	it('a folder that is no office folder', () => {
		expect(() => planAdding(read({}))).toThrowErrorMatchingInlineSnapshot(
			`[BuildError: portal.yaml tidak ada di folder ini · there is no portal.yaml in this folder]`,
		)
	})

	it('to take out the area that the portal is about', () => {
		const text = portal.replace('"33.29"   #', '"99.01" #')
		expect(() => planRemoving(read({ 'portal.yaml': text }))).toThrowErrorMatchingInlineSnapshot(
			`[BuildError: portal.yaml: home_area masih 99.01, wilayah simulasi; pilih wilayah kantor dahulu · home_area is still an area of the simulation; choose one of the office first]`,
		)
	})

	it('to take out a sample whose versions it cannot read', () => {
		const versions = { 'versions/contoh-pkh-simulasi/versions.json': '{}' }
		expect(() => planRemoving(read({ 'portal.yaml': portal, ...versions }))).toThrowErrorMatchingInlineSnapshot(
			`[BuildError: versions/contoh-pkh-simulasi/versions.json: bukan daftar versi; jalankan npm run check dahulu · not a list of versions; run npm run check first]`,
		)
	})

	it('a register without a column it needs, and a portal without a list', () => {
		const areas = { 'portal.yaml': portal, 'areas.csv': 'kode_wilayah,nama\n' }
		expect(() => planAdding(read(areas))).toThrowErrorMatchingInlineSnapshot(
			`[BuildError: areas.csv: tidak ada jenis, peristiwa, berlaku_mulai, kode_asal, nama_lama, sumber; jalankan npm run check dahulu · lacks jenis, peristiwa, berlaku_mulai, kode_asal, nama_lama, sumber; run npm run check first]`,
		)
		expect(() => planAdding(read({ 'portal.yaml': 'title: x\n' }))).toThrowErrorMatchingInlineSnapshot(
			`[BuildError: portal.yaml: tidak ada provinces; jalankan npm run check dahulu · lacks provinces; run npm run check first]`,
		)
	})
})
