import { describe, expect, test } from 'vitest'
import { inTurn } from '../depth.ts'
import { NEXT_RELEASE } from './changing-site.ts'
import { offlineReader } from './offline-reader.ts'

const sumenep = '/wilayah/35.29/'
const village = '/wilayah/33.16.02.2006/'

const reader = offlineReader()
const { open, lead, bar, isHeld, cacheNames, readNames, workers, isTakenOver, cut, comeBack, read, save } = reader

/** What happens to a saved kabupaten or kota: each takes two releases of all its pages, and before a push one has its turn. */
const savedNow = new Set(inTurn(['whole', 'from its page', 'slow network'], 1))

describe('a new release', () => {
	test('is offered, not forced: pages of the old one stay whole until the reader asks for the new', async () => {
		await read(sumenep)
		await cut()
		await comeBack('next')
		await open(sumenep)
		expect(await lead()).toContain('17,02 persen')
		expect(
			await reader.page.evaluate("getComputedStyle(document.querySelector('.mast')).borderBottomStyle"),
		).toBeTruthy()
		await reader.page.getByText('Angka baru tersedia.').waitFor()
		expect(await lead()).toContain('17,02 persen')
		await reader.page.getByRole('button', { name: 'Muat ulang' }).click()
		await expect.poll(lead, { timeout: 20_000 }).toContain('16,02 persen')
		await isHeld(sumenep)
		await expect.poll(readNames).toEqual([`terang-baca-${NEXT_RELEASE}`])
		await cut()
		await open(sumenep)
		expect(await lead()).toContain('16,02 persen')
	})

	test('once a page of it was seen, no page of the old one is shown again', async () => {
		await read(sumenep)
		reader.site.become('next without worker')
		await open(village)
		expect(await reader.page.locator('h1').textContent()).toContain('Pilang Baru')
		await open(sumenep)
		expect(await lead()).toContain('16,02 persen')
		reader.site.become('next')
		await open(village)
		await isTakenOver()
		await open(sumenep)
		expect(await lead()).toContain('16,02 persen')
		await isHeld(sumenep)
		await cut()
		await open(sumenep)
		expect(await lead()).toContain('16,02 persen')
		expect(await cacheNames()).toEqual([`terang-baca-${NEXT_RELEASE}`])
	})

	test.runIf(savedNow.has('whole'))(
		'leaves a saved kabupaten/kota whole as it was until it is fetched anew as a whole',
		async () => {
			await save('35.75')
			await cut()
			await comeBack('next')
			await open('/luring/')
			await reader.page.getByRole('button', { name: 'Muat ulang' }).click()
			const row = reader.page.locator('[data-saved] li')
			await row.getByText('angka rilis sebelumnya').waitFor({ timeout: 20_000 })
			await isTakenOver()
			const releases = () => reader.page.evaluate('document.documentElement.dataset.rilis')
			await open('/wilayah/35.75.01/')
			expect(await releases()).toBe(NEXT_RELEASE)
			await cut()
			await open('/wilayah/35.75.01/')
			expect(await releases()).not.toBe(NEXT_RELEASE)
			expect(await bar().textContent()).toContain('tanpa jaringan. Ini angka rilis sebelumnya.')
			expect(await bar().getByRole('link', { name: 'Perbarui simpanan' }).getAttribute('href')).toBe('/luring/')
			await comeBack('next')
			await open('/luring/')
			await reader.page.getByRole('button', { name: 'Perbarui Kota Pasuruan' }).click()
			await expect.poll(() => row.getByText('angka rilis sebelumnya').count(), { timeout: 60_000 }).toBe(0)
			expect((await cacheNames()).filter((name) => name.includes('simpan'))).toEqual([
				expect.stringContaining(`terang-simpan-id-35.75-${NEXT_RELEASE}-`),
			])
			await cut()
			await open('/wilayah/35.75.01/')
			expect(await releases()).toBe(NEXT_RELEASE)
			expect(await bar().textContent()).not.toContain('rilis sebelumnya')
		},
	)

	test('comes at once where another tab took it in already', async () => {
		await read(sumenep)
		const other = await reader.context.newPage()
		await other.goto(reader.site.address + village)
		reader.site.become('next')
		await open(sumenep)
		await reader.page.getByRole('button', { name: 'Muat ulang' }).click()
		await expect.poll(lead, { timeout: 20_000 }).toContain('16,02 persen')
		await isHeld(sumenep)
		expect(await other.locator('h1').textContent()).not.toContain('Pilang Baru')
		await other.getByRole('button', { name: 'Muat ulang' }).click()
		await expect.poll(() => other.locator('h1').textContent(), { timeout: 2000 }).toContain('Pilang Baru')
	})

	test('is shown and kept whole while its worker waits for all tabs to be closed, and asks nothing of the reader', async () => {
		await read(sumenep)
		const other = await reader.context.newPage()
		await other.goto(reader.site.address + village)
		reader.site.become('next')
		await open(sumenep)
		await reader.page.getByRole('button', { name: 'Muat ulang' }).click()
		await expect.poll(lead, { timeout: 20_000 }).toContain('16,02 persen')
		await expect.poll(readNames).toEqual([`terang-baca-${NEXT_RELEASE}`])
		await open('/metodologi/')
		await isHeld('/metodologi/')
		expect(await workers()).toEqual(['waiting'])
		expect(await bar().count()).toBe(0)
		await cut()
		await open(sumenep)
		expect(await lead()).toContain('16,02 persen')
		expect(await bar().textContent()).not.toContain('rilis sebelumnya')
		await open('/program/')
		expect(await reader.page.getByText('halaman yang Anda tuju belum tersimpan').isVisible()).toBe(true)
		await comeBack('next')
		await other.close()
		await isTakenOver()
		expect(await cacheNames()).toEqual([`terang-baca-${NEXT_RELEASE}`])
	})

	test.runIf(savedNow.has('from its page'))(
		'replaces a saved kabupaten/kota whole from its own page, too',
		async () => {
			await save('35.75')
			reader.site.become('next')
			await open('/luring/')
			await reader.page.getByRole('button', { name: 'Muat ulang' }).click()
			await isTakenOver()
			await open('/wilayah/35.75/')
			const part = reader.page.locator('.save-area')
			await part.getByText('angka rilis sebelumnya. Simpan lagi untuk memperbarui.').waitFor()
			await part.getByRole('button', { name: 'Simpan di gawai ini' }).click()
			await part.getByRole('button', { name: 'Simpan', exact: true }).click()
			await part.getByText(/^Tersimpan, salinan [^,]+\.$/).waitFor({ timeout: 60_000 })
			expect((await cacheNames()).filter((name) => name.includes('simpan'))).toEqual([
				expect.stringContaining(`terang-simpan-id-35.75-${NEXT_RELEASE}-`),
			])
		},
	)

	test.runIf(savedNow.has('slow network'))(
		'is waited for, however slow the network, before a saved page of an earlier one is shown',
		async () => {
			await save('35.75')
			await cut()
			await comeBack('next')
			await open('/luring/')
			await reader.page.getByRole('button', { name: 'Muat ulang' }).click()
			await isTakenOver()
			reader.site.delay(5000)
			await open('/wilayah/35.75.01/')
			expect(await reader.page.evaluate('document.documentElement.dataset.rilis')).toBe(NEXT_RELEASE)
		},
	)
})
