import { expect, test } from 'vitest'
import { verifyFinishedSite } from '../../../../scripts/verify/structure/verify-site.ts'
import { soundPage, soundSitemap } from './sound-page.ts'

const table = `kode_wilayah,nama_wilayah,tingkat,program,periode,rincian,kategori,ukuran,nilai,status
99.01.01,Contoh,kecamatan,pkh,2024,total,total,keluarga,20,A
99.01.01.2001,Desa A,desa-kelurahan,pkh,2024,total,total,keluarga,,Q
99.01.01.2002,Desa B,desa-kelurahan,pkh,2024,total,total,keluarga,17,A
`

test('verifyFinishedSite checks the structure and attacks what the site hides', async () => {
	const files: Record<string, string> = {
		'index.html': soundPage('index.html', '<a href="/tidak-ada/">x</a>'),
		'en/index.html': soundPage('en/index.html', 'x'),
		'sitemap-0.xml': soundSitemap(['index.html', 'en/index.html']),
		'unduh/pkh.csv': table,
	}
	const site = { paths: new Set(Object.keys(files)), read: (path: string) => files[path] ?? '' }
	const expected = { areas: [], indicators: [], site: 'https://contoh.id', forbiddenText: [] }
	const register = { programmes: [], benefits: [], counted: new Set<string>(), names: [] }
	const { issues, untried } = await verifyFinishedSite(site, expected, { threshold: 5, contacts: [], register })
	expect(untried).toEqual([])
	expect(issues.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
		'index.html:null site-link',
		'unduh/pkh.csv:3 exact-disclosure',
	])
})
