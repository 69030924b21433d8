import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { attackSite } from '../../../../scripts/verify/attack/attack-site.ts'
import { allowedContacts, personalKinds } from '../../../../scripts/verify/attack/personal-data.ts'
import { attack, emptyRegister, inMemory } from './sample-site.ts'

const office = allowedContacts(['dinsos@contoh.example.id', '+62 812-3456-7890'])

describe('personalKinds', () => {
	test.each([
		['3529014107850003', 'NIK/KK'],
		['NIK: 3529 0141 0785 0003.', 'NIK/KK'],
		['(3529-0141-0785-0003)', 'NIK/KK'],
		['352901.410785.0003', 'NIK/KK'],
		['35.29.01.410785.0003', 'NIK/KK'],
		['35 29 01 41 07 85 0003', 'NIK/KK'],
		['3529\u200b014107\u200b850003', 'NIK/KK'],
		['081298765432', 'telepon / phone'],
		['0812-9876-5432', 'telepon / phone'],
		['+62 812 9876 5432', 'telepon / phone'],
		['hubungi 6281298765432', 'telepon / phone'],
		['https://wa.me/6281298765432', 'telepon / phone'],
		['warga.rekaan@surel.example.com', 'surel / e-mail'],
		['-6.98765, 113.12345', 'koordinat / position'],
		['{"lat": -6.9, "lon": 113.1}', 'koordinat / position'],
		['https://maps.app.goo.gl/x', 'koordinat / position'],
	])('finds %s', (text, kind) => {
		expect(personalKinds(`Keterangan ${text} di sini`, office)).toEqual([kind])
	})

	test.each([
		'35.29.01.2001',
		'Rp1.234.567.890.123.456',
		'0.8123456789',
		'6281234567',
		',62812345678901,',
		'2024-08-12',
		'9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
		'dinsos@contoh.example.id',
		'0812 3456 7890',
		'logo@2x.png',
		'{"@context":"https://schema.org","@type":"Dataset"}',
		'(0328) 662321',
		'12,5 18,76 20.1',
		'0.1234567890123456',
	])('passes %s', (text) => {
		expect(personalKinds(text, office)).toEqual([])
	})
})

describe('attackSite', () => {
	test('looks into words, attributes, data files and the packed search index, not into drawings', async () => {
		const packed = gzipSync('pagefind_dcd{"content":"NIK 3529014107850003"}')
		const texts: Record<string, string> = {
			'a.html': '<p>NIK 35290141<b>0785</b>0003</p><svg><path d="M0812 9876.5432 3529 0141 0785 0003"/></svg>',
			'b.html': '<meta content="hubungi 0812 9876 5432"><a href="mailto:warga@surel.example.com">x</a>',
			'c.json': '{"id":3529014107850003}',
			'd.csv': 'a,b\r\n1,3529014107850003\r\n',
			'e.js': 'x=9007199254740991',
			'f.pf_fragment': '',
			'g.html': '<a href="tel:081234567890">kantor</a>',
		}
		const site = { ...inMemory(texts), readBytes: () => packed }
		const { issues } = await attackSite(site, {
			threshold: 5,
			contacts: ['0812-3456-7890'],
			register: emptyRegister,
		})
		expect(issues.map(({ file, hint }) => `${file} ${hint.split(':')[0]}`)).toEqual([
			'b.html telepon / phone',
			'b.html surel / e-mail',
			'c.json NIK/KK',
			'd.csv NIK/KK',
			'f.pf_fragment NIK/KK',
		])
	})

	test("lets the office's own contacts pass in every form it prints them in, and no other", async () => {
		const own = [
			'tel:+6281234567890',
			'0812 3456 7890',
			'https://wa.me/6281234567890',
			'mailto:dinsos@contoh.example.id',
		]
		const others = [
			'tel:+6281234567891',
			'0812 3456 7891',
			'https://wa.me/6281234567891',
			'mailto:warga@contoh.example.id',
		]
		const pageOf = (address: string) =>
			address.includes(':') ? `<a href="${address}">hubungi</a>` : `<p>hubungi ${address}</p>`
		const pages = (addresses: readonly string[], name: string) =>
			Object.fromEntries(addresses.map((address, at) => [`${name}-${at}.html`, pageOf(address)]))
		const { issues } = await attackSite(inMemory({ ...pages(own, 'own'), ...pages(others, 'other') }), {
			threshold: 5,
			contacts: ['+62 812-3456-7890', 'Dinsos@contoh.example.id'],
			register: emptyRegister,
		})
		expect(issues.map(({ file }) => file)).toEqual(['other-0.html', 'other-1.html', 'other-2.html', 'other-3.html'])
	})

	test('names the kind and never the value', async () => {
		const [issue] = await attack({ 'a.txt': '3529014107850003' })
		expect(JSON.stringify(issue)).not.toContain('3529')
		expect(issue).toMatchInlineSnapshot(`
			{
			  "column": null,
			  "expected": "Tidak ada NIK, nomor KK, telepon, surel, atau koordinat di situs. / none",
			  "file": "a.txt",
			  "hint": "NIK/KK: hapus data pribadi ini dari sumbernya lalu rakit ulang / NIK/KK: remove this personal data at its source and build again",
			  "line": null,
			  "received": null,
			  "rule": "personal-data-in-site",
			  "severity": "error",
			}
		`)
	})
})
