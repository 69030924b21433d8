import type { AreaList } from '../../offline/area-list.ts'
import { areaListAddress } from '../../offline/area-list-address.ts'

/** What has to be fetched to keep a kabupaten/kota. Our own file, checked when it was built. */
export async function fetchList(language: string, code: string): Promise<AreaList> {
	const response = await fetch(areaListAddress(language, code), { cache: 'no-cache' })
	if (!response.ok) throw new Error(String(response.status))
	return response.json()
}
