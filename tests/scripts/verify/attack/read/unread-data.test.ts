import { expect, test } from 'vitest'
import { attackSite } from '../../../../../scripts/verify/attack/attack-site.ts'
import { emptyRegister, inMemory } from '../sample-site.ts'

const register = { ...emptyRegister, counted: new Set(['pkh']) }

async function found(files: Record<string, string>) {
	const { issues } = await attackSite(inMemory(files), { threshold: 5, contacts: [], register })
	return issues.map(({ file, rule }) => `${file} ${rule}`)
}

test('data in a form that the attack cannot read are refused', async () => {
	const files = ['a.parquet', 'b.xlsx', 'c.zip', 'd.sqlite', 'e.csv.gz', 'f.png', 'g.woff2', 'h.css', 'i.csv']
	expect(await found(Object.fromEntries(files.map((path) => [path, ''])))).toEqual([
		'a.parquet unread-data-file',
		'b.xlsx unread-data-file',
		'c.zip unread-data-file',
		'd.sqlite unread-data-file',
		'e.csv.gz unread-data-file',
	])
})

test('a script that carries recipients by kecamatan or village is refused, one that only names either is not', async () => {
	const scripts = {
		'village.js': 'const t={"99.01.01.2001":3};draw(t,"pkh")',
		'kecamatan.js': "export const rows=[['pkh','99.01.01',12]]",
		'module.mjs': 'const t=[`pkh`,`99.01.01.2001`,3]',
		'programmes.js': 'open(["pkh","sembako"])',
		'areas.js': 'fetch("/api/99.01.01.json");const home="99.01.01"',
		'regency.js': 'const t={pkh:"pkh",home:"99.01"}',
		'words.js': 'say("pkhonor","99.01.01")',
	}
	expect(await found(scripts)).toEqual([
		'village.js recipients-in-script',
		'kecamatan.js recipients-in-script',
		'module.mjs recipients-in-script',
	])
})
