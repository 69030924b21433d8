import { broken, type Finding, type Rule } from '../../issue/finding.ts'

export const recommendationRealRule: Rule = {
	id: 'recommendation-real',
	explanation: {
		id: 'Rekomendasi menyangkut wilayah nyata; tidak ada rekomendasi simulasi.',
		en: 'A recommendation is about a real area; none is simulated.',
	},
}

/** Figures may be simulated where no real place has them; what a forum asked of an office may not. */
export function recommendationReal(code: string, isInvented: boolean): Finding | null {
	if (!isInvented) return null
	return broken(recommendationRealRule, { id: 'kode wilayah nyata', en: 'the code of a real area' }, code, {
		id: 'pakai kode wilayah yang dibicarakan forum; wilayah rekaan hanya untuk angka simulasi',
		en: 'give the code of the area that the forum was about; invented areas hold simulated figures alone',
	})
}
