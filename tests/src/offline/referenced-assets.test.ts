import { describe, expect, it } from 'vitest'
import { referencedAssets } from '../../../src/offline/referenced-assets.ts'

describe('what a file of the site is drawn with', () => {
	it('is, for a page, its styles, scripts, icon and pictures, each once', () => {
		const html =
			'<link rel="icon" href="/favicon.svg"><link href="/_astro/Page.D-x_1.css"><script src=/_astro/a.B.js></script>' +
			'<img src="/gambar/berita/foto.webp"><link href="/_astro/Page.D-x_1.css"><a href="/unduh/x.csv">x</a>'
		expect(referencedAssets(html)).toEqual([
			'/favicon.svg',
			'/_astro/Page.D-x_1.css',
			'/_astro/a.B.js',
			'/gambar/berita/foto.webp',
		])
	})

	it('is, for a stylesheet, its fonts', () => {
		expect(referencedAssets('src:url(/_astro/font.eXO_dkmS.woff2)format("woff2")')).toEqual([
			'/_astro/font.eXO_dkmS.woff2',
		])
	})

	it('is, for a script, those it imports at once or later, however they are quoted', () => {
		const script =
			'import{t}from"./a.B.js";const d=["_astro/b.C.js"];const s=()=>import(`./c.D.js`);const u="/_astro/bar.E.css"'
		expect(referencedAssets(script)).toEqual([
			'/_astro/a.B.js',
			'/_astro/b.C.js',
			'/_astro/c.D.js',
			'/_astro/bar.E.css',
		])
	})

	it('is nothing of other sites', () => {
		expect(referencedAssets('<img src="//lain.example/x.png"><img src="https://lain.example/_astro/y.css">')).toEqual(
			[],
		)
	})
})
