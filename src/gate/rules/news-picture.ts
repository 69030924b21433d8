import { broken, type Finding, type Rule } from '../../issue/finding.ts'

export const newsPictureRule = {
	id: 'news-picture',
	explanation: {
		id: 'Gambar dalam berita dan teks kantor ialah berkas di folder pictures/ kantor, dan disertai uraian isinya.',
		en: 'A picture in news and texts of an office is a file in pictures/ of the office, with a description of what it shows.',
	},
} as const satisfies Rule

export function unknownPicture(src: string): Finding {
	return broken(
		newsPictureRule,
		{ id: 'alamat /gambar/… untuk berkas di pictures/', en: 'an address /gambar/… of a file in pictures/' },
		src,
		{
			id: 'taruh gambar di pictures/ dalam folder kantor dan tulis alamatnya, misalnya /gambar/forum.jpg',
			en: "put the picture into pictures/ in the office's folder and write its address, for example /gambar/forum.jpg",
		},
	)
}

export function undescribedPicture(): Finding {
	return broken(newsPictureRule, { id: 'uraian di dalam kurung siku', en: 'a description in square brackets' }, null, {
		id: 'tulis apa yang tampak, misalnya ![Warga duduk melingkar di balai desa](/gambar/forum.jpg)',
		en: 'write what is seen, as in ![People sit in a circle in the village hall](/gambar/forum.jpg)',
	})
}

/** The file itself is not published: the site has it in other sizes, at addresses that change with it. */
export function linkedPicture(href: string): Finding {
	return broken(
		newsPictureRule,
		{ id: 'gambar yang ditampilkan, bukan ditautkan', en: 'a picture that is shown, not linked to' },
		href,
		{
			id: 'tulis tanda seru di depannya, ![uraian](/gambar/…), agar gambarnya tampil',
			en: 'write an exclamation mark before it, ![description](/gambar/…), to show it',
		},
	)
}
