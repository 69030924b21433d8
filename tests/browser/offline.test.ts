import { describe, expect, test } from 'vitest'
import { offlineReader } from './offline-reader.ts'

const sumenep = '/wilayah/35.29/'
const village = '/wilayah/33.16.02.2006/'

const reader = offlineReader()
const { open, lead, bar, isHeld, cacheNames, workers, leaveAndLook, cut, read, save } = reader

describe('without a network', () => {
	test('a page that was read opens whole, with the day of its copy', async () => {
		await read(sumenep)
		await cut()
		await open(sumenep)
		expect(await lead()).toContain('17,02 persen')
		expect(await bar().textContent()).toMatch(/^Salinan \d{1,2} [A-Z][a-z]+ 20\d\d, tanpa jaringan\./)
		expect(await reader.page.evaluate("getComputedStyle(document.querySelector('.mast')).display")).toBe('block')
		expect(await reader.page.evaluate('document.styleSheets.length')).toBeGreaterThanOrEqual(2)
	})

	test('a page that was never read gives way to the list of what is saved', async () => {
		await read(sumenep)
		await cut()
		await open(village)
		expect(await reader.page.getByText('halaman yang Anda tuju belum tersimpan').isVisible()).toBe(true)
		await reader.page.locator('[data-read] a').filter({ hasText: 'Kabupaten Sumenep' }).click()
		expect(await lead()).toContain('17,02 persen')
	})

	test('a free comparison is never a copy: it asks for figures that might be newer than its words', async () => {
		await read(sumenep)
		await open('/bandingkan/')
		await cut()
		await open('/bandingkan/')
		expect(await reader.page.getByText('halaman yang Anda tuju belum tersimpan').isVisible()).toBe(true)
	})
})

describe('a kabupaten/kota that is saved', () => {
	test('tells its size first, and opens with all its villages when there is no network', async () => {
		await open('/wilayah/35.75/')
		await reader.page.getByRole('button', { name: 'Simpan di gawai ini' }).click()
		await expect
			.poll(() => reader.page.locator('.save-area').textContent())
			.toMatch(/\d+ halaman, kira-kira [\d,]+ [KM]B\./)
		await reader.page.getByRole('button', { name: 'Simpan', exact: true }).click()
		await reader.page.getByText(/^Tersimpan, salinan/).waitFor({ timeout: 60_000 })
		await cut()
		await open('/wilayah/35.75.01/')
		expect(await reader.page.locator('h1').textContent()).toContain('Kecamatan')
		await reader.page.locator('#di-dalam a[href^="/wilayah/35.75.01."]').first().click()
		expect(await reader.page.locator('h1').textContent()).toContain('Kelurahan')
		await bar().waitFor()
	})

	test('is listed, and removed by one button', async () => {
		await save('35.75')
		await open('/luring/')
		const row = reader.page.locator('[data-saved] li')
		expect(await row.textContent()).toMatch(/Kota Pasuruan\d+ halaman, [\d,]+ [KM]B, salinan \d/)
		await row.getByRole('button', { name: 'Hapus Kota Pasuruan' }).click()
		await expect.poll(() => row.count()).toBe(0)
		expect((await cacheNames()).filter((name) => name.includes('simpan'))).toEqual([])
	})

	test('called off or cut off half-way leaves nothing behind', async () => {
		await open(sumenep)
		await reader.page.getByRole('button', { name: 'Simpan di gawai ini' }).click()
		await reader.page.getByRole('button', { name: 'Simpan', exact: true }).click()
		await reader.page.getByText(/dari \d+ halaman tersimpan/).waitFor()
		await reader.page.getByRole('button', { name: 'Batal' }).click()
		const saved = async () => (await cacheNames()).filter((name) => name.includes('simpan'))
		await expect.poll(saved).toEqual([])
		await reader.page.getByRole('button', { name: 'Simpan di gawai ini' }).click()
		await reader.page.getByRole('button', { name: 'Simpan', exact: true }).click()
		await reader.page.getByText(/dari \d+ halaman tersimpan/).waitFor()
		await cut()
		await reader.page.getByText(/^Belum tersimpan: jaringan terputus/).waitFor()
		await expect.poll(saved).toEqual([])
	})

	test('called off and begun again at once stands whole; one whose window was closed is cleared up', async () => {
		await open(sumenep)
		const begin = async () => {
			await reader.page.getByRole('button', { name: 'Simpan di gawai ini' }).click()
			await reader.page.getByRole('button', { name: 'Simpan', exact: true }).click()
		}
		await begin()
		await reader.page.getByText(/dari \d+ halaman tersimpan/).waitFor()
		await reader.openWindow()
		const saved = async () => (await cacheNames()).filter((name) => name.includes('simpan'))
		await open('/luring/')
		await expect.poll(saved).toEqual([])
		await open('/wilayah/35.75/')
		reader.site.delay(300)
		await begin()
		await reader.page.getByRole('button', { name: 'Batal' }).click()
		await begin()
		reader.site.delay(0)
		await reader.page.getByText(/^Tersimpan, salinan/).waitFor({ timeout: 60_000 })
		expect(await saved()).toHaveLength(1)
	})
})

describe('switched off', () => {
	test('by the reader: every copy goes, the worker too, and neither comes back by itself', async () => {
		await read(sumenep)
		await open('/luring/')
		await reader.page.getByRole('button', { name: 'Hapus semua dan matikan' }).click()
		await reader.page.getByText('Penyimpanan di gawai ini dimatikan.').waitFor()
		await open(sumenep)
		await reader.page.waitForTimeout(1000)
		expect(await cacheNames()).toEqual(['terang-mati'])
		expect(await workers()).toEqual([])
		await open('/luring/')
		await reader.page.getByRole('button', { name: 'Nyalakan lagi' }).click()
		await isHeld('/luring/')
	})

	test('by the office: the worker that is served instead clears up on devices of earlier readers, and goes', async () => {
		await read(sumenep)
		reader.site.become('off')
		await open(village)
		await expect.poll(() => reader.site.asked.includes('/sw.js'), { timeout: 10_000 }).toBe(true)
		await expect.poll(leaveAndLook, { timeout: 30_000 }).toEqual([])
	})
})
