import { describe, expect, it } from 'vitest'
import { movePage } from '../../../../scripts/site/pocket/move-page.ts'

const facts = {
	code: '99.01',
	area: 'Kabupaten Contoh & Sekitarnya',
	release: '0123abcd',
	issued: '2025-07',
	site: 'https://terang.example',
	title: 'Terang',
}
const pages = new Set(['index.html', 'wilayah/99.01/index.html', 'wilayah/99/index.html', 'cari/index.html'])

function move(body: string, { head = '', language = 'id' } = {}) {
	const assets: string[] = []
	const html = movePage(
		`<!doctype html><html lang="${language}"><head>${head}</head><body><a class="skip" href="#isi">x</a>${body}</body></html>`,
		{
			path: 'wilayah/99.01/index.html',
			source: 'wilayah/99.01/index.html',
			places: { pages, site: facts.site },
			facts,
			onAsset: (path) => assets.push(path),
		},
	)
	return { html, assets }
}

describe('a page of the pocket edition', () => {
	it.each([
		['<a href="/wilayah/99/#p0">', '<a href="../99/index.html#p0">'],
		['<a href="/">', '<a href="../../index.html">'],
		['<a href="/wilayah/99.01/#di-dalam">', '<a href="#di-dalam">'],
		['<a href="#catatan">', '<a href="#catatan">'],
		['<a href="mailto:kantor@contoh.example">', '<a href="mailto:kantor@contoh.example">'],
		['<form action="/cari/">', '<form action="../../cari/index.html">'],
		[
			'<a href="/unduh/p0.csv">',
			'<a href="https://terang.example/unduh/p0.csv" data-internet="" title="Perlu internet">',
		],
		[
			'<a href="https://bps.example/a?b=1">',
			'<a href="https://bps.example/a?b=1" data-internet="" title="Perlu internet">',
		],
	])('turns %s into %s', (before, after) => {
		expect(move(before).html).toContain(after)
	})

	it('loads its stylesheets and pictures by their place on the disk, and tells which', () => {
		const { html, assets } = move('<img src="/gambar/a.png" srcset="/gambar/a.png 1x, /gambar/b.png 2x">', {
			head: '<link rel="stylesheet" href="/_astro/a.css">',
		})
		expect(html).toContain('href="../../_astro/a.css"')
		expect(html).toContain('src="../../gambar/a.png"')
		expect(html).toContain('srcset="../../gambar/a.png 1x, ../../gambar/b.png 2x"')
		expect(assets).toEqual(['_astro/a.css', 'gambar/a.png', 'gambar/a.png', 'gambar/b.png'])
	})

	it('drops modules, whatever they start, and what only hastens or installs', () => {
		const { html } = move('<script type="module" src="/_astro/Salinan.astro_x.js"></script>', {
			head: '<link rel="modulepreload" href="/a.js"><link rel="manifest" href="/m.json"><link rel="canonical" href="/x/">',
		})
		expect(html).not.toMatch(/module|manifest|Salinan\.astro/)
		expect(html).toContain('<link rel="canonical" href="https://terang.example/x/">')
		expect(html).toContain('<script defer="" src="../../aset/saku.js"></script>')
	})

	it('loads a list only where one searches, and no script where there was none', () => {
		expect(move('').html).not.toContain('<script')
		const { html } = move('<script type="module" src="/_astro/Finder.astro_x.js"></script>', { language: 'en' })
		expect(html.match(/src="[^"]+"/g)).toEqual(['src="../../aset/daftar-en.js"', 'src="../../aset/saku.js"'])
	})

	it('obeys a policy that lets files in and nothing out', () => {
		const { html } = move('', { head: `<meta http-equiv="Content-Security-Policy" content="default-src *">` })
		const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1]
		expect(policy).toContain("default-src 'none'; style-src 'self' file:")
		expect(policy).toContain('connect-src data:;')
		expect(policy).not.toMatch(/http|unsafe|\*/)
	})

	it('says on top what it is, in its own language, after the link that leads past it', () => {
		const indonesian =
			'Edisi saku:</b> Kabupaten Contoh &amp; Sekitarnya. Salinan 0123abcd, data terbit paling akhir Juli 2025.'
		expect(move('').html).toContain(`x</a><aside class="saku"`)
		expect(move('').html).toContain(indonesian)
		expect(move('', { language: 'en' }).html).toContain('Copy 0123abcd, newest data issued July 2025.')
	})
})
