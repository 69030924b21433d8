import type { ApiIndex } from '../../../../src/schemas/api-index.ts'
import { apiResources, schemaPath } from '../../../../src/schemas/api-resources.ts'
import { areaListFile } from '../../../../src/schemas/fixed-downloads.ts'
import type { Indicator } from '../../../../src/schemas/indicator.ts'
import type { Portal } from '../../../../src/schemas/portal.ts'
import type { ApiExamples } from './api-examples.ts'

/** `/api/v1/index.json`: what there is to ask for, with every indicator, and where the codes of areas stand. */
export function apiIndex(
	{
		portal,
		shown,
	}: { portal: Pick<Portal, 'site' | 'title'>; shown: readonly Pick<Indicator, 'id' | 'name' | 'unit'>[] },
	examples: ApiExamples,
): ApiIndex {
	const { site } = portal
	return {
		portal: portal.title,
		dokumentasi: `${site}/api/v1/`,
		openapi: `${site}/api/v1/openapi.json`,
		katalog: {
			datapackage: `${site}/datapackage.json`,
			dcat: `${site}/katalog.jsonld`,
			data_json: `${site}/data.json`,
			checksums: `${site}/unduh/checksums.sha256`,
		},
		daftar_wilayah: `${site}/unduh/${areaListFile('csv')}`,
		rekaman: apiResources.flatMap(({ name, path, parameter, says }) => {
			const example = examples[name]
			return example === undefined
				? []
				: [
						{
							jenis: name,
							pola: site + path,
							skema: site + schemaPath(name),
							...(example !== null && { contoh: site + path.replace(`{${parameter.name}}`, example) }),
							keterangan: says,
						},
					]
		}),
		indikator: shown.map(({ id, name, unit }) => ({
			indikator: id,
			nama: name,
			satuan: unit,
			alamat: `${site}/api/v1/indikator/${id}.json`,
		})),
	}
}
