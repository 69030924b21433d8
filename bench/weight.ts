import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { hasSite } from '../scripts/assemble/run-preview.ts'
import { openSite } from '../scripts/ground/files/site-files.ts'
import { sayNumber } from '../scripts/ground/progress/reporter.ts'
import { firstView, packed, screenStyles, scriptsOf } from '../tests/browser/page-weight.ts'

/**
 * What readers fetch before they can read, beside what a page needs that draws the same charts in the browser: the
 * bundles of d3 and of Observable Plot as npm has them, before a line of its own and without the figures.
 */
const root = resolve(import.meta.dirname, '..')
const site = join(root, 'dist')
if (!hasSite(site)) throw new Error(`no site in ${site}; run: npm run build`)

const kinds: Readonly<Record<string, RegExp>> = {
	'desa/kelurahan': /^wilayah\/\d\d\.\d\d\.\d\d\.\d{4}\/index\.html$/,
	kecamatan: /^wilayah\/\d\d\.\d\d\.\d\d\/index\.html$/,
	'kabupaten/kota': /^wilayah\/\d\d\.\d\d\/index\.html$/,
	'provinsi, negara': /^wilayah\/\d\d\/index\.html$/,
	indikator: /^indikator\/[^/]+\/index\.html$/,
	program: /^program\/[^/]+\/index\.html$/,
	berita: /^berita\/[^/]+\/index\.html$/,
	beranda: /^index\.html$/,
}

/** The heaviest page of a kind: packing quickly tells which, packing well tells how heavy. */
function heaviest(pattern: RegExp): string {
	const quick = [...openSite(site).paths]
		.filter((path) => pattern.test(path))
		.map((path) => ({ path, bytes: firstView(site, path, 4) }))
	return quick.reduce((a, b) => (b.bytes > a.bytes ? b : a)).path
}

type Weighed = { path: string; bytes: number; styles: number; requests: number }

function pageRow(kind: string, pattern: RegExp): Weighed {
	const path = heaviest(pattern)
	const html = readFileSync(join(site, path), 'utf8')
	const page = packed(join(site, path))
	const scripts = scriptsOf(site, html)
	const script = scripts.reduce((sum, one) => sum + packed(join(site, one)), 0)
	const bytes = firstView(site, path)
	const cells = [page, bytes - page, bytes, script, gzipSync(html, { level: 6 }).length]
	console.log(
		`${kind} ${path.replace('index.html', '')}`.padEnd(44) + cells.map((n) => sayNumber(n).padStart(9)).join(''),
	)
	return { path, bytes, styles: bytes - page, requests: 1 + screenStyles(html).length }
}

/** A bundle as a page would load it from npm's own files. */
function bundle(main: string, file: string): number {
	return packed(join(dirname(fileURLToPath(main)), '../dist', file))
}

const heads = ['HTML', 'CSS', 'jumlah', 'skrip', 'HTML gz']
console.log('Bita brotli · bytes, heaviest page'.padEnd(44) + heads.map((head) => head.padStart(9)).join(''))
const rows = Object.entries(kinds).map(([kind, pattern]) => pageRow(kind, pattern))
const village = rows[0]
if (village) {
	console.log(`${'\nHalaman desa yang sama · the same village page'.padEnd(45)}     bita  rasio  permintaan · requests`)
	comparedRow('digambar saat dibangun · drawn in the build', village.bytes, village.requests, village.bytes)
	// Its words, its stylesheet and its figures as JSON still have to come.
	const rest = withoutDrawings(village.path) + village.styles + figures(village.path)
	const d3 = bundle(import.meta.resolve('d3'), 'd3.min.js')
	const plot = bundle(import.meta.resolve('@observablehq/plot'), 'plot.umd.min.js')
	comparedRow('d3 di peramban · in the browser', rest + d3, village.requests + 2, village.bytes)
	comparedRow('Observable Plot di peramban', rest + d3 + plot, village.requests + 3, village.bytes)
}

function comparedRow(name: string, bytes: number, requests: number, own: number): void {
	const ratio = sayNumber(bytes / own, 1)
	console.log(name.padEnd(44) + sayNumber(bytes).padStart(9) + ratio.padStart(7) + String(requests).padStart(12))
}

/** Bytes of a page's HTML once its charts are taken out. */
function withoutDrawings(path: string): number {
	const html = readFileSync(join(site, path), 'utf8').replace(/<svg[^>]*\brole="?img[\s\S]*?<\/svg>/g, '')
	return brotliCompressSync(html).length
}

/** Bytes of the figures of an area, as the interface gives them. */
function figures(path: string): number {
	return packed(join(site, 'api/v1', path.replace('/index.html', '.json')))
}
