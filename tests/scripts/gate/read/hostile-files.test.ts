import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkData } from '../../../../scripts/assemble/check/check-data.ts'
import { officeFault } from '../../../../scripts/gate/read/office-folder.ts'
import type { Issue } from '../../../../src/schemas/issue.ts'
import { inDataFolder, onlyCountry } from './gate-fixture.ts'

type Files = Readonly<Record<string, string | Buffer>>

async function withFiles<T>(files: Files, work: (dataDir: string) => Promise<T>): Promise<T> {
	return inDataFolder(null, async (dataDir) => {
		for (const [path, content] of Object.entries(files)) {
			await mkdir(dirname(join(dataDir, path)), { recursive: true })
			await writeFile(join(dataDir, path), content)
		}
		return work(dataDir)
	})
}

/** Rules broken in one file, each once. */
async function rulesOf(path: string, content: string | Buffer): Promise<string[]> {
	return withFiles({ [path]: content }, async (dataDir) => {
		const { issues } = await checkData(dataDir, { areaSource: onlyCountry, national: null, day: '2026-06-30' })
		const isOfFile = ({ file }: Issue) => file === join(dataDir, path)
		return [...new Set(issues.filter(isOfFile).map(({ rule }) => rule))]
	})
}

const matter = '---\ntitle: a\n---\n'
const bomb = [
	'a: &a [x, x]',
	...'bcdefghijklmnopqrstuvwxyz'
		.split('')
		.map((name, i) => `${name}: &${name} [${`*${'abcdefghijklmnopqrstuvwxyz'[i]}, `.repeat(9)}x]`),
].join('\n')

describe('files made to harm', () => {
	it.for([
		['settings that unfold without end', 'portal.yaml', bomb],
		['settings nested 20,000 deep', 'portal.yaml', `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`],
		['a list in a list 20,000 deep', 'observations/contoh.yaml', `${'- '.repeat(20_000)}a`],
		['settings with a key twice', 'observations/contoh.yaml', 'title: a\ntitle: b\n'],
	] as const)('are refused as no YAML: %s', async ([, path, content]) => {
		expect(await rulesOf(path, content)).toEqual(['yaml-syntax'])
	})

	it.for([
		['quotes', '>'.repeat(20_000)],
		['lists', '- '.repeat(20_000)],
		['brackets in braces', `{${'('.repeat(20_000)}}`],
		['tags', '<b>'.repeat(20_000)],
		['braces', '{'.repeat(20_000)],
	] as const)('are refused as no MDX: 20,000 %s in one another', async ([, body]) => {
		expect(await rulesOf('pages/tentang.id.mdx', `${body}a`)).toEqual(['mdx-syntax'])
		expect(await rulesOf('news/dalam.id.mdx', `${matter}${body}a`)).toContain('mdx-syntax')
	})

	it('are refused as no text: NUL bytes, UTF-16, bytes of Windows', async () => {
		const utf16 = Buffer.from(`\ufeffHubungi kami`, 'utf16le')
		for (const content of [Buffer.from('a\0b'), utf16, Buffer.from([0x61, 0xe9, 0x62])]) {
			expect(await rulesOf('pages/tentang.id.mdx', content)).toContain('encoding')
			expect(await rulesOf('boundaries/batas.geojson', content)).toContain('encoding')
			expect(await rulesOf('portal.yaml', content)).not.toEqual([])
			const row = Buffer.concat([
				Buffer.from('kode_wilayah,periode,indikator,nilai,catatan\n99.01,2022,p0,1,'),
				content,
			])
			expect(await rulesOf('observations/contoh.csv', row)).toContain('encoding')
		}
	})

	it('are read as tables of any size, with one issue for a row that never ends', async () => {
		const head = 'kode_wilayah,periode,indikator,nilai\n'
		expect(await rulesOf('observations/contoh.csv', `${head}"${'x'.repeat(3_000_000)}`)).toEqual(['line-length'])
		expect(await rulesOf('observations/contoh.csv', `${head}${'a,'.repeat(500_000)}\n`)).toEqual(['cell-count'])
	})

	it('are maps nested without end, or with a list of a million', async () => {
		expect(await rulesOf('boundaries/dalam.geojson', `${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toContain(
			'boundary-file',
		)
		expect(
			await rulesOf('boundaries/panjang.geojson', JSON.stringify({ type: 'Topology', n: Array(1_000_000).fill(1) })),
		).toContain('boundary-file')
	})

	it('are settings and texts larger than anybody writes: refused before they are read', async () => {
		const large = Buffer.alloc(1_100_000, 'a')
		for (const path of ['portal.yaml', 'news/besar.id.mdx', 'pages/tentang.id.mdx']) {
			const sentences = await withFiles({ [path]: large }, async (dataDir) => officeFault(dataDir)?.split('\n'))
			expect(sentences).toHaveLength(2)
			expect(sentences?.[0]).toMatch(/lebih besar daripada 1 MiB/)
		}
	})
})
