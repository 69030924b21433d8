import type { SiteFiles } from '../../../../scripts/ground/files/site-files.ts'

type Cells = Record<string, [id: string, en: string]>
export type InventedFigure = { id: string; anchor: string; cells: Cells; recipients?: boolean }

const words = {
	id: ['Periode', 'Contoh', 'Sumber: <a href="/data/kemiskinan/">BPS.</a>'],
	en: ['Period', 'Contoh', 'Source: <a href="/en/data/kemiskinan/">BPS.</a>'],
} as const

function figureHtml({ id, anchor, cells, recipients }: InventedFigure, language: 'id' | 'en'): string {
	const [period, name, source] = words[language]
	const rows = Object.entries(cells).map(([year, texts]) => {
		const text = texts[language === 'id' ? 0 : 1]
		const state = /^(disamarkan|suppressed)$/.test(text) ? 'r q' : 'r'
		return `<tr><th scope="row">${year}</th><td class="${state}">${text}</td></tr>`
	})
	const table = `<table${recipients ? ' data-program="pkh"' : ''}><thead><tr><th>${period}</th><th>${name}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
	return `<figure class="chart side" id="${anchor}"><h3 class="finding" id="${anchor}-temuan">Naik &amp; turun</h3><p class="chart-sub">P0, <b>Contoh</b></p>${table}<figcaption class="src"> <p> ${source} <a class="fid" href="/cek/?id=${id}">Kode gambar ${id}</a> </p></figcaption></figure>`
}

/** A finished site in memory: figures by page, each page in both languages. */
export function inventedSite(pages: Record<string, readonly InventedFigure[]>): SiteFiles {
	const files = new Map<string, string>()
	for (const [page, figures] of Object.entries(pages)) {
		for (const language of ['id', 'en'] as const) {
			const html = figures.map((figure) => figureHtml(figure, language)).join('<p>x</p>')
			files.set(`${language === 'en' ? 'en/' : ''}${page}index.html`, `<main>${html}</main>`)
		}
	}
	return { paths: new Set(files.keys()), read: (path) => files.get(path) ?? '' }
}
