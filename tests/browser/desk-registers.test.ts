import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFindings } from './axe.ts'
import { fillSource, type OfficeDesk, put, saved, startOfficeDesk, width } from './office-desk.ts'

/* What the steward of a small office teaches the desk: indicators and names that no register has. */
let desk: OfficeDesk
beforeAll(async () => {
	desk = await startOfficeDesk()
})
afterAll(() => desk.close())

test('a new measure under a name of its own: the indicator is filled in, the name is kept, and both hold for the next file', async () => {
	const walk = await desk.open()
	const { page, complaints, violations } = walk
	const [first, ...others] = desk.villagesOf('99.01.02')
	const rows = others.map(({ name, within }, at) => `${within};${name};${20 + at}`)
	const text = (year: number) =>
		[`Kader Menurut Desa ${year}`, 'Kecamatan;Desa;Kader Aktif', `${first?.within};Seberang Muara;14`, ...rows].join(
			'\r\n',
		)
	await put(page, 'Kader 2024.csv', text(2024))
	await walk.click(page.getByRole('button', { name: 'Indikator baru' }))
	await page.waitForSelector('#meja-baris-nama')
	expect(await page.inputValue('#meja-baris-id')).toBe('kader-aktif')
	const words = { singkatan: 'Kader', desimal: '0', minimum: '0', tema: 'kader', nama_en: 'Active volunteers' }
	const texts = {
		singkatan_en: 'Volunteers',
		definisi: 'Kader yang berkunjung.',
		definisi_en: 'Volunteers who visit.',
	}
	const ways = { metode: 'Dicatat kantor.', metode_en: 'Noted by the office.', tema_en: 'volunteers' }
	await page.locator('summary', { hasText: 'Isian yang boleh kosong' }).click()
	for (const [name, value] of Object.entries({ ...words, ...texts, ...ways }))
		await page.fill(`#meja-baris-${name}`, value)
	const lists = {
		satuan: 'orang',
		jenis: 'cacah',
		arah: 'naik',
		tingkat_terendah: 'desa-kelurahan',
		dijumlahkan: 'ya',
	}
	for (const [name, value] of Object.entries(lists)) await page.selectOption(`#meja-baris-${name}`, value)
	expect(await axeFindings(page)).toEqual([])
	expect(await width(page)).toBe(360)
	await walk.click(page.getByRole('button', { name: 'Tambahkan indikator dan pakai' }))
	await page.getByText(`${others.length} angka ditemukan.`).waitFor({ timeout: 60_000 })
	expect(readFileSync(join(desk.data, 'indicators.csv'), 'utf8')).toContain('kader-aktif,Kader Aktif')
	await page.fill('#meja-kode-0', first?.code ?? '')
	await page.locator('#meja-kode-0').blur()
	await page.getByText(`${others.length + 1} angka ditemukan.`).waitFor()
	await walk.click(page.getByRole('button', { name: 'Periksa', exact: true }))
	await page.locator('#meja-hasil').waitFor({ timeout: 60_000 })
	await fillSource(page)
	await walk.click(page.getByRole('button', { name: 'Simpan ke folder kantor' }))
	await saved(page)
	expect(await page.locator('.desk-said').allTextContents()).toContainEqual(expect.stringContaining('Seberang Muara'))
	expect(readFileSync(join(desk.data, 'area-aliases.csv'), 'utf8')).toContain(`Seberang Muara,${first?.code}`)
	walk.arrive('new measure and a name of its own, from the file to the folder')
	// Opened anew, before any build: the next file asks nothing.
	await page.reload()
	await page.waitForSelector('#meja-berkas')
	await put(page, 'Kader 2025.csv', text(2025))
	await page.getByText(`${others.length + 1} angka ditemukan.`).waitFor()
	expect(await page.locator('.desk-questions').count()).toBe(0)
	expect([complaints, await violations()]).toEqual([[], []])
	await walk.close()
})
