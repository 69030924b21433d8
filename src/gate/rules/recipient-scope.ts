import { broken, type Finding, type Rule } from '../../issue/finding.ts'

export const recipientScopeRule: Rule = {
	id: 'recipient-scope',
	explanation: {
		id: 'Desa dalam berkas penerima berada di dalam wilayah scope berkas .yaml-nya, dan scope menyebut wilayah yang terdaftar.',
		en: 'Villages in a file of recipients lie inside the scope of its .yaml, and a scope names registered areas.',
	},
}

/** A village outside the areas that the sidecar says the file is about. */
export function outsideScope(scope: readonly string[]): Finding {
	return broken(
		recipientScopeRule,
		{ id: `desa atau kelurahan di dalam ${scope.join(', ')}`, en: `a village inside ${scope.join(', ')}` },
		null,
		{
			id: 'periksa kode desanya, atau tambahkan wilayahnya ke scope',
			en: 'check the code of the village, or add its area to scope',
		},
	)
}

/** A scope that names an area without villages. */
export function emptyScope(code: string): Finding {
	return broken(
		recipientScopeRule,
		{ id: 'wilayah terdaftar yang memuat desa atau kelurahan', en: 'a registered area that holds desa or kelurahan' },
		code,
		{
			id: 'periksa kode di scope; tulis di antara tanda petik, misalnya "35.29"',
			en: 'check the code in scope; write it in quotes, for example "35.29"',
		},
	)
}
