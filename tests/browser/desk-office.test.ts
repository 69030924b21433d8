import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rowTables } from '../../src/schemas/row-form.ts'
import { axeFindings } from './axe.ts'
import { enter, fillSource, type OfficeDesk, put, saved, startOfficeDesk, width } from './office-desk.ts'

/* What the steward of a small office does at the desk beside its folder, by clicks. */
let desk: OfficeDesk
beforeAll(async () => {
	desk = await startOfficeDesk()
})
afterAll(() => desk.close())

/** All that lies in the room of the office by its path, names included. */
function bytesIn(folder: string): string {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map(
			(name) => `${name}\n${statSync(join(folder, name)).isFile() ? readFileSync(join(folder, name), 'latin1') : ''}`,
		)
		.join('\n')
}

/** Invented, in the shapes of personal data; none belongs to anybody. */
const planted = {
	name: 'Sukarnawati Binti Rekaan',
	nik: '9901024107801',
	address: 'Jalan Karangan Gang Buntu 17',
}

describe('forms beside the folder of the office', () => {
	test('are there for every register, and one row is saved', async () => {
		const walk = await desk.open()
		const { page, complaints, violations } = walk
		await enter(walk, 'Catat')
		for (const table of [...rowTables].reverse()) {
			await page.selectOption('#meja-baris-daftar', table)
			await page.waitForSelector(
				table === 'recommendations' ? '#meja-baris-forum' : '#meja-baris-catatan, #meja-baris-alasan, #meja-baris-nama',
			)
		}
		// A form that comes late is not put in the place of the one that was chosen since.
		await page.route('**/meja/api/baris/recommendations', async (route) => {
			const late = await route.fetch()
			await page.waitForSelector('#meja-baris-alasan')
			await route.fulfill({ response: late })
		})
		const late = page.waitForResponse('**/meja/api/baris/recommendations')
		await page.selectOption('#meja-baris-daftar', 'recommendations')
		await page.selectOption('#meja-baris-daftar', 'corrections')
		await late.then((answer) => answer.finished())
		const cells = {
			tanggal: '2026-01-05',
			kode_wilayah: '64.01',
			nilai_lama: 'Passer',
			nilai_baru: 'Paser',
			alasan: 'Salah ketik.',
			alasan_en: 'A slip.',
			sumber: 'Register',
			sumber_en: 'Register',
		}
		for (const [name, text] of Object.entries(cells)) await page.fill(`#meja-baris-${name}`, text)
		await page.selectOption('#meja-baris-jenis', 'nama')
		const add = page.getByRole('button', { name: 'Tambahkan ke folder kantor' })
		await page.selectOption('#meja-baris-pernah_tampil', 'tidak')
		await walk.click(add)
		await saved(page)
		expect(readFileSync(join(desk.data, 'corrections.csv'), 'utf8')).toContain('Salah ketik.')
		expect([complaints, await violations(), await width(page)]).toEqual([[], [], 360])
		await walk.close()
	})

	test('change the settings and leave the rest of the file as it was', async () => {
		const walk = await desk.open()
		const { page, complaints, violations } = walk
		const file = join(desk.data, 'portal.yaml')
		writeFileSync(file, `# Diurus walidata\n${readFileSync(file, 'utf8')}`)
		const before = readFileSync(file, 'utf8')
		await enter(walk, 'Pengaturan')
		const save = page.getByRole('button', { name: 'Simpan pengaturan' })
		await page.fill('#meja-atur-threshold', '7')
		await page.fill('#meja-atur-contact-telephone', '0543 21 023')
		await page.locator('summary', { hasText: 'Tempat situs diserahkan' }).click()
		await page.fill('#meja-atur-publish-folder', '../situs')
		expect(await axeFindings(page)).toEqual([])
		expect(await width(page)).toBe(360)
		await walk.click(save)
		await saved(page)
		expect(readFileSync(file, 'utf8')).toBe(
			`${before.replace('threshold: 5', 'threshold: 7').replace('telephone: ""', 'telephone: "0543 21 023"')}publish:\n  folder: ../situs\n`,
		)
		expect([complaints, await violations()]).toEqual([[], []])
		walk.arrive('settings changed')
		await walk.close()
	})
})

describe('tables beside the folder of the office', () => {
	test('an index of villages: dropped, checked, its source told, saved', async () => {
		const walk = await desk.open()
		const { page, complaints, violations } = walk
		const villages = desk.villagesOf('99.01.02')
		const rows = villages.map(
			({ name, within }, at) => `${at + 1};${within.toUpperCase()};${name.toUpperCase()};${60 + at},25`,
		)
		const text = ['Indeks Desa Kabupaten Contoh Tahun 2024', 'No;Kecamatan;Desa;Indeks Desa', ...rows].join('\r\n')
		await put(page, 'Indeks Desa 2024.csv', text)
		await page.getByText(`${villages.length} angka ditemukan.`).waitFor()
		await page.selectOption('#meja-dataset', '')
		await walk.click(page.getByRole('button', { name: 'Periksa', exact: true }))
		await page.locator('#meja-hasil').waitFor({ timeout: 60_000 })
		expect(await page.locator('#meja-hasil').textContent()).toBe(`${villages.length} baris lolos semua pemeriksaan.`)
		await fillSource(page)
		await walk.click(page.getByRole('button', { name: 'Simpan ke folder kantor' }))
		await saved(page)
		const name = await page.inputValue('#meja-nama')
		expect(readFileSync(join(desk.data, `observations/${name}.csv`), 'utf8')).toContain(
			`${villages[0]?.code},2024,indeks-desa,60.25`,
		)
		expect([complaints, await violations()]).toEqual([[], []])
		expect(walk.arrive('index of villages, from the file to the folder')).toBeLessThanOrEqual(2)
		await walk.close()
	})

	test('a list of recipients: personal columns struck out, protected, shown, saved; no person on the disk', async () => {
		const walk = await desk.open()
		const { page, complaints, violations } = walk
		const villages = desk.villagesOf('99.01.02')
		const people = villages.flatMap(({ name, within }, at) =>
			Array.from({ length: at === 1 ? 2 : 12 + at }, (_, i) =>
				[planted.name, `${planted.nik}${100 + i}`, planted.address, within, name, i % 2 ? 'L' : 'P'].join(';'),
			),
		)
		const text = ['Daftar KPM PKH 2024', 'Nama;NIK;Alamat;Kecamatan;Desa;JK', ...people].join('\n')
		await put(page, 'Daftar KPM PKH 2024.csv', text)
		await page.getByText('baris penerima program ditemukan.').waitFor()
		const seen = (await page.locator('#meja').textContent()) ?? ''
		expect(Object.values(planted).filter((one) => seen.includes(one))).toEqual([])
		await walk.click(page.getByRole('button', { name: 'Siapkan perlindungan' }))
		await page.waitForSelector('#meja-penerima-cakupan')
		await page.selectOption('#meja-penerima-cakupan', '99.01.02')
		await page.fill('#meja-penerima-nama', 'pkh-uji')
		await page.locator('#meja-penerima-nama').blur()
		await fillSource(page)
		await walk.click(page.getByRole('button', { name: 'Lindungi dan tunjukkan hasilnya' }))
		await page.getByRole('heading', { name: 'Yang akan terbit dan yang disamarkan' }).waitFor({ timeout: 60_000 })
		expect(await page.locator('.desk-screen').textContent()).toMatch(/pkh 2024 total/)
		expect(await width(page)).toBe(360)
		await walk.click(page.getByRole('button', { name: 'Ya, tulis tabel terlindung ini' }))
		await saved(page)
		const table = readFileSync(join(desk.data, 'protected/pkh-uji.csv'), 'utf8')
		expect(table).toMatch(/99\.01\.02\.\d{4},pkh,2024,total,total,keluarga,,Q/)
		const bytes = bytesIn(desk.room)
		expect(Object.values(planted).filter((one) => bytes.includes(one))).toEqual([])
		expect([complaints, await violations()]).toEqual([[], []])
		expect(walk.arrive('list of recipients, from the file to the protected table')).toBeLessThanOrEqual(3)
		await walk.close()
	})
})

describe('the way to the public', () => {
	test('shows what changes, builds once however often it is pressed, and hands over to the folder that was set up', async () => {
		const walk = await desk.open()
		const { page, complaints, violations } = walk
		await enter(walk, 'Terbitkan')
		await page.getByText('Situs diserahkan ke folder: ../situs').waitFor()
		const handOver = page.getByRole('button', { name: '3. Serahkan situs' })
		await walk.click(handOver)
		await page.getByText('Situs tidak diserahkan.').waitFor({ timeout: 60_000 })
		expect(await page.locator('#meja').textContent()).toContain('Bangun laman dahulu')
		await walk.click(page.getByRole('button', { name: '1. Lihat yang berubah' }))
		await page.getByText('Belum ada situs yang diserahkan dari komputer ini').waitFor({ timeout: 60_000 })
		expect(await page.locator('#meja').textContent()).toMatch(/Indeks Desa, 2024: \d+ wilayah/)
		expect(await axeFindings(page)).toEqual([])
		await page.getByRole('button', { name: '2. Bangun laman' }).dblclick()
		await page.getByText('Menyusun halaman').waitFor()
		await page.getByRole('link', { name: 'Buka laman yang baru dibangun' }).waitFor()
		expect(desk.builds()).toBe(1)
		await handOver.dblclick()
		await page.getByText('Situs sudah diserahkan.').waitFor({ timeout: 60_000 })
		expect(existsSync(join(desk.room, 'situs/meja/index.html'))).toBe(true)
		expect([complaints, await violations(), await width(page)]).toEqual([[], [], 360])
		walk.arrive('changes looked at, site built and handed over')
		await walk.close()
	})
})
