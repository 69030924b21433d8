import { describe, expect, it } from 'vitest'
import { readBody } from '../../../../scripts/assemble/desk/read-body.ts'

async function* pieces(count: number, bytes: number): AsyncGenerator<Buffer> {
	for (let sent = 0; sent < count; sent++) yield Buffer.alloc(bytes, 'a')
}

const sent = (count: number, bytes: number) => readBody(pieces(count, bytes))

describe('what is sent to the desk', () => {
	it('is put together from its pieces, up to 64 MB', async () => {
		expect(await sent(3, 2)).toBe('aaaaaa')
		expect((await sent(64, 1_000_000)).length).toBe(64_000_000)
	})

	it('is refused beyond them with its size and what to do, Indonesian first', async () => {
		await expect(sent(713, 100_000)).rejects.toThrowErrorMatchingInlineSnapshot(
			`[TooLarge: Tidak disimpan: yang dikirim 71,3 MB, padahal meja ini menerima paling banyak 64 MB sekali simpan. Bagi berkasnya, misalnya satu berkas untuk setiap tahun, lalu simpan satu per satu. Foto dan lampiran berita perlu dikecilkan dahulu. / Not saved: 71.3 MB were sent, and this desk takes at most 64 MB at once. Part the file, for example one file a year, and save one after the other. Make pictures and attachments of news smaller first.]`,
		)
	})

	it('is never said to be as large as the limit when it is larger', async () => {
		await expect(sent(1, 64_000_001)).rejects.toThrow('64,1 MB')
	})
})
