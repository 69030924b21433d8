import { describe, expect, it } from 'vitest'
import { rareCategory } from '../../../../src/gate/rules/recipient-rare.ts'

describe('recipient-rare', () => {
	it('names the category and the threshold, and not the count', () => {
		expect(rareCategory('ya', 5)).toMatchInlineSnapshot(`
			{
			  "expected": "sedikitnya 5 penerima, di seluruh berkas, dalam kategori ya / at least 5 recipients, over the whole file, in category ya",
			  "hint": "gabungkan kategori ini dengan yang lain, atau kosongkan kolomnya untuk program ini; angkanya tidak akan pernah dapat diterbitkan / merge this category with another, or leave the column empty for this programme; its figures could never be published",
			  "received": null,
			  "rule": "recipient-rare",
			  "severity": "error",
			}
		`)
	})
})
