/**
 * For the worker of the desk: the ids of all licences are heavy, and its form asks for none. What a sidecar says of its
 * licence is held to the list by the gate that saves it, and by `npm run check`.
 */
export const withoutLicences = {
	name: 'without-licences',
	load: {
		filter: { id: /\/spdx-license-ids\/index\.json$/ },
		handler: () => ({ code: 'export default null', moduleType: 'js' as const, map: null }),
	},
}
